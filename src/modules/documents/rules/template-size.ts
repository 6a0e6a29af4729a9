import type { FieldValues } from '../../../kernel/values/template-field.ts'
import type { TemplateTag } from '../../../kernel/values/word-template.ts'
import { templateProblems as problems } from '../contract/template-problems.ts'

/** A long list in a big table has some thousands of places; lists within lists come to millions in no time. */
const mostPlaces = 100_000

/** @throws TemplateTooMuch when the lists within each other would come to more places than a document can have */
export function demandFinite(tags: readonly TemplateTag[], values: FieldValues): void {
  if (countPlaces(tags, values) > mostPlaces) throw problems.TemplateTooMuch({})
}

/** How many places are filled: counted, not walked through. */
function countPlaces(tags: readonly TemplateTag[], values: FieldValues): number {
  return tags.reduce((sum, { kind, name, asks, inside }) => {
    const value = values[name]
    const times = kind === 'section' && !asks && Array.isArray(value) ? value.length : 1
    return sum + 1 + times * countPlaces(inside, values)
  }, 0)
}
