import type { InputOf, OutputOf } from '../../../kernel/contract.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import { TenderId } from '../contract/ids.ts'
import type { tendererOperations } from '../contract/tenderer.ts'
import * as store from '../store/tenderers.ts'
import { listTenders } from '../store/tenders.ts'
import { getLent } from './running.ts'

type Listing = typeof tendererOperations.listDecisionLetters

/** Letters about the tenders that the reader sees; the newest decision's last. */
export async function listDecisionLetters(
  context: QueryContext<InputOf<Listing>>,
): Promise<OutputOf<Listing>> {
  const { input, actor, db, capabilities } = context
  const lent = await getLent(context, input.procurement)
  const tenders = await listTenders(db, actor, lent.id)
  const letters = await store.listDecisionLetters(
    db,
    tenders.map(({ id }) => id),
  )
  const items = letters.map(({ tender, writtenAt, sentAt, ...letter }) => ({
    ...letter,
    tender: TenderId.parse(tender),
    writtenAt: writtenAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
  }))
  return { items, mailOn: capabilities.mailOn }
}
