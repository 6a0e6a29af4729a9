import { actorKey } from '../../../kernel/actor.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { CheckId, checkFacts } from '../contract/check.ts'
import {
  type AskedPart,
  mostAnswerFiles,
  ownAnswerOperations,
  ownAnswerProblems as problems,
} from '../contract/own-answer.ts'
import { isAnswerable } from '../rules/checks.ts'
import * as store from '../store/checks.ts'
import type { TendererRow } from '../store/tenderers.ts'
import { lockTender, type TenderRow } from '../store/tenders.ts'
import { takeFiles } from './add-tender.ts'
import { renewTenderDeadlines } from './deadlines.ts'
import { type Lent, lend } from './running.ts'
import { tellAnswer } from './tell-answer.ts'
import { getTendererOf } from './tenderer-of.ts'

const system = { kind: 'system', name: 'tenders' } as const

export const ownAnswerHandlers = implement(ownAnswerOperations, {
  async readAnswerLanding({ input, actor, db, capabilities }) {
    const tenderer = await getTendererOf(db, actor)
    demandAnswerable(await store.findAskedOf(db, tenderer.id, input.check))
    const limit = capabilities.files.maxBytes
    return { owner: actorKey(actor), limit, most: mostAnswerFiles, seal: null }
  },

  async answerAsTenderer(context) {
    const { input, actor, now, tx, tell } = context
    const tenderer = await getTendererOf(tx, actor)
    const { tender } = demandAnswerable(await store.findAskedOf(tx, tenderer.id, input.check))
    const { row, lent } = await lockOwn(context, tender)
    // Asked once more: he may have answered in another window meanwhile.
    const check = demandAnswerable(await store.findAskedOf(tx, tenderer.id, input.check))
    if (lent.endedAt) throw problems.NothingToAnswer({})
    await store.changeCheck(tx, check.id, { answeredAt: now, answer: input.answer })
    const uploads = input.files.map(({ upload }) => upload)
    const taken = (await takeFiles(context, uploads)).map(({ secret: _, ...file }) => file)
    await store.addProofs(tx, check.id, { files: taken, addedAt: now, addedBy: null })
    await tell(checkFacts.TendererAnswered, row.id, { check: check.id, kind: check.kind, onOwnPage: true })
    await renewTenderDeadlines(context, row, lent)
    await tellAnswer(context, { tender: row.id, lent })
    return {}
  },
})

/** What the tenderer was asked about his own tender, the newest first. */
export async function readAskedParts(db: ReadDb, tenderer: TendererRow, lent: Lent): Promise<AskedPart[]> {
  const rows = await store.listAskedOf(db, tenderer.id)
  return rows.map((row) => ({
    check: CheckId.parse(row.id),
    question: row.question ?? '',
    askedAt: row.askedAt.toISOString(),
    dueDay: row.dueDay as Day | null,
    proposedCents: row.proposedCents === null ? null : Number(row.proposedCents),
    answer: row.answer,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    files: row.proofs,
    open: isAnswerable(row) && lent.endedAt === null,
  }))
}

/** @throws NothingToAnswer */
function demandAnswerable(found: store.AskedRow | undefined): store.AskedRow {
  if (!found || !isAnswerable(found)) throw problems.NothingToAnswer({})
  return found
}

async function lockOwn(
  context: CommandContext<unknown>,
  id: string,
): Promise<{ row: TenderRow; lent: Lent }> {
  const row = await lockTender(context.tx, system, id)
  if (!row) throw problems.NothingToAnswer({})
  return { row, lent: await lend(context, row.procurement) }
}
