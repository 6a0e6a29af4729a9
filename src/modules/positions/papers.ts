import { formatDay } from '../../kernel/values/day.ts'
import type { JobDescriptionPaper } from './contract/job-description.ts'
import type { JobDescriptionReading } from './contract/reading.ts'
import { jobDescriptionWords } from './texts/job-description.ts'

/** Everything that stands on a printed job description, in the order of the document: PDF and Word get the same. */
export type PrintedJobDescription = ReturnType<typeof printJobDescription>

export function printJobDescription(paper: JobDescriptionPaper) {
  const words = jobDescriptionWords[paper.locale]
  const { description } = paper
  const before = [sectionOf(words.purpose, { paragraphs: linesOf(description.purpose) })].filter(isFilled)
  const after = listSectionsAfterDuties(paper).filter(isFilled)
  const numbered = [{ heading: words.general }, ...before, { heading: words.duties }, ...after]
  const numberOf = (heading: string) => `${numbered.findIndex((section) => section.heading === heading) + 1}`
  const withNumber = (section: Section) => ({ ...section, number: numberOf(section.heading) })
  return {
    locale: paper.locale,
    words,
    agency: paper.agency,
    title: description.title || words.title,
    position: description.general.position,
    validOn: paper.validFrom,
    version: printVersion(paper),
    general: { number: numberOf(words.general), facts: listFacts(paper) },
    before: before.map(withNumber),
    dutiesNumber: numberOf(words.duties),
    duties: description.duties,
    hasResults: description.duties.some(({ results }) => results.length > 0),
    after: after.map(withNumber),
  }
}

function printVersion({ locale, versionNo, validFrom, signedOn }: JobDescriptionPaper): string {
  const words = jobDescriptionWords[locale]
  const signed = signedOn ? `${words.signedOn} ${formatDay(signedOn, locale)}` : words.notSigned
  return `${words.version} ${versionNo} · ${words.validFrom} ${formatDay(validFrom, locale)} · ${signed}`
}

function listFacts({ locale, holder, description: { general } }: JobDescriptionPaper) {
  const words = jobDescriptionWords[locale]
  return [
    { name: words.position, text: general.position },
    { name: words.unit, text: general.unit },
    { name: words.manager, text: general.manager },
    { name: words.substitutedBy, text: general.substitutedBy.join(', ') },
    { name: words.substitutes, text: general.substitutes.join(', ') },
    { name: words.holder, text: holder || words.vacant },
  ].map(({ name, text }) => ({ name, text: text || '–' }))
}

type Section = {
  heading: string
  paragraphs: string[]
  items: string[]
  /** Named parts of the section, each with its text or its items. */
  parts: { name: string; paragraphs: string[]; items: string[] }[]
}

const sectionOf = (heading: string, content: Partial<Section>): Section => ({
  heading,
  paragraphs: [],
  items: [],
  parts: [],
  ...content,
})

const isFilled = ({ paragraphs, items, parts }: Section) =>
  paragraphs.length + items.length + parts.length > 0

function listSectionsAfterDuties({ locale, description }: JobDescriptionPaper): Section[] {
  const words = jobDescriptionWords[locale]
  const competences = description.competences.map(({ group, items }) => ({
    name: group,
    paragraphs: [],
    items,
  }))
  return [
    sectionOf(words.rights, { items: description.rights }),
    sectionOf(words.responsibilities, { items: description.responsibilities }),
    sectionOf(words.tools, { paragraphs: linesOf(description.tools) }),
    sectionOf(words.requirements, { parts: description.requirements.map(partOf) }),
    sectionOf(words.competences, { parts: competences }),
    sectionOf(words.additional, { parts: description.additionalCompetences.map(partOf) }),
    sectionOf(words.review, { paragraphs: linesOf(description.review) }),
    sectionOf(words.unpaired, { items: description.unpairedResults }),
    sectionOf(words.elsewhere, { parts: description.elsewhere.map(placedPartOf) }),
  ]
}

const partOf = ({ name, text }: JobDescriptionReading['requirements'][number]) => ({
  name,
  paragraphs: linesOf(text),
  items: [],
})

const placedPartOf = ({ where, text }: JobDescriptionReading['elsewhere'][number]) =>
  partOf({ name: where, text })

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
