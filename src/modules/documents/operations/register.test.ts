import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { CallOf } from '../../../kernel/contract.ts'
import { Problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { documents, facts } from '../contract.ts'
import { addLetter, textFile } from '../examples/document.ts'
import { addSeries, registerLetter } from '../examples/register.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})
after(() => stage.database.stop())

let count = 0
const newSeries = (wish: Partial<CallOf<typeof documents.addSeries>> = {}) => {
  count += 1
  return addSeries(stage, { code: `9-${count}`, ...wish })
}
const wishFor = (series: string) => ({
  series: series as never,
  version: 1,
  direction: 'outgoing' as const,
  channel: 'email' as const,
  correspondents: [{ name: 'OÜ Rahuleid', registryCode: '99000017' }],
})
const refusal = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error) => (error instanceof Problem ? error.type : Promise.reject(error)),
  )
const entryOf = async (id: string) => stage.perform(documents.readRegistration, { id: id as never }, 'kati')

describe('numbers of the register', () => {
  it('are given without gaps and doubles when fifty come at once and some of them fail', async () => {
    const { id: series } = await newSeries()
    const letters = []
    for (let at = 0; at < 50; at += 1)
      letters.push(await addLetter(stage, { upload: await textFile(stage, `${at}`) }))
    const outcomes = await Promise.allSettled(
      letters.map((letter, at) =>
        // Each fifth comes with a stale version and is refused after its number was taken.
        stage.perform(
          documents.registerDocument,
          { ...letter, ...wishFor(series), version: at % 5 === 4 ? 9 : 1 },
          'kati',
        ),
      ),
    )
    const references = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.reference] : []))
    assert.equal(references.length, 40)
    const numbers = references.map((one) => Number(/\/(\d+)-1$/.exec(one)?.[1])).sort((a, b) => a - b)
    assert.deepEqual(
      numbers,
      Array.from({ length: 40 }, (_, at) => at + 1),
    )
  })

  it('let two people who register one document at once give it one number', async () => {
    const { id: series } = await newSeries()
    const letter = await addLetter(stage)
    const outcomes = await Promise.all(
      (['kati', 'piret'] as const).map((who) =>
        refusal(stage.perform(documents.registerDocument, { ...letter, ...wishFor(series) }, who)),
      ),
    )
    assert.deepEqual(outcomes.sort(), ['documents.AlreadyRegistered', 'done'])
  })

  it('go on in a matter with the next follow-up number, in its own series only', async () => {
    const { id: series } = await newSeries()
    const first = await registerLetter(stage, { series })
    await registerLetter(stage, { series })
    const answer = await registerLetter(stage, { series, followUpTo: first.id })
    assert.match(answer.reference, /\/1-2$/)
    const third = await registerLetter(stage, { series, followUpTo: answer.id })
    assert.match(third.reference, /\/1-3$/)
    const elsewhere = await addLetter(stage)
    const { id: other } = await newSeries()
    const attempt = { ...elsewhere, ...wishFor(other), followUpTo: first.id }
    assert.equal(
      await refusal(stage.perform(documents.registerDocument, attempt, 'kati')),
      'documents.FollowUpImpossible',
    )
  })

  it('that were given by mistake stay used and are shown as annulled', async () => {
    const { id: series } = await newSeries()
    const letter = await registerLetter(stage, { series })
    const { version } = await stage.perform(
      documents.annulRegistration,
      { id: letter.id, version: letter.version, reason: 'Vale sari.' },
      'kati',
    )
    const again = await stage.perform(
      documents.registerDocument,
      { ...wishFor(series), id: letter.id, version },
      'kati',
    )
    assert.match(again.reference, /\/2-1$/)
    const { entry, annulled } = await entryOf(letter.id)
    assert.equal(entry?.reference, again.reference)
    assert.deepEqual(
      annulled.map((one) => [one.reference, one.annulled?.reason]),
      [[letter.reference, 'Vale sari.']],
    )
    const { items } = await stage.perform(documents.listRegister, { series: [series] }, 'anu')
    assert.deepEqual(
      items.map((one) => [one.reference, one.annulled]),
      [
        [again.reference, false],
        [letter.reference, true],
      ],
    )
  })

  it('are refused where two series would write the same reference', async () => {
    const pattern = 'ühine {number}'
    const [one, other] = [await newSeries({ pattern }), await newSeries({ pattern })]
    await registerLetter(stage, { series: one.id })
    const letter = await addLetter(stage)
    assert.equal(
      await refusal(stage.perform(documents.registerDocument, { ...letter, ...wishFor(other.id) }, 'kati')),
      'documents.ReferenceTaken',
    )
  })
})

describe('the term of registering', () => {
  it('is counted from the day of receiving, marked as unchecked, and kept in time or not', async () => {
    const { id: series } = await newSeries()
    const arrive = async (receivedOn: string) =>
      stage.perform(
        documents.addIncoming,
        {
          title: 'Vastus kutsele',
          sender: { name: 'Malle Mänd', isPerson: true },
          channel: 'email',
          receivedOn: Day.parse(receivedOn),
          upload: await textFile(stage, `Vastus ${receivedOn}`),
          series,
        },
        'kati',
      )
    const friday = await entryOf((await arrive('2026-11-20')).id)
    assert.equal(friday.entry?.dueDay, '2026-11-23')
    assert.equal(friday.entry?.onTime, true)
    assert.equal(friday.entry?.rule?.doubt, 'unverified')
    const thursday = await entryOf((await arrive('2026-11-19')).id)
    assert.equal(thursday.entry?.onTime, false)
  })

  it('stands as a deadline of the owner until the letter has its number, then as done', async () => {
    const { id: series } = await newSeries()
    const { id, reference } = await stage.perform(
      documents.addIncoming,
      {
        title: 'Teabenõue registreerimata',
        sender: { name: 'Malle Mänd', isPerson: true },
        channel: 'post',
        receivedOn: Day.parse('2026-11-23'),
        upload: await textFile(stage, 'Palun vastata.'),
      },
      'kati',
    )
    assert.equal(reference, null)
    const deadline = () =>
      stage.house.read
        .selectFrom('tasks.task')
        .select(['dueDay', 'state', 'assignee'])
        .where('source', '=', id)
        .where('sourceKey', '=', 'register')
        .executeTakeFirst()
    const open = await deadline()
    assert.equal(open?.dueDay, '2026-11-24')
    assert.equal(open?.assignee, stage.person('kati'))
    const { due } = await entryOf(id)
    assert.equal(due?.rule.id, 'register.correspondence')
    const { correspondents: _, ...wish } = wishFor(series)
    await stage.perform(
      documents.registerDocument,
      { ...wish, id, direction: 'incoming', channel: 'post' },
      'kati',
    )
    assert.notEqual((await deadline())?.state, open?.state)
    assert.notEqual((await deadline())?.state, 'withdrawn')
  })
})

describe('registering', () => {
  it('tells what the indicators count: kind, time, round and lead', async () => {
    const letter = await registerLetter(stage, { series: (await newSeries()).id })
    const { rows } = await stage.database.read.query(
      'select data from kernel.fact where name = $1 and record = $2',
      [facts.DocumentRegistered.name, letter.id],
    )
    const { onTime, afterRound, leadDays, kind } = rows[0].data
    assert.deepEqual([kind, onTime, afterRound, leadDays], ['letter', true, false, 0])
  })

  it('refuses a contract without a round, a letter without an addressee, and a day that has not come', async () => {
    const { id: series } = await newSeries()
    const contract = await addLetter(stage, { kind: 'serviceContract' })
    const { correspondents, ...bare } = wishFor(series)
    const register = (input: object, id: string) =>
      refusal(stage.perform(documents.registerDocument, { ...bare, ...input, id: id as never }, 'kati'))
    assert.equal(await register({ direction: 'internal' }, contract.id), 'documents.ApprovalMissing')
    assert.equal(await register({ direction: 'incoming' }, contract.id), 'documents.ApprovalMissing')
    const letter = await addLetter(stage)
    assert.equal(await register({}, letter.id), 'documents.CorrespondentMissing')
    const ahead = { correspondents, eventDay: Day.parse('2026-11-24') }
    assert.equal(await register(ahead, letter.id), 'documents.EventAhead')
  })

  it('is the work of those who keep the register', async () => {
    const letter = await addLetter(stage)
    const { id: series } = await newSeries()
    for (const who of ['liis', 'anu', 'toomas', 'siim'] as const)
      assert.equal(
        await refusal(stage.perform(documents.registerDocument, { ...letter, ...wishFor(series) }, who)),
        'kernel.NotAllowed',
      )
  })

  it('takes only series that are in force and fit the kind', async () => {
    const ended = await newSeries({ validTo: Day.parse('2026-11-22') })
    const others = await newSeries({ kinds: ['report'] })
    const letter = await addLetter(stage)
    for (const { id } of [ended, others])
      assert.equal(
        await refusal(stage.perform(documents.registerDocument, { ...letter, ...wishFor(id) }, 'kati')),
        'documents.SeriesNotFitting',
      )
  })
})

describe('a pattern of references', () => {
  it('is refused with the place that is wrong', async () => {
    for (const [pattern, fault] of [
      ['{sari}/{nr}', 'unknownPart'],
      ['{sari}/{number', 'unclosed'],
      ['{sari}-{järg}', 'numberMissing'],
      ['{sari}#{number}', 'sign'],
    ] as const) {
      const problem = await newSeries({ pattern }).then(
        () => undefined,
        (error: Problem) => error,
      )
      assert.equal(problem?.type, 'documents.PatternRefused')
      assert.equal(problem?.data.fault, fault)
    }
  })
})
