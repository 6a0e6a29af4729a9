import { compareDays, type Day } from '../../../kernel/values/day.ts'
import type { TemplateField } from '../../../kernel/values/template-field.ts'
import type { TemplateInspection } from '../../../kernel/values/word-template.ts'
import type { FreeField, templateVersionStates } from '../contract/template.ts'
import { templateProblems as problems } from '../contract/template-problems.ts'
import { catalogueOf, clashingNames } from './field-catalogue.ts'
import { checkTags, type FoundFault } from './template-check.ts'

export type TemplateVersionState = (typeof templateVersionStates)[number]

interface Validity {
  readonly validFrom: Day | null
  readonly validTo: Day | null
}

/** Read from the days for which a version was published. */
export function stateOf({ validFrom, validTo }: Validity, today: Day): TemplateVersionState {
  if (!validFrom) return 'draft'
  if (compareDays(validFrom, today) > 0) return 'coming'
  return validTo && compareDays(validTo, today) < 0 ? 'past' : 'inForce'
}

interface Judged {
  readonly reading: TemplateInspection
  readonly fields: readonly FreeField[]
}

/** Mistakes of writing, and where there are none, what the catalogue can't fill. */
export function findFaults({ reading, fields }: Judged, offered: readonly TemplateField[]): FoundFault[] {
  if (reading.faults.length > 0) return [...reading.faults]
  return checkTags(reading.tags, catalogueOf(offered, fields))
}

/** @throws FieldNameTaken */
export function demandOwnNames(fields: readonly FreeField[], offered: readonly TemplateField[]): void {
  const names = clashingNames(fields, offered)
  if (names.length > 0) throw problems.FieldNameTaken({ names: [...new Set(names)] })
}

/** @throws TemplateFaulty, ValidityBackwards */
export function demandPublishable(
  faults: readonly FoundFault[],
  { validFrom, validTo }: { validFrom: Day; validTo: Day | null },
): void {
  if (faults.length > 0) throw problems.TemplateFaulty({ faults: faults.length })
  if (validTo && compareDays(validTo, validFrom) < 0) throw problems.ValidityBackwards({})
}
