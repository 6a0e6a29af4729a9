import { seriesProblems as problems } from '../contract/register-problems.ts'
import { type ReferencePart, referenceParts } from '../contract/series.ts'

/** What a reference is made of; `file` is null where the document goes to none. */
export interface ReferenceValues {
  readonly function: string
  readonly code: string
  readonly file: string | null
  readonly number: number
  readonly followUp: number
  readonly year: number
}

const signs = /^[\p{L}\p{N}./_ -]*$/u

/** @throws PatternRefused that names the place */
export function demandPattern(pattern: string): void {
  const texts = pattern.replace(/\{[^{}]*\}/g, '')
  if (/[{}]/.test(texts)) throw problems.PatternRefused({ fault: 'unclosed', part: pattern })
  for (const [, part = ''] of pattern.matchAll(/\{([^{}]*)\}/g))
    if (!isPart(part)) throw problems.PatternRefused({ fault: 'unknownPart', part })
  if (!signs.test(texts)) {
    const [part = ''] = [...texts].filter((sign) => !signs.test(sign))
    throw problems.PatternRefused({ fault: 'sign', part })
  }
  if (!hasPart(pattern, 'number')) throw problems.PatternRefused({ fault: 'numberMissing', part: '{number}' })
}

const isPart = (part: string): part is ReferencePart => referenceParts.some((one) => one === part)
export const hasPart = (pattern: string, part: ReferencePart): boolean => pattern.includes(`{${part}}`)

/**
 * `{sari}/{number}-{järg}` → `5.2-9/1234-1`.
 * @throws PatternRefused when the pattern asks for a file and there is none
 */
export function writeReference(pattern: string, values: ReferenceValues): string {
  if (hasPart(pattern, 'toimik') && !values.file)
    throw problems.PatternRefused({ fault: 'fileMissing', part: '{toimik}' })
  const parts: Record<ReferencePart, string> = {
    funktsioon: values.function.split(/\s/)[0] ?? '',
    sari: values.code,
    toimik: values.file ?? '',
    number: String(values.number),
    järg: String(values.followUp),
    aasta: String(values.year),
  }
  return pattern.replace(/\{([^{}]*)\}/g, (whole, part: string) => (isPart(part) ? parts[part] : whole))
}
