import { clause, facts, grid, ifKnown, restrictionMark, section, signatures } from '../clauses.ts'
import { each, listTable, paragraph, run, unless } from '../word-xml.ts'

/** What all our contracts have in common; the parties' names stand in the nominative, so that nothing is inflected. */
export interface Roles {
  /** Who orders: “Tellija”, “Käsundiandja”. */
  readonly orderer: string
  /** Who works: “Teenuse osutaja”. */
  readonly worker: string
}
const low = (word: string) => word.toLowerCase()

export const opening = (title: string, { orderer, worker }: Roles) => [
  restrictionMark,
  paragraph(title, 'Title'),
  paragraph('{dokument.pealkiri}', 'Subtitle'),
  facts([
    ['Lepingu number', ifKnown('dokument.viit', '{dokument.viit}', 'antakse dokumendiregistris')],
    ['Lepingu kuupäev', ifKnown('dokument.viit', '{dokument.kuupäev}', 'viimase allkirja kuupäev')],
  ]),
  paragraph('Pooled', 'Heading1'),
  grid({
    style: 'List',
    widths: [2200, 3600, 3600],
    header: ['Andmed', orderer, worker],
    rows: [
      ['Nimi', '{asutus.nimi}', '{pool1.nimi}'],
      [
        'Registrikood',
        '{asutus.registrikood}',
        ifKnown('pool1.registrikood', '{pool1.registrikood}', 'eraisik'),
      ],
      ['Asukoht', '{asutus.aadress}', '{poolAadress}'],
      ['Esindaja', '{tellijaEsindaja}', ifKnown('pool1.esindaja', '{pool1.esindaja}', 'ise')],
      ['Esindusõiguse alus', '{tellijaEsindusalus}', ifKnown('poolEsindusalus', '{poolEsindusalus}', '–')],
      ['Kontaktisik', '{vastutaja.nimi}, {vastutaja.epost}', '{poolKontakt}'],
    ],
  }),
  paragraph(`edaspidi ${low(orderer)} ja ${low(worker)}, koos pooled, leppisid kokku alljärgnevas.`),
]

export const basis = ({ worker }: Roles) =>
  section('Lepingu alus ja osad', [
    'Lepingu alus: {alus}.',
    `Lepingu lahutamatud osad on {lahutamatudOsad} ja lepingu lisad.`,
    'Vastuolu korral kehtib esmalt leping, siis lisad ja viimasena '.concat(`${low(worker)} pakkumus.`),
    clause('Lisad:') +
      each('lisad', paragraph('{nimetus}', 'ListBullet')) +
      unless('lisad', paragraph('Lepingul lisasid ei ole.')),
  ])

/** Subject, volume, quality; then what is due when. */
export const subject = (heading: string, what: string, more: readonly string[] = []) =>
  section(heading, [
    what,
    'Maht: {maht}',
    'Nõuded kvaliteedile: {kvaliteet}',
    ...more,
    facts([
      ['Täitmise algus', '{algus}'],
      ['Täitmise lõpp', '{lõpp}'],
    ]),
    clause('Etapid ja nende tähtajad:') +
      listTable('etapid', [
        { title: 'Etapp', content: run('{nimetus}', 'Strong'), width: 2600 },
        { title: 'Tulemus', content: run('{tulemus}'), width: 3400 },
        { title: 'Tähtaeg', content: run('{tähtaeg.lühidalt}'), width: 1600 },
        { title: 'Hind käibemaksuta', content: run('{hind}'), width: 1800 },
      ]),
  ])

export const price = ({ orderer, worker }: Roles) =>
  section('Hind ja tasumine', [
    'Lepingu hind käibemaksuta on {dokument.väärtus} ({dokument.väärtus.sõnadega}).',
    `Hinnale lisandub käibemaks, kui ${low(worker)} on käibemaksukohustuslane.`,
    'Hind sisaldab kõiki lepingu täitmise kulusid. Muid kulusid ei hüvitata.',
    `Arve esitatakse e-arvena pärast üleandmise-vastuvõtmise akti allkirjastamist. Arvel on lepingu number ja kontaktisiku nimi.`,
    `${orderer} tasub arve {maksetähtaeg} päeva jooksul selle saamisest.`,
  ])

/** A natural person gets a fee, from which the payer withholds and declares what the law says. */
export const fee = ({ orderer, worker }: Roles) =>
  section('Tasu ja maksmine', [
    'Tasu käibemaksuta on {dokument.väärtus} ({dokument.väärtus.sõnadega}).',
    `{#pool1.kasEraisik}${worker} on eraisik. ${orderer} peab tasult kinni, maksab ja deklareerib maksud ning registreerib töötamise, nagu seadused ette näevad.{/pool1.kasEraisik}{^pool1.kasEraisik}Tasule lisandub käibemaks, kui ${low(worker)} on käibemaksukohustuslane. Arve esitatakse e-arvena.{/pool1.kasEraisik}`,
    'Tasu makstakse pärast üleandmise-vastuvõtmise akti allkirjastamist {maksetähtaeg} päeva jooksul.',
    'Tasu sisaldab kõiki käsundi täitmise kulusid, kui pooled ei ole kirjalikult teisiti kokku leppinud.',
  ])

export const acceptance = ({ orderer, worker }: Roles) =>
  section('Üleandmine ja puudused', [
    `${worker} annab töö tulemuse üle kirjalikult. ${orderer} vaatab selle üle {ülevaatamisePäevi} tööpäeva jooksul.`,
    'Vastuvõtmise kohta koostatakse akt, mis on arve alus.',
    `Kui tulemus ei vasta lepingule, kirjeldab ${low(orderer)} puudused ja annab mõistliku tähtaja nende kõrvaldamiseks.`,
    `${worker} kõrvaldab puudused oma kulul. Kui ta seda ei tee, võib ${low(orderer)} hinda alandada või lepingu üles öelda.`,
  ])

export const contacts = ({ orderer, worker }: Roles) =>
  section('Kontaktid ja teated', [
    `Lepingu täitmise eest vastutab ${low(orderer)} poolt {vastutaja.nimi}, {vastutaja.ametinimetus}, {vastutaja.epost}.`,
    `${worker} kontaktisik: {poolKontakt}.`,
    'Kontaktisikud võivad lahendada täitmise küsimusi, kuid mitte lepingut muuta. Kontaktisiku vahetumisest teatatakse kohe.',
    'Teated saadetakse e-postiga. Lepingu lõpetamise ja nõuete kohta saadetakse teade allkirjastatult.',
  ])

export const rights = ({ orderer, worker }: Roles) =>
  section('Õigused loodud materjalidele', [
    `Lepingu täitmisel loodud materjalide varalised õigused või kasutusõigus: {intellektuaalomand}`,
    `${worker} kinnitab, et tal on õigus materjale üle anda ja et need ei riku teiste isikute õigusi.`,
    `${orderer} võib materjale oma töös muuta ja teistele avaliku ülesande täitjatele edasi anda. Autorite nimed märgitakse.`,
  ])

export const confidentiality = ({ worker }: Roles) =>
  section('Konfidentsiaalsus, isikuandmed ja infoturve', [
    'Pool hoiab saladuses teabe, mille juurdepääs on piiratud. Kohustus kestab ka pärast lepingu lõppu.',
    `{#kasIsikuandmed}${worker} töötleb isikuandmeid ainult andmetöötluse lisa järgi.{/kasIsikuandmed}{^kasIsikuandmed}${worker} isikuandmeid ei töötle. Kui see muutub vajalikuks, lepitakse enne kokku andmetöötluse lisas.{/kasIsikuandmed}`,
    'Infoturbe nõuded: {infoturve}',
    'Turvaintsidendist või selle kahtlusest teatatakse teisele poolele viivitamata.',
    'Leping ise on avalik, välja arvatud osad, millele on seaduse alusel seatud juurdepääsupiirang.',
  ])

export const people = ({ orderer, worker }: Roles) =>
  section('Alltöövõtt ja meeskond', [
    `Alltöövõtjat võib kasutada ainult siis, kui ${low(orderer)} on sellega kirjalikult nõus. ${worker} vastutab tema töö eest nagu enda töö eest.`,
    `Pakkumuses nimetatud inimest võib vahetada ainult ${low(orderer)} kirjalikul nõusolekul ja vähemalt sama pädeva inimese vastu.`,
  ])

export const liability = ({ orderer, worker }: Roles) =>
  section('Vastutus', [
    'Pool hüvitab teisele poolele lepingu rikkumisega tekitatud kahju.',
    `Kui ${low(worker)} hilineb, võib ${low(orderer)} nõuda leppetrahvi: {leppetrahv}`,
    `Kui ${low(orderer)} hilineb maksmisega, võib ${low(worker)} nõuda viivist: {viivis}`,
    'Leppetrahvi ja viivise maksmine ei vabasta kohustuse täitmisest.',
  ])

export const ending = ({ orderer, worker }: Roles) =>
  section('Muutmine ja lõpetamine', [
    'Lepingut muudetakse kirjaliku kokkuleppega. Riigihankes sõlmitud lepingut võib muuta ainult riigihangete seaduses lubatud juhtudel.',
    'Leping lõpeb, kui kohustused on täidetud, või poolte kokkuleppel.',
    `${orderer} võib lepingu üles öelda, teatades sellest {etteteatamisePäevi} päeva ette. Tehtud ja vastu võetud töö eest makstakse.`,
    'Pool võib lepingu kohe üles öelda, kui teine pool on seda oluliselt rikkunud ega ole rikkumist antud tähtaja jooksul kõrvaldanud.',
    `${orderer} lõpetab lepingu, kui riigihangete seadus seda nõuab. Lepingu lõppedes annab ${low(worker)} üle kõik, mis on valmis, ja tagastab saadud andmed.`,
  ])

export const disputes = () =>
  section('Vääramatu jõud ja vaidlused', [
    'Pool ei vastuta rikkumise eest, mille põhjustas vääramatu jõud: asjaolu, mida ta ei saanud mõjutada ega mõistlikult ette näha. Sellest teatatakse kohe.',
    'Erimeelsused lahendatakse läbirääkimistega. Kui see ei õnnestu, lahendab vaidluse kohus: {kohus}.',
    'Lepingule kohaldatakse Eesti õigust.',
  ])

export const closing = ({ orderer, worker }: Roles) => [
  section('Lõppsätted', [
    'Leping jõustub viimase allkirja andmisest.',
    'Leping on allkirjastatud digitaalselt ühes eksemplaris.',
  ]),
  signatures([
    [orderer, '{tellijaEsindaja}'],
    [worker, ifKnown('pool1.esindaja', '{pool1.esindaja}', '{pool1.nimi}')],
  ]),
]
