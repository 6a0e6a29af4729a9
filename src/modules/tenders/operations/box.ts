import type { InputOf } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { belongTogether } from '../../../kernel/sealing/hpke.ts'
import { fewestOpeners, putTogether } from '../../../kernel/sealing/pairs.ts'
import { boxOperations } from '../contract/box.ts'
import { boxFacts as facts, boxProblems as problems } from '../contract/box-problems.ts'
import { completes, demandWhole, isDue } from '../rules/box.ts'
import { openerKeyPurpose } from '../rules/seal-purposes.ts'
import * as store from '../store/boxes.ts'
import { listOpenerKeys } from '../store/opener-keys.ts'
import { demandOwnHands, showLocked } from './opener-key.ts'
import { openForGood } from './opening.ts'
import { getLent, type Lent, runs } from './running.ts'
import { openersOf, showBox } from './showing-box.ts'

export const boxHandlers = implement(boxOperations, {
  async readBox(context) {
    return showBox(context, await getLent(context, context.input.procurement))
  },

  async setUpBox(context) {
    const { actor, input, now, tx, tell } = context
    const { person } = demandOwnHands(actor)
    const lent = await getLent(context, input.procurement)
    if (!runs(actor, lent)) throw problems.NotResponsibleForBox({})
    const earlier = await store.lockBox(tx, lent.id)
    if (earlier && (lent.announcedAt || earlier.openedAt)) throw problems.BoxStands({})
    await demandFit(context, lent)
    const openers = input.openers.map((one) => one.person)
    demandWhole(openers, input.halves)
    await store.addBox(tx, {
      box: {
        ...{ procurement: lent.id, setUpAt: now, setUpBy: person },
        publicKey: bytes(input.publicKey),
        recovery: bytes(input.recovery),
      },
      openers: input.openers,
      halves: input.halves.map(({ opener, other, sealed }) => ({ opener, other, sealed: bytes(sealed) })),
    })
    await tell(facts.BoxSetUp, lent.id, { openers: openers.length, anew: earlier !== undefined })
    return {}
  },

  async readMyHalves(context) {
    const { actor, db, input, now } = context
    const { person } = demandOwnHands(actor)
    const lent = await getLent(context, input.procurement)
    const box = demandOpenable(await store.findBox(db, lent.id), lent, now)
    demandOpener(lent, person)
    const mine = (await store.listBoxOpeners(db, lent.id)).find((one) => one.person === person)
    const halves = await store.listHalves(db, lent.id, person)
    return {
      publicKey: box.publicKey.toString('base64url'),
      recovery: box.recovery.toString('base64url'),
      purpose: openerKeyPurpose(person),
      key: mine ? showLocked(mine) : null,
      hasNewer: mine !== undefined && mine.endedAt !== null,
      halves: halves.map(({ opener, other, sealed }) => ({
        opener: opener as never,
        other: other as never,
        sealed: sealed.toString('base64url'),
      })),
    }
  },

  async openBox(context) {
    const { actor, input, now, tx, tell, capabilities } = context
    const { person, session } = demandOwnHands(actor)
    const lent = await getLent(context, input.procurement)
    const box = demandOpenable(await store.lockBox(tx, lent.id), lent, now)
    demandOpener(lent, person)
    const { wholeKey } = input
    if (wholeKey) await demandFitting(box, bytes(wholeKey))
    const mine: Given = { wholeKey, halves: input.halves }
    const earlier = completes(await store.findTurn(tx, lent.id), { person, session, at: now })
    if (!earlier) {
      const given = capabilities.secrets.wrap(JSON.stringify(mine))
      await store.keepTurn(tx, { box: lent.id, person, session, at: now, given })
      await tell(facts.BoxTurnTaken, lent.id, { recovery: wholeKey !== null })
      return { state: 'halfOpen' }
    }
    const theirs = JSON.parse(capabilities.secrets.unwrap(earlier.given)) as Given
    const key = restored({ person, ...mine }, { person: earlier.person, ...theirs })
    await demandFitting(box, key)
    return { state: await openForGood(context, lent, { box, key, first: earlier.person }) }
  },
})

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url')

type Given = Pick<InputOf<typeof boxOperations.openBox>, 'wholeKey' | 'halves'>
type GivenBy = Given & { readonly person: string }

/** From the safe, or from the two halves of this pair. @throws KeyNotFitting when one is missing */
function restored(mine: GivenBy, theirs: GivenBy): Buffer {
  const whole = mine.wholeKey ?? theirs.wholeKey
  if (whole) return bytes(whole)
  const half = (of: GivenBy, other: GivenBy) => of.halves.find((one) => one.other === other.person)?.half
  const [one, another] = [half(mine, theirs), half(theirs, mine)]
  if (!one || !another) throw problems.KeyNotFitting({})
  return Buffer.from(putTogether(bytes(one), bytes(another)))
}

/** @throws KeyNotFitting */
async function demandFitting(box: store.BoxRow, key: Buffer): Promise<void> {
  const pair = { publicKey: Uint8Array.from(box.publicKey), privateKey: Uint8Array.from(key) }
  if (!(await belongTogether(pair))) throw problems.KeyNotFitting({})
}

/** @throws BoxMissing, BoxNotDue, BoxOpened */
function demandOpenable(box: store.BoxRow | undefined, lent: Lent, now: Date): store.BoxRow {
  if (!box) throw problems.BoxMissing({})
  if (box.openedAt) throw problems.BoxOpened({})
  const dueAt = lent.tendersDueAt ? new Date(lent.tendersDueAt) : null
  if (!isDue(dueAt, now)) throw problems.BoxNotDue({ dueAt: lent.tendersDueAt })
  return box
}

/** @throws NotAnOpener unless he is named as one and has declared his interests */
function demandOpener(lent: Lent, person: string): void {
  if (!openersOf(lent).some((one) => one.person === person && one.declared)) throw problems.NotAnOpener({})
}

type SettingUp = CommandContext<InputOf<typeof boxOperations.setUpBox>>

/** @throws OpenersNotFit unless each one is named to open and brings the key that he uses now */
async function demandFit({ input, tx }: SettingUp, lent: Lent): Promise<void> {
  const named = openersOf(lent).map(({ person }) => person as string)
  const keys = await listOpenerKeys(tx, named)
  const fits = ({ person, key }: { person: string; key: string }) =>
    keys.some((one) => one.person === person && one.id === key)
  const people = new Set(input.openers.map(({ person }) => person))
  if (people.size !== input.openers.length || !input.openers.every(fits))
    throw problems.OpenersNotFit({ fewest: fewestOpeners })
}
