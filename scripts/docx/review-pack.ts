import { each, factTable, link, listTable, paragraph, run, unless } from './word-xml.ts'

const optionalLink = run('{#link}') + link('{link}', '{name}') + run('{/link}') + run('{^link}{name}{/link}')

const indicators = listTable('indicators', [
  { title: '{words.indicator}', content: optionalLink, width: 2900 },
  { title: '{words.value}', content: run('{value}', 'Strong'), width: 1500 },
  { title: '{words.target}', content: run('{target}'), width: 1500 },
  { title: '{words.why}', content: run('{why}', 'Small'), width: 3500 },
])

const evidence = listTable('evidence', [
  { title: '{words.date}', content: run('{date}'), width: 1300 },
  {
    title: '{words.what}',
    content: link('{link}', '{sentence}') + run('{#byHand} ({byHand}){/byHand}', 'Aside'),
    width: 6300,
  },
  { title: '{words.who}', content: run('{who}'), width: 1800 },
])

const proposals = listTable('proposals', [
  { title: '{words.date}', content: run('{date}'), width: 1300 },
  { title: '{words.proposal}', content: link('{link}', '{text}'), width: 3600 },
  { title: '{words.reason}', content: run('{reason}'), width: 2900 },
  { title: '{words.who}', content: run('{who}'), width: 1600 },
])

const result = [
  paragraph('{text}', 'Heading3'),
  each('hasIndicators', paragraph('{words.indicators}', 'Heading4'), indicators),
  paragraph('{words.evidence}', 'Heading4'),
  each('hasEvidence', evidence),
  unless('hasEvidence', paragraph('{words.noEvidence}')),
  each('hasGaps', paragraph('{words.gaps}', 'Heading4'), each('gaps', paragraph('{.}', 'Gap'))),
  paragraph('{words.employeeWords}', 'Heading4'),
  paragraph('{employeeWords}', 'Words'),
  paragraph('{words.managerWords}', 'Heading4'),
  paragraph('{managerWords}', 'Words'),
]

/** The same parts in the same order as `templates/pdf/review-pack.typ`. */
export const reviewPack = {
  titleTag: '{words.title}',
  subjectTag: '{position}',
  body: [
    paragraph('{agency}', 'Muted'),
    paragraph('{words.title}', 'Title'),
    paragraph('{position}', 'Subtitle'),
    factTable('facts'),
    paragraph('{words.countsHeading}', 'Heading1'),
    each('counts', paragraph(run('{number}', 'Strong') + run(' {name}'), 'ListBullet')),
    paragraph(run('{words.linked} ') + link('{link}', '{words.sourceLink}'), 'Muted'),
    paragraph('{words.dutiesHeading}', 'Heading1'),
    each('duties', paragraph('{no} {text}', 'Heading2'), each('results', ...result)),
    paragraph('{words.proposals}', 'Heading1'),
    each('withoutProposals', paragraph('{words.noProposals}')),
    unless('withoutProposals', proposals),
  ].join(''),
}
