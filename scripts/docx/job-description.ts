import { each, factTable, listTable, paragraph, run, unless } from './word-xml.ts'

const duties = listTable('duties', [
  { title: '{words.duty}', content: run('{no} ', 'Strong') + run('{text}'), width: 4700 },
  { title: '{words.results}', content: each('results', paragraph('{.}', 'ListBullet')), width: 4700 },
])

const section = [
  paragraph('{number}. {heading}', 'Heading1'),
  each('paragraphs', paragraph('{.}')),
  each('items', paragraph('{.}', 'ListBullet')),
  each(
    'parts',
    paragraph('{name}', 'Heading2'),
    each('paragraphs', paragraph('{.}')),
    each('items', paragraph('{.}', 'ListBullet')),
  ),
]

/** The same parts in the same order as `templates/pdf/job-description.typ`. */
export const jobDescription = {
  titleTag: '{title}',
  subjectTag: '{position}',
  body: [
    paragraph('{agency}', 'Muted'),
    paragraph('{title}', 'Title'),
    paragraph('{position}', 'Subtitle'),
    paragraph('{version}', 'Muted'),
    each('general', paragraph('{number}. {words.general}', 'Heading1'), factTable('facts')),
    each('before', ...section),
    paragraph('{dutiesNumber}. {words.duties}', 'Heading1'),
    each('hasResults', duties),
    unless('hasResults', each('duties', paragraph('{no} {text}'))),
    each('after', ...section),
  ].join(''),
}
