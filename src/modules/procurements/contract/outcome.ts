import { z } from 'zod'
import { internal, may } from '../../../kernel/access.ts'
import {
  command,
  DiscreetLine,
  DiscreetParagraphs,
  Line,
  Moment,
  Nothing,
  query,
} from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { LotId, ProcurementId, procurementPermissions as permissions } from './ids.ts'

const Cents = z.number().int().min(0)
/** In the module `tenders`. */
export const TenderRef = z.uuid()

/** A tender as the evaluation left it; `rank` null: rejected. */
export const OutcomeLine = z.object({
  lot: LotId.nullable(),
  tender: TenderRef,
  name: z.string(),
  registryCode: z.string().nullable(),
  /** Without VAT. */
  priceCents: Cents.nullable(),
  /** Hundredths: 10000 is a hundred points. */
  points: z.number().int().nullable(),
  rank: z.number().int().min(1).nullable(),
  reason: z.string(),
})
export type OutcomeLine = z.output<typeof OutcomeLine>

export const outcomeProblems = {
  /** What was decided stays under the decision; it must be taken back first. */
  OutcomeDecided: problem('procurements.OutcomeDecided', 409),
}

export const outcomeFacts = {
  TendersOpened: fact('procurements.TendersOpened'),
  OutcomeSettled: fact(
    'procurements.OutcomeSettled',
    z.object({ lot: LotId.nullable(), ranked: z.number().int(), rejected: z.number().int() }),
  ),
}

export const outcomeOperations = {
  markOpened: command('internal', {
    summary: 'Tenders of a procurement were opened.',
    access: internal(['tenders']),
    input: z.object({ procurement: ProcurementId, at: Moment }),
    output: Nothing,
  }),
  countTenders: command('internal', {
    summary: 'How many tenders came in, those of lots that nobody evaluates too.',
    access: internal(['tenders']),
    input: z.object({ procurement: ProcurementId, tenders: z.number().int().min(0) }),
    output: Nothing,
  }),
  setOutcome: command('internal', {
    summary: 'Replaces what the evaluation of a lot, or of the whole, came to.',
    access: internal(['tenders']),
    input: z.object({
      procurement: ProcurementId,
      lot: LotId.nullable(),
      ranked: z
        .array(
          z.object({
            tender: TenderRef,
            name: DiscreetLine,
            registryCode: Line.nullable(),
            priceCents: Cents.nullable(),
            points: z.number().int().nullable(),
            rank: z.number().int().min(1),
          }),
        )
        .max(1000),
      rejected: z
        .array(
          z.object({
            tender: TenderRef,
            name: DiscreetLine,
            registryCode: Line.nullable().default(null),
            reason: DiscreetParagraphs(5000),
          }),
        )
        .max(1000),
    }),
    output: Nothing,
    problems: [outcomeProblems.OutcomeDecided],
  }),
  setClearance: command('internal', {
    summary: 'Says whether a tenderer may be signed with, and what is open where he may not.',
    access: internal(['tenders']),
    input: z.object({
      procurement: ProcurementId,
      tender: TenderRef,
      clear: z.boolean(),
      /** What is open, in the words of the one who works with it. */
      open: z.array(DiscreetLine).max(100).default([]),
    }),
    output: Nothing,
  }),
  readOutcome: query('GET /procurements/:id/outcome', {
    summary: 'What the evaluation came to; before the decision only for those who take part.',
    access: may(permissions.read),
    input: z.object({ id: ProcurementId }),
    output: z.object({
      /** Names and prices are restricted until the decision. */
      hidden: z.boolean(),
      lines: z.array(
        OutcomeLine.extend({
          /** Null: no check has said anything of him yet. */
          clear: z.boolean().nullable(),
          open: z.array(z.string()),
        }),
      ),
    }),
  }),
}
