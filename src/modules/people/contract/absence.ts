import { z } from 'zod'
import { internal, signedIn } from '../../../kernel/access.ts'
import {
  command,
  Line,
  Moment,
  Nothing,
  PageInput,
  PersonId,
  pageOf,
  query,
  RecordId,
} from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { problems } from './problems.ts'

const Named = z.object({ id: PersonId, name: Line.meta({ personal: true }) })
/** All open work, or only these records. */
export const HandedOver = z.union([z.literal('all'), z.array(RecordId).min(1).max(500)])

/** Days on which a person is away. Why is nobody's business here and is not kept. */
export const Absence = z
  .object({
    id: z.uuid(),
    person: Named,
    from: Day,
    until: Day,
    /** Nobody was present when it was recorded: null. */
    substitute: Named.nullable(),
    handedOver: HandedOver,
    /** When it was ended before its last day. */
    endedAt: Moment.nullable(),
  })
  .meta({ id: 'Absence' })
export type Absence = z.output<typeof Absence>

const Days = { from: Day, until: Day }
const substitution = [
  problems.PeriodBackwards,
  problems.AbsencePast,
  problems.AbsenceOverlaps,
  problems.SubstituteIsSelf,
  problems.SubstituteAway,
  problems.PersonHasLeft,
]

export const absenceOperations = {
  recordAbsence: command('internal', {
    summary: 'A person is away; the substitute was found by the job description',
    access: internal(['positions']),
    input: z.object({
      ...Days,
      person: PersonId,
      substitute: PersonId.nullable(),
      handedOver: HandedOver.default('all'),
    }),
    output: z.object({ id: z.uuid() }),
    problems: substitution,
  }),
  recordMyAbsence: command('POST /people/me/absences', {
    summary: 'I am away; the named person substitutes me',
    access: signedIn,
    input: z.object({ ...Days, substitute: PersonId, handedOver: HandedOver.default('all') }),
    output: z.object({ id: z.uuid() }),
    problems: substitution,
  }),
  endAbsence: command('POST /people/absences/:id/end', {
    summary: 'The person is back (or does not go): the substitution ends now',
    access: signedIn,
    input: z.object({ id: z.uuid() }),
    output: Nothing,
    problems: [problems.AbsenceOver, problems.NotYourAbsence],
  }),
  listAbsences: query('GET /people/absences', {
    summary: 'Absences that touch the days, past ones too',
    access: signedIn,
    look: 'planning of work',
    input: z.object({
      ...PageInput,
      person: PersonId.optional(),
      from: Day.optional(),
      until: Day.optional(),
    }),
    output: pageOf(Absence),
  }),
  readAbsence: query('GET /people/absences/:id', {
    summary: 'One absence with its substitution',
    access: signedIn,
    input: z.object({ id: z.uuid() }),
    output: Absence,
  }),
  listActingFor: query('GET /people/me/acting-for', {
    summary: 'Absences of today in which I am the substitute',
    access: signedIn,
    input: Nothing,
    output: z.array(Absence),
  }),
}
