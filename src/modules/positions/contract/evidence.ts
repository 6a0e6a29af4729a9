import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, download, Moment, Nothing, Paragraphs, query, UploadId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { DutyId, EvidenceId, Named, PositionId, positionPermissions, ResultId } from './ids.ts'
import { problems } from './problems.ts'
import { Reason } from './reason.ts'
import { ResultKind } from './result-kind.ts'

export const IndicatorShown = z.object({
  /** `tasks.onTime` */
  key: z.string(),
  name: z.string(),
  value: z.number(),
  /** The whole that `value` is a part of. */
  of: z.number().nullable(),
  /** It stands on somebody's word, or on a rule that was left knowingly; null: on computed days and files. */
  tone: z.enum(['word', 'exception']).nullable(),
  /** What was agreed to be reached; a share of the whole in percent where there is a whole. */
  target: z.number().int().nullable(),
  reached: z.boolean().nullable(),
  reason: Reason,
})
export type IndicatorShown = z.output<typeof IndicatorShown>

export const EvidenceShown = z.object({
  /** Of the fact, or of the evidence by hand. */
  id: z.uuid(),
  at: Moment,
  day: Day,
  who: z.string(),
  sentence: z.string(),
  record: z.object({ id: z.uuid(), title: z.string(), href: z.string().nullable() }).nullable(),
  byHand: z.boolean(),
  note: z.string().nullable(),
  link: z.string().nullable(),
  fileName: z.string().nullable(),
  /** Added by the one who looks, so may be withdrawn. */
  mayWithdraw: z.boolean(),
})
export type EvidenceShown = z.output<typeof EvidenceShown>

/** Open work that will be evidence when it is done. */
export const Planned = z.object({
  id: z.uuid(),
  title: z.string(),
  due: Moment.nullable(),
  href: z.string().nullable(),
})

export const ResultEvidence = z.object({
  id: z.uuid(),
  text: z.string(),
  kind: ResultKind,
  indicators: z.array(IndicatorShown),
  /** How many there are; `evidence` shows the newest of them. */
  count: z.number().int(),
  evidence: z.array(EvidenceShown),
  /** Nothing proves it in the period: either something planned will, or nothing is planned. */
  gap: z.enum(['planned', 'nothing']).nullable(),
  planned: z.array(Planned),
})
export type ResultEvidence = z.output<typeof ResultEvidence>

export const DutyEvidence = z.object({
  id: z.uuid(),
  no: z.string(),
  text: z.string(),
  count: z.number().int(),
  gaps: z.number().int(),
  results: z.array(ResultEvidence),
  /** Evidence of which nobody said which of the results it serves. */
  loose: z.array(EvidenceShown),
})
export type DutyEvidence = z.output<typeof DutyEvidence>

const perResult = z.number().int().min(0).max(2000).default(5)

export const evidenceOperations = {
  readEvidence: query('GET /positions/:id/evidence', {
    summary: 'Each expected result in a period: indicators with their reasons, evidence, gaps.',
    access: may(positionPermissions.read),
    input: z.object({ id: PositionId, from: Day, until: Day, perResult }),
    output: z.object({
      position: z.object({
        id: z.uuid(),
        title: z.string(),
        unit: z.string(),
        holder: Named.nullable(),
        manager: Named.nullable(),
      }),
      version: z.object({ id: z.uuid(), no: z.number().int(), validFrom: Day }),
      from: Day,
      until: Day,
      duties: z.array(DutyEvidence),
    }),
    problems: [problems.PeriodBackwards, problems.VersionMissing],
  }),
  readDuty: query('GET /positions/duties/:id', {
    summary: 'A duty, found by itself or by one of its results, with all their evidence in a period.',
    access: may(positionPermissions.read),
    input: z.object({ id: z.union([DutyId, ResultId]), from: Day, until: Day }),
    output: z.object({
      position: z.object({ id: z.uuid(), title: z.string() }),
      duty: DutyEvidence,
      /** The duties of earlier versions whose evidence it carries on. */
      earlier: z.array(z.object({ id: z.uuid(), no: z.string(), text: z.string() })),
      mayAdd: z.boolean(),
    }),
    problems: [problems.PeriodBackwards, problems.VersionMissing],
  }),
  listFactsBehind: query('GET /positions/results/:id/facts', {
    summary: 'The facts behind one number.',
    access: may(positionPermissions.read),
    input: z.object({ id: ResultId, indicator: z.string().max(100), from: Day, until: Day }),
    output: z.object({ items: z.array(EvidenceShown) }),
    problems: [problems.PeriodBackwards, problems.KindNotCounted],
  }),
  addEvidence: command('POST /positions/results/:id/evidence', {
    summary: 'Adds evidence by hand: a note, a link or a file; always shown as such.',
    access: may(positionPermissions.write),
    input: z.object({
      id: ResultId,
      happenedOn: Day,
      note: Paragraphs(4000).meta({ personal: true }).default(''),
      link: z.url().max(2000).nullable().default(null),
      upload: UploadId.optional(),
    }),
    output: z.object({ evidence: z.uuid() }),
    problems: [problems.NotYourPosition, problems.EvidenceEmpty, problems.LinkUnsafe],
  }),
  withdrawEvidence: command('POST /positions/evidence/:id/withdrawal', {
    summary: 'Takes evidence by hand back; that it was there stays in the history.',
    access: may(positionPermissions.write),
    input: z.object({ id: EvidenceId }),
    output: Nothing,
    problems: [problems.NotYourPosition, problems.EvidenceWithdrawn],
  }),
  readEvidenceFile: download('GET /positions/evidence/:id/file', {
    summary: 'The file that was added as evidence.',
    access: may(positionPermissions.read),
    input: z.object({ id: EvidenceId }),
  }),
}
