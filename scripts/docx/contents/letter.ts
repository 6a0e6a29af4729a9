import { ifKnown, restrictionMark } from '../clauses.ts'
import { each, paragraph, run } from '../word-xml.ts'

export const letter = {
  titleTag: '{dokument.pealkiri}',
  subjectTag: '{dokument.liik}',
  body: [
    restrictionMark,
    paragraph(run('{adressaat.nimi}', 'Strong')),
    paragraph('{adressaat.epost}'),
    paragraph(ifKnown('teieKiri', 'Vastuseks: {teieKiri}'), 'Muted'),
    paragraph(
      ifKnown('dokument.viit', '{dokument.kuupäev.lühidalt} nr {dokument.viit}', '{täna.lühidalt}'),
      'Muted',
    ),
    paragraph('{dokument.pealkiri}', 'Heading1'),
    paragraph('{pöördumine}'),
    paragraph('{sisu}'),
    each('kas vastuseTähtaeg', paragraph('Palume vastata. Vastuse tähtaeg: {vastuseTähtaeg}.')),
    paragraph('Lugupidamisega'),
    paragraph(run('{allkirjastaja}', 'Strong')),
    paragraph('{allkirjastajaAmet}'),
    paragraph('(allkirjastatud digitaalselt)', 'Muted'),
    each('kas lisad', paragraph('Lisad:', 'FactName')),
    each('lisad', paragraph('{nimetus}', 'ListBullet')),
    paragraph('Koostaja: {vastutaja.nimi}, {vastutaja.epost}', 'Muted'),
  ].join(''),
}
