import type { CommandContext } from '../../../kernel/module.ts'
import { daysBetween } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { ContractId } from '../contract/ids.ts'
import type { ProcedureCode } from '../contract/kind.ts'
import { contractFacts as facts } from '../contract/made-contract.ts'
import { countChecks } from '../rules/legal-checks.ts'
import { noteTwin } from '../store/contract-twins.ts'
import * as store from '../store/made-contracts.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { judgeLegalChecks } from './legal-checks.ts'
import { settle } from './settle.ts'

/** All parties have signed: from here on it is made, and how lawful the way to it was is written down. */
export async function makeContract(
  context: CommandContext<unknown>,
  { row, contract, signedAt }: { row: ProcurementRow; contract: string; signedAt: Date },
): Promise<void> {
  const { tx, tell } = context
  const signedOn = dayOf(signedAt)
  await store.changeContract(tx, contract, { signedAt, signedOn })
  await noteTwin(tx, contract, context.now)
  const flow = await settle(context, row)
  const checks = await judgeLegalChecks({ db: tx, now: context.now }, { row, flow })
  const lines = flow.live.flatMap((one) => one.lines)
  await tell(facts.ContractMade, row.id, {
    contract: contract as ContractId,
    signedOn,
    procedure: row.procedure as ProcedureCode | null,
    tenders: new Set(lines.map(({ tender, name }) => tender ?? name)).size,
    leadDays: daysBetween(dayOf(row.addedAt), signedOn),
    ...countChecks(checks),
  })
}
