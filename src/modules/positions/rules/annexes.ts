import { labelAt } from './field-labels.ts'
import { headingKind, isAllCaps, isColumnHeads } from './headings.ts'
import { isBullet } from './markers.ts'
import type { Block, Paragraph } from './paragraphs.ts'
import { hasEnded } from './wrapped-lines.ts'

/** One job description of the file, from its heading to the next one. */
export type Annex = {
  readonly title: string
  readonly preface: readonly Paragraph[]
  readonly blocks: readonly Block[]
}

const title =
  /^(?:lisa \d+\.? )?(?:.{0,120}\s)?(?:ameti|töö|tööülesannete )(?:juhend|kirjeldus)(?:\s*[-–—:]\s*.{0,60})?$/iu
const agency =
  /(?:amet|teenistus|ministeerium|valitsus|osakond|inspektsioon|keskus|kantselei|kool|lasteaed|muuseum|lisa(?: \d+)?)$/iu
const annexStart = /^(?:lisa\b|kinnitatud\b|käskkirja(?:ga)? )/iu

/** Finds the headings "AMETIJUHEND" that have a job description below them; none is one annex without a title. */
export const splitAnnexes = (blocks: readonly Block[]): Annex[] => {
  const titles = blocks.flatMap((block, at) => (isTitle(block) ? [at] : []))
  const starts = titles.filter((at, index) => hasDutiesBelow(blocks.slice(at + 1, titles[index + 1])))
  if (starts.length === 0) return [withoutTitle(blocks, titles[0])]
  return starts.map((at, index) => {
    const next = starts[index + 1]
    const end = next === undefined ? blocks.length : beforeAnnex(blocks, at, next)
    return toAnnex(blocks, at, end)
  })
}

const isTitle = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' &&
  title.test(block.text) &&
  !isBullet(block.marker) &&
  (isAllCaps(block.text) || block.bold || block.text.split(' ').length <= 8) &&
  !/kinnitami|muutmi|tutvu|lepingu/iu.test(block.text)

const hasDutiesBelow = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => {
    const paragraphs =
      block.kind === 'grid' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.slice(0, 1))) : [block]
    return paragraphs.some(({ text }) => headingKind(text) === 'duties' || isColumnHeads(text))
  })

const withoutTitle = (blocks: readonly Block[], at: number | undefined): Annex =>
  at === undefined ? { title: titleInTable(blocks), preface: [], blocks } : toAnnex(blocks, at, blocks.length)

const titleInTable = (blocks: readonly Block[]): string =>
  blocks
    .slice(0, 3)
    .flatMap((block) => (block.kind === 'grid' ? block.rows.flat(2) : []))
    .find((paragraph) => isTitle(paragraph))?.text ?? ''

/** "Lisa 2" and "KINNITATUD …" above the next heading belong to the next annex. */
const beforeAnnex = (blocks: readonly Block[], from: number, next: number): number => {
  const head = blocks.findIndex(
    (block, at) =>
      at > Math.max(from, next - 8) && at < next && block.kind === 'paragraph' && annexStart.test(block.text),
  )
  return head > 0 ? head : next
}

const toAnnex = (blocks: readonly Block[], at: number, end: number): Annex => {
  const above = blocks.slice(0, at).filter((block) => block.kind === 'paragraph')
  const words: string[] = []
  while (belongsToTitle(above.at(-1), blocks[at])) words.unshift(above.pop()?.text ?? '')
  const own = blocks[at] as Paragraph
  return { title: [...words, own.text].join(' '), preface: above, blocks: blocks.slice(at + 1, end) }
}

/** "OSAKONNA JUHATAJA" printed right above "AMETIJUHEND"; the name of the agency is not part of it. */
const belongsToTitle = (above: Paragraph | undefined, own: Block | undefined): boolean =>
  above !== undefined &&
  own?.kind === 'paragraph' &&
  !own.gapBefore &&
  /^(?:ameti|töö)juhend$/iu.test(own.text) &&
  isAllCaps(above.text) === isAllCaps(own.text) &&
  !hasEnded(above.text) &&
  above.marker === '' &&
  above.text.split(' ').length <= 8 &&
  !agency.test(above.text) &&
  !labelAt(above.text) &&
  /[aeiou]$/iu.test(above.text)
