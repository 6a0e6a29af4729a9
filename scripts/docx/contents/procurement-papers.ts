import { clause, facts, ifKnown, restrictionMark, section, signatures } from '../clauses.ts'
import { each, listTable, paragraph, run, unless } from '../word-xml.ts'

const heading = (title: string) => [
  restrictionMark,
  paragraph('{asutus.nimi}', 'Muted'),
  paragraph(title, 'Title'),
  paragraph('{dokument.pealkiri}', 'Subtitle'),
  paragraph(
    ifKnown('dokument.viit', '{dokument.kuupäev.lühidalt} nr {dokument.viit}', '{täna.lühidalt}'),
    'Muted',
  ),
]

const tenders = listTable('pakkumused', [
  { title: 'Pakkuja', content: run('{pakkuja}', 'Strong'), width: 3000 },
  { title: 'Esitatud', content: run('{esitatud.lühidalt}'), width: 1500 },
  { title: 'Hind käibemaksuta', content: run('{hind}'), width: 1900 },
  {
    title: 'Vastab nõuetele',
    content: run('{#kasVastab}jah{/kasVastab}{^kasVastab}ei{/kasVastab}. {selgitus}'),
    width: 3000,
  },
])

export const evaluationRecord = {
  titleTag: '{dokument.pealkiri}',
  subjectTag: 'Pakkumuste hindamise protokoll',
  body: [
    ...heading('Pakkumuste hindamise protokoll'),
    facts([
      ['Ost', '{ost}'],
      ['Pakkumuste tähtaeg', '{pakkumuseTähtaeg}'],
      ['Hindamise aeg ja koht', '{hindamiseAeg}, {hindamiseKoht}'],
      ['Eeldatav maksumus käibemaksuta', '{dokument.väärtus}'],
    ]),
    section('Hindajad', [
      listTable('hindajad', [
        { title: 'Nimi', content: run('{nimi}', 'Strong'), width: 3800 },
        { title: 'Amet', content: run('{amet}'), width: 5600 },
      ]),
      'Iga hindaja kinnitas enne hindamist, et tal ei ole huvide konflikti: {huvideKonflikt}',
    ]),
    section('Saadud pakkumused ja nende vastavus', [tenders]),
    section('Hinded', [
      listTable('hinded', [
        { title: 'Pakkuja', content: run('{pakkuja}', 'Strong'), width: 2400 },
        { title: 'Kriteerium', content: run('{kriteerium}'), width: 2400 },
        { title: 'Punkte', content: run('{punkte}'), width: 1200 },
        { title: 'Põhjendus', content: run('{põhjendus}'), width: 3400 },
      ]),
    ]),
    section('Tulemus', [
      listTable('tulemus', [
        { title: 'Koht', content: run('{koht}'), width: 1200 },
        { title: 'Pakkuja', content: run('{pakkuja}', 'Strong'), width: 5000 },
        { title: 'Punkte kokku', content: run('{punkte}'), width: 3200 },
      ]),
      each(
        'liisuheitmine',
        clause('Võrdsete pakkumuste vahel heideti liisku {päev}. Järjekord: {järjekord}. {käik}'),
      ),
      'Ettepanek: {ettepanek}',
      clause('Eriarvamused:') +
        each('eriarvamused', paragraph('{nimi}: {arvamus}', 'ListBullet')) +
        unless('eriarvamused', paragraph('Eriarvamusi ei olnud.')),
    ]),
    paragraph('Hindajad allkirjastavad protokolli digitaalselt.'),
  ].join(''),
}

export const awardDecision = {
  titleTag: '{dokument.pealkiri}',
  subjectTag: 'Otsus',
  body: [
    ...heading('Otsus'),
    section('Asjaolud', [
      'Ost: {ost}. Eeldatav maksumus käibemaksuta: {dokument.väärtus}.',
      'Pakkumus saadi järgmistelt pakkujatelt:',
      tenders,
      'Pakkumused hinnati protokollis: {protokolliViide}',
    ]),
    section('Põhjendus', ['{põhjendus}']),
    section('Otsus', [
      'Edukaks tunnistatud pakkumuse esitaja: {edukas}. Pakkumuse hind käibemaksuta: {eduhind} ({eduhind.sõnadega}).',
      clause('Tagasi lükatud pakkumused:') +
        each('tagasiLükatud', paragraph('{pakkuja}: {põhjus}', 'ListBullet')) +
        unless('tagasiLükatud', paragraph('Ühtki pakkumust tagasi ei lükatud.')),
      'Lepingu sõlmimise korraldab ja selle täitmise eest vastutab: {vastutaja.nimi}, {vastutaja.ametinimetus}.',
      'Otsusest teatatakse kõigile pakkujatele. Teatamise eest vastutab: {vastutaja.nimi}.',
    ]),
    section('Otsuse vaidlustamine', ['{vaidlustamine}']),
    paragraph(run('{allkirjastaja}', 'Strong')),
    paragraph('{allkirjastajaAmet}'),
    paragraph('(allkirjastatud digitaalselt)', 'Muted'),
  ].join(''),
}

export const acceptanceAct = {
  titleTag: '{dokument.pealkiri}',
  subjectTag: 'Üleandmise-vastuvõtmise akt',
  body: [
    ...heading('Üleandmise-vastuvõtmise akt'),
    facts([
      ['Leping', '{lepinguViide}'],
      ['Üleandja', '{pool1.nimi}'],
      ['Vastuvõtja', '{asutus.nimi}'],
      ['Periood', '{periood}'],
    ]),
    section('Üle antud', [
      listTable('tööd', [
        { title: 'Töö', content: run('{nimetus}', 'Strong'), width: 3400 },
        { title: 'Maht', content: run('{maht}'), width: 2000 },
        { title: 'Hind käibemaksuta', content: run('{hind}'), width: 2000 },
        {
          title: 'Vastab lepingule',
          content: run('{#kasVastab}jah{/kasVastab}{^kasVastab}ei{/kasVastab}'),
          width: 2000,
        },
      ]),
    ]),
    section('Puudused', [
      clause('Puudused ja nende kõrvaldamise tähtajad:') +
        each('puudused', paragraph('{kirjeldus}. Tähtaeg: {tähtaeg.lühidalt}', 'ListBullet')) +
        unless('puudused', paragraph('Puudusi ei ole.')),
    ]),
    section('Tasumine', [
      'Tasumisele kuulub käibemaksuta {tasumisele} ({tasumisele.sõnadega}).',
      'Akt on arve esitamise alus.',
    ]),
    signatures([
      ['Andis üle', ifKnown('pool1.esindaja', '{pool1.esindaja}', '{pool1.nimi}')],
      ['Võttis vastu', '{vastutaja.nimi}'],
    ]),
  ].join(''),
}

export const contractChange = {
  titleTag: '{dokument.pealkiri}',
  subjectTag: 'Lepingu muutmise kokkulepe',
  body: [
    ...heading('Lepingu muutmise kokkulepe'),
    facts([
      ['Muudetav leping', '{lepinguViide}'],
      ['Tellija', '{asutus.nimi}, registrikood {asutus.registrikood}'],
      ['Teine pool', `{pool1.nimi}${ifKnown('pool1.registrikood', ', registrikood {pool1.registrikood}')}`],
      ['Muudatuse number', '{muudatuseNumber}'],
    ]),
    section('Muutmise alus', [
      'Miks lepingut muudetakse: {põhjus}',
      'Riigihankes sõlmitud lepingu puhul: muutmist lubav säte ja selle tingimuste täitmine: {õiguslikAlus}',
    ]),
    section('Muudatused', [
      listTable('muudatused', [
        { title: 'Punkt', content: run('{punkt}', 'Strong'), width: 1400 },
        { title: 'Senine sõnastus', content: run('{senine}'), width: 4000 },
        { title: 'Uus sõnastus', content: run('{uus}'), width: 4000 },
      ]),
      '{#kasHindMuutub}Lepingu uus hind käibemaksuta on {uusHind} ({uusHind.sõnadega}).{/kasHindMuutub}{^kasHindMuutub}Lepingu hind ei muutu.{/kasHindMuutub}',
    ]),
    section('Jõustumine', [
      'Muudatus jõustub: {jõustumine}.',
      'Muus osas jääb leping endiseks.',
      'Kokkulepe on lepingu lahutamatu osa.',
    ]),
    signatures([
      ['Tellija', '{tellijaEsindaja}'],
      ['Teine pool', ifKnown('pool1.esindaja', '{pool1.esindaja}', '{pool1.nimi}')],
    ]),
  ].join(''),
}
