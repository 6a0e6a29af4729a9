import { type CommandContext, implement } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { heldAt, heldOnDay } from '../../../kernel/values/held-time.ts'
import type { ContainerReading } from '../../../platform/signing/container-reading.ts'
import { classOf, type DocumentKind } from '../contract/kind.ts'
import { signingHoldProblems as problems, signingHoldOperations } from '../contract/signing-hold.ts'
import type { DocumentRow } from '../store/documents.ts'
import * as store from '../store/signing-holds.ts'

export const signingHoldHandlers = implement(signingHoldOperations, {
  async setSigningHolds({ input, tx }) {
    await store.setSigningHolds(tx, input.about, input.holds)
    return {}
  },
})

type Context = Pick<CommandContext<unknown>, 'tx' | 'now'>
type Held = Pick<DocumentRow, 'id' | 'kind'>

const isContract = ({ kind }: Pick<DocumentRow, 'kind'>): boolean =>
  classOf(kind as DocumentKind) === 'contract'

/** The hold over a contract now, if there is one. */
export async function findHold(db: ReadDb, row: Held, now: Date): Promise<store.HoldRow | undefined> {
  return isContract(row) ? heldAt(await store.listHoldsOver(db, { id: row.id }), now) : undefined
}

/** Before anything that would make a contract a signed one. @throws SigningHeld */
export async function demandFreeToSign({ tx, now }: Context, row: Held): Promise<void> {
  if (isContract(row)) demandFreeAt(await store.listHoldsOver(tx, row), [now], now)
}

/**
 * Before a container is taken: neither the document nor a contract that lies in the container beside it is held,
 * now or at the moments at which it was signed.
 * @throws SigningHeld
 */
export async function demandFreeContainer(
  { tx, now }: Context,
  row: Held,
  reading: Pick<ContainerReading, 'files' | 'signatures'>,
): Promise<void> {
  const beside = await store.listContractsWith(
    tx,
    reading.files.map(({ sha256 }) => sha256),
  )
  const contracts = new Set([...(isContract(row) ? [row.id] : []), ...beside])
  const moments = reading.signatures.flatMap(({ signedAt }) => (signedAt ? [new Date(signedAt)] : []))
  for (const id of contracts) demandFreeAt(await store.listHoldsOver(tx, { id }), [now, ...moments], now)
}

/** Before a contract is registered as signed on that day. @throws SigningHeld */
export async function demandFreeToRegister(context: Context, row: Held, signedOn: Day): Promise<void> {
  if (!isContract(row)) return
  const { tx, now } = context
  const holds = await store.listHoldsOver(tx, row)
  demandFreeAt(holds, [now, ...(await store.listSignedMoments(tx, row.id))], now)
  const hold = heldOnDay(holds, signedOn)
  if (hold)
    throw problems.SigningHeld({
      reason: hold.reason,
      until: hold.endsAt?.toISOString() ?? null,
      signedAt: null,
    })
}

/**
 * Before a document becomes of another kind or belongs elsewhere: a held contract stays what it is, and what was
 * signed inside a hold doesn't come under it afterwards.
 * @throws SigningHeld
 */
export async function demandFreeToMove(
  { tx, now }: Context,
  row: Held & Pick<DocumentRow, 'about'>,
  { kind = row.kind, about = row.about }: { kind?: string | undefined; about?: string | null | undefined },
): Promise<void> {
  if (kind === row.kind && about === row.about) return
  const stays = about === row.about && isContract({ kind })
  if (!stays) await demandFreeToSign({ tx, now }, row)
  const moments = isContract({ kind }) ? await store.listSignedMoments(tx, row.id) : []
  if (moments.length > 0)
    demandFreeAt(await store.listHoldsOver(tx, { id: row.id, about }), [now, ...moments], now)
}

/** @throws SigningHeld with the moment that lies inside a hold; null where that moment is now */
function demandFreeAt(holds: readonly store.HoldRow[], moments: readonly Date[], now: Date): void {
  for (const moment of moments) {
    const hold = heldAt(holds, moment)
    const signedAt = moment === now ? null : moment.toISOString()
    if (hold)
      throw problems.SigningHeld({ reason: hold.reason, until: hold.endsAt?.toISOString() ?? null, signedAt })
  }
}
