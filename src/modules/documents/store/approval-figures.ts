import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, visibleTo } from '../../../kernel/record.ts'
import type { ApprovalPart, RoundOutcome } from '../contract/approval-problems.ts'

/** Rounds that ended with an answer in a period, with their answered steps; of documents that the actor sees. */
export const listMeasured = (db: ReadDb, actor: Actor, { from, until }: { from: Date; until: Date }) =>
  db
    .selectFrom('documents.round as r')
    .innerJoin('kernel.record as record', 'record.id', 'r.document')
    .select(['r.document', 'r.askedAt', 'r.endedAt'])
    .select((eb) => [
      eb.ref('r.outcome').$castTo<RoundOutcome>().as('outcome'),
      jsonArrayFrom(
        eb
          .selectFrom('documents.approvalStep as s')
          .whereRef('s.round', '=', 'r.id')
          .where('s.decidedAt', 'is not', null)
          .select((step) => [
            step.ref('s.part').$castTo<ApprovalPart | null>().as('part'),
            // Names inside JSON stay as they are written: one word each.
            step.ref('s.openedAt').$castTo<string>().as('opened'),
            step.ref('s.decidedAt').$castTo<string>().as('decided'),
            's.dueDay as due',
          ]),
      ).as('steps'),
    ])
    .where('r.endedAt', '>=', from)
    .where('r.endedAt', '<', until)
    .where('r.outcome', 'in', ['complete', 'returned'])
    .where(visibleTo(actor))
    .execute()
