import type { CallOf } from '../../../kernel/contract.ts'
import { type CastName, examplesOf, type Stage } from '../../../kernel/examples.ts'
import { fromBase64, toBase64 } from '../../../kernel/sealing/bytes.ts'
import { type KeyPair, makeKeyPair } from '../../../kernel/sealing/hpke.ts'
import { lock } from '../../../kernel/sealing/lock.ts'
import { openHalf, splitForPairs } from '../../../kernel/sealing/pairs.ts'
import { lockUnderPassphrase, unlockByPassphrase } from '../../../kernel/sealing/passphrase.ts'
import { makeRecoveryKey } from '../../../kernel/sealing/recovery-key.ts'
import { dayOf, timeOf } from '../../../kernel/values/tallinn-time.ts'
import { type ProcurementId, procurements } from '../../procurements/contract.ts'
import { addReadyTraining } from '../../procurements/examples/timetable.ts'
import { boxOperations } from '../contract/box.ts'
import { openerKeyOperations } from '../contract/opener-key.ts'
import { tenders } from '../contract.ts'
import { nameOfBox, openerKeyPurpose, recoveryPurpose } from '../rules/seal-purposes.ts'

/** Those who open in the examples; any two of them do. */
export const openers = ['kati', 'maarja', 'toomas'] as const satisfies readonly CastName[]
type OpenerName = (typeof openers)[number]

const passphraseOf = (who: CastName): string => `neli valget hobust ja ${who}`
const fewIterations = 100_000

/** So little that also many of them together stay a small purchase. */
const oneThousandEuros = 100_000

/** A training, ready to be announced, for which three people are to open the tenders; all have declared. */
export async function nameOpeners(stage: Stage): Promise<{ procurement: ProcurementId }> {
  const { id } = await addReadyTraining(stage, { startsOn: '2026-11-02' }, oneThousandEuros)
  const people = openers.map((who) => ({
    person: stage.person(who),
    parts: who === 'kati' ? ['responsible' as const, 'opener' as const] : ['opener' as const],
  }))
  await stage.perform(procurements.nameInvolved, { id, people }, 'kati')
  for (const who of openers) await stage.perform(procurements.declareInterests, { id, conflict: null }, who)
  return { procurement: id }
}

/** What a browser does when its owner makes a key for opening. */
export async function lockedKey(
  stage: Stage,
  who: CastName,
): Promise<CallOf<typeof tenders.saveMyOpenerKey>> {
  const { publicKey, privateKey } = await makeKeyPair()
  const purpose = openerKeyPurpose(stage.person(who))
  const under = { passphrase: passphraseOf(who), purpose, iterations: fewIterations }
  const { locked, salt, iterations } = await lockUnderPassphrase(privateKey, under)
  return { publicKey: toBase64(publicKey), locked: toBase64(locked), salt: toBase64(salt), iterations }
}

/** What the browser of whoever sets up a box does: only halves and a locked copy of the private key leave it. */
export async function boxFor(stage: Stage, { procurement }: { procurement: ProcurementId }) {
  const keys = []
  for (const who of openers) {
    const { publicKey, ...key } = await lockedKey(stage, who)
    const { id } = await stage.perform(tenders.saveMyOpenerKey, { publicKey, ...key }, who)
    keys.push({ person: stage.person(who), key: id, publicKey: fromBase64(publicKey) })
  }
  const pair: KeyPair = await makeKeyPair()
  const box = { procurement, publicKey: toBase64(pair.publicKey) }
  const recovery = await makeRecoveryKey()
  const halves = await splitForPairs(pair.privateKey, keys, nameOfBox(box))
  return {
    recoveryKey: recovery.text,
    call: {
      ...box,
      recovery: toBase64(await lock(recovery.key, recoveryPurpose(box), pair.privateKey)),
      openers: keys.map(({ person, key }) => ({ person, key })),
      halves: halves.map(({ opener, other, sealed }) => ({
        opener: opener as never,
        other: other as never,
        sealed: toBase64(sealed),
      })),
    } satisfies CallOf<typeof tenders.setUpBox>,
  }
}

/** A box that stands, of an announced procurement whose tenders are due at that minute. */
export async function setUpBox(stage: Stage, dueAt: Date) {
  const { procurement } = await nameOpeners(stage)
  const { call, recoveryKey } = await boxFor(stage, { procurement })
  await stage.perform(tenders.setUpBox, call, 'kati')
  const { version } = await stage.perform(procurements.readProcurement, { id: procurement }, 'kati')
  const due = { day: dayOf(dueAt), time: timeOf(dueAt) }
  const announced = { id: procurement, version, due }
  await stage.perform(procurements.announceProcurement, announced, 'kati', announcedAt)
  return { procurement, recoveryKey }
}

/** What an opener's browser sends: his halves, opened with his passphrase. */
export async function turnOf(
  stage: Stage,
  { procurement, who, at }: { procurement: ProcurementId; who: OpenerName; at?: Date },
): Promise<CallOf<typeof tenders.openBox>> {
  const given = await stage.perform(tenders.readMyHalves, { procurement }, who, at)
  if (!given.key) throw new Error(`${who} has no key in this box`)
  const { locked, salt, iterations } = given.key
  const kept = { locked: fromBase64(locked), salt: fromBase64(salt), iterations }
  const under = { passphrase: passphraseOf(who), purpose: given.purpose }
  const privateKey = await unlockByPassphrase(kept, under)
  const box = nameOfBox({ procurement, publicKey: given.publicKey })
  const halves = given.halves.map(async ({ opener, other, sealed }) => {
    const half = await openHalf(privateKey, { box, opener, other, sealed: fromBase64(sealed) })
    return { other, half: toBase64(half) }
  })
  return { procurement, halves: await Promise.all(halves) }
}

/** Monday, 2 November 2026: long enough before whatever happens in the examples. */
const announcedAt = new Date('2026-11-02T08:00:00Z')

/** The Friday before the examples' Monday, at two in the afternoon. */
export const dueBefore = new Date('2026-11-20T12:00:00Z')

export const boxExamples = examplesOf(boxOperations, {
  readBox: { as: 'kati', input: (stage) => nameOpeners(stage) },
  setUpBox: { as: 'kati', input: async (stage) => (await boxFor(stage, await nameOpeners(stage))).call },
  readMyHalves: {
    as: 'maarja',
    input: async (stage) => ({ procurement: (await setUpBox(stage, dueBefore)).procurement }),
  },
  openBox: {
    as: 'maarja',
    input: async (stage) => {
      const { procurement } = await setUpBox(stage, dueBefore)
      await stage.perform(tenders.openBox, await turnOf(stage, { procurement, who: 'kati' }), 'kati')
      return turnOf(stage, { procurement, who: 'maarja' })
    },
  },
})

export const openerKeyExamples = examplesOf(openerKeyOperations, {
  readMyOpenerKey: { as: 'maarja', input: {} },
  saveMyOpenerKey: { as: 'maarja', input: (stage) => lockedKey(stage, 'maarja') },
})
