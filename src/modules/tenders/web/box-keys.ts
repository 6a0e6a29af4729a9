import type { CallOf, OutputOf } from '../../../kernel/contract.ts'
import { fromBase64, toBase64 } from '../../../kernel/sealing/bytes.ts'
import { makeKeyPair } from '../../../kernel/sealing/hpke.ts'
import { lock, unlock } from '../../../kernel/sealing/lock.ts'
import { openHalf, splitForPairs } from '../../../kernel/sealing/pairs.ts'
import { lockUnderPassphrase, unlockByPassphrase } from '../../../kernel/sealing/passphrase.ts'
import { makeRecoveryKey, readRecoveryKey } from '../../../kernel/sealing/recovery-key.ts'
import type { BoxPage } from '../contract/box.ts'
import type { tenders } from '../contract.ts'
import { nameOfBox, recoveryPurpose } from '../rules/seal-purposes.ts'

/** What happens with keys in the browser, and nowhere else. */

export const canUseKeys = (): boolean => globalThis.isSecureContext && crypto.subtle !== undefined

/** A new key pair of an opener; its private half is locked before it is given to anyone. */
export async function makeMyKey(
  passphrase: string,
  purpose: string,
): Promise<CallOf<typeof tenders.saveMyOpenerKey>> {
  const { publicKey, privateKey } = await makeKeyPair()
  const { locked, salt, iterations } = await lockUnderPassphrase(privateKey, { passphrase, purpose })
  return { publicKey: toBase64(publicKey), locked: toBase64(locked), salt: toBase64(salt), iterations }
}

export interface MadeBox {
  readonly call: CallOf<typeof tenders.setUpBox>
  /** For the safe: on paper, nowhere else. */
  readonly recoveryKey: string
}

/** A box for all openers who have a key: its private half leaves this function in halves and locked only. */
export async function makeBox({ procurement, openers }: BoxPage): Promise<MadeBox> {
  const keyed = openers.flatMap(({ person, key }) => (key ? [{ person, ...key }] : []))
  const pair = await makeKeyPair()
  const box = { procurement, publicKey: toBase64(pair.publicKey) }
  const recovery = await makeRecoveryKey()
  const people = keyed.map(({ person, publicKey }) => ({ person, publicKey: fromBase64(publicKey) }))
  const halves = await splitForPairs(pair.privateKey, people, nameOfBox(box))
  const locked = await lock(recovery.key, recoveryPurpose(box), pair.privateKey)
  return {
    recoveryKey: recovery.text,
    call: {
      ...box,
      recovery: toBase64(locked),
      openers: keyed.map(({ person, id }) => ({ person, key: id })),
      halves: halves.map(({ opener, other, sealed }) => ({
        opener: opener as never,
        other: other as never,
        sealed: toBase64(sealed),
      })),
    },
  }
}

type MyHalves = OutputOf<typeof tenders.readMyHalves>
type Turn = CallOf<typeof tenders.openBox>

/** My part of the opening. @throws SealBroken when the passphrase is another one */
export async function turnByPassphrase(
  procurement: BoxPage['procurement'],
  { key, halves, publicKey, purpose }: MyHalves,
  passphrase: string,
): Promise<Turn> {
  if (!key) return { procurement }
  const kept = { locked: fromBase64(key.locked), salt: fromBase64(key.salt), iterations: key.iterations }
  const privateKey = await unlockByPassphrase(kept, { passphrase, purpose })
  const box = nameOfBox({ procurement, publicKey })
  const opened = halves.map(async ({ opener, other, sealed }) => ({
    other,
    half: toBase64(await openHalf(privateKey, { box, opener, other, sealed: fromBase64(sealed) })),
  }))
  return { procurement, halves: await Promise.all(opened) }
}

/** Null when the key was mistyped. @throws SealBroken when it is of another box */
export async function turnByRecovery(
  procurement: BoxPage['procurement'],
  { recovery, publicKey }: MyHalves,
  typed: string,
): Promise<Turn | null> {
  const key = await readRecoveryKey(typed)
  if (!key) return null
  const whole = await unlock(key, recoveryPurpose({ procurement, publicKey }), fromBase64(recovery))
  return { procurement, wholeKey: toBase64(whole) }
}
