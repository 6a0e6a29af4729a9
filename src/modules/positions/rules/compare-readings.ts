import type { JobDescriptionReading } from '../contract/reading.ts'
import type { ComparedPart, LinkKind } from '../contract/version.ts'
import { compareSentences, splitSentences } from './compare-sentences.ts'

/** From the duty at one place in the older reading to one in the newer. */
export interface PlacedLink {
  readonly from: number
  readonly to: number | null
  readonly kind: LinkKind
}

type Reading = JobDescriptionReading
type Section = ComparedPart['section']

/** What differs between two readings, part by part in the order of a job description; links pair the duties. */
export function compareReadings(
  older: Reading,
  newer: Reading,
  links: readonly PlacedLink[],
): ComparedPart[] {
  const lines = (section: Section, of: (reading: Reading) => readonly string[]) =>
    part({ section, label: '', link: null, older: of(older), newer: of(newer) })
  return [
    lines('general', generalLines),
    lines('purpose', ({ purpose }) => splitSentences(purpose)),
    ...compareDuties(older, newer, links),
    lines('rights', ({ rights }) => rights),
    lines('responsibilities', ({ responsibilities }) => responsibilities),
    lines('tools', ({ tools }) => splitSentences(tools)),
    ...compareNamed('requirements', older.requirements, newer.requirements),
    ...compareNamed('competences', older.competences.map(asNamed), newer.competences.map(asNamed)),
    ...compareNamed('additionalCompetences', older.additionalCompetences, newer.additionalCompetences),
    lines('review', ({ review }) => splitSentences(review)),
  ]
}

interface Sides {
  section: Section
  label: string
  link: LinkKind | null
  older: readonly string[]
  newer: readonly string[]
}
const part = ({ older, newer, ...rest }: Sides): ComparedPart => ({
  ...rest,
  sentences: compareSentences(older, newer),
})

const generalLines = ({ general }: Reading): string[] =>
  [
    general.position,
    general.unit,
    general.manager,
    general.substitutedBy.join(', '),
    general.substitutes.join(', '),
  ].filter((line) => line !== '')

type Duty = Reading['duties'][number]
const dutyLines = (duty: Duty | undefined): string[] =>
  duty ? [...splitSentences(duty.text), ...duty.results.flatMap(splitSentences)] : []

/** New duties in their order, each with the ones it came from; then those that ended. */
function compareDuties(older: Reading, newer: Reading, links: readonly PlacedLink[]): ComparedPart[] {
  const living = newer.duties.map((duty, to) => {
    const from = links.filter((link) => link.to === to)
    return part({
      section: 'duties',
      label: duty.no,
      link: from[0]?.kind ?? 'new',
      older: from.flatMap((link) => dutyLines(older.duties[link.from])),
      newer: dutyLines(duty),
    })
  })
  const ended = links
    .filter((link) => link.to === null)
    .map((link) => {
      const duty = older.duties[link.from]
      return part({
        section: 'duties',
        label: duty?.no ?? '',
        link: 'ended',
        older: dutyLines(duty),
        newer: [],
      })
    })
  return [...living, ...ended]
}

interface NamedText {
  name: string
  text: string
}
const asNamed = ({ group, items }: { group: string; items: readonly string[] }): NamedText => ({
  name: group,
  text: items.join('\n'),
})

function compareNamed(
  section: Section,
  older: readonly NamedText[],
  newer: readonly NamedText[],
): ComparedPart[] {
  const names = [...new Set([...newer, ...older].map(({ name }) => name))]
  const textOf = (texts: readonly NamedText[], name: string) =>
    texts.filter((one) => one.name === name).flatMap(({ text }) => splitSentences(text))
  return names.map((name) =>
    part({ section, label: name, link: null, older: textOf(older, name), newer: textOf(newer, name) }),
  )
}
