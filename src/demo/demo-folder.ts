import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Day } from '../kernel/values/day.ts'
import { homeOf } from '../platform/database/cluster.ts'

const noteIn = (folder: string) => join(folder, 'demo')

/**
 * A note in the data folder says that it is the demonstration's: `begun` until the story is told to the end,
 * then the day on which it was told. Undefined where there is no note.
 */
export function readDemoNote(folder: string): 'begun' | Day | undefined {
  if (!existsSync(noteIn(folder))) return undefined
  const note = readFileSync(noteIn(folder), 'utf8').trim()
  return Day.safeParse(note).data ?? 'begun'
}

export const writeDemoNote = (folder: string, note: 'begun' | Day): void =>
  writeFileSync(noteIn(folder), `${note}\n`)

/** Takes away everything that the demonstration made; nobody may be using it. */
export function clearDemoFolder(folder: string): void {
  for (const place of new Set([homeOf(folder), folder])) rmSync(place, { recursive: true, force: true })
}
