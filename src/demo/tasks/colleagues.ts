import type { TaskRow } from '../task-row.ts'

/** What others in the team do; it serves none of the duties of Kati's position. */
export const ofColleagues: readonly TaskRow[] = [
  {
    title: 'Kirjuta lapse ärakuulamise juhendi mustand',
    doneMeans: 'Mustand on kolme lepitajaga läbi loetud.',
    to: 'liis',
    given: -66,
    due: -45,
    taken: -65,
    done: { day: -47, result: 'Mustand on kaustas.' },
    accepted: { day: -43 },
  },
  {
    title: 'Kontrolli lepitajate aruandeid Lõuna piirkonnas',
    doneMeans: 'Puudused on lepitajale kirjutatud.',
    to: 'jaan',
    given: -40,
    due: -21,
    taken: -39,
    done: { day: -19, result: 'Kontrollitud 12 aruannet, kolmes puudus kuupäev.' },
    accepted: { day: -16 },
  },
  {
    title: 'Anna arvamus supervisiooni lepingu vastutuse punkti kohta',
    doneMeans: 'Kirjalik arvamus koos sõnastusega.',
    to: 'toomas',
    given: -9,
    due: 4,
    taken: -7,
  },
  {
    title: 'Võta kokku Ida piirkonna kohtumised',
    doneMeans: 'Kokkuvõttes on lepitajate mured ja meie vastused.',
    to: 'jaan',
    given: -22,
    due: -3,
    taken: -20,
    done: { day: -2, result: 'Kokkuvõte on kaustas, viis muret ja viis vastust.' },
    accepted: { day: -1, by: 'kati', remark: 'Vastused on selged, aitäh!' },
  },
  {
    title: 'Uuenda juhendi peatükki lapse ärakuulamisest',
    doneMeans: 'Muudatused on nähtavad ja põhjendatud.',
    to: 'liis',
    given: -19,
    due: 1,
    taken: -18,
    done: { day: -1, result: 'Peatükk on valmis, muudatused on värviga.' },
  },
  {
    title: 'Valmista ette lepitajate valiku vestlused',
    doneMeans: 'Küsimused ja hindamisleht on kokku lepitud.',
    to: 'maarja',
    given: -11,
    due: 7,
    taken: -8,
  },
  {
    title: 'Koosta järjekorra ülevaade piirkonniti',
    doneMeans: 'Ooteaeg nädalates, piirkonna kaupa.',
    to: 'jaan',
    given: -6,
    due: -1,
    taken: -5,
  },
  {
    title: 'Helista läbi lepitajad, kes pole aruannet saatnud',
    doneMeans: 'Iga lepitaja juures on kirjas lubatud päev.',
    to: 'liis',
    given: -5,
    due: 8,
  },
]

/** What Piret does herself. */
export const ofManager: readonly TaskRow[] = [
  {
    title: 'Vaata üle tiimi kvartali eesmärgid',
    doneMeans: 'Iga eesmärgi juures on seis ja järgmine samm.',
    by: 'piret',
    to: 'piret',
    given: -35,
    due: -21,
    done: { day: -22, result: 'Üle vaadatud, üks eesmärk lükkus edasi.' },
  },
  {
    title: 'Kinnita supervisiooni eelarve',
    doneMeans: 'Finantsosakond on rea kinnitanud.',
    by: 'piret',
    to: 'piret',
    given: -12,
    due: 13,
    taken: -10,
  },
]
