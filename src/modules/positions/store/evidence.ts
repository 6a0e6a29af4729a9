import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'

/** From the first moment to before the last. */
export interface Span {
  readonly from: Date
  readonly until: Date
}

/** What happened in the span to records that serve the duties and that the actor may see, in order of time. */
export const listServingFacts = (
  db: ReadDb,
  actor: Actor,
  of: { duties: readonly string[]; names: readonly string[]; span: Span },
) =>
  of.duties.length === 0 || of.names.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('kernel.serving as s')
        .innerJoin('kernel.record as record', 'record.id', 's.record')
        .innerJoin('kernel.fact as f', 'f.record', 's.record')
        .select(['f.id', 'f.name', 'f.at', 'f.person', 'f.onBehalfOf', 'f.record', 'f.data'])
        .select(['s.duty', 's.result', 'record.title', 'record.kind as recordKind'])
        .where('s.duty', 'in', of.duties)
        .where('f.name', 'in', of.names)
        .where('f.at', '>=', of.span.from)
        .where('f.at', '<', of.span.until)
        // What was taken back proves nothing.
        .where(
          sql<boolean>`not exists (
            select from kernel.fact u where u.record = f.record and u.data ->> 'undoes' = f.id::text)`,
        )
        .where(visibleTo(actor))
        .orderBy('f.at')
        .orderBy('f.id')
        .execute()

export const listTargets = (db: ReadDb, results: readonly string[]) =>
  results.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('positions.target')
        .select(['result', 'indicator', 'value'])
        .where('result', 'in', results)
        .execute()

export const setTarget = (
  tx: Tx,
  row: { result: string; indicator: string; value: number; setBy: string | null; setAt: Date },
) =>
  tx
    .insertInto('positions.target')
    .values(row)
    .onConflict((on) =>
      on
        .columns(['result', 'indicator'])
        .doUpdateSet({ value: row.value, setBy: row.setBy, setAt: row.setAt }),
    )
    .execute()

export const removeTarget = (tx: Tx, result: string, indicator: string) =>
  tx.deleteFrom('positions.target').where('result', '=', result).where('indicator', '=', indicator).execute()

/** Targets go on with the results that carry the old ones on. */
export const carryTargets = async (tx: Tx, links: readonly { old: string; new: string }[]) => {
  const targets = await tx
    .selectFrom('positions.target')
    .selectAll()
    .where('result', 'in', [...links.map((link) => link.old), nobody])
    .execute()
  const carried = links.flatMap((link) =>
    targets.filter((one) => one.result === link.old).map((one) => ({ ...one, result: link.new })),
  )
  if (carried.length)
    await tx
      .insertInto('positions.target')
      .values(carried)
      .onConflict((on) => on.doNothing())
      .execute()
}
const nobody = '00000000-0000-0000-0000-000000000000'

/** Evidence by hand of the span's days that serves the duties, with what it serves. */
export const listHandEvidence = (
  db: ReadDb,
  actor: Actor,
  of: { duties: readonly string[]; from: Day; until: Day },
) =>
  of.duties.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('positions.handEvidence as h')
        .innerJoin('kernel.record as record', 'record.id', 'h.id')
        .innerJoin('kernel.serving as s', 's.record', 'h.id')
        .leftJoin('kernel.record as adder', 'adder.id', 'h.addedBy')
        .select('adder.title as who')
        .select(['h.id', 'h.note', 'h.link', 'h.fileName', 'h.addedBy', 'h.addedAt', 's.duty', 's.result'])
        .select((e) => e.ref('h.happenedOn').$castTo<Day>().as('happenedOn'))
        .where('s.duty', 'in', of.duties)
        .where('h.withdrawnAt', 'is', null)
        .where('h.happenedOn', '>=', of.from)
        .where('h.happenedOn', '<=', of.until)
        .where(visibleTo(actor))
        .orderBy('h.happenedOn')
        .execute()

export const addHandEvidence = (
  tx: Tx,
  row: {
    id: string
    position: string
    happenedOn: Day
    note: string
    link: string | null
    file: string | null
    fileName: string | null
    addedBy: string | null
    addedAt: Date
  },
) => tx.insertInto('positions.handEvidence').values(row).execute()

export const findHandEvidence = (db: ReadDb, actor: Actor, id: string) =>
  db
    .selectFrom('positions.handEvidence as h')
    .innerJoin('kernel.record as record', 'record.id', 'h.id')
    .select(['h.id', 'h.position', 'h.file', 'h.fileName', 'h.addedBy', 'h.withdrawnAt', 'record.version'])
    .where('h.id', '=', id)
    .where(visibleTo(actor))
    .executeTakeFirst()

export const withdrawHandEvidence = (tx: Tx, id: string, by: { person: string | null; at: Date }) =>
  tx
    .updateTable('positions.handEvidence')
    .set({ withdrawnBy: by.person, withdrawnAt: by.at })
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .execute()
