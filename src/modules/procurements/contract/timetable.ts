import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, Moment, Nothing, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { adviceProblems, ProcedureAdvice } from './advice.ts'
import {
  AnnouncementGap,
  AnnouncementPreview,
  announcementProblems,
  KeptPart,
  MixedPart,
  Rule,
  Time,
} from './announcement.ts'
import { ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { ProcedureCode } from './kind.ts'
import { procurementProblems } from './problems.ts'

/**
 * Alustamine, küsimustele vastamine, pakkumuste tähtaeg, avamine, otsus ja teade, ooteaja lõpp, leping, sõlmimise
 * teade, esimene päev, mil ostetut vaja on. The standstill and the notice follow from the others and aren't planned.
 */
export const timetableSteps = [
  'announce',
  'questions',
  'due',
  'open',
  'decide',
  'standstill',
  'contract',
  'awardNotice',
  'delivery',
] as const
export const TimetableStepName = z.enum(timetableSteps)
export type TimetableStepName = z.output<typeof TimetableStepName>
export const plannedSteps = [
  'announce',
  'questions',
  'due',
  'open',
  'decide',
  'contract',
  'delivery',
] as const
export const PlannedStepName = z.enum(plannedSteps)
export type PlannedStepName = z.output<typeof PlannedStepName>

export const PlannedStep = z.object({ step: PlannedStepName, day: Day, time: Time.nullable().default(null) })
export type PlannedStep = z.output<typeof PlannedStep>

/** Why a planned day can't stay: too early, too late for what follows, no working day, outside 9.00–16.00; or it went by without a start. */
export const timetableFaults = ['early', 'late', 'restDay', 'hour', 'past'] as const
export const TimetableFault = z.enum(timetableFaults)
export type TimetableFault = z.output<typeof TimetableFault>

/**
 * What is not known of the rule of a step that lies behind the text that was read: the procedure begins behind it too
 * (`textChanged`), or began before it and nobody knows whether it ends under that text (`keptUnknown`).
 */
export const timetableDoubts = ['textChanged', 'keptUnknown'] as const

export const TimetableStep = z.object({
  step: TimetableStepName,
  day: Day.nullable(),
  time: Time.nullable(),
  earliest: Day.nullable(),
  latest: Day.nullable(),
  /** Nobody planned it yet: the earliest day stands in. */
  proposed: z.boolean(),
  movable: z.boolean(),
  /** The rule of law that bounds it; null where only the order of steps does. */
  rule: z.object({ id: z.string(), cite: z.string() }).nullable(),
  /** How its bounds came about, in the reader's language. */
  explanation: z.string(),
  faults: z.array(TimetableFault),
  doubt: z.enum(timetableDoubts).nullable(),
})
export type TimetableStep = z.output<typeof TimetableStep>

export const Timetable = z.object({
  version: z.number().int(),
  procedure: ProcedureCode.nullable(),
  /** Why that procedure may be used, where a person said so. */
  ground: z.string().nullable(),
  mixed: z.array(KeptPart),
  /** Null while subject, value or start day are open; and once it was announced, for then the procedure stays. */
  advice: ProcedureAdvice.nullable(),
  steps: z.array(TimetableStep),
  announcedAt: Moment.nullable(),
  dueAt: Moment.nullable(),
  /** Nothing when it may be announced. */
  gaps: z.array(AnnouncementGap),
  /** Moves of the moment until which tenders come in, newest first. */
  moves: z.array(
    z.object({
      from: Moment.nullable(),
      to: Moment,
      at: Moment,
      by: z.string().nullable(),
      reason: z.string(),
    }),
  ),
  can: z.array(z.enum(['plan', 'mix', 'announce', 'moveDue'])),
})
export type Timetable = z.output<typeof Timetable>

export const TimetablePreview = z.object({
  /** Before and after, step by step. */
  steps: z.array(TimetableStep.extend({ was: Day.nullable(), wasTime: Time.nullable(), moved: z.boolean() })),
})
export type TimetablePreview = z.output<typeof TimetablePreview>

export const timetableProblems = {
  ...announcementProblems,
  /** A step stands on a day that the law or the order of steps doesn't allow. */
  TimetableNotPossible: problem(
    'procurements.TimetableNotPossible',
    422,
    z.object({
      step: TimetableStepName,
      fault: TimetableFault,
      day: Day,
      earliest: Day.nullable(),
      latest: Day.nullable(),
    }),
  ),
  DueMomentNeeded: problem('procurements.DueMomentNeeded', 422, z.object({ procedure: ProcedureCode })),
  DueMomentPast: problem('procurements.DueMomentPast', 422, z.object({ to: Moment })),
  /** Tenders close only Mon–Fri within these hours, on a working day. */
  ClosingNotAllowed: problem(
    'procurements.ClosingNotAllowed',
    422,
    z.object({
      why: z.enum(['restDay', 'hour']),
      day: Day,
      time: z.string(),
      from: z.string(),
      until: z.string(),
      /** The nearest allowed moment. */
      nearest: z.object({ day: Day, time: z.string() }),
      rule: Rule,
    }),
  ),
  /** Less time than the act gives. */
  TermTooShort: problem(
    'procurements.TermTooShort',
    422,
    z.object({ day: Day, earliest: Day, startsOn: Day, rule: Rule }),
  ),
  NotAnnounced: problem('procurements.NotAnnounced', 409),
  /** Who relied on the later moment would lose time that he was given. */
  DueMomentEarlier: problem('procurements.DueMomentEarlier', 409, z.object({ from: Moment, to: Moment })),
  /** Tenders are closed, or were opened: nothing is moved any more. */
  TendersClosed: problem('procurements.TendersClosed', 409, z.object({ dueAt: Moment.nullable() })),
}

export const timetableFacts = {
  TimetablePlanned: fact('procurements.TimetablePlanned', z.object({ steps: z.array(PlannedStepName) })),
  ProcurementAnnounced: fact(
    'procurements.ProcurementAnnounced',
    z.object({ procedure: ProcedureCode, startsOn: Day, dueAt: Moment.nullable() }),
  ),
  MixedPartsSet: fact('procurements.MixedPartsSet', z.object({ parts: z.number().int() })),
  DueMomentMoved: fact('procurements.DueMomentMoved', z.object({ from: Moment.nullable(), to: Moment })),
}

const of = { id: ProcurementId }
const Ground = z.string().trim().min(5).max(2000)
const refusals = [procurementProblems.NotResponsible, procurementProblems.ProcurementEnded]
const dueRefusals = [
  timetableProblems.DueMomentPast,
  timetableProblems.ClosingNotAllowed,
  timetableProblems.TermTooShort,
]

export const timetableOperations = {
  readTimetable: query('GET /procurements/:id/timetable', {
    summary:
      'Every step of a procurement with its earliest and latest day and the rule; what lacks before it starts.',
    access: may(permissions.read),
    input: z.object(of),
    output: Timetable,
  }),
  tryTimetable: query('POST /procurements/:id/timetable-previews', {
    summary: 'What moves when one step moves; nothing is kept.',
    access: may(permissions.read),
    input: z.object({ ...of, moved: PlannedStep }),
    output: TimetablePreview,
  }),
  planTimetable: command('PUT /procurements/:id/timetable', {
    summary: 'Keeps the planned days of the steps; each becomes a deadline.',
    access: may(permissions.write),
    input: z.object({
      ...of,
      version: z.number().int(),
      steps: z.array(PlannedStep).min(1).max(plannedSteps.length),
    }),
    output: z.object({ version: z.number().int() }),
    problems: [...refusals, timetableProblems.TimetableNotPossible],
  }),
  setMixedParts: command('PUT /procurements/:id/mixed-parts', {
    summary: 'What else the contract is for beside its main subject, each with its part of the value.',
    access: may(permissions.write),
    input: z.object({ ...of, version: z.number().int(), parts: z.array(MixedPart).max(20) }),
    output: z.object({ version: z.number().int() }),
    problems: [
      ...refusals,
      procurementProblems.ProcurementAnnounced,
      adviceProblems.SubjectNotSaid,
      timetableProblems.MixedPartsTooLarge,
    ],
  }),
  previewAnnouncement: query('POST /procurements/:id/announcement-previews', {
    summary: 'What starting on a day would come to: procedure, terms, what lacks; nothing is kept.',
    access: may(permissions.read),
    input: z.object({
      ...of,
      startsOn: Day,
      volunteerFor: ProcedureCode.nullish(),
      ground: z.string().trim().max(2000).nullish(),
    }),
    output: AnnouncementPreview,
  }),
  announceProcurement: command('POST /procurements/:id/announcement', {
    summary:
      'Starts the procedure: start day, value, procedure and the moment until which tenders come in stay.',
    access: may(permissions.write),
    input: z.object({
      ...of,
      version: z.number().int(),
      /** The day on which it was begun; today where left out, never a later one. */
      startsOn: Day.optional(),
      /** Left out only where nobody is asked for tenders (small, exempt, under a framework). */
      due: z.object({ day: Day, time: Time }).nullable().default(null),
      /** Another procedure than the act asks for: a stricter one, or one that `ground` lets one use. */
      volunteerFor: ProcedureCode.nullable().default(null),
      ground: Ground.nullable().default(null),
    }),
    output: z.object({ procedure: ProcedureCode, version: z.number().int() }),
    problems: [
      ...refusals,
      ...dueRefusals,
      procurementProblems.ProcurementAnnounced,
      timetableProblems.NotReadyToAnnounce,
      timetableProblems.ProcedureNotOpen,
      timetableProblems.StartInFuture,
      timetableProblems.DueMomentNeeded,
    ],
  }),
  moveDueMoment: command('POST /procurements/:id/due-moments', {
    summary: 'Gives tenderers more time; all are told.',
    access: may(permissions.write),
    input: z.object({ ...of, day: Day, time: Time, reason: z.string().trim().min(1).max(2000) }),
    output: Nothing,
    problems: [
      ...refusals,
      ...dueRefusals,
      timetableProblems.NotAnnounced,
      timetableProblems.DueMomentEarlier,
      timetableProblems.TendersClosed,
    ],
  }),
}
