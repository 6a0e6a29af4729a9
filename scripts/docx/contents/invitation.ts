import { facts, grid, ifKnown, restrictionMark, section } from '../clauses.ts'
import { listTable, pageBreak, paragraph, run } from '../word-xml.ts'

const criteria = listTable('kriteeriumid', [
  { title: 'Hindamiskriteerium', content: run('{nimetus}', 'Strong'), width: 2600 },
  { title: 'Osakaal %', content: run('{osakaal}'), width: 1300 },
  { title: 'Kuidas hinnatakse', content: run('{hindamine}'), width: 5500 },
])

const invitation = [
  restrictionMark,
  paragraph('{asutus.nimi}', 'Muted'),
  paragraph('Pakkumuskutse', 'Title'),
  paragraph('{dokument.pealkiri}', 'Subtitle'),
  facts([
    ['Ostja', '{asutus.nimi}, registrikood {asutus.registrikood}, {asutus.aadress}'],
    ['Kontaktisik', '{vastutaja.nimi}, {vastutaja.ametinimetus}, {vastutaja.epost}'],
    ['Viide', ifKnown('dokument.viit', '{dokument.viit}', 'antakse registreerimisel')],
    ['Nimetus hankeplaanis', '{nimetusHankeplaanis}'],
    ['Seotud hanked', ifKnown('seotudHanked', '{seotudHanked}', 'puuduvad')],
    ['Eeldatav maksumus käibemaksuta', '{dokument.väärtus} ({dokument.väärtus.sõnadega})'],
    ['Rahastamine', '{rahastamine}'],
  ]),
  section('Kutse', [
    'Palume esitada pakkumus. Ostame: {ese}',
    'Täpne kirjeldus on lisas 1 ja pakkumuse vorm lisas 2.',
    'Ostu taust ja lühikirjeldus: {lühikirjeldus}',
  ]),
  section('Pakkumuse esitamine', [
    'Pakkumuse tähtaeg: {pakkumuseTähtaeg}, kell {pakkumuseKell}.',
    'Pakkumus tuleb esitada kutse kirjas oleva lingi kaudu; kui linki ei ole, saata aadressil {vastutaja.epost}. Kirja pealkiri: {kirjaPealkiri}.',
    'Pakkumus peab olema jõus {jõusolek} päeva, arvates pakkumuse tähtajast.',
    'Küsimused tuleb esitada sealsamas. Küsimuste tähtaeg: {küsimusteTähtaeg}. Vastuse saadame korraga kõigile, keda oleme kutsunud.',
    'Pakkumus on eesti keeles, kui tehnilises kirjelduses ei ole öeldud teisiti. Pakkumuse koostamise kulusid me ei hüvita.',
  ]),
  section('Nõuded pakkujale', [
    'Pakkuja esitab tõendid, et tal on lepingu täitmiseks vajalik pädevus ja kogemus: {nõudedPakkujale}',
    'Pakkuja teatab kohe, kui tal või temaga seotud inimesel on selles ostus huvide konflikt.',
  ]),
  section('Hindamine ja otsus', [
    'Nõuetele vastavaid pakkumusi hindame tabelis olevate kriteeriumide järgi. Osakaalude summa on 100.',
    criteria,
    'Parim on suurima punktisummaga pakkumus. Võrdse summa korral otsustab: {viigiKord}.',
    'Otsusest teatame kõigile pakkujatele kirjalikult koos põhjendusega.',
    'Võime kõik pakkumused tagasi lükata, kui ühtki sobivat ei ole või vajadus on ära langenud. Põhjendame seda kirjalikult.',
  ]),
  section('Leping', [
    'Leping sõlmitakse parima pakkumuse teinud pakkujaga. Lepingu soovitav kuupäev: {lepinguKuupäev}.',
    'Lepingu kavand on: {lepinguKavand}.',
    'Isikuandmeid, mida pakkumuses saame, kasutame ainult pakkujate hindamiseks ja lepingu sõlmimiseks.',
  ]),
  paragraph('Kutse koostanud inimene kinnitab, et tal ei ole selles ostus huvide konflikti.'),
  paragraph('{vastutaja.nimi}, {vastutaja.ametinimetus}'),
]

const description = [
  pageBreak,
  paragraph('Lisa 1. Tehniline kirjeldus', 'Title'),
  paragraph('{dokument.pealkiri}', 'Subtitle'),
  section('Taust ja eesmärk', ['{taust}', 'Eesmärk: {eesmärk}'], 3),
  section(
    'Sihtrühm ja maht',
    [
      facts([
        ['Sihtrühm', '{sihtrühm}'],
        ['Osalejate arv', '{osalejateArv}'],
        ['Rühmade arv', '{rühmadeArv}'],
        ['Maht', '{maht}'],
        ['Koht', '{koht}'],
        ['Keel', '{keel}'],
        ['Ajaraam', '{ajaraam}'],
      ]),
    ],
    3,
  ),
  section(
    'Sisu',
    [
      'Õpiväljundid või oodatav tulemus: {õpiväljundid}',
      'Teemad: {teemad}',
      'Meetodid: {meetodid}',
      'Kuidas tulemust hinnatakse ja tagasisidet kogutakse: {tagasiside}',
    ],
    3,
  ),
  section(
    'Tööd ja nende tähtajad',
    [
      listTable('etapid', [
        { title: 'Töö', content: run('{nimetus}', 'Strong'), width: 3000 },
        { title: 'Tulemus', content: run('{tulemus}'), width: 4400 },
        { title: 'Tähtaeg', content: run('{tähtaeg.lühidalt}'), width: 2000 },
      ]),
      'Enne: {tegevusedEnne}',
      'Ajal: {tegevusedAjal}',
      'Pärast: {tegevusedPärast}',
    ],
    3,
  ),
  section(
    'Läbiviija',
    [
      'Nõuded läbiviijale ja nende tõendid: {nõudedLäbiviijale}',
      'Läbiviijat võib vahetada ainult ostja kirjalikul nõusolekul sama pädeva inimese vastu.',
    ],
    3,
  ),
  section(
    'Materjalid ja isikuandmed',
    ['Materjalid ja õigused neile: {materjalid}', 'Isikuandmete kaitse ja infoturve: {andmekaitse}'],
    3,
  ),
]

const blank = '........................................'
const form = [
  pageBreak,
  paragraph('Lisa 2. Pakkumuse vorm', 'Title'),
  paragraph('{dokument.pealkiri}', 'Subtitle'),
  section(
    'Pakkuja',
    [
      facts([
        ['Nimi', blank],
        ['Registrikood', blank],
        ['Aadress', blank],
        ['Esindaja ja esindusõiguse alus', blank],
        ['Kontaktisik, e-post, telefon', blank],
        ['Käibemaksukohustuslane (jah või ei)', blank],
      ]),
    ],
    4,
  ),
  section(
    'Hind',
    [
      grid({
        style: 'List',
        widths: [5000, 2200, 2200],
        header: ['Osa', 'Hind käibemaksuta', 'Hind käibemaksuga'],
        rows: [
          [blank, '', ''],
          [blank, '', ''],
          ['Kokku', '', ''],
        ],
      }),
      'Hind sisaldab kõiki kulusid, mis lepingu täitmisega kaasnevad.',
    ],
    4,
  ),
  section(
    'Läbiviijad ja kogemus',
    [
      grid({
        style: 'List',
        widths: [2600, 3200, 3600],
        header: ['Nimi', 'Haridus ja kvalifikatsioon', 'Varasem töö: mis, kellele, millal'],
        rows: [
          [blank, '', ''],
          [blank, '', ''],
        ],
      }),
    ],
    4,
  ),
  section(
    'Kuidas tööd teeme',
    ['Sisu, ajakava ja meetodid: vasta tehnilise kirjelduse punktidele samas järjekorras.'],
    4,
  ),
  section(
    'Kinnitused',
    [
      'Oleme kutse ja selle lisadega tutvunud ning nõustume nendega.',
      'Pakkumus on jõus kutses nimetatud aja.',
      'Meil ei ole selles ostus huvide konflikti.',
      'Pakkumuses on ärisaladus: märgi, mis ja miks, või kirjuta „ei ole”.',
    ],
    4,
  ),
  paragraph('Esindaja nimi ja digitaalallkiri'),
]

/** The invitation, the technical description and the form on which tenderers answer, in one file. */
export const invitationToTender = {
  titleTag: '{dokument.pealkiri}',
  subjectTag: 'Pakkumuskutse',
  body: [...invitation, ...description, ...form].join(''),
}
