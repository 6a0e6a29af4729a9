import { isPermitted, personOf } from '../../../kernel/actor.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { changeRecord } from '../../../kernel/record.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { type DocumentId, documentPermissions as permissions } from '../contract/ids.ts'
import { retentionFacts as facts, retentionProblems as problems } from '../contract/retention.ts'
import { hideNames } from '../rules/public-entry.ts'
import { demandDisposable } from '../rules/retention.ts'
import * as store from '../store/disposal.ts'
import { findDocument } from '../store/documents.ts'
import { listKeptByIds } from '../store/retention.ts'
import { demandComplete } from './approval-gate.ts'
import { renewDeadlines } from './deadlines.ts'
import { getLockedDocument } from './showing.ts'

type Context = CommandContext<unknown>

/**
 * Disposes of what an approved act lists, all of it or nothing; answers how many documents.
 * @throws NoDisposalAct, AlreadyDisposed, ApprovalMissing, HeldBack, NotDue
 */
export async function carryOut(context: Context, id: DocumentId): Promise<number> {
  const { tx, actor, now, tell } = context
  const act = await getLockedDocument(tx, actor, id)
  if (!isPermitted(actor, permissions.decide, act.team))
    throw kernelProblems.NotAllowed({ permission: permissions.decide.name })
  const listed = await store.listDisposals(tx, id)
  if (listed.length === 0) throw problems.NoDisposalAct({})
  if (listed.some(({ carriedOutAt }) => carriedOutAt)) throw problems.AlreadyDisposed({})
  await demandComplete(context, act)
  const ids = listed.map(({ document }) => document)
  await store.lockListed(tx, ids)
  const rows = await listKeptByIds(tx, { actor, today: dayOf(now) }, ids)
  if (rows.length < ids.length) throw kernelProblems.NotFound({})
  // Listed in this act; what another act has disposed of meanwhile is told.
  demandDisposable(rows, ['listed'])
  for (const document of ids) await dispose(context, { act: id, document })
  await tell(facts.DisposalCarriedOut, id, { documents: ids.length })
  return ids.length
}

async function dispose(context: Context, of: { act: DocumentId; document: string }): Promise<void> {
  const { tx, actor, now, tell } = context
  const row = await findDocument(tx, actor, of.document)
  if (!row) throw kernelProblems.NotFound({})
  const person = personOf(actor) ?? null
  const hashes = await store.listHashes(tx, row.id)
  const title = hideNames(row.title, await store.listPersons(tx, row.id))
  await store.removeContent(tx, row.id)
  await store.endDisposed(tx, row.id, { at: now, person })
  await changeRecord(tx, row.id, { version: row.version, title, searchText: '', endedAt: row.endedAt ?? now })
  await store.markCarriedOut(tx, of, { hashes, carriedOutAt: now, carriedOutBy: person })
  await tell(facts.DocumentDisposed, row.id, { act: of.act })
  const left = await findDocument(tx, actor, row.id)
  if (left) await renewDeadlines(context, left)
}
