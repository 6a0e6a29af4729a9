import type { FreeField } from '../contract/template.ts'
import { day, line, lines, list, number, question } from './own-field.ts'

const orderer = [
  line('tellijaEsindaja', 'Asutuse esindaja', 'Kes lepingu asutuse nimel allkirjastab'),
  line('tellijaEsindusalus', 'Asutuse esindusõiguse alus', 'Näiteks: põhimäärus; volikiri ja selle viide'),
]

/** The fields that the three contracts ask for; each has some of its own besides. */
export const contractFields = (...own: readonly FreeField[]): readonly FreeField[] => [
  ...orderer,
  line('poolAadress', 'Teise poole asukoht'),
  line('poolEsindusalus', 'Teise poole esindusõiguse alus?', 'Eraisikul jäta tühjaks'),
  line('poolKontakt', 'Teise poole kontaktisik', 'Nimi, e-post, telefon'),
  line('alus', 'Lepingu alus', 'Hanke viitenumber, konkurss või otsus'),
  line('lahutamatudOsad', 'Lepingu lahutamatud osad', 'Näiteks: pakkumuskutse, pakkumus'),
  list('lisad', 'Lepingu lisad?', [['nimetus', 'Lisa nimetus']]),
  lines('ese', 'Lepingu ese', 'Mida tehakse või mis antakse üle'),
  ...own,
  lines('maht', 'Maht'),
  lines('kvaliteet', 'Nõuded kvaliteedile'),
  day('algus', 'Täitmise algus'),
  day('lõpp', 'Täitmise lõpp'),
  list('etapid', 'Etapid', [
    ['nimetus', 'Etapp'],
    ['tulemus', 'Tulemus'],
    ['tähtaeg', 'Tähtaeg', 'day'],
    ['hind', 'Hind käibemaksuta', 'money'],
  ]),
  number('maksetähtaeg', 'Maksetähtaeg päevades', 'Kontrolli, milline on lubatud pikim tähtaeg'),
  number('ülevaatamisePäevi', 'Mitu tööpäeva on tulemuse ülevaatamiseks'),
  lines(
    'intellektuaalomand',
    'Kokkulepe autoriõiguste kohta',
    'Mis läheb üle, millise kasutusõigusega ja milliseks ajaks',
  ),
  question('kasIsikuandmed', 'Kas teine pool töötleb isikuandmeid?'),
  lines('infoturve', 'Infoturbe nõuded', 'Näiteks viide asutuse infoturbe reeglitele'),
  lines('leppetrahv', 'Leppetrahv', 'Määr ja ülempiir, nagu kokku lepitud'),
  lines('viivis', 'Viivis', 'Määr, nagu kokku lepitud'),
  number('etteteatamisePäevi', 'Ülesütlemisest teatatakse ette (päevi)'),
  line('kohus', 'Millises kohtus vaidlus lahendatakse'),
]

export const changeFields: readonly FreeField[] = [
  line('lepinguViide', 'Muudetava lepingu number ja kuupäev'),
  number('muudatuseNumber', 'Mitmes muudatus'),
  lines('põhjus', 'Miks lepingut muudetakse'),
  lines(
    'õiguslikAlus',
    'Muutmist lubav säte ja tingimused',
    'Kui leping ei tulnud hankest, kirjuta: leping ei ole hankeleping',
  ),
  list('muudatused', 'Muudatused', [
    ['punkt', 'Punkt'],
    ['senine', 'Senine sõnastus'],
    ['uus', 'Uus sõnastus'],
  ]),
  question('kasHindMuutub', 'Kas hind muutub?'),
  { ...line('uusHind', 'Uus hind käibemaksuta?'), type: 'money' },
  line('jõustumine', 'Millal muudatus jõustub', 'Näiteks: viimase allkirja andmisest'),
  line('tellijaEsindaja', 'Asutuse esindaja'),
]

export const processingFields: readonly FreeField[] = [
  line('lepinguViide', 'Lepingu number ja kuupäev'),
  line('andmekaitseKontakt', 'Andmekaitse kontakt asutuses'),
  line('pooleAndmekaitseKontakt', 'Andmekaitse kontakt teise poole juures'),
  lines('eesmärk', 'Töötlemise sisu ja eesmärk'),
  lines('isikud', 'Kelle andmeid töödeldakse'),
  list('andmed', 'Millised andmed', [
    ['liik', 'Andmete liik'],
    ['kasEriliigiline', 'Eriliigilised', 'yesNo'],
  ]),
  line('kestus', 'Kui kaua töödeldakse'),
  line('töötlemiseKoht', 'Kus töödeldakse'),
  list('meetmed', 'Turvameetmed', [
    ['oht', 'Oht'],
    ['meede', 'Meede'],
  ]),
  number('teatamiseTunnid', 'Mitme tunniga rikkumisest teatatakse'),
  list('teisedTöötlejad', 'Teised töötlejad?', [
    ['nimi', 'Nimi'],
    ['ülesanne', 'Mida töötleb'],
  ]),
  lines('lõppedes', 'Mis saab andmetest töötlemise lõppedes', 'Kustutatakse või tagastatakse, mis ajaks'),
  line('tellijaEsindaja', 'Asutuse esindaja'),
]
