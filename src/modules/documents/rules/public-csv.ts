import type { PublicEntry } from '../contract/public-register.ts'
import { kindWords } from '../texts/kinds.ts'
import { registerMarks } from '../texts/register-marks.ts'
import { csvLine } from './public-entry.ts'

/** Open data has one language and stable names of columns. */
export const publicCsvHead = csvLine([
  'viit',
  'registreeritud',
  'liik',
  'pealkiri',
  'funktsioon',
  'sari',
  'toimik',
  'suund',
  'viis',
  'adressaat',
  'vastutaja',
  'juurdepaas',
  'piirangu_alus',
  'piirangu_lopp',
  'faile',
])

export function publicCsvLine(entry: PublicEntry): string {
  const marks = registerMarks.et
  return csvLine([
    entry.reference,
    entry.registeredOn,
    kindWords.et[entry.kind],
    entry.title,
    entry.series.function,
    `${entry.series.code} ${entry.series.title}`,
    entry.file,
    marks.directions[entry.direction],
    entry.channel && marks.channels[entry.channel],
    entry.correspondents.join('; '),
    entry.responsible,
    marks.access[entry.access],
    entry.grounds.map(({ cite }) => cite).join('; '),
    entry.grounds.map(({ endsOn }) => endsOn ?? '').join('; '),
    String(entry.files.length),
  ])
}
