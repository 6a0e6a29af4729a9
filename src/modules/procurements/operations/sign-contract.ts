import type { CommandContext } from '../../../kernel/module.ts'
import { findContractOf } from '../store/made-contracts.ts'
import { makeContract } from './make-contract.ts'
import { getLockedProcurement } from './showing.ts'

/** Every party has signed a document: if it is the contract of a procurement, that contract is made. */
export async function noteSignature(
  context: CommandContext<unknown>,
  { document, signedAt }: { document: string | null; signedAt: Date },
): Promise<void> {
  const { tx, actor } = context
  const found = document ? await findContractOf(tx, document) : undefined
  if (!found || found.signedAt) return
  const row = await getLockedProcurement(tx, actor, found.procurement)
  await makeContract(context, { row, contract: found.id, signedAt })
}
