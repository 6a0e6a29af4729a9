import type { PlacedText, ReadDuty } from '../contract/reading.ts'
import { readDutyList } from './duty-list.ts'
import { type Columns, readDutyTable } from './duty-table.ts'
import { promisesResults } from './headings.ts'
import { readItems } from './items.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Section } from './sections.ts'

export type ReadDuties = {
  readonly duties: ReadDuty[]
  readonly unpairedResults: string[]
  readonly elsewhere: PlacedText[]
  readonly doubts: PlacedText[]
}

export const noDuties = (): ReadDuties => ({ duties: [], unpairedResults: [], elsewhere: [], doubts: [] })

export const dutyDoubt = (text: string): PlacedText => ({ where: 'Ülesanded', text })

/** Reads the duties and their results; a result of which it isn't certain whose it is stays unpaired. */
export const readDuties = (sections: readonly Section[]): ReadDuties => {
  const read = noDuties()
  for (const section of sections) {
    if (section.kind === 'results') readLooseResults(section, read)
    if (section.kind === 'duties') readDutySection(section, read)
  }
  return read
}

const readDutySection = (section: Section, read: ReadDuties): void => {
  let paragraphs: Paragraph[] = []
  let columns: Columns | undefined
  const promised = promisesResults(section.heading)
  const finish = () => {
    if (paragraphs.length > 0) readDutyList(paragraphs, promised, read)
    paragraphs = []
  }
  for (const block of section.blocks) {
    if (block.kind === 'paragraph') paragraphs.push(block)
    else {
      finish()
      columns = readDutyTable(block, promised, read, columns)
    }
  }
  finish()
}

const readLooseResults = (section: Section, read: ReadDuties): void => {
  const results = section.blocks.flatMap((block) =>
    block.kind === 'grid' ? block.rows.flatMap((row) => row.flatMap((cell) => readItems(cell))) : [],
  )
  results.push(...readItems(section.blocks.filter((block) => block.kind === 'paragraph')))
  if (results.length === 0) return
  read.unpairedResults.push(...results)
  read.doubts.push(
    dutyDoubt(
      'Tulemused on ülesannetest eraldi loetelus. Tekstist ei selgu, millise ülesande juurde iga tulemus kuulub.',
    ),
  )
}
