import type { CommandContext } from '../../../kernel/module.ts'
import { bytesText, SealBroken } from '../../../kernel/sealing/bytes.ts'
import { openSealed } from '../../../kernel/sealing/hpke.ts'
import { procurements } from '../../procurements/contract.ts'
import type { BoxState } from '../contract/box.ts'
import { boxFacts as facts } from '../contract/box-problems.ts'
import { manifestPurpose, refusalPurpose } from '../rules/seal-purposes.ts'
import * as store from '../store/boxes.ts'
import { removeDrafts } from '../store/drafts.ts'
import * as submissions from '../store/submissions.ts'
import { sealedBox } from './holder.ts'
import type { Manifest } from './manifest.ts'
import type { Lent } from './running.ts'

interface Opened {
  readonly box: store.BoxRow
  /** The private half. */
  readonly key: Buffer
  readonly first: string
}

/**
 * The box is open from now on. What stands in it gets its number in the order of arrival, and a job of its own that
 * takes it out; what was never submitted, replaced or withdrawn stays unread and goes.
 */
export async function openForGood(
  { ask, capabilities, now, tell, tx }: CommandContext<unknown>,
  lent: Lent,
  { box, key, first }: Opened,
): Promise<BoxState> {
  await store.removeTurn(tx, lent.id)
  await removeDrafts(tx, lent.id)
  await endEarlier(tx, box, key)
  const standing = await submissions.numberStanding(tx, lent.id)
  const wrapped = capabilities.secrets.wrap(key.toString('base64url'))
  await store.changeBox(tx, lent.id, { openedAt: now, openedKey: standing.length > 0 ? wrapped : null })
  const refused = await tellRefusals(tx, box, key)
  await ask(procurements.markOpened, { procurement: lent.id, at: now.toISOString() })
  await tell(facts.BoxOpenedByTwo, lent.id, { first, received: standing.length, refused })
  for (const { id, no } of standing) await tell(facts.TenderUnsealing, lent.id, { submission: id, no })
  return standing.length > 0 ? 'uncovering' : 'opened'
}

/** A tenderer who got a new link may have submitted under both: the later one stands. */
async function endEarlier(tx: CommandContext<unknown>['tx'], box: store.BoxRow, key: Buffer): Promise<void> {
  const latest = new Set<string>()
  for (const { id, at, manifest } of await submissions.listStanding(tx, box.procurement)) {
    const tenderer = await tendererOf(manifest, box, key)
    if (!tenderer) continue
    if (latest.has(tenderer)) await submissions.changeSubmission(tx, id, { endedAt: at, endedAs: 'replaced' })
    latest.add(tenderer)
  }
}

/** Nothing where the seal is broken: the job that takes it out says so. */
async function tendererOf(manifest: Buffer, box: store.BoxRow, key: Buffer): Promise<string | undefined> {
  try {
    const plain = await openSealed(key, manifestPurpose(sealedBox(box)), manifest)
    return (JSON.parse(bytesText(plain)) as Manifest).tenderer
  } catch (error) {
    if (error instanceof SealBroken) return undefined
    throw error
  }
}

/** Who came too late, now told; answers how many. A broken one stays nameless. */
async function tellRefusals(tx: CommandContext<unknown>['tx'], box: store.BoxRow, key: Buffer) {
  const refusals = await submissions.listRefusals(tx, box.procurement)
  for (const { id, sealed } of refusals) {
    try {
      const plain = await openSealed(key, refusalPurpose(sealedBox(box)), sealed)
      await submissions.changeRefusal(tx, id, JSON.parse(bytesText(plain)))
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error
    }
  }
  return refusals.length
}
