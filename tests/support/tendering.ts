import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import type { Actor } from '../../src/kernel/actor.ts'
import type { CallOf, Operation, OutputOf } from '../../src/kernel/contract.ts'
import { perform } from '../../src/kernel/road/perform.ts'
import { signin } from '../../src/modules/signin/contract.ts'
import { tokenIn } from '../../src/modules/tenders/examples/announced.ts'
import { type OpenStage, setStage } from './stage.ts'

export const guest: Actor = { kind: 'guest', visitor: 'tenders' }
/** When the tenders of an announced training are due. */
export const due = new Date('2026-12-10T12:00:00.000Z')
export const refused = (problem: { type: string }) => ({ type: problem.type })

/** The stage of one `describe`: like purchases on one stage are added up until another procedure is due. */
export function onOwnStage(): { readonly stage: OpenStage } & ReturnType<typeof tenderingOn> {
  const own = {} as { stage: OpenStage } & ReturnType<typeof tenderingOn>
  before(async () => {
    const stage = await setStage()
    Object.assign(own, { stage, ...tenderingOn(stage) })
  })
  after(() => own.stage.database.stop())
  return own
}

/** What tests of tendering do on a stage: other times, holders of links, letters. */
function tenderingOn(stage: OpenStage) {
  const http: Actor = { kind: 'system', name: 'http' }
  /** As if it were another time. */
  const at = <O extends Operation>(
    { now, actor }: { now: Date; actor: Actor },
    operation: O,
    input: CallOf<O>,
  ): Promise<OutputOf<O>> => perform(stage.house, operation, input, { actor, now })
  /** Letters of a kind, the newest of each mailbox. */
  const lettersOf = async (kind: string, procurement = '') =>
    (await stage.letters()).filter((one) => one.kind === kind && one.text.includes(procurement))
  return {
    at,
    lettersOf,
    async holderOf(token: string): Promise<Actor> {
      const holder = await at({ now: stage.now, actor: http }, signin.readHolder, { token })
      assert.ok(holder)
      return holder
    },
    /** Whose link each mailbox got. */
    async tokensOf() {
      const letters = await lettersOf('tenders.invitation')
      return Object.fromEntries(letters.map(({ to, text }) => [to, tokenIn(text)]))
    },
  }
}
