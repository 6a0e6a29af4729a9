import { z } from 'zod'
import { compareDays, Day } from './day.ts'
import { LocalText } from './local-text.ts'

/**
 * How sure one may be of a row: `verified` the text or an official summary of it was read, `secondary` another
 * source quotes it, `unverified` from memory or of unclear wording, `own` no act says it and the product
 * chose so.
 */
export const Certainty = z.enum(['verified', 'secondary', 'unverified', 'own'])
export type Certainty = z.output<typeof Certainty>

export const LawUnit = z.enum([
  'days',
  'working days',
  'weeks',
  'months',
  'years',
  'hours',
  'hour of day',
  'euros',
  'percent',
  'count',
  'holiday',
  'rule',
])
export type LawUnit = z.output<typeof LawUnit>

const wordUnits: readonly LawUnit[] = ['holiday', 'rule']
/** Whether a unit's value is a word from a closed list and not a number. */
export const isWordUnit = (unit: LawUnit): boolean => wordUnits.includes(unit)

/** One rule of law as data. `null` is unknown: nobody has read it, and nothing may be computed from it. */
export const LawRow = z
  .object({
    /** The number under which explanations and reviews cite it; rows read from one source row share it. */
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .nullable(),
    /** What the rule is about; several rows of one key follow one another in time. */
    key: z.string().regex(/^[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*$/),
    act: z.string().min(1),
    section: z.string().nullable(),
    /** First and last day of force; both count. */
    validFrom: Day.nullable(),
    validTo: Day.nullable(),
    /** The last day for which the text of the act is known: it changes after it, and the change was not read. */
    textKnownUntil: Day.nullable(),
    /** The event whose date decides whether the row applies. */
    comparedWith: z.string().min(1),
    /** Codes of the procedures that it is about; `*` is each of them, none says nothing of procedures. */
    appliesTo: z.array(z.string().min(1)),
    value: z.union([z.number(), z.string()]).nullable(),
    unit: LawUnit,
    what: LocalText,
    source: z.string().min(1),
    readOn: Day.nullable(),
    certainty: Certainty,
    note: z.string().nullable(),
  })
  .meta({ id: 'LawRow' })
export type LawRow = z.output<typeof LawRow>

/** Whether the row applies to an event of that day; an unknown bound keeps nothing out. */
export const isInForce = (row: Pick<LawRow, 'validFrom' | 'validTo'>, on: Day): boolean =>
  (row.validFrom === null || compareDays(row.validFrom, on) <= 0) &&
  (row.validTo === null || compareDays(on, row.validTo) <= 0)

/**
 * What to know before leaning on a rule: it ends within 60 days, it has ended since (and still decides the old
 * event); its text changes within 60 days, has changed before the event, or since the event, so that nobody knows
 * whether it still holds; it is unverified, known second-hand or our own choice; its start or its value is not
 * known.
 */
export const RuleWarning = z.enum([
  'ends-soon',
  'ended',
  'text-ends-soon',
  'text-changed',
  'text-changed-since',
  'unverified',
  'secondary',
  'own',
  'start-unknown',
  'value-unknown',
])
export type RuleWarning = z.output<typeof RuleWarning>
