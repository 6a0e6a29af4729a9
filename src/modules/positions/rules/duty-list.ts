import type { ReadDuty } from '../contract/reading.ts'
import { dutyDoubt, type ReadDuties } from './duties.ts'
import { isColumnHeads, isResultsHeading, promisesResults } from './headings.ts'
import { isLead, readItems, sameStyle, withMarker } from './items.ts'
import { bareNumber, depthOf, isBullet, isNumber } from './markers.ts'
import type { Paragraph } from './paragraphs.ts'

/** A duty with what was printed under it, before it is decided what these are. */
type Entry = {
  readonly duty: Paragraph
  readonly points: Paragraph[]
  readonly results: Paragraph[]
  named: boolean
}
type Plan = { readonly outer: string; readonly promised: boolean; readonly named: boolean }

const resultWord = /^((?:oodatav |soovitud |nõutav )*(?:töö|lõpp)?tulemus(?:ed)?)\s*[:–-]\s*(.*)$/iu
/** "Ülesanne 2: …". */
const spelledNumber = /^(?:põhi|töö)?ülesanne\s+(\d+(?:\.\d+)*)\s*[.:–-]?\s+/iu
const resultLike =
  /(?:^|\s)(?:on|saab|toimub|oleks)\s(?:.*\s)?\p{L}+(?:tud|dud|nud)(?![\p{L}])|^(?:toimub|olemas on|tagatud)\s/iu

/** Reads duties that stand one below the other, with results under them or none. */
export const readDutyList = (
  paragraphs: readonly Paragraph[],
  promisedAbove: boolean,
  read: ReadDuties,
): void => {
  const promised = promisedAbove || paragraphs.some((paragraph) => isHeads(paragraph))
  const content = paragraphs.filter((paragraph) => !isHeads(paragraph))
  const named = content.some(isResultWord)
  const own = promised && !named ? content.flatMap(splitBesideResults) : content
  const entries = gather(own, { outer: findOuter(own), promised, named }, read)
  if (named) detachLastList(entries, read)
  else if (promised) detachColumn(entries, read)
  for (const entry of entries) read.duties.push(toDuty(entry))
  doubtPoints(entries, read)
}

/** "… vedu; - dokumendid on kohal;": the cell beside was printed on the same line. */
const splitBesideResults = (paragraph: Paragraph): Paragraph[] => {
  const [text = '', ...results] = paragraph.text.split(/(?<=[;.])\s[-–▪•]\s(?=\p{L})/u)
  return [{ ...paragraph, text }, ...results.map((result) => ({ ...paragraph, marker: '•', text: result }))]
}

const isHeads = ({ text }: Paragraph): boolean =>
  isColumnHeads(text) || (promisesResults(text) && isColumnHeads(text))

const isResultWord = ({ text }: Paragraph): boolean => isResultsHeading(text) || resultWord.test(text)

/** The style of the markers of the duties: the first number when there are numbers, else the first marker. */
const findOuter = (paragraphs: readonly Paragraph[]): string => {
  const upToResults = paragraphs.findIndex(isResultWord)
  const head = upToResults > 0 ? paragraphs.slice(0, upToResults) : paragraphs
  const numbers = head.filter((each, at) => isNumber(each.marker) && !(isLead(each) && head[at + 1]?.marker))
  if (numbers[0]) return numbers[0].marker
  const firstPlain = head.find((paragraph) => !isLead(paragraph))
  return firstPlain?.marker ?? ''
}

const gather = (paragraphs: readonly Paragraph[], plan: Plan, read: ReadDuties): Entry[] => {
  const entries: Entry[] = []
  let inResults = false
  paragraphs.forEach((paragraph, at) => {
    const open = entries.at(-1)
    const [, , inline] = resultWord.exec(paragraph.text) ?? []
    if (isResultWord(paragraph) && open) {
      inResults = !inline
      open.named = true
      if (inline) open.results.push({ ...paragraph, marker: '', text: inline })
    } else if (isDuty(paragraph, paragraphs[at + 1], { plan, open, inResults })) {
      entries.push({ duty: paragraph, points: [], results: [], named: false })
      inResults = false
    } else if (!open) keepPreface(paragraph, paragraphs[at + 1], read)
    else if (inResults || isResult(paragraph, plan, open)) open.results.push(paragraph)
    else open.points.push(paragraph)
  })
  return entries
}

type At = { readonly plan: Plan; readonly open: Entry | undefined; readonly inResults: boolean }

const isDuty = (
  paragraph: Paragraph,
  next: Paragraph | undefined,
  { plan, open, inResults }: At,
): boolean => {
  if (!open && isLead(paragraph) && next) return false
  if (isNumber(plan.outer)) {
    if (!sameStyle(paragraph.marker, plan.outer)) return false
    return !inResults || depthOf(plan.outer) > 1 || comesAfter(paragraph, open)
  }
  if (next && isResultWord(next)) return true
  if (plan.outer) return sameStyle(paragraph.marker, plan.outer) && !inResults
  if (paragraph.marker) return false
  return plan.named ? !inResults || (open?.results.length ?? 0) > 0 : true
}

/** Numbered results under a numbered duty begin anew; the next duty goes on. */
const comesAfter = (paragraph: Paragraph, open: Entry | undefined): boolean =>
  Number(bareNumber(paragraph.marker)) === Number(bareNumber(open?.duty.marker ?? '')) + 1 &&
  !open?.results.some((result) => isNumber(result.marker))

const isResult = (paragraph: Paragraph, plan: Plan, open: Entry): boolean => {
  if (!plan.promised || plan.named) return open.results.length > 0 && isBullet(paragraph.marker)
  if (isBullet(paragraph.marker)) return !sameStyle(paragraph.marker, plan.outer)
  return !paragraph.marker && isNumber(plan.outer)
}

const keepPreface = (paragraph: Paragraph, next: Paragraph | undefined, read: ReadDuties): void => {
  if ((isLead(paragraph) && next) || isRestOfHeads(paragraph)) return
  read.elsewhere.push({ where: 'Ülesanded', text: withMarker(paragraph) })
}

const isRestOfHeads = ({ marker, text }: Paragraph): boolean =>
  marker === '' && promisesResults(text) && text.split(' ').length <= 6 && !/[.;]$/.test(text)

const toDuty = ({ duty, points, results }: Entry): ReadDuty => ({
  no: isNumber(duty.marker) ? bareNumber(duty.marker) : (spelledNumber.exec(duty.text)?.[1] ?? ''),
  text: [duty.text.replace(spelledNumber, ''), ...points.map(withMarker)].join(' '),
  results: readItems(results),
})

/** One word "Tulemused" below all duties opens a list for all of them. */
const detachLastList = (entries: readonly Entry[], read: ReadDuties): void => {
  const named = entries.filter((entry) => entry.named)
  const [last] = named
  if (named.length !== 1 || !last || entries.length < 2 || last !== entries.at(-1)) return
  detach(
    last,
    read,
    'Tulemused on ülesannetest eraldi loetelus. Tekstist ei selgu, millise ülesande juurde iga tulemus kuulub.',
  )
}

/** When a table lost its cells and all results stand after the last duty, the column was read as a whole. */
const detachColumn = (entries: readonly Entry[], read: ReadDuties): void => {
  const withResults = entries.filter((entry) => entry.results.length > 0)
  const [only] = withResults
  if (withResults.length === 1 && only && entries.length > 1 && only === entries.at(-1)) {
    detach(
      only,
      read,
      'Tabeli lahtrid on tekstis kaduma läinud: kõik tulemused on pärast viimast ülesannet. Tekstist ei selgu, millise ülesande juurde iga tulemus kuulub.',
    )
    return
  }
  const without = entries.filter((entry) => entry.results.length === 0)
  if (withResults.length === 0 && entries.length > 0) {
    read.doubts.push(dutyDoubt('Pealkiri lubab ülesannetele tulemusi, aga neid ei leidunud.'))
  } else if (without.length > 0) {
    const names = without
      .map(({ duty }) => bareNumber(duty.marker) || `„${duty.text.slice(0, 40)}…“`)
      .join(', ')
    read.doubts.push(
      dutyDoubt(
        `Nende ülesannete juures tulemusi ei ole: ${names}. Palun kontrolli, kas mõni tulemus kuulub nende juurde.`,
      ),
    )
  }
}

const detach = (entry: Entry, read: ReadDuties, why: string): void => {
  read.unpairedResults.push(...readItems(entry.results))
  entry.results.length = 0
  read.doubts.push(dutyDoubt(why))
}

/** Points under a duty that sound like results, though nothing says that they are. */
const doubtPoints = (entries: readonly Entry[], read: ReadDuties): void => {
  for (const { duty, points, results } of entries) {
    const sounding = points.filter(({ marker, text }) => isBullet(marker) && resultLike.test(text))
    if (results.length > 0 || sounding.length === 0 || sounding.length * 2 < points.length) continue
    const name = bareNumber(duty.marker) || `„${duty.text.slice(0, 40)}“`
    read.doubts.push(
      dutyDoubt(
        `Ülesande ${name} all olevad punktid võivad olla oodatavad tulemused, kuid tekst seda ei ütle. Need jäid ülesande teksti sisse.`,
      ),
    )
  }
}
