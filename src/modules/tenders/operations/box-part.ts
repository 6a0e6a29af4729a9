import type { QueryContext } from '../../../kernel/module.ts'
import type { BoxPart, Receipt } from '../contract/box-part.ts'
import { isDue } from '../rules/box.ts'
import { isSubmitted } from '../rules/own-tender.ts'
import { ownPurposes } from '../rules/seal-purposes.ts'
import { type BoxRow, findBox } from '../store/boxes.ts'
import { findDraft } from '../store/drafts.ts'
import { findStanding, findWithdrawn } from '../store/submissions.ts'
import type { TendererRow } from '../store/tenderers.ts'
import { holderOf } from './holder.ts'
import { openOwn, readDraft } from './own-draft.ts'
import type { Lent } from './running.ts'

const megabyte = 1024 * 1024

/** A tenderer's own tender as his page shows it; nobody without his link can put it together. */
export async function readBoxPart(
  context: QueryContext<{ token: string }>,
  tenderer: TendererRow,
  lent: Lent,
): Promise<BoxPart> {
  const { db, now, capabilities } = context
  const holder = await holderOf(context, tenderer)
  const box = await findBox(db, tenderer.procurement)
  const { statement, files } = await readDraft(db, holder, await findDraft(db, holder.whose))
  const standing = await findStanding(db, holder.whose)
  const receipt = standing && (await openOwn<Receipt>(holder.keys, ownPurposes.receipt, standing.receipt))
  const withdrawn = receipt ? undefined : await findWithdrawn(db, holder.whose)
  return {
    state: stateOf(box, lent, now),
    dueAt: lent.tendersDueAt,
    limitMegabytes: Math.floor(capabilities.files.maxBytes / megabyte),
    lots: lent.lots.map(({ id, no, title }) => ({ id, no, title })),
    statement,
    files: files.map(({ id, name, size, sha256 }) => ({ id, name, size, sha256 })),
    receipt: receipt ?? null,
    unsubmitted: !isSubmitted(receipt ?? null, { statement, files }),
    withdrawnAt: withdrawn?.endedAt?.toISOString() ?? null,
  }
}

function stateOf(box: BoxRow | undefined, lent: Lent, now: Date): BoxPart['state'] {
  if (!box || !lent.announcedAt || !lent.tendersDueAt) return 'none'
  const over = isDue(new Date(lent.tendersDueAt), now) || box.openedAt !== null || lent.endedAt !== null
  return over ? 'over' : 'taking'
}
