import type { CommandContext } from '../../../kernel/module.ts'
import { documents } from '../../documents/contract.ts'
import type { ContractId } from '../contract/ids.ts'
import { contractFacts as facts } from '../contract/made-contract.ts'
import { dropTwins } from '../store/contract-twins.ts'
import { changeContract, findContractOf, findMaking } from '../store/made-contracts.ts'
import { makeContract } from './make-contract.ts'
import { settle } from './settle.ts'
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

/** The scan that a contract stood on was taken back: unless it is signed all the same, it is to be signed anew. */
export async function noteUnsigning(
  context: CommandContext<unknown>,
  { document }: { document: string | null },
): Promise<void> {
  const { tx, actor, ask, tell } = context
  const found = document ? await findContractOf(tx, document) : undefined
  if (!found?.signedAt) return
  const { state } = await ask(documents.readDocument, { id: document as never })
  if (state === 'signed' || state === 'registered') return
  const row = await getLockedProcurement(tx, actor, found.procurement)
  await changeContract(tx, found.id, { signedAt: null, signedOn: null })
  await dropTwins(tx, found.id)
  await settle(context, row)
  const made = await findMaking(tx, row.id, found.id)
  await tell(facts.ContractUnmade, row.id, { contract: found.id as ContractId, undoes: made?.id ?? null })
}
