import { z } from 'zod'
import { internal, may } from '../../../kernel/access.ts'
import {
  command,
  DiscreetLine,
  DiscreetParagraphs,
  Moment,
  PersonId,
  query,
} from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { LocalText } from '../../../kernel/values/local-text.ts'
import { DocumentId, DocumentState } from '../../documents/contract.ts'
import { criteriaProblems } from './criteria.ts'
import { LotId, ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { ProcurementState } from './kind.ts'
import { TenderRef } from './outcome.ts'
import { procurementProblems } from './problems.ts'
import { timetableProblems } from './timetable.ts'

export const DecisionId = z.uuid().brand<'DecisionId'>().meta({ id: 'DecisionId' })
export type DecisionId = z.output<typeof DecisionId>
export const DecisionLineId = z.uuid()

/** eduka pakkumuse valimine; kõigi pakkumuste tagasilükkamine */
export const DecisionKind = z.enum(['award', 'rejectAll'])
export type DecisionKind = z.output<typeof DecisionKind>

const Named = z.object({ id: PersonId, name: z.string() })

export const DecisionLine = z.object({
  id: DecisionLineId,
  lot: LotId.nullable(),
  tender: TenderRef.nullable(),
  name: z.string(),
  registryCode: z.string().nullable(),
  priceCents: z.number().int().nullable(),
  points: z.number().int().nullable(),
  rank: z.number().int().nullable(),
  result: z.enum(['awarded', 'notAwarded', 'rejected']),
  reason: z.string(),
})
export type DecisionLine = z.output<typeof DecisionLine>

/** The standstill of a decision as it stands now: with challenges that stopped the clock counted in. */
export const Standstill = z.object({
  state: z.enum(['applies', 'none', 'only tenderer', 'unknown']),
  /** The last day on which nothing is signed; null where it does not apply, or nobody was told yet. */
  until: Day.nullable(),
  isOver: z.boolean(),
  rule: z.string().nullable(),
  /** How it was reckoned, in the reader's language. */
  explanation: z.string(),
})
export type Standstill = z.output<typeof Standstill>

export const Decision = z.object({
  id: DecisionId,
  no: z.number().int(),
  kind: DecisionKind,
  lots: z.array(LotId),
  document: z.object({ id: DocumentId, title: z.string().nullable() }).nullable(),
  reason: z.string(),
  takenAt: Moment,
  takenBy: Named.nullable(),
  notified: z
    .object({ at: Moment, on: Day, by: Named.nullable(), via: z.enum(['letters', 'register']) })
    .nullable(),
  standstill: Standstill.nullable(),
  takenBack: z.object({ at: Moment, by: Named.nullable(), reason: z.string() }).nullable(),
  lines: z.array(DecisionLine),
  can: z.array(z.enum(['notify', 'takeBack'])),
})
export type Decision = z.output<typeof Decision>

export const decisionProblems = {
  /** A decision needs tenders that were evaluated; `lots` are the titles of those that were not. */
  NothingToDecide: problem('procurements.NothingToDecide', 409, z.object({ lots: z.array(z.string()) })),
  /** All tenders of a lot are rejected for a reason that tenderers are told. */
  RejectionUnreasoned: problem('procurements.RejectionUnreasoned', 422),
  /** Several tenders share the first place: lots must be drawn or the tie settled. */
  FirstPlaceShared: problem('procurements.FirstPlaceShared', 409, z.object({ names: z.array(z.string()) })),
  /** Some of the lots were decided already. */
  LotsDecided: problem('procurements.LotsDecided', 409),
  /** The decision is a document of this procurement that was approved and signed. */
  DecisionDocumentMissing: problem(
    'procurements.DecisionDocumentMissing',
    409,
    z.object({
      why: z.enum(['none', 'otherMatter', 'otherKind', 'notSigned']),
      state: DocumentState.nullable(),
    }),
  ),
  /** Only purchases that the act lets be made directly are decided without tenders. */
  DirectNotAllowed: problem('procurements.DirectNotAllowed', 409),
  DecisionSettled: problem(
    'procurements.DecisionSettled',
    409,
    z.object({ why: z.enum(['takenBack', 'notified', 'contracted']) }),
  ),
  /** Neither the rules say how long the standstill is, nor did the one who asked. */
  StandstillUnknown: problem('procurements.StandstillUnknown', 409, z.object({ state: ProcurementState })),
  DayAhead: problem('procurements.DayAhead', 422),
}

export const decisionFacts = {
  DecisionTaken: fact(
    'procurements.DecisionTaken',
    z.object({ decision: DecisionId, kind: DecisionKind, lots: z.array(LotId), tenders: z.number().int() }),
  ),
  /** From here on every tenderer is told, with his reasons; `standstillUntil` null where none applies. */
  DecisionNotified: fact(
    'procurements.DecisionNotified',
    z.object({ decision: DecisionId, via: z.enum(['letters', 'register']), standstillUntil: Day.nullable() }),
  ),
  DecisionTakenBack: fact(
    'procurements.DecisionTakenBack',
    z.object({ decision: DecisionId, wasNotified: z.boolean() }),
  ),
}

const ours = [procurementProblems.NotResponsible, procurementProblems.ProcurementEnded]

export const decisionOperations = {
  listDecisions: query('GET /procurements/:id/decisions', {
    summary: 'Decisions of a procurement, the newest first, with reasons and standstill.',
    access: may(permissions.read),
    input: z.object({ id: ProcurementId }),
    output: z.object({
      items: z.array(Decision),
      /** What stands between the procurement and its next decision, in words; empty: it can be taken. */
      missing: z.array(z.string()),
      /** The purchase may be decided without tenders. */
      mayBeDirect: z.boolean(),
      /** The act asks for a decision document. */
      needsDocument: z.boolean(),
      /** Documents of the kind that it can stand on. */
      documents: z.array(z.object({ id: DocumentId, title: z.string(), state: DocumentState })),
      can: z.array(z.enum(['decide'])),
    }),
  }),
  takeDecision: command('POST /procurements/:id/decisions', {
    summary: 'Takes the decision that a signed document says: the best tender wins, or all are rejected.',
    access: may(permissions.write),
    input: z.object({
      id: ProcurementId,
      kind: DecisionKind,
      /** Empty: all that are evaluated and not decided yet. A lot that nobody tendered for can only be rejected. */
      lots: z.array(LotId).max(200).default([]),
      document: DocumentId.nullable().default(null),
      reason: DiscreetParagraphs(10_000).default(''),
      /** Bought directly, without tenders. */
      direct: z
        .object({
          name: DiscreetLine,
          registryCode: z
            .string()
            .regex(/^\d{8}$/)
            .nullable()
            .default(null),
          priceCents: z.number().int().min(0),
        })
        .nullable()
        .default(null),
    }),
    output: z.object({ decision: DecisionId }),
    problems: [
      ...ours,
      procurementProblems.DeclarationsMissing,
      timetableProblems.NotAnnounced,
      decisionProblems.NothingToDecide,
      decisionProblems.FirstPlaceShared,
      decisionProblems.RejectionUnreasoned,
      decisionProblems.LotsDecided,
      criteriaProblems.LotUnknown,
      decisionProblems.DecisionDocumentMissing,
      decisionProblems.DirectNotAllowed,
    ],
  }),
  notifyTenderers: command('POST /procurements/:id/decisions/:decision/notice', {
    summary: 'Tells the decision to all tenderers at once; the standstill runs from that day.',
    access: may(permissions.write),
    input: z.object({
      id: ProcurementId,
      decision: DecisionId,
      /** `register`: they were told through the procurement register, on the day `on`. */
      via: z.enum(['letters', 'register']).default('letters'),
      on: Day.optional(),
      /** The last day of the standstill where the rule is not known here, and where the day comes from. */
      standstillUntil: Day.nullable().default(null),
    }),
    output: z.object({ standstillUntil: Day.nullable(), explanation: z.string() }),
    problems: [
      ...ours,
      decisionProblems.DecisionSettled,
      decisionProblems.StandstillUnknown,
      decisionProblems.DayAhead,
    ],
  }),
  takeDecisionBack: command('DELETE /procurements/:id/decisions/:decision', {
    summary: 'Takes a decision back, so that it can be made again; not once its contract is signed.',
    access: may(permissions.write),
    input: z.object({ id: ProcurementId, decision: DecisionId, reason: DiscreetParagraphs(5000, 1) }),
    output: z.object({}),
    problems: [...ours, decisionProblems.DecisionSettled],
  }),
  lendDecision: query('internal', {
    summary: 'A decision as each tenderer is told it.',
    access: internal(['tenders']),
    input: z.object({ decision: DecisionId }),
    output: z.object({
      procurement: ProcurementId,
      title: z.string(),
      kind: DecisionKind,
      no: z.number().int(),
      reason: z.string(),
      lots: z.array(LotId),
      standstillUntil: Day.nullable(),
      /** What those are told who are rejected without being evaluated. */
      rejection: LocalText,
      /** In each language: how the standstill was reckoned. */
      explanation: z.object({ et: z.string(), en: z.string(), ru: z.string() }),
      /** With the titles of the lots. */
      lines: z.array(
        DecisionLine.extend({
          lotTitle: z.string().nullable(),
          /** What its tenderer is told of it: won, his place, or why rejected. */
          why: LocalText,
        }),
      ),
    }),
  }),
}
