import { clause, facts, grid, ifKnown, restrictionMark, section, signatures } from '../clauses.ts'
import { each, listTable, paragraph, run, unless } from '../word-xml.ts'

export const dataProcessingAnnex = {
  titleTag: '{dokument.pealkiri}',
  subjectTag: 'Andmetöötluse lisa',
  body: [
    restrictionMark,
    paragraph('Andmetöötluse lisa', 'Title'),
    paragraph('{dokument.pealkiri}', 'Subtitle'),
    facts([
      ['Leping', '{lepinguViide}'],
      ['Vastutav töötleja', '{asutus.nimi}, registrikood {asutus.registrikood}'],
      [
        'Volitatud töötleja',
        `{pool1.nimi}${ifKnown('pool1.registrikood', ', registrikood {pool1.registrikood}')}`,
      ],
      ['Andmekaitse kontakt vastutava töötleja juures', '{andmekaitseKontakt}'],
      ['Andmekaitse kontakt volitatud töötleja juures', '{pooleAndmekaitseKontakt}'],
    ]),
    section('Mida ja miks töödeldakse', [
      'Töötlemise sisu ja eesmärk: {eesmärk}',
      'Kelle andmeid töödeldakse: {isikud}',
      clause('Millised andmed:') +
        each('andmed', paragraph('{liik}{#kasEriliigiline} (eriliigilised){/kasEriliigiline}', 'ListBullet')),
      'Töötlemise kestus: {kestus}',
      'Töötlemise koht: {töötlemiseKoht}',
    ]),
    section('Volitatud töötleja kohustused', [
      'Volitatud töötleja töötleb andmeid ainult vastutava töötleja dokumenteeritud juhiste järgi. Kui juhis on tema arvates õigusvastane, teatab ta sellest kohe.',
      'Andmetele pääsevad ligi ainult need, kellel on neid vaja ja kes on võtnud saladuse hoidmise kohustuse.',
      'Volitatud töötleja aitab vastata inimeste taotlustele, teha mõjuhinnanguid ja täita muid andmekaitse kohustusi.',
      'Volitatud töötleja annab vastutavale töötlejale teabe, mida on vaja kohustuste täitmise tõendamiseks, ja võimaldab auditeid.',
    ]),
    section('Turvalisus', [
      listTable('meetmed', [
        { title: 'Oht', content: run('{oht}', 'Strong'), width: 3600 },
        { title: 'Meede', content: run('{meede}'), width: 5800 },
      ]),
      'Rikkumisest või selle kahtlusest teatab volitatud töötleja vastutavale töötlejale viivitamata. Teatamise tähtaeg tundides: {teatamiseTunnid}.',
      'Teade kirjeldab, mis juhtus, keda ja milliseid andmeid see puudutab, mis võib järgneda ja mida on ette võetud.',
    ]),
    section('Teised töötlejad ja edastamine', [
      clause('Nõusolek on antud järgmistele teistele töötlejatele:') +
        each('teisedTöötlejad', paragraph('{nimi}: {ülesanne}', 'ListBullet')) +
        unless('teisedTöötlejad', paragraph('Teisi töötlejaid ei ole.')),
      'Uue töötleja kaasamiseks on vaja eelnevat kirjalikku nõusolekut. Talle pannakse samad kohustused.',
      'Andmeid ei edastata väljapoole Euroopa Majanduspiirkonda ilma vastutava töötleja kirjaliku juhiseta.',
    ]),
    section('Lõpetamine', [
      'Töötlemise lõppedes: {lõppedes}',
      'Volitatud töötleja kinnitab kustutamist või tagastamist kirjalikult.',
    ]),
    signatures([
      ['Vastutav töötleja', '{tellijaEsindaja}'],
      ['Volitatud töötleja', ifKnown('pool1.esindaja', '{pool1.esindaja}', '{pool1.nimi}')],
    ]),
  ].join(''),
}

const blanks = Array.from({ length: 12 }, (_, at) => [`${at + 1}.`, '', '', '', ''])

export const attendanceSheet = {
  titleTag: '{dokument.pealkiri}',
  subjectTag: 'Osalejate registreerimisleht',
  body: [
    restrictionMark,
    paragraph('Osalejate registreerimisleht', 'Title'),
    paragraph('{sündmus}', 'Subtitle'),
    facts([
      ['Aeg', '{aeg}'],
      ['Koht', '{koht}'],
      ['Korraldaja', '{asutus.nimi}'],
      ['Läbiviijad', '{läbiviijad}'],
      ['Maht', '{maht}'],
      ['Rahastamine, projekt', ifKnown('projekt', '{projekt}', 'asutuse eelarve')],
    ]),
    paragraph('Osalejad', 'Heading1'),
    listTable('osalejad', [
      { title: 'Nr', content: run('{nr}'), width: 600 },
      { title: 'Nimi', content: run('{nimi}', 'Strong'), width: 2600 },
      { title: 'Asutus', content: run('{asutus}'), width: 2600 },
      { title: 'Ametikoht', content: run('{ametikoht}'), width: 1800 },
      { title: 'Allkiri või kinnitus', content: run(''), width: 1800 },
    ]),
    each(
      'kasTühjadRead',
      paragraph('Lisandunud osalejad', 'Heading1'),
      grid({
        style: 'List',
        widths: [600, 2600, 2600, 1800, 1800],
        header: ['Nr', 'Nimi', 'Asutus', 'Ametikoht', 'Allkiri või kinnitus'],
        rows: blanks,
      }),
    ),
    paragraph(
      'Andmeid kasutatakse osalemise tõendamiseks. Leht on ainult korraldajale: {andmetest}',
      'Muted',
    ),
  ].join(''),
}

export const briefing = {
  titleTag: '{dokument.pealkiri}',
  subjectTag: 'Ülevaade',
  body: [
    restrictionMark,
    paragraph('{asutus.nimi}', 'Muted'),
    paragraph('Ülevaade', 'Title'),
    paragraph('{dokument.pealkiri}', 'Subtitle'),
    facts([
      ['Kellele', '{kellele}'],
      ['Koostaja', '{vastutaja.nimi}, {vastutaja.ametinimetus}'],
      ['Kuupäev', '{täna}'],
      ['Otsust on vaja', ifKnown('otsuseTähtaeg', 'jah, tähtaeg {otsuseTähtaeg}', 'ei, teadmiseks')],
    ]),
    section('Kokkuvõte', ['{kokkuvõte}']),
    section('Taust', ['{taust}']),
    section('Mis on tehtud', [
      listTable('tehtud', [
        { title: 'Tegevus', content: run('{tegevus}', 'Strong'), width: 3600 },
        { title: 'Tulemus', content: run('{tulemus}'), width: 5800 },
      ]),
    ]),
    section('Arvud', [
      listTable('arvud', [
        { title: 'Näitaja', content: run('{näitaja}', 'Strong'), width: 4400 },
        { title: 'Kavandatud', content: run('{kavandatud}'), width: 2500 },
        { title: 'Tegelik', content: run('{tegelik}'), width: 2500 },
      ]),
    ]),
    section('Võimalused ja ettepanek', [
      clause('Võimalused:') +
        each('võimalused', paragraph('{nimetus}. Plussid: {plussid}. Miinused: {miinused}.', 'ListBullet')) +
        unless('võimalused', paragraph('Valikuid ei ole, ülevaade on teadmiseks.')),
      ifKnown('ettepanek', 'Ettepanek: {ettepanek}', 'Ettepanekut ei ole.'),
    ]),
    section('Riskid ja edasised sammud', [
      ifKnown('riskid', 'Riskid: {riskid}', 'Olulisi riske ei ole teada.'),
      listTable('sammud', [
        { title: 'Samm', content: run('{samm}', 'Strong'), width: 4600 },
        { title: 'Vastutaja', content: run('{vastutab}'), width: 2800 },
        { title: 'Tähtaeg', content: run('{tähtaeg.lühidalt}'), width: 2000 },
      ]),
    ]),
  ].join(''),
}

/** The catalogue of fields as one copies from it; it is filled with tags as plain texts. */
export const fieldCatalogue = {
  titleTag: '{words.title}',
  subjectTag: '{words.title}',
  agencyTag: 'Koosmeel',
  body: [
    paragraph('{words.title}', 'Title'),
    paragraph('{words.intro}'),
    each(
      'groups',
      paragraph('{title}', 'Heading1'),
      listTable('fields', [
        { title: '{words.field}', content: run('{tag}', 'Strong'), width: 3800 },
        { title: '{words.says}', content: run('{says}'), width: 5600 },
      ]),
    ),
  ].join(''),
}
