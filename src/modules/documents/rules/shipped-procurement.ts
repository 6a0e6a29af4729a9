import type { FreeField } from '../contract/template.ts'
import { day, line, lines, list, money, number, question } from './own-field.ts'

export const invitationFields: readonly FreeField[] = [
  line('nimetusHankeplaanis', 'Nimetus hankeplaanis', 'Kui ostu plaanis ei ole, kirjuta põhjendus'),
  line('seotudHanked', 'Viide seotud hangetele?'),
  line('rahastamine', 'Rahastusallikas, eelarverida või projekt'),
  lines('ese', 'Mida ostetakse'),
  lines('lühikirjeldus', 'Taust ja lühikirjeldus'),
  day('pakkumuseTähtaeg', 'Pakkumuse tähtaeg'),
  line('pakkumuseKell', 'Pakkumuse kellaaeg', 'Näiteks: 12.00'),
  line('kirjaPealkiri', 'Millise pealkirjaga kiri saata'),
  number('jõusolek', 'Mitu päeva on pakkumus jõus'),
  day('küsimusteTähtaeg', 'Küsimuste tähtaeg'),
  lines('nõudedPakkujale', 'Nõuded pakkujale ja tõendid'),
  list('kriteeriumid', 'Hindamiskriteeriumid', [
    ['nimetus', 'Kriteerium'],
    ['osakaal', 'Osakaal %', 'number'],
    ['hindamine', 'Kuidas hinnatakse'],
  ]),
  line('viigiKord', 'Mis otsustab, kui punkte on võrdselt', 'Näiteks: madalam hind, siis liisk'),
  day('lepinguKuupäev', 'Lepingu soovitav kuupäev'),
  line('lepinguKavand', 'Kus on lepingu kavand', 'Näiteks: kutse lisa 3'),
  lines('taust', 'Tehniline kirjeldus: taust'),
  lines('eesmärk', 'Eesmärk'),
  line('sihtrühm', 'Sihtrühm'),
  line('osalejateArv', 'Osalejate arv'),
  line('rühmadeArv', 'Rühmade arv'),
  line('maht', 'Maht', 'Koolitusel akadeemilistes tundides'),
  line('koht', 'Koht'),
  line('keel', 'Keel'),
  line('ajaraam', 'Ajaraam'),
  lines('õpiväljundid', 'Õpiväljundid või oodatav tulemus'),
  lines('teemad', 'Teemad'),
  lines('meetodid', 'Meetodid'),
  lines('tagasiside', 'Hindamine ja tagasiside'),
  list('etapid', 'Tööd ja tähtajad', [
    ['nimetus', 'Töö'],
    ['tulemus', 'Tulemus'],
    ['tähtaeg', 'Tähtaeg', 'day'],
  ]),
  lines('tegevusedEnne', 'Tegevused enne', 'Registreerimine, meeldetuletus'),
  lines('tegevusedAjal', 'Tegevused ajal', 'Osalejate leht, materjalid'),
  lines('tegevusedPärast', 'Tegevused pärast', 'Tunnistused, kokkuvõte'),
  lines('nõudedLäbiviijale', 'Nõuded läbiviijale ja tõendid'),
  lines('materjalid', 'Materjalid ja õigused neile'),
  lines('andmekaitse', 'Isikuandmete kaitse ja infoturve'),
]

const tenders = list('pakkumused', 'Pakkumused', [
  ['pakkuja', 'Pakkuja'],
  ['esitatud', 'Esitatud', 'day'],
  ['hind', 'Hind käibemaksuta', 'money'],
  ['kasVastab', 'Vastab nõuetele', 'yesNo'],
  ['selgitus', 'Selgitus'],
])

export const evaluationFields: readonly FreeField[] = [
  line('ost', 'Millist ostu hinnatakse'),
  day('pakkumuseTähtaeg', 'Pakkumuste tähtaeg'),
  day('hindamiseAeg', 'Hindamise päev'),
  line('hindamiseKoht', 'Hindamise koht'),
  list('hindajad', 'Hindajad', [
    ['nimi', 'Nimi'],
    ['amet', 'Amet'],
  ]),
  lines('huvideKonflikt', 'Kuidas kinnitati, et huvide konflikti ei ole'),
  tenders,
  list('hinded', 'Hinded', [
    ['pakkuja', 'Pakkuja'],
    ['kriteerium', 'Kriteerium'],
    ['punkte', 'Punkte', 'number'],
    ['põhjendus', 'Põhjendus'],
  ]),
  list('tulemus', 'Tulemus', [
    ['koht', 'Koht', 'number'],
    ['pakkuja', 'Pakkuja'],
    ['punkte', 'Punkte kokku', 'number'],
  ]),
  list('liisuheitmine', 'Liisuheitmine?', [
    ['päev', 'Päev', 'day'],
    ['järjekord', 'Järjekord'],
    ['käik', 'Kuidas ja kelle juuresolekul'],
  ]),
  lines('ettepanek', 'Ettepanek'),
  list('eriarvamused', 'Eriarvamused?', [
    ['nimi', 'Nimi'],
    ['arvamus', 'Arvamus'],
  ]),
]

export const awardFields: readonly FreeField[] = [
  line('ost', 'Milline ost'),
  tenders,
  line('protokolliViide', 'Hindamise protokolli viide'),
  lines('põhjendus', 'Põhjendus'),
  line('edukas', 'Edukas pakkuja'),
  money('eduhind', 'Eduka pakkumuse hind käibemaksuta'),
  list('tagasiLükatud', 'Tagasi lükatud pakkumused?', [
    ['pakkuja', 'Pakkuja'],
    ['põhjus', 'Põhjus'],
  ]),
  lines('vaidlustamine', 'Kuidas otsust vaidlustada', 'Kontrolli tähtaeg ja koht enne kirjutamist'),
  line('allkirjastaja', 'Kes otsuse teeb'),
  line('allkirjastajaAmet', 'Otsuse tegija amet'),
]

export const acceptanceFields: readonly FreeField[] = [
  line('lepinguViide', 'Lepingu number ja kuupäev'),
  line('periood', 'Periood'),
  list('tööd', 'Üle antud tööd', [
    ['nimetus', 'Töö'],
    ['maht', 'Maht'],
    ['hind', 'Hind käibemaksuta', 'money'],
    ['kasVastab', 'Vastab lepingule', 'yesNo'],
  ]),
  list('puudused', 'Puudused?', [
    ['kirjeldus', 'Puudus'],
    ['tähtaeg', 'Kõrvaldamise tähtaeg', 'day'],
  ]),
  money('tasumisele', 'Tasumisele kuulub käibemaksuta'),
]

export const attendanceFields: readonly FreeField[] = [
  line('sündmus', 'Sündmuse nimi'),
  line('aeg', 'Aeg'),
  line('koht', 'Koht'),
  line('läbiviijad', 'Läbiviijad'),
  line('maht', 'Maht'),
  line('projekt', 'Projekt või rahastaja?'),
  list('osalejad', 'Osalejad', [
    ['nr', 'Nr', 'number'],
    ['nimi', 'Nimi'],
    ['asutus', 'Asutus'],
    ['ametikoht', 'Ametikoht'],
  ]),
  question('kasTühjadRead', 'Kas lisada tühjad read hiljem tulijatele?'),
  line('andmetest', 'Kuhu pöörduda andmete küsimuses'),
]
