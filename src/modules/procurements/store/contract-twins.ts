import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { ContractTwin, TwinVerdict } from '../contract/contract-twin.ts'

export type TwinRow = ContractTwin & { readonly contract: string }

/** Imported purchases that perhaps are a contract of this procurement; what was bought only for who sees the import. */
export async function listTwins(db: ReadDb, actor: Actor, procurement: string): Promise<TwinRow[]> {
  const seen = sql`exists (select from kernel.record where record.id = u.import and ${visibleTo(actor)})`
  const { rows } = await sql<TwinRow>`
    select t.contract, t.purchase, t.verdict, who.title as "importedBy",
      case when ${seen} then u.subject end as subject, case when ${seen} then u.reference end as reference
    from procurements.contract_twin t
      join procurements.contract c on c.id = t.contract
      join procurements.purchase u on u.id = t.purchase
      join procurements.purchase_import i on i.id = u.import and i.withdrawn_at is null
      left join kernel.record who on who.id = i.imported_by
    where c.procurement = ${procurement} order by t.noted_at, t.purchase`.execute(db)
  return rows
}

/**
 * Notes the imported purchase that perhaps is this contract: of its day and amount, not yet another contract's, nearest in
 * words. Nothing where there is none, or one is noted already.
 */
export const noteTwin = (tx: Tx, contract: string, at: Date) =>
  sql`insert into procurements.contract_twin (contract, purchase, noted_at)
    select c.id, u.id, ${at}
    from procurements.contract c
      join kernel.record title on title.id = c.procurement
      join procurements.purchase u on u.bought_on = c.signed_on and u.value_cents = c.value_cents
      join procurements.purchase_import i on i.id = u.import and i.withdrawn_at is null
    where c.id = ${contract} and not exists (
      select from procurements.contract_twin t where t.purchase = u.id
        and (t.contract = c.id or coalesce(t.verdict, 'same') = 'same'))
    order by similarity(u.subject, title.title) desc, u.id limit 1
    on conflict do nothing`.execute(tx)

/** Rows of an import that were said to be other purchases than the contracts of their day and amount. */
export const noteOthers = (
  tx: Tx,
  { purchaseImport, at, by }: { purchaseImport: string; at: Date; by: string },
) =>
  sql`insert into procurements.contract_twin (contract, purchase, noted_at, verdict, said_at, said_by)
    select c.id, u.id, ${at}, 'another', ${at}, ${by}
    from procurements.purchase u
      join procurements.contract c on c.signed_on = u.bought_on and c.value_cents = u.value_cents
    where u.import = ${purchaseImport}`.execute(tx)

interface Pair {
  readonly contract: string
  readonly purchase: string
}

export const changeTwin = (
  tx: Tx,
  { contract, purchase }: Pair,
  said: { verdict: TwinVerdict; saidAt: Date; saidBy: string | null },
) =>
  tx
    .updateTable('procurements.contractTwin')
    .set(said)
    .where('contract', '=', contract)
    .where('purchase', '=', purchase)
    .execute()

/** A contract is one purchase at most: what was taken for either of the two before is taken so no more. */
export const dropRivals = (tx: Tx, { contract, purchase }: Pair) =>
  sql`delete from procurements.contract_twin
    where (contract = ${contract}) <> (purchase = ${purchase}) and coalesce(verdict, 'same') = 'same'`.execute(
    tx,
  )

/** A contract that is signed no more is nobody's twin. */
export const dropTwins = (tx: Tx, contract: string) =>
  sql`delete from procurements.contract_twin
    where contract = ${contract} and coalesce(verdict, 'same') = 'same'`.execute(tx)
