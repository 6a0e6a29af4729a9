import type { ReadDb } from '../../../kernel/record.ts'
import type { CriteriaCheckName } from '../contract/criteria.ts'
import { missingInBrief } from '../rules/brief.ts'
import { checkCriteria } from '../rules/criteria.ts'
import { undeclaredOf } from '../rules/declarations.ts'
import { getBrief } from '../store/briefs.ts'
import { findComparison, listCriteria } from '../store/criteria.ts'
import { listInvolved } from '../store/involved.ts'
import { listLots } from '../store/lots.ts'
import type { ProcurementRow } from '../store/procurements.ts'

export interface PreparationGaps {
  /** Names of those who have not declared their interests. */
  readonly undeclared: readonly string[]
  /** Names of the brief's empty fields. */
  readonly brief: readonly string[]
  /** `null`: nothing was written; else the checks that are broken. */
  readonly criteria: readonly CriteriaCheckName[] | null
}

/** What the preparation of a procurement still lacks, whoever asks. */
export async function findPreparationGaps(
  db: ReadDb,
  row: Pick<ProcurementRow, 'id' | 'cpv'>,
): Promise<PreparationGaps> {
  const [involved, brief, comparison, criteria, lots] = [
    await listInvolved(db, row.id),
    await getBrief(db, row.id),
    await findComparison(db, row.id),
    await listCriteria(db, row.id),
    await listLots(db, row.id),
  ]
  const checks = comparison ? checkCriteria({ ...comparison, criteria, cpv: row.cpv }, lots) : null
  return {
    undeclared: undeclaredOf(involved).map(({ name }) => name),
    brief: missingInBrief(brief),
    criteria: checks?.filter(({ state }) => state === 'broken').map(({ check }) => check) ?? null,
  }
}
