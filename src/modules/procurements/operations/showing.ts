import { type Actor, isPermitted, workOf } from '../../../kernel/actor.ts'
import type { CommandContext, QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { ProcurementId } from '../contract/ids.ts'
import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'
import { procurementProblems as problems } from '../contract/problems.ts'
import type { Lot, Procurement } from '../contract/procurement.ts'
import { permissions } from '../contract.ts'
import { undeclaredOf } from '../rules/declarations.ts'
import { isEnded, stateAt } from '../rules/state.ts'
import { listInvolved } from '../store/involved.ts'
import type { LotRow } from '../store/lots.ts'
import { findProcurement, lockProcurement, type ProcurementRow } from '../store/procurements.ts'

/** @throws NotFound alike when there is none and when it may not be seen */
export async function getProcurement(db: ReadDb, actor: Actor, id: string): Promise<ProcurementRow> {
  const row = await findProcurement(db, actor, id)
  if (!row) throw kernelProblems.NotFound({})
  return row
}

/** The same, kept by this transaction until its end. @throws NotFound */
export async function getLockedProcurement(tx: Tx, actor: Actor, id: string): Promise<ProcurementRow> {
  const row = await lockProcurement(tx, actor, id)
  if (!row) throw kernelProblems.NotFound({})
  return row
}

type Led = Pick<ProcurementRow, 'owner' | 'ownerName' | 'team'>

/** Who is responsible for it (or acts in his place), and the team's manager. */
export const isResponsible = (actor: Actor, row: Led): boolean =>
  actor.kind === 'system' ||
  (isPermitted(actor, permissions.write, row.team) && workOf(actor) === row.owner) ||
  isPermitted(actor, permissions.decide, row.team)

/** @throws NotResponsible */
export function demandResponsible(actor: Actor, row: Led): void {
  if (!isResponsible(actor, row)) throw problems.NotResponsible({ name: row.ownerName })
}

/** @throws ProcurementEnded once it is over, however it ended */
export function demandOngoing(row: Pick<ProcurementRow, 'state'>): void {
  if (isEnded(row.state)) throw problems.ProcurementEnded({ state: row.state })
}

/**
 * Nothing opens before everyone who takes part has declared his interests.
 * @throws DeclarationsMissing with the names of those who have not
 */
export async function demandDeclared(
  context: Pick<CommandContext<unknown>, 'tx'> | Pick<QueryContext<unknown>, 'db'>,
  row: Pick<ProcurementRow, 'id'>,
): Promise<void> {
  const db = 'tx' in context ? context.tx : context.db
  const missing = undeclaredOf(await listInvolved(db, row.id))
  if (missing.length > 0) throw problems.DeclarationsMissing({ names: missing.map(({ name }) => name) })
}

export const isoOf = (at: Date | null): string | null => at?.toISOString() ?? null
export const centsOf = (cents: string | null): number | null => (cents === null ? null : Number(cents))

/** A row as the list shows it. */
export function show(row: ProcurementRow, now: Date): Procurement {
  const { id, title, owner, ownerName, budgetYear, cpv, startsOn, version } = row
  return {
    id: id as ProcurementId,
    title,
    state: stateAt(row, now),
    contested: row.contestedAt !== null,
    budgetYear,
    cpv,
    subjectKind: row.subjectKind as SubjectKind | null,
    procedure: row.procedure as ProcedureCode | null,
    valueCents: centsOf(row.valueCents),
    startsOn: startsOn as Procurement['startsOn'],
    tendersDueAt: isoOf(row.tendersDueAt),
    responsible: owner ? { id: owner as never, name: ownerName ?? '' } : null,
    serves: row.serves as Procurement['serves'],
    changedAt: row.changedAt.toISOString(),
    version,
  }
}

export const showLot = ({ id, no, title, cpv, valueCents }: LotRow): Lot => ({
  id: id as Lot['id'],
  no,
  title,
  cpv,
  valueCents: centsOf(valueCents),
})
