import { type Actor, personOf, workOf } from '../../../kernel/actor.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import { LotId } from '../../procurements/contract.ts'
import type { TenderId } from '../contract/ids.ts'
import { type Price, tenderProblems as problems, type Tender, type TenderPage } from '../contract/tender.ts'
import { findTender, isNamed, lockTender, type TenderFileRow, type TenderRow } from '../store/tenders.ts'
import { type Lent, lend } from './running.ts'

/** @throws NotFound alike when there is none and when it may not be seen: before the award only by those named */
export async function getTender(db: ReadDb, actor: Actor, id: string): Promise<TenderRow> {
  const row = await findTender(db, actor, id)
  if (!row) throw kernelProblems.NotFound({})
  return row
}

/** @throws NotFound */
export async function getLockedTender(tx: Tx, actor: Actor, id: string): Promise<TenderRow> {
  const row = await lockTender(tx, actor, id)
  if (!row) throw kernelProblems.NotFound({})
  return row
}

type Asking = Pick<QueryContext<unknown>, 'ask' | 'actor'> & { readonly db: ReadDb }

/** A tender with the procurement that it answers. @throws NotFound */
export async function getTenderOf(context: Asking, id: string): Promise<{ row: TenderRow; lent: Lent }> {
  const row = await getTender(context.db, context.actor, id)
  return { row, lent: await lend(context, row.procurement) }
}

/** What may be read of it beside what stands open: its business secrets, the checks. */
export const isInsider = async (
  { db, actor }: Pick<Asking, 'db' | 'actor'>,
  row: Pick<TenderRow, 'id' | 'owner'>,
): Promise<boolean> => {
  const person = workOf(actor)
  if (actor.kind === 'system') return true
  return Boolean(person) && (row.owner === person || (await isNamed(db, row.id, person as string)))
}

/** While nothing is decided, and the procurement goes on. @throws ProcurementSettled */
export function demandUndecided(lent: Pick<Lent, 'decidedAt' | 'endedAt'>): void {
  if (lent.decidedAt || lent.endedAt) throw problems.ProcurementSettled({})
}

/** Nobody does it in another's place. @throws OnlyInPerson */
export function demandInPerson(actor: Actor): string {
  const person = personOf(actor)
  if (!person || (actor.kind === 'user' && actor.onBehalfOf)) throw problems.OnlyInPerson({})
  return person
}

export function demandLot(lent: Pick<Lent, 'lots'>, lot: string | null): void {
  const isKnown = lot === null ? lent.lots.length === 0 : lent.lots.some(({ id }) => id === lot)
  if (!isKnown) throw problems.LotNotOfProcurement({})
}

export const showLots = (lent: Lent) => lent.lots.map(({ id, no, title }) => ({ id, no, title }))

const showPrices = (row: TenderRow): Price[] =>
  row.prices.map(({ lot, ...price }) => ({ ...price, lot: lot === null ? null : LotId.parse(lot) }))

export function showTender(row: TenderRow): Tender {
  const { id, no, name, registryCode, submittedAt, source, withdrawnAt, outReason, files, restriction } = row
  return {
    id: id as TenderId,
    no,
    name,
    registryCode,
    submittedAt: submittedAt.toISOString(),
    source,
    prices: showPrices(row),
    state: withdrawnAt ? 'withdrawn' : outReason === null ? 'in' : 'out',
    files,
    restricted: restriction !== null,
  }
}

export async function showFile(
  { capabilities: { files } }: Pick<QueryContext<unknown>, 'capabilities'>,
  row: TenderFileRow,
  insider: boolean,
): Promise<TenderPage['all'][number]> {
  const { no, name, format, secret } = row
  return {
    ...{ no, name, format, secret },
    size: Number(row.size),
    sha256: row.sha256.toString('hex'),
    open: secret === null || insider,
    signed: format === 'pdf' && (await files.isSignedPdf(row.file)),
  }
}
