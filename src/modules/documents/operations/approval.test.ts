import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage, stageNow } from '../../../../tests/support/stage.ts'
import type { Actor } from '../../../kernel/actor.ts'
import type { CallOf, Operation } from '../../../kernel/contract.ts'
import type { CastName } from '../../../kernel/examples.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { perform } from '../../../kernel/road/perform.ts'
import { Day } from '../../../kernel/values/day.ts'
import { people } from '../../people/contract.ts'
import { tasks } from '../../tasks/contract.ts'
import { type DocumentId, documents, problems } from '../contract.ts'
import { demandComplete } from './approval-gate.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})

type Step = CallOf<typeof documents.askApproval>['steps'][number]
const refusedBy = (problem: { type: string }) => ({ type: problem.type })
const later = (hours: number) => new Date(stageNow.getTime() + hours * 3_600_000)
const at = <O extends Operation>(now: Date, operation: O, input: CallOf<O>, who: CastName | Actor) =>
  perform(stage.house, operation, input, { actor: typeof who === 'string' ? stage.actor(who) : who, now })
const to = (name: CastName, wish: Partial<Step> = {}): Step => ({
  stage: 1,
  to: { person: stage.person(name) },
  workingDays: 3,
  ...wish,
})
const text = (words: string) => stage.upload('kati', 'leping.txt', new TextEncoder().encode(words))

/** A contract of Kati with one version. */
async function addContract(title = 'Koolitusleping', audience: 'team' | 'named' = 'team') {
  const upload = await text(`Leping. ${title}. ${crypto.randomUUID()}`)
  const contract = { kind: 'serviceContract', title, audience, upload } as const
  return (await stage.perform(documents.addDocument, contract, 'kati')).id
}
const hashOf = async (id: DocumentId) =>
  (await stage.perform(documents.readDocument, { id }, 'kati')).all[0]?.sha256 ?? ''
const ask = async (id: DocumentId, steps: Step[], by: CastName | Actor = 'kati') =>
  stage.perform(documents.askApproval, { id, sha256: await hashOf(id), steps }, by)
const roundsOf = async (id: DocumentId, as: CastName | Actor = 'kati') =>
  (await stage.perform(documents.readRounds, { id }, as)).items
async function stepOf(id: DocumentId, no = 1) {
  const [round] = await roundsOf(id)
  const step = round?.steps.find((one) => one.no === no)
  assert.ok(round && step)
  return { id, step: step.id, sha256: round.version.sha256 }
}
const addVersion = async (id: DocumentId, after: number) =>
  stage.perform(
    documents.addVersion,
    { id, after, upload: await text(`Uus. ${crypto.randomUUID()}`) },
    'kati',
  )
const desk = async (who: CastName) =>
  (await stage.perform(tasks.listTasks, { assignee: ['me'] }, who)).items.map(({ title, dueDay, state }) => ({
    title,
    dueDay,
    state,
  }))

describe('a round', () => {
  it('opens stage by stage, stands on the approver’s desk with its day, and completes', async () => {
    const id = await addContract('Etapid')
    await ask(id, [to('toomas'), to('maarja'), to('piret', { stage: 2, workingDays: 1 })])
    const [first] = await roundsOf(id)
    assert.deepEqual(
      first?.steps.map(({ state, dueDay }) => [state, dueDay]),
      [
        ['open', '2026-11-26'],
        ['open', '2026-11-26'],
        ['waiting', null],
      ],
    )
    assert.match(first?.steps[0]?.explanation ?? '', /26\.11\.2026|26\. november/)
    assert.ok((await desk('toomas')).some(({ title }) => title === 'Kooskõlasta: Etapid'))
    assert.ok(!(await desk('piret')).some(({ title }) => title.endsWith('Etapid')))
    await stage.perform(documents.approveStep, await stepOf(id, 1), 'toomas')
    await stage.perform(
      documents.approveStep,
      { ...(await stepOf(id, 2)), remark: 'Punkt 4 on pikk.' },
      'maarja',
    )
    assert.ok((await desk('piret')).some(({ title }) => title.endsWith('Etapid')))
    const last = await stage.perform(documents.approveStep, await stepOf(id, 3), 'piret')
    assert.equal(last.complete, true)
    const page = await stage.perform(documents.readDocument, { id }, 'kati')
    assert.equal(page.state, 'approved')
    assert.ok(
      !(await desk('toomas')).some(({ title, state }) => title.endsWith('Etapid') && state === 'given'),
    )
  })

  it('is returned with a reason that the one who asked learns by letter and on the desk', async () => {
    const id = await addContract('Tagasi')
    await ask(id, [to('toomas'), to('piret', { stage: 2 })])
    const step = await stepOf(id)
    await assert.rejects(
      stage.perform(documents.returnStep, { ...step, reason: '   ' }, 'toomas'),
      refusedBy(kernelProblems.InputInvalid),
    )
    await stage.perform(documents.returnStep, { ...step, reason: 'Vastutuse punkt puudub.' }, 'toomas')
    const letter = (await stage.letters()).find(({ subject }) => subject === 'Tagastati: Tagasi')
    assert.equal(letter?.to, 'kati.kask@amet.example')
    assert.match(letter?.text ?? '', /Vastutuse punkt puudub\./)
    assert.ok((await desk('kati')).some(({ title }) => title === 'Paranda tagastatud dokument: Tagasi'))
    const { items } = await stage.perform(documents.listAskedApprovals, {}, 'kati')
    assert.equal(items.find(({ document }) => document === id)?.reason, 'Vastutuse punkt puudub.')
    await assert.rejects(
      stage.perform(documents.approveStep, await stepOf(id, 2), 'piret'),
      refusedBy(problems.RoundOver),
    )
  })

  it('ends by a new version; what one approved is confirmed for it in one press', async () => {
    const id = await addContract('Uus versioon')
    await ask(id, [to('toomas'), to('maarja')])
    await stage.perform(documents.approveStep, await stepOf(id), 'toomas')
    const old = await stepOf(id, 2)
    await addVersion(id, 1)
    assert.equal((await roundsOf(id))[0]?.outcome, 'superseded')
    assert.equal((await stage.perform(documents.readDocument, { id }, 'kati')).state, 'draft')
    await assert.rejects(stage.perform(documents.approveStep, old, 'maarja'), refusedBy(problems.RoundOver))
    await ask(id, [to('toomas'), to('maarja')])
    const step = await stepOf(id)
    await assert.rejects(
      stage.perform(documents.confirmStep, { ...step, sha256: old.sha256 }, 'toomas'),
      (error: { type: string; data: { sha256: string } }) =>
        error.type === problems.OtherVersion.type && error.data.sha256 === step.sha256,
    )
    await assert.rejects(
      stage.perform(documents.confirmStep, { ...(await stepOf(id, 2)) }, 'maarja'),
      refusedBy(problems.NothingToConfirm),
    )
    await stage.perform(documents.confirmStep, step, 'toomas')
    const [round] = await roundsOf(id)
    assert.deepEqual([round?.steps[0]?.state, round?.steps[0]?.confirms], ['approved', 1])
  })

  it('is withdrawn by the one who asked, not by others', async () => {
    const id = await addContract('Tagasivõtmine')
    const { round } = await ask(id, [to('toomas')])
    await assert.rejects(
      stage.perform(documents.withdrawRound, { id, round }, 'maarja'),
      refusedBy(problems.NotYourRound),
    )
    await stage.perform(documents.withdrawRound, { id, round }, 'kati')
    assert.equal((await roundsOf(id))[0]?.outcome, 'withdrawn')
    assert.ok(
      !(await desk('toomas')).some(
        ({ title, state }) => title.endsWith('Tagasivõtmine') && state === 'given',
      ),
    )
  })

  it('is asked once at a time, of people and days that make sense', async () => {
    const id = await addContract('Kontroll')
    const sha256 = await hashOf(id)
    const wish = (steps: Step[]) => stage.perform(documents.askApproval, { id, sha256, steps }, 'kati')
    for (const days of [0, 61])
      await assert.rejects(
        wish([to('toomas', { workingDays: days })]),
        refusedBy(kernelProblems.InputInvalid),
      )
    await assert.rejects(
      wish(Array.from({ length: 21 }, (_, n) => to('toomas', { stage: (n % 20) + 1 }))),
      refusedBy(kernelProblems.InputInvalid),
    )
    await assert.rejects(wish([]), refusedBy(kernelProblems.InputInvalid))
    await assert.rejects(wish([to('toomas'), to('toomas')]), refusedBy(problems.StepTwice))
    await assert.rejects(wish([to('kati')]), refusedBy(problems.ApproverUnable))
    await assert.rejects(wish([to('anu')]), refusedBy(problems.ApproverUnable))
    await assert.rejects(wish([to('toomas', { to: { part: 'budget' } })]), refusedBy(problems.PartUnanswered))
    const stale = { id, sha256: '0'.repeat(64), steps: [to('toomas')] }
    await assert.rejects(
      stage.perform(documents.askApproval, stale, 'kati'),
      refusedBy(problems.OtherVersion),
    )
    await wish([to('toomas')])
    await assert.rejects(wish([to('toomas')]), refusedBy(problems.RoundOpen))
  })

  it('tells the second of two who decide one step at once who was first', async () => {
    const id = await addContract('Kaks korraga')
    await addLegal('maarja')
    await addLegal('jaan')
    await ask(id, [to('maarja', { to: { part: 'legal' } })])
    const step = await stepOf(id)
    const answers = await Promise.allSettled([
      stage.perform(documents.approveStep, step, 'maarja'),
      stage.perform(documents.returnStep, { ...step, reason: 'Ei sobi.' }, 'jaan'),
    ])
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    const refused = answers.find((one) => one.status === 'rejected')
    assert.equal(refused?.reason.type, problems.StepDecided.type)
  })
})

const addLegal = (name: CastName) =>
  stage.perform(
    documents.addApprover,
    { part: 'legal', person: stage.person(name), validFrom: Day.parse('2026-01-01') },
    'piret',
  )

describe('who may answer', () => {
  it('is never the one who asked, also not in the place of the absent approver', async () => {
    const id = await addContract('Asendus')
    await ask(id, [to('toomas')])
    const step = await stepOf(id)
    const kati = stage.inPlaceOf({ id: crypto.randomUUID(), absent: 'toomas', substitute: 'kati' })
    await assert.rejects(stage.perform(documents.approveStep, step, kati), refusedBy(problems.OwnRequest))
    const maarja = stage.inPlaceOf({ id: crypto.randomUUID(), absent: 'toomas', substitute: 'maarja' })
    await stage.perform(documents.approveStep, step, maarja)
    const [round] = await roundsOf(id)
    assert.deepEqual(
      [round?.steps[0]?.decidedBy, round?.steps[0]?.onBehalfOf],
      ['Maarja Soo', 'Toomas Vaher'],
    )
  })

  it('sees a document that is only for those named, from the opening of the stage on', async () => {
    const id = await addContract('Ainult nimelised', 'named')
    await assert.rejects(roundsOf(id, 'toomas'), refusedBy(kernelProblems.NotFound))
    await ask(id, [to('maarja'), to('toomas', { stage: 2 })])
    await assert.rejects(roundsOf(id, 'toomas'), refusedBy(kernelProblems.NotFound))
    await stage.perform(documents.approveStep, await stepOf(id), 'maarja')
    assert.equal((await roundsOf(id, 'toomas')).length, 1)
    const { items } = await stage.perform(documents.listApprovals, {}, 'toomas')
    assert.ok(items.some(({ document }) => document === id))
  })

  it('gives on what is not his, with a reason; the other has the whole step', async () => {
    const id = await addContract('Ei ole minu')
    await ask(id, [to('toomas'), to('piret')])
    const { step } = await stepOf(id)
    const handover = { id, step, to: stage.person('jaan'), reason: 'Seda vaatab koordinaator.' }
    await assert.rejects(
      stage.perform(documents.handOnStep, handover, 'maarja'),
      refusedBy(problems.NotYourStep),
    )
    const twice = { ...handover, to: stage.person('piret') }
    await assert.rejects(stage.perform(documents.handOnStep, twice, 'toomas'), refusedBy(problems.StepTwice))
    const asker = { ...handover, to: stage.person('kati') }
    await assert.rejects(
      stage.perform(documents.handOnStep, asker, 'toomas'),
      refusedBy(problems.ApproverUnable),
    )
    await stage.perform(documents.handOnStep, handover, 'toomas')
    await assert.rejects(
      stage.perform(documents.approveStep, await stepOf(id), 'toomas'),
      refusedBy(problems.NotYourStep),
    )
    assert.ok((await desk('jaan')).some(({ title }) => title.endsWith('Ei ole minu')))
    const [round] = await roundsOf(id)
    assert.equal(round?.steps[0]?.handovers[0]?.reason, 'Seda vaatab koordinaator.')
    await stage.perform(documents.approveStep, await stepOf(id), 'jaan')
  })

  it('takes an approval back while nothing followed; the gate and the desk follow', async () => {
    const id = await addContract('Tagasi võetud')
    await ask(id, [to('toomas')])
    const { step, sha256 } = await stepOf(id)
    await stage.perform(documents.approveStep, { id, step, sha256 }, 'toomas')
    await assert.rejects(
      at(later(1), documents.takeBackApproval, { id, step }, 'toomas'),
      refusedBy(problems.DecisionFollowed),
    )
    await stage.perform(documents.takeBackApproval, { id, step }, 'toomas')
    assert.equal((await stage.perform(documents.readDocument, { id }, 'kati')).state, 'inApproval')
    assert.ok(
      (await desk('toomas')).some(({ title, state }) => title.endsWith('Tagasi võetud') && state === 'given'),
    )
    await stage.perform(documents.approveStep, { id, step, sha256 }, 'toomas')
  })
})

describe('what is blocked', () => {
  it('names who is missing until the round is complete', async () => {
    const id = await addContract('Tõke')
    const gate = () =>
      stage.house.write.transaction().execute((tx) =>
        demandComplete({ tx, now: stageNow } as never, {
          ...{ id, kind: 'serviceContract', title: 'Tõke' },
          ...{ owner: stage.person('kati'), team: stage.team },
        }),
      )
    await assert.rejects(gate(), { type: problems.ApprovalMissing.type })
    const { round } = await ask(id, [to('toomas'), to('piret', { stage: 2 })])
    await assert.rejects(gate(), (error: { data: { missing: { name: string }[]; round: string } }) => {
      assert.deepEqual(
        error.data.missing.map(({ name }) => name),
        ['Toomas Vaher', 'Piret Oja'],
      )
      return error.data.round === round
    })
    await stage.perform(documents.approveStep, await stepOf(id, 1), 'toomas')
    await stage.perform(documents.approveStep, await stepOf(id, 2), 'piret')
    await gate()
  })

  it('is reminded of at most once a day', async () => {
    const id = await addContract('Meeldetuletus')
    const { round } = await ask(id, [to('toomas')])
    const { reminded } = await stage.perform(documents.remindRound, { id, round }, 'maarja')
    assert.deepEqual(reminded, ['Toomas Vaher'])
    const again = stage.perform(documents.remindRound, { id, round }, 'kati')
    await assert.rejects(again, refusedBy(problems.RemindedToday))
    await at(later(24), documents.remindRound, { id, round }, 'kati')
    const letters = (await stage.letters()).filter(({ subject }) => subject.endsWith('Meeldetuletus'))
    assert.deepEqual(
      letters.map((letter) => letter.to),
      ['toomas.vaher@amet.example', 'toomas.vaher@amet.example'],
    )
  })

  it('doesn’t hang when its approver leaves: the one who asked is told and gives the step on', async () => {
    const id = await addContract('Lahkunu')
    await ask(id, [to('liis')])
    await stage.perform(people.endPerson, { id: stage.person('liis') }, 'siim')
    await stage.runJobs()
    const [round] = await roundsOf(id)
    assert.equal(round?.steps[0]?.state, 'stuck')
    assert.deepEqual(round?.steps[0]?.can, ['handOn'])
    assert.ok((await stage.letters()).some(({ subject }) => subject === 'Kooskõlastaja puudub: Lahkunu'))
    assert.ok((await desk('kati')).some(({ title }) => title === 'Leia kooskõlastaja: Lahkunu'))
    const handover = {
      id,
      step: round?.steps[0]?.id ?? '',
      to: stage.person('toomas'),
      reason: 'Liis lahkus.',
    }
    await stage.perform(documents.handOnStep, handover, 'kati')
    await stage.perform(documents.approveStep, await stepOf(id), 'toomas')
    await assert.rejects(ask(await addContract('Uus'), [to('liis')]), refusedBy(problems.ApproverUnable))
  })
})
