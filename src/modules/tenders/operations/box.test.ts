import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { UserActor } from '../../../kernel/actor.ts'
import type { CastName } from '../../../kernel/examples.ts'
import { Problem } from '../../../kernel/problem.ts'
import { fromBase64, toBase64 } from '../../../kernel/sealing/bytes.ts'
import { unlock } from '../../../kernel/sealing/lock.ts'
import { readRecoveryKey } from '../../../kernel/sealing/recovery-key.ts'
import type { ProcurementId } from '../../procurements/contract.ts'
import { tenders } from '../contract.ts'
import { boxFor, dueBefore, nameOpeners, setUpBox, turnOf } from '../examples/box.ts'
import { holderOf, linkOf, putTogether, statement } from '../examples/own-tender.ts'
import { recoveryPurpose } from '../rules/seal-purposes.ts'

const [early, last, late] = [
  new Date('2026-11-19T09:00:00Z'),
  dueBefore,
  new Date(dueBefore.getTime() + 1),
] as const
const muchLater = new Date(dueBefore.getTime() + 600_000)
const refusedAs = (type: string) => (error: unknown) => error instanceof Problem && error.type === type

describe('the sealed box', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
  })
  after(() => stage.database.stop())

  /** A tenderer who has put a tender together and, at that moment, submits it. */
  async function tender(procurement: ProcurementId, no: number, moment: Date): Promise<string> {
    const token = await linkOf(stage, { procurement, no, at: early })
    await putTogether(stage, token, early)
    await submit(token, moment)
    return token
  }
  const submit = async (token: string, at: Date) =>
    stage.perform(tenders.submitTender, { token }, await holderOf(stage, token), at)
  const read = (procurement: ProcurementId, who: CastName = 'kati', at?: Date) =>
    stage.perform(tenders.readBox, { procurement }, who, at)
  const page = async (token: string, at = early) =>
    (await stage.perform(tenders.showTenderPage, { token }, await holderOf(stage, token), at)).box
  const open = async (procurement: ProcurementId, who: 'kati' | 'maarja' | 'toomas') =>
    stage.perform(tenders.openBox, await turnOf(stage, { procurement, who }), who)

  /** How the task of each opener stands. */
  const openingTasks = async (procurement: ProcurementId) => {
    const rows = await stage.house.write
      .selectFrom('tasks.task')
      .select('state')
      .where('source', '=', procurement)
      .where('sourceKey', 'like', 'open:%')
      .execute()
    return rows.map(({ state }) => state)
  }

  it('takes a tender until the very moment, and refuses it a millisecond later, keeping who it was', async () => {
    const { procurement } = await setUpBox(stage, dueBefore)
    await tender(procurement, 0, last)
    await assert.rejects(tender(procurement, 1, late), refusedAs('tenders.TenderTooLate'))
    const token = await linkOf(stage, { procurement, no: 2, at: early })
    for (const at of [late, muchLater, muchLater])
      await assert.rejects(submit(token, at), refusedAs('tenders.TenderTooLate'))
    const audited = stage.house.read
      .selectFrom('kernel.audit')
      .select('id')
      .where('problem', '=', 'tenders.TenderTooLate')
    assert.equal((await audited.execute()).length, 2, 'one a link, however often it was tried')
    await open(procurement, 'kati')
    assert.equal((await open(procurement, 'toomas')).state, 'uncovering')
    const evaluation = () => stage.perform(tenders.readEvaluation, { procurement }, 'kati')
    const stillInBox = async () => (await evaluation()).missing.filter(({ what }) => what === 'inBox')
    assert.deepEqual(await stillInBox(), [{ what: 'inBox', count: 1 }])
    await stage.runJobs()
    assert.deepEqual(await stillInBox(), [])
    const { opening, state } = await read(procurement)
    assert.equal(state, 'opened')
    assert.equal(opening?.received, 1)
    assert.deepEqual(
      opening?.refused.map(({ at, lastAt, times, name }) => [at, lastAt, times, name]).toSorted(),
      [
        [late.toISOString(), late.toISOString(), 1, 'MTÜ Kuulamine'],
        [late.toISOString(), muchLater.toISOString(), 3, 'Sild Koolitus OÜ'],
      ],
    )
  })

  it('opens by any two, and what comes out is what was put in', async () => {
    for (const [first, second] of [
      ['kati', 'maarja'],
      ['toomas', 'maarja'],
      ['toomas', 'kati'],
    ] as const) {
      const { procurement } = await setUpBox(stage, dueBefore)
      await tender(procurement, 0, early)
      assert.deepEqual(await openingTasks(procurement), ['given', 'given', 'given'])
      assert.equal((await open(procurement, first)).state, 'halfOpen')
      await open(procurement, second)
      assert.deepEqual(await openingTasks(procurement), ['done', 'done', 'done'])
      await stage.runJobs()
      const { items } = await stage.perform(tenders.listTenders, { procurement }, 'kati')
      assert.deepEqual(
        items.map(({ no, name, source, files, prices }) => [no, name, source, files, prices[0]?.priceCents]),
        [[1, statement.name, 'box', 1, 1_440_050]],
      )
    }
  })

  it('stays closed to one who does both parts, to a substitute, to a stranger, and before the moment', async () => {
    const { procurement } = await setUpBox(stage, dueBefore)
    const mine = await turnOf(stage, { procurement, who: 'kati' })
    const at = { procurement }
    await assert.rejects(stage.perform(tenders.openBox, mine, 'kati', last), refusedAs('tenders.BoxNotDue'))
    await assert.rejects(
      stage.perform(tenders.readMyHalves, at, 'kati', early),
      refusedAs('tenders.BoxNotDue'),
    )
    await stage.perform(tenders.openBox, mine, 'kati')
    await assert.rejects(stage.perform(tenders.openBox, mine, 'kati'), refusedAs('tenders.SameOpener'))
    const sameSession = {
      ...stage.actor('maarja'),
      session: (stage.actor('kati') as UserActor).session,
    } as UserActor
    const theirs = await turnOf(stage, { procurement, who: 'maarja' })
    await assert.rejects(stage.perform(tenders.openBox, theirs, sameSession), refusedAs('tenders.SameOpener'))
    const substitute = stage.inPlaceOf({ id: crypto.randomUUID(), absent: 'kati', substitute: 'maarja' })
    await assert.rejects(
      stage.perform(tenders.openBox, theirs, substitute),
      refusedAs('tenders.OwnHandsOnly'),
    )
    await assert.rejects(stage.perform(tenders.openBox, mine, 'piret'), refusedAs('tenders.NotAnOpener'))
    assert.equal((await read(procurement)).state, 'halfOpen')
  })

  it('does not open with a half that is not its own, and nothing is lost', async () => {
    const { procurement } = await setUpBox(stage, dueBefore)
    await open(procurement, 'kati')
    const theirs = await turnOf(stage, { procurement, who: 'maarja' })
    const wrong = {
      ...theirs,
      halves: theirs.halves?.map((one) => ({ ...one, half: toBase64(new Uint8Array(32)) })),
    }
    await assert.rejects(stage.perform(tenders.openBox, wrong, 'maarja'), refusedAs('tenders.KeyNotFitting'))
    assert.equal((await stage.perform(tenders.openBox, theirs, 'maarja')).state, 'opened')
  })

  it('opens with the key from the safe, and a second person is needed all the same', async () => {
    const { procurement, recoveryKey } = await setUpBox(stage, dueBefore)
    const { recovery, publicKey } = await stage.perform(tenders.readMyHalves, { procurement }, 'kati')
    const key = await readRecoveryKey(recoveryKey)
    assert.ok(key)
    const whole = await unlock(key, recoveryPurpose({ procurement, publicKey }), fromBase64(recovery))
    const wrong = { procurement, wholeKey: toBase64(new Uint8Array(32).fill(1)) }
    await assert.rejects(stage.perform(tenders.openBox, wrong, 'kati'), refusedAs('tenders.KeyNotFitting'))
    const call = { procurement, wholeKey: toBase64(whole) }
    assert.equal((await stage.perform(tenders.openBox, call, 'kati')).state, 'halfOpen')
    assert.equal((await stage.perform(tenders.openBox, { procurement }, 'maarja')).state, 'opened')
  })

  it('lets the first part lapse when the second comes too late', async () => {
    const { procurement } = await setUpBox(stage, dueBefore)
    await open(procurement, 'kati')
    const hourLater = new Date(stage.now.getTime() + 60 * 60_000)
    const theirs = await turnOf(stage, { procurement, who: 'maarja' })
    assert.equal((await stage.perform(tenders.openBox, theirs, 'maarja', hourLater)).state, 'halfOpen')
  })

  it('is set up with three named openers and all their halves, by whoever runs the procurement', async () => {
    const { procurement } = await nameOpeners(stage)
    const { call } = await boxFor(stage, { procurement })
    const refused = async (change: object, type: string, who: CastName = 'kati') =>
      assert.rejects(stage.perform(tenders.setUpBox, { ...call, ...change }, who), refusedAs(type))
    await refused({ halves: call.halves.slice(1) }, 'tenders.HalvesNotWhole')
    await refused({ halves: [...call.halves.slice(1), call.halves[1]] }, 'tenders.HalvesNotWhole')
    const stranger = { person: stage.person('piret'), key: call.openers[0]?.key }
    await refused({ openers: [...call.openers.slice(1), stranger] }, 'tenders.OpenersNotFit')
    await refused({ openers: call.openers.slice(1) }, 'kernel.InputInvalid')
    await stage.perform(tenders.setUpBox, call, 'kati')
    assert.equal((await read(procurement)).state, 'sealed')
  })

  it('takes the last that was submitted, neither what was replaced nor what was withdrawn', async () => {
    const { procurement } = await setUpBox(stage, dueBefore)
    const token = await tender(procurement, 0, early)
    const first = (await page(token)).receipt
    const holder = await holderOf(stage, token)
    const cheaper = { token, ...statement, prices: ['13 000'] }
    await stage.perform(tenders.stateTender, cheaper, holder, early)
    assert.equal((await page(token)).unsubmitted, true)
    await submit(token, last)
    const second = (await page(token)).receipt
    assert.deepEqual([second?.at, second?.statement.prices[0]?.cents], [last.toISOString(), 1_300_000])
    assert.equal(second?.sha256, first?.sha256, 'the files are the same')
    const withdrawn = await tender(procurement, 1, early)
    await stage.perform(tenders.withdrawTender, { token: withdrawn }, await holderOf(stage, withdrawn), last)
    await open(procurement, 'kati')
    await open(procurement, 'maarja')
    await stage.runJobs()
    const { items } = await stage.perform(tenders.listTenders, { procurement }, 'kati')
    assert.deepEqual(
      items.map(({ prices }) => prices[0]?.priceCents),
      [1_300_000],
    )
  })

  it('says nothing of what is in it before the opening, to nobody', async () => {
    const { procurement } = await setUpBox(stage, dueBefore)
    const empty = await read(procurement, 'kati', early)
    await tender(procurement, 0, early)
    assert.deepEqual(await read(procurement, 'kati', early), empty)
    const { items } = await stage.perform(tenders.listTenders, { procurement }, 'kati', early)
    assert.deepEqual(items, [])
  })

  it('shows a tenderer his own tender by his own link, and nobody else’s', async () => {
    const { procurement } = await setUpBox(stage, dueBefore)
    await tender(procurement, 0, early)
    const another = await page(await linkOf(stage, { procurement, no: 1, at: early }))
    assert.deepEqual([another.statement, another.files, another.receipt], [null, [], null])
  })

  it('refuses what is unfinished, and what cannot be a price', async () => {
    const { procurement } = await setUpBox(stage, dueBefore)
    const token = await linkOf(stage, { procurement, at: early })
    const holder = await holderOf(stage, token)
    await assert.rejects(submit(token, early), refusedAs('tenders.TenderUnfinished'))
    const state = (prices: string[]) =>
      stage.perform(tenders.stateTender, { token, ...statement, prices }, holder, early)
    await assert.rejects(state(['']), refusedAs('kernel.InputInvalid'))
    await assert.rejects(state(['1,234']), refusedAs('kernel.MoneyRefused'))
    await assert.rejects(
      stage.perform(tenders.withdrawTender, { token }, holder, early),
      refusedAs('tenders.NothingSubmitted'),
    )
  })

  it('tells of a broken seal and takes out all the others', async () => {
    const { procurement } = await setUpBox(stage, dueBefore)
    await tender(procurement, 0, early)
    await tender(procurement, 1, last)
    await stage.house.write
      .updateTable('tenders.submission')
      .set({ manifest: Buffer.alloc(200) })
      .where('box', '=', procurement)
      .where('at', '=', early)
      .execute()
    await open(procurement, 'kati')
    await open(procurement, 'maarja')
    await stage.runJobs()
    const { opening, state } = await read(procurement)
    assert.equal(state, 'opened')
    assert.deepEqual(
      opening?.tenders.map(({ no, broken, tender }) => [no, broken, tender !== null]),
      [
        [1, true, false],
        [2, false, true],
      ],
    )
    const letters = (await stage.letters()).filter(({ kind }) => kind === 'tenders.opened')
    assert.deepEqual(
      letters
        .slice(-3)
        .map(({ to }) => to)
        .toSorted(),
      ['kati.kask@amet.example', 'maarja.soo@amet.example', 'toomas.vaher@amet.example'],
    )
    assert.match(letters.at(-1)?.text ?? '', /ei saanud avada: 1/)
  })
})
