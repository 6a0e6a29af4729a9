import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JobDescriptionReading } from '../../src/modules/positions/contract/reading.ts'
import { readJobDescription } from '../../src/modules/positions/rules/read-job-description.ts'
import { extractText } from '../../src/platform/text/extract-text.ts'
import { readPlainText } from '../../src/platform/text/plain-text.ts'

const samples = new URL('../samples/job-descriptions/', import.meta.url)
const shared = process.env.KOOSMEEL_SHARED ?? new URL('../../../shared', import.meta.url).pathname

export const sampleText = (name: string): string => readFileSync(new URL(`${name}.txt`, samples), 'utf8')

export const readSample = (name: string, annex?: number): JobDescriptionReading =>
  readJobDescription(readPlainText(sampleText(name)), annex)

export const readBytes = async (bytes: Uint8Array): Promise<JobDescriptionReading> =>
  readJobDescription(await extractText({ bytes }))

/** The real job description, where the folder with it is present. */
export const seedFile = (): string | null => {
  const path = join(shared, 'seed', 'ametijuhend-perelepitus.txt')
  return existsSync(path) ? path : null
}

/** Words of a text without page furniture, bullets and line-end hyphens, to see that none is lost. */
export const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value.match(/[\p{L}\d]+/gu) ?? []
  return value && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : []
}
