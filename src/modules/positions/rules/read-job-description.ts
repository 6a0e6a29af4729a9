import { type ExtractedText, plainText } from '../../../kernel/values/page-text.ts'
import { emptyReading, type JobDescriptionReading, type PlacedText } from '../contract/reading.ts'
import { type Annex, splitAnnexes } from './annexes.ts'
import { readAdditional, readCompetences } from './competences.ts'
import { readDuties } from './duties.ts'
import { readGeneral } from './general.ts'
import type { SectionKind } from './headings.ts'
import { joinProse, paragraphsOf, readItems, withMarker } from './items.ts'
import { type Block, readBlocks } from './paragraphs.ts'
import { findRefusal } from './refusal.ts'
import { readRequirements } from './requirements.ts'
import { readSections, type Section } from './sections.ts'
import { countSignatures } from './signatures.ts'

/**
 * Reads a job description into data; what isn't certain becomes a doubt, never a guess.
 * `annex` chooses among several job descriptions in the file; without it they are only listed.
 */
export const readJobDescription = (text: ExtractedText, annex?: number): JobDescriptionReading => {
  const whole = plainText(text)
  const annexes = splitAnnexes(readBlocks(text))
  const chosen = annexes.length === 1 ? annexes[0] : annexes[annex ?? -1]
  if (!chosen) return askWhich(annexes)
  const reading = readAnnex(chosen, whole)
  const listed = annexes.length > 1 ? annexes.map(nameAnnex) : []
  return { ...reading, annexes: listed, doubts: [...doubtsOfText(text), ...reading.doubts] }
}

const askWhich = (annexes: readonly Annex[]): JobDescriptionReading => {
  const named = annexes.map(nameAnnex)
  const names = named.map(({ index, title, position }) => `${index + 1}. ${position || title}`).join('; ')
  return {
    ...emptyReading,
    isJobDescription: true,
    annexes: named,
    doubts: [
      { where: 'Lisad', text: `Failis on ${annexes.length} ametijuhendit: ${names}. Millist neist lugeda?` },
    ],
  }
}

const nameAnnex = (annex: Annex, index: number) => ({
  index,
  title: annex.title,
  position: readGeneral(blocksOf(readSections(annex.blocks), 'general')).position,
})

const readAnnex = (annex: Annex, whole: string): JobDescriptionReading => {
  const sections = readSections(annex.blocks)
  const read = readParts(annex, sections)
  const refusal = findRefusal({ text: whole, title: annex.title, sections, duties: read.duties.length })
  if (refusal) return { ...emptyReading, refusal, doubts: [{ where: 'Dokument', text: refusal.text }] }
  return { ...read, doubts: [...read.doubts, ...missing(read)] }
}

const readParts = (annex: Annex, sections: readonly Section[]): JobDescriptionReading => {
  const of = (kind: SectionKind) => blocksOf(sections, kind)
  const general = readGeneral(of('general'))
  const duties = readDuties(sections)
  const { position, unit, manager, substitutedBy, substitutes } = general
  return {
    ...emptyReading,
    isJobDescription: true,
    title: annex.title,
    general: { position, unit, manager, substitutedBy, substitutes },
    purpose: [general.purpose, joinProse(paragraphsOf(of('purpose')))].filter(Boolean).join(' '),
    duties: duties.duties,
    rights: readItems(paragraphsOf(of('rights'))),
    responsibilities: readItems(paragraphsOf(of('responsibilities'))),
    tools: joinProse(paragraphsOf(of('tools'))),
    requirements: readRequirements(of('requirements')),
    competences: readCompetences(of('competences')),
    additionalCompetences: readAdditional(of('additionalCompetences')),
    review: joinProse(paragraphsOf(of('review'))),
    signatures: { count: countSignatures(of('signatures')) },
    doubts: [...general.doubts, ...duties.doubts],
    unpairedResults: duties.unpairedResults,
    elsewhere: [...prefaceOf(annex), ...general.elsewhere, ...duties.elsewhere, ...othersOf(sections)],
  }
}

const blocksOf = (sections: readonly Section[], kind: SectionKind): Block[] =>
  sections.filter((section) => section.kind === kind).flatMap((section) => section.blocks)

/** Lines above the heading ("Töölepingu juurde kuuluv lisa"); an order above its annex is not part of it. */
const prefaceOf = ({ preface }: Annex): PlacedText[] =>
  preface.some(({ text }) => /käskkiri$/iu.test(text))
    ? []
    : preface.map((each) => ({ where: 'Päis', text: withMarker(each) }))

const othersOf = (sections: readonly Section[]): PlacedText[] =>
  sections
    .filter(({ kind }) => kind === 'other')
    .flatMap(({ heading, blocks }) =>
      readItems(paragraphsOf(blocks)).map((text) => ({ where: heading, text })),
    )

const missing = ({ general, purpose, duties }: JobDescriptionReading): PlacedText[] => [
  ...(general.position
    ? []
    : [{ where: 'Üldosa', text: 'Ametinimetust ei leidnud. Palun kirjuta see ise.' }]),
  ...(general.manager ? [] : [{ where: 'Üldosa', text: 'Vahetut juhti ei leidnud. Palun kirjuta see ise.' }]),
  ...(purpose ? [] : [{ where: 'Eesmärk', text: 'Töökoha eesmärki ei leidnud.' }]),
  ...(duties.length > 0 ? [] : [{ where: 'Ülesanded', text: 'Ülesandeid ei leidnud.' }]),
]

const doubtsOfText = ({ doubts }: ExtractedText): PlacedText[] =>
  doubts
    .filter(({ code }) => code === 'encodingGuessed')
    .map(({ detail }) => ({
      where: 'Fail',
      text: `Faili kodeering pole kindel (lugesin ${detail}). Palun vaata üle, kas täpitähed on õiged.`,
    }))
