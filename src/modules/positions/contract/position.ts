import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, Nothing, Paragraphs, PersonId, query } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { Planned } from './evidence.ts'
import { Named, PositionId, positionPermissions, ResultId } from './ids.ts'
import { problems } from './problems.ts'
import { JobDescriptionReading } from './reading.ts'
import { Reason } from './reason.ts'
import { ResultKind } from './result-kind.ts'
import { LinkKind, VersionShown } from './version.ts'

const Target = z.object({ indicator: z.string(), value: z.number().int() })

export const ResultShown = z.object({
  id: z.uuid(),
  text: z.string(),
  kind: ResultKind,
  targets: z.array(Target),
})
export const DutyShown = z.object({
  id: z.uuid(),
  no: z.string(),
  text: z.string(),
  /** How it came from the version before; null in a first version. */
  link: LinkKind.nullable(),
  results: z.array(ResultShown),
})
export type DutyShown = z.output<typeof DutyShown>

/** A title of the order of substitution with the people of the team who carry it. */
const OrderedTitle = z.object({
  title: z.string(),
  people: z.array(Named.extend({ away: z.object({ from: Day, until: Day }).nullable() })),
})

const PositionShown = z.object({
  id: z.uuid(),
  title: z.string(),
  unit: z.string(),
  team: z.uuid().nullable(),
  holder: Named.nullable(),
  manager: Named.nullable(),
  /** The version in force today, or the first one when none is yet. */
  version: VersionShown.nullable(),
  versions: z.array(VersionShown),
  duties: z.array(DutyShown),
  reading: JobDescriptionReading.nullable(),
  order: z.array(OrderedTitle),
  nextReview: z.object({ day: Day, reason: Reason }).nullable(),
  reviews: z.array(z.object({ id: z.uuid(), from: Day, until: Day, finished: z.boolean() })),
  /** What the one who looks may do here. */
  may: z.object({ change: z.boolean(), goAway: z.boolean(), review: z.boolean() }),
})
export type PositionShown = z.output<typeof PositionShown>

const SpineResult = z.object({
  id: z.uuid(),
  text: z.string(),
  kind: ResultKind,
  evidence: z.number().int(),
  gap: z.enum(['planned', 'nothing']).nullable(),
  planned: z.array(Planned),
})
const SpineDuty = z.object({
  id: z.uuid(),
  no: z.string(),
  text: z.string(),
  evidence: z.number().int(),
  gaps: z.number().int(),
  results: z.array(SpineResult),
})

export const positionOperations = {
  listPositions: query('GET /positions', {
    summary: 'The positions one may see: first one’s own, then those of one’s teams.',
    access: may(positionPermissions.read),
    input: z.object({ holder: PersonId.optional() }),
    output: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          title: z.string(),
          unit: z.string(),
          team: z.uuid().nullable(),
          holder: Named.nullable(),
          manager: Named.nullable(),
          version: VersionShown.nullable(),
          mine: z.boolean(),
        }),
      ),
      mayAdd: z.boolean(),
    }),
  }),
  readPosition: query('GET /positions/:id', {
    summary: 'A position with its duties, results, rights, order of substitution, versions and next review.',
    access: may(positionPermissions.read),
    input: z.object({ id: PositionId }),
    output: PositionShown,
  }),
  changeHolder: command('PUT /positions/:id/holder', {
    summary: 'Says who holds the position and who manages it.',
    access: may(positionPermissions.write),
    input: z.object({ id: PositionId, holder: PersonId.nullable(), manager: PersonId.nullable() }),
    output: Nothing,
    problems: [
      problems.NotYourPosition,
      problems.HolderUnknown,
      problems.ManagerUnknown,
      problems.ManagerIsHolder,
    ],
  }),
  setResultKind: command('PUT /positions/results/:id/kind', {
    summary: 'Says which kind an expected result is: which records are evidence for it.',
    access: may(positionPermissions.write),
    input: z.object({ id: ResultId, kind: ResultKind }),
    output: Nothing,
    problems: [problems.NotYourPosition],
  }),
  setTarget: command('PUT /positions/results/:id/targets/:indicator', {
    summary: 'Agrees a target for an indicator (a percentage of the whole, or a count); null takes it away.',
    access: may(positionPermissions.write),
    input: z.object({
      id: ResultId,
      /** `tasks.onTime` */
      indicator: z.string().max(100),
      value: z.number().int().min(0).max(1_000_000).nullable(),
    }),
    output: Nothing,
    problems: [problems.NotYourPosition, problems.KindNotCounted],
  }),
  noteOrganisationChange: command('POST /positions/:id/organisation-changes', {
    summary:
      'Notes that work organisation changed: the job description is due for a review by the day chosen.',
    access: may(positionPermissions.write),
    input: z.object({ id: PositionId, changedOn: Day, reviewBy: Day, note: Paragraphs(2000) }),
    output: z.object({ reviewBy: Day }),
    problems: [problems.NotYourPosition, problems.PeriodBackwards, problems.VersionMissing],
  }),
  readMyDuties: query('GET /positions/duties', {
    summary: 'The duties of a person’s positions, for forms that ask which duty a thing serves.',
    access: may(positionPermissions.read),
    input: z.object({ person: PersonId.optional() }),
    output: z.object({
      duties: z.array(
        z.object({
          id: z.uuid(),
          no: z.string(),
          text: z.string(),
          position: z.object({ id: z.uuid(), title: z.string() }),
          results: z.array(z.object({ id: z.uuid(), text: z.string(), kind: ResultKind })),
          /** One-off tasks from the manager serve this duty unless another is chosen. */
          isForOneOff: z.boolean(),
        }),
      ),
    }),
  }),
  readSpine: query('GET /positions/spine', {
    summary: 'The duties of one’s own positions with their evidence and gaps in a period, for the desk.',
    access: may(positionPermissions.read),
    input: z.object({ from: Day, until: Day }),
    output: z.object({
      positions: z.array(z.object({ id: z.uuid(), title: z.string(), duties: z.array(SpineDuty) })),
    }),
    problems: [problems.PeriodBackwards, problems.VersionMissing],
  }),
}
