import type { TaskRow } from '../task-row.ts'

/** 3.6: projects. */
export const projects: readonly TaskRow[] = [
  {
    title: 'Käivita veebilepituse katse kahes maakonnas',
    doneMeans: 'Katse kava, osalejad ja mõõdikud on kokku lepitud.',
    given: -275,
    due: -245,
    taken: -270,
    done: { day: -247, result: 'Saare ja Hiiu maakond on nõus, mõõdikuid on neli.' },
    accepted: { day: -242 },
  },
  {
    title: 'Võta kokku veebilepituse katse esimene pool',
    doneMeans: 'Kirjas on arvud, vanemate sõnad ja see, mida muudame.',
    given: -115,
    due: -95,
    taken: -112,
    done: { day: -97, result: 'Üheksa peret, seitse jõudis kokkuleppeni. Pildita kõne ei sobi.' },
    accepted: { day: -93 },
    comments: [
      {
        day: -110,
        who: 'jaan',
        text: 'Hiiumaa lepitaja pakkus, et räägib ise infotunnis. @Kati Kask, kas kutsun?',
      },
      { day: -109, who: 'kati', text: 'Kutsu jah!' },
    ],
  },
  {
    title: 'Proovi koos lepitajatega uut kokkuleppe vormi',
    doneMeans: 'Vormi on proovinud viis lepitajat ja märkused on sees.',
    given: -60,
    due: -42,
    taken: -58,
    done: { day: -44, result: 'Kuus lepitajat, üksteist märkust, üheksa sees.' },
    accepted: { day: -39 },
  },
  {
    title: 'Võta kokku veebilepituse katse ja paku, kuidas edasi',
    doneMeans: 'Otsustamiseks on kaks varianti koos mõju ja kuluga.',
    given: -17,
    due: 38,
    taken: -9,
  },
]

/** 3.6: proposals with reasons. */
export const proposals: readonly TaskRow[] = [
  {
    title: 'Tee ettepanek liita kaks sarnast koolitust',
    doneMeans: 'Ettepanekus on põhjus, mõju ja sääst.',
    by: 'kati',
    given: -225,
    due: -211,
    done: { day: -212, result: 'Ettepanek on juhile saadetud; sääst on üks hange aastas.' },
  },
  {
    title: 'Tee ettepanek, kuidas vanem saaks lepitusaja ise valida',
    doneMeans: 'Ettepanekus on kaks lahendust ja lepitajate arvamus.',
    given: -146,
    due: -104,
    taken: -122,
    done: { day: -106, result: 'Kaks lahendust, lepitajad eelistavad teist.' },
    accepted: { day: -101, remark: 'Võtan selle osakonna nõupidamisele.' },
  },
]
