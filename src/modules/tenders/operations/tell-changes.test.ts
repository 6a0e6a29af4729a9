import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { onOwnStage } from '../../../../tests/support/tendering.ts'
import { Day } from '../../../kernel/values/day.ts'
import { procurements } from '../../procurements/contract.ts'
import { tasks } from '../../tasks/contract.ts'
import { tenders } from '../contract.ts'
import { announceTraining, inviteThree } from '../examples/announced.ts'
import { addTwoTenders } from '../examples/tender.ts'

describe('what changes', () => {
  const on = onOwnStage()
  it('is told to all at the same moment: a moved due moment takes waiting questions with it, an end says so', async () => {
    const { procurement } = await announceTraining(on.stage, { title: 'Muutuv hange' })
    await inviteThree(on.stage, procurement)
    const asked = { procurement, text: 'Kas ruum on olemas?', source: 'mail' as const }
    const { id } = await on.stage.perform(tenders.addQuestion, asked, 'kati')
    const moved = { id: procurement, day: Day.parse('2026-12-14'), time: '10:00', reason: 'Lisandus teavet.' }
    await on.stage.perform(procurements.moveDueMoment, moved, 'kati')
    await on.stage.runJobs()
    const told = await on.lettersOf('tenders.dueMoved', 'Muutuv hange')
    assert.equal(told.length, 3)
    assert.match(told[0]?.text ?? '', /14\.12\.2026 kell 10\.00[\s\S]*Lisandus teavet/)
    const { items } = await on.stage.perform(tasks.listTasks, { text: 'Muutuv hange' }, 'kati')
    const waiting = items.find(({ title }) => title.startsWith('Vasta küsimusele'))
    assert.deepEqual([waiting?.dueDay, waiting?.dueTime], ['2026-12-14', '10:00'])
    const { version } = await on.stage.perform(procurements.readProcurement, { id: procurement }, 'kati')
    const end = { id: procurement, version, as: 'cancelled' as const, reason: 'Vajadus langes ära.' }
    await on.stage.perform(procurements.endProcurement, end, 'kati')
    await on.stage.runJobs()
    assert.equal((await on.lettersOf('tenders.ended', 'Muutuv hange')).length, 3)
    const { notices } = await on.stage.perform(tenders.readCall, { procurement }, 'kati')
    assert.deepEqual(
      notices.map(({ kind }) => kind),
      ['dueMoved', 'ended'],
    )
    const { question } = await on.stage.perform(tenders.readQuestion, { id }, 'kati')
    assert.equal(question.text, asked.text)
  })

  /** As an evaluation leaves it in which lots were drawn. */
  async function placeByLots(procurement: string, tender: string): Promise<void> {
    const settledAt = on.stage.now
    const { write } = on.stage.house
    const evaluation = write.insertInto('tenders.evaluation').values({ procurement, settledAt })
    const { id } = await evaluation.returning('id').executeTakeFirstOrThrow()
    const place = { priceCents: 1_200_000, points: 9000, rank: 1, decidedBy: 'drawingLots' as const }
    const result = { evaluation: id, settledAt, tender, ...place }
    await write.insertInto('tenders.result').values(result).execute()
  }

  it('by a decision is told to each tenderer with his own reason, and whom no letter reaches is said', async () => {
    const { procurement, first, second } = await addTwoTenders(on.stage)
    const tendersItself = { kind: 'system', name: 'tenders' } as const
    const ranked = [
      {
        tender: first,
        name: 'OÜ Rahuleid',
        registryCode: null,
        priceCents: 1_200_000,
        points: 9000,
        rank: 1,
      },
    ]
    const rejected = [{ tender: second, name: 'MTÜ Selge Sõna', reason: 'Puudub superviisori kutse.' }]
    await on.stage.perform(
      procurements.setOutcome,
      { procurement, lot: null, ranked, rejected },
      tendersItself,
    )
    await on.stage.house.write
      .updateTable('procurements.procurement')
      .set({ announcedAt: on.stage.now })
      .where('id', '=', procurement)
      .execute()
    await placeByLots(procurement, first)
    const wish = { id: procurement, kind: 'award' as const, reason: 'Parim suhe.' }
    const { decision } = await on.stage.perform(procurements.takeDecision, wish, 'kati')
    const notice = { id: procurement, decision, standstillUntil: Day.parse('2026-12-07') }
    await on.stage.perform(procurements.notifyTenderers, notice, 'kati')
    await on.stage.runJobs()
    const letters = await on.lettersOf('tenders.decision')
    assert.deepEqual(
      letters.map(({ to }) => to),
      ['helve.kivi@rahuleid.example'],
    )
    assert.match(letters[0]?.text ?? '', /07\.12\.2026/)
    assert.match(letters[0]?.text ?? '', /Võrdsete punktide korral otsustas liisk\./)
    assert.doesNotMatch(letters[0]?.text ?? '', /Selge Sõna|superviisori kutse/)
    const told = await on.stage.house.read
      .selectFrom('kernel.fact')
      .select('data')
      .where('name', '=', 'tenders.DecisionTold')
      .executeTakeFirstOrThrow()
    assert.deepEqual(told.data, { decision, letters: 1, withoutAddress: 1 })
    const { items } = await on.stage.perform(tenders.listDecisionLetters, { procurement }, 'kati')
    assert.deepEqual(
      items.map((one) => [one.decision, one.to]),
      [[decision, 'helve.kivi@rahuleid.example']],
      'the proof of sending stands with the decision',
    )
  })
})
