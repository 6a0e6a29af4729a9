import { type Actor, actorKey, isPermitted, personOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { people } from '../../people/contract.ts'
import { type DocumentId, documentPermissions as permissions } from '../contract/ids.ts'
import type { DocumentKind } from '../contract/kind.ts'
import {
  retentionFacts as facts,
  type KeptDocument,
  retentionProblems as problems,
  retentionOperations,
} from '../contract/retention.ts'
import { type ActLine, countedFrom, demandDisposable, writeDisposalAct } from '../rules/retention.ts'
import { addDisposals, findDisposal, listDisposals } from '../store/disposal.ts'
import type { DocumentRow } from '../store/documents.ts'
import * as store from '../store/retention.ts'
import { addVersionTo } from './add-version.ts'
import { carryOut } from './carry-out-disposal.ts'
import { documentHandlers } from './document.ts'
import { retentionOf } from './series.ts'
import { getDocument, getLockedDocument } from './showing.ts'

export const retentionHandlers = implement(retentionOperations, {
  async listRetention({ input, actor, db, now }) {
    const { page, perPage, ...wish } = input
    const question = { actor, today: dayOf(now), ...wish }
    const [rows, total] = await Promise.all([
      store.listKept(db, { ...question, offset: (page - 1) * perPage, limit: perPage }),
      store.countKept(db, question),
    ])
    return { items: rows.map(showKept), total, page, perPage }
  },

  async holdDocument({ input, actor, now, tx, tell }) {
    const row = await lockForKeeping(tx, actor, input.id)
    if (await store.findHold(tx, row.id)) throw problems.AlreadyHeld({})
    if (await findDisposal(tx, row.id)) throw problems.AlreadyDisposed({})
    const setBy = personOf(actor) ?? null
    await store.addHold(tx, { document: row.id, reason: input.reason, setAt: now, setBy })
    await tell(facts.DocumentHeld, row.id, {})
    return {}
  },

  async releaseDocument({ input, actor, now, tx, tell }) {
    const row = await lockForKeeping(tx, actor, input.id)
    const hold = await store.findHold(tx, row.id)
    if (!hold) throw problems.NotHeld({})
    const by = { liftedAt: now, liftedBy: personOf(actor) ?? null, liftReason: input.reason }
    await store.liftHold(tx, hold.id, by)
    await tell(facts.DocumentReleased, row.id, {})
    return {}
  },

  async prepareDisposal(context) {
    const { input, actor, now, tx, tell } = context
    const ids = [...new Set(input.documents)]
    const rows = await store.listKeptByIds(tx, { actor, today: dayOf(now) }, ids)
    if (rows.length < ids.length) throw kernelProblems.NotFound({})
    demandDisposable(rows, ['due'])
    const { id } = await documentHandlers.addDocument({ ...context, input: actOf(input.title) })
    const upload = await uploadAct(context, rows)
    await addVersionTo(context, { id }, { upload, origin: 'generated' })
    const listed = rows.map(({ document, reference, keptUntil }) => ({
      document,
      reference,
      dueOn: keptUntil,
    }))
    await addDisposals(
      tx,
      listed.flatMap(({ dueOn, ...one }) => (dueOn ? [{ ...one, act: id, dueOn }] : [])),
    )
    await tell(facts.DisposalPrepared, id, { documents: rows.length })
    return { id }
  },

  async readDisposal({ input, actor, db }) {
    const row = await getDocument(db, actor, input.id)
    const [items, hold, disposed] = await Promise.all([
      listDisposals(db, row.id),
      store.findHold(db, row.id),
      findDisposal(db, row.id),
    ])
    const isOpen = items.length > 0 && items.every(({ carriedOutAt }) => !carriedOutAt)
    const mayKeep = isPermitted(actor, permissions.register, row.team) && !disposed && row.reference !== null
    return {
      items: items.map((one) => ({
        ...one,
        document: one.document as DocumentId,
        dueOn: one.dueOn as Day,
        carriedOutAt: one.carriedOutAt?.toISOString() ?? null,
      })),
      held: hold ? { reason: hold.reason, at: hold.setAt.toISOString(), by: hold.who } : null,
      disposed: disposed?.carriedOutAt
        ? {
            at: disposed.carriedOutAt.toISOString(),
            act: disposed.act as DocumentId,
            hashes: disposed.hashes,
          }
        : null,
      can: [
        ...(isOpen && isPermitted(actor, permissions.decide, row.team) ? ['carryOut' as const] : []),
        ...(mayKeep ? [hold ? ('release' as const) : ('hold' as const)] : []),
      ],
    }
  },

  async carryOutDisposal(context) {
    return { disposed: await carryOut(context, context.input.id) }
  },
})

const actOf = (title: string) => ({
  kind: 'disposalAct' as const,
  title,
  language: 'et' as const,
  about: null,
  serves: [],
  valueCents: null,
  parties: [],
  audience: 'team' as const,
  upload: null,
})

async function uploadAct(
  { actor, now, ask, capabilities }: CommandContext<unknown>,
  rows: readonly store.KeptRow[],
): Promise<string> {
  const agency = (await ask(people.readAgency, {})).name ?? ''
  const text = writeDisposalAct(rows.map(lineOf), { agency, today: dayOf(now) })
  const content = (async function* () {
    yield new TextEncoder().encode(`\uFEFF${text}`)
  })()
  const sender = { owner: actorKey(actor), name: 'havitamisakt.txt', mediaType: 'text/plain' }
  return (await capabilities.files.receive(content, sender)).upload
}

/** Of a restricted document the act names what the register does: its title is not for all who read acts. */
const lineOf = (row: store.KeptRow): ActLine => ({
  reference: row.reference,
  title: row.publicTitle ?? (row.restriction ? '(AK)' : row.title),
  registeredOn: row.registeredOn as Day,
  keptUntil: row.keptUntil as Day,
  basis: row.retentionBasis ?? '',
})

/** @throws NotFound, NotAllowed */
async function lockForKeeping(
  tx: CommandContext<unknown>['tx'],
  actor: Actor,
  id: string,
): Promise<DocumentRow> {
  const row = await getLockedDocument(tx, actor, id)
  if (!isPermitted(actor, permissions.register, row.team))
    throw kernelProblems.NotAllowed({ permission: permissions.register.name })
  return row
}

function showKept(row: store.KeptRow): KeptDocument {
  const eventDay = row.eventDay as Day
  const endedOn = row.endedAt && dayOf(row.endedAt)
  return {
    document: row.document as DocumentId,
    title: row.title,
    kind: row.kind as DocumentKind,
    reference: row.reference,
    seriesCode: row.code,
    retention: retentionOf(row),
    countedFrom: countedFrom({ eventDay, endedOn }),
    keptUntil: row.keptUntil,
    state: row.state,
    held: row.heldAt && { reason: row.reason ?? '', at: row.heldAt.toISOString(), by: row.heldBy },
    act: row.act as DocumentId | null,
  }
}
