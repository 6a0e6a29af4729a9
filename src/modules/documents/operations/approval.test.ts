import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type AskedStep, approvalOn, hoursLater, refusedBy } from '../../../../tests/support/approval.ts'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { documents, problems } from '../contract.ts'

let stage: OpenStage
let on: ReturnType<typeof approvalOn>
before(async () => {
  stage = await setStage()
  on = approvalOn(stage)
})

describe('a round', () => {
  it('opens stage by stage, stands on the approver’s desk with its day, and completes', async () => {
    const id = await on.addContract('Etapid')
    await on.ask(id, [on.to('toomas'), on.to('maarja'), on.to('piret', { stage: 2, workingDays: 1 })])
    const [first] = await on.roundsOf(id)
    assert.deepEqual(
      first?.steps.map(({ state, dueDay }) => [state, dueDay]),
      [
        ['open', '2026-11-26'],
        ['open', '2026-11-26'],
        ['waiting', null],
      ],
    )
    assert.match(first?.steps[0]?.explanation ?? '', /26\.11\.2026|26\. november/)
    assert.ok((await on.desk('toomas')).some((title) => title === 'Kooskõlasta: Etapid'))
    assert.ok(!(await on.desk('piret')).some((title) => title.endsWith('Etapid')))
    await stage.perform(documents.approveStep, await on.stepOf(id, 1), 'toomas')
    await stage.perform(
      documents.approveStep,
      { ...(await on.stepOf(id, 2)), remark: 'Punkt 4 on pikk.' },
      'maarja',
    )
    assert.ok((await on.desk('piret')).some((title) => title.endsWith('Etapid')))
    const last = await stage.perform(documents.approveStep, await on.stepOf(id, 3), 'piret')
    assert.equal(last.complete, true)
    const page = await stage.perform(documents.readDocument, { id }, 'kati')
    assert.equal(page.state, 'approved')
    assert.ok(!(await on.desk('toomas')).some((title) => title.endsWith('Etapid')))
  })

  it('is returned with a reason that the one who asked learns by letter and on the desk', async () => {
    const id = await on.addContract('Tagasi')
    await on.ask(id, [on.to('toomas'), on.to('piret', { stage: 2 })])
    const step = await on.stepOf(id)
    await assert.rejects(
      stage.perform(documents.returnStep, { ...step, reason: '   ' }, 'toomas'),
      refusedBy(kernelProblems.InputInvalid),
    )
    await stage.perform(documents.returnStep, { ...step, reason: 'Vastutuse punkt puudub.' }, 'toomas')
    const letter = (await stage.letters()).find(({ subject }) => subject === 'Tagastati: Tagasi')
    assert.equal(letter?.to, 'kati.kask@amet.example')
    assert.match(letter?.text ?? '', /Vastutuse punkt puudub\./)
    assert.ok((await on.desk('kati')).some((title) => title === 'Paranda tagastatud dokument: Tagasi'))
    const { items } = await stage.perform(documents.listAskedApprovals, {}, 'kati')
    assert.equal(items.find(({ document }) => document === id)?.reason, 'Vastutuse punkt puudub.')
    await assert.rejects(
      stage.perform(documents.approveStep, await on.stepOf(id, 2), 'piret'),
      refusedBy(problems.RoundOver),
    )
  })

  it('ends by a new version; what one approved is confirmed for it in one press', async () => {
    const id = await on.addContract('Uus versioon')
    await on.ask(id, [on.to('toomas'), on.to('maarja')])
    await stage.perform(documents.approveStep, await on.stepOf(id), 'toomas')
    const old = await on.stepOf(id, 2)
    await on.addVersion(id, 1)
    assert.equal((await on.roundsOf(id))[0]?.outcome, 'superseded')
    assert.equal((await stage.perform(documents.readDocument, { id }, 'kati')).state, 'draft')
    await assert.rejects(stage.perform(documents.approveStep, old, 'maarja'), refusedBy(problems.RoundOver))
    await on.ask(id, [on.to('toomas'), on.to('maarja')])
    const step = await on.stepOf(id)
    await assert.rejects(
      stage.perform(documents.confirmStep, { ...step, sha256: old.sha256 }, 'toomas'),
      (error: { type: string; data: { sha256: string } }) =>
        error.type === problems.OtherVersion.type && error.data.sha256 === step.sha256,
    )
    await assert.rejects(
      stage.perform(documents.confirmStep, { ...(await on.stepOf(id, 2)) }, 'maarja'),
      refusedBy(problems.NothingToConfirm),
    )
    await stage.perform(documents.confirmStep, step, 'toomas')
    const [round] = await on.roundsOf(id)
    assert.deepEqual([round?.steps[0]?.state, round?.steps[0]?.confirms], ['approved', 1])
  })

  it('is withdrawn by the one who asked, not by others', async () => {
    const id = await on.addContract('Tagasivõtmine')
    const { round } = await on.ask(id, [on.to('toomas')])
    await assert.rejects(
      stage.perform(documents.withdrawRound, { id, round }, 'maarja'),
      refusedBy(problems.NotYourRound),
    )
    await stage.perform(documents.withdrawRound, { id, round }, 'kati')
    assert.equal((await on.roundsOf(id))[0]?.outcome, 'withdrawn')
    assert.ok(!(await on.desk('toomas')).some((title) => title.endsWith('Tagasivõtmine')))
  })

  it('is asked once at a time, of people and days that make sense', async () => {
    const id = await on.addContract('Kontroll')
    const sha256 = await on.hashOf(id)
    const wish = (steps: AskedStep[]) => stage.perform(documents.askApproval, { id, sha256, steps }, 'kati')
    for (const days of [0, 61])
      await assert.rejects(
        wish([on.to('toomas', { workingDays: days })]),
        refusedBy(kernelProblems.InputInvalid),
      )
    await assert.rejects(
      wish(Array.from({ length: 21 }, (_, n) => on.to('toomas', { stage: (n % 20) + 1 }))),
      refusedBy(kernelProblems.InputInvalid),
    )
    await assert.rejects(wish([]), refusedBy(kernelProblems.InputInvalid))
    await assert.rejects(wish([on.to('toomas'), on.to('toomas')]), refusedBy(problems.StepTwice))
    await assert.rejects(wish([on.to('kati')]), refusedBy(problems.ApproverUnable))
    await assert.rejects(wish([on.to('anu')]), refusedBy(problems.ApproverUnable))
    await assert.rejects(
      wish([on.to('toomas', { to: { part: 'budget' } })]),
      refusedBy(problems.PartUnanswered),
    )
    const stale = { id, sha256: '0'.repeat(64), steps: [on.to('toomas')] }
    await assert.rejects(
      stage.perform(documents.askApproval, stale, 'kati'),
      refusedBy(problems.OtherVersion),
    )
    await wish([on.to('toomas')])
    await assert.rejects(wish([on.to('toomas')]), refusedBy(problems.RoundOpen))
  })

  it('tells the second of two who decide one step at once who was first', async () => {
    const id = await on.addContract('Kaks korraga')
    await on.addLegal('maarja')
    await on.addLegal('jaan')
    await on.ask(id, [on.to('maarja', { to: { part: 'legal' } })])
    const step = await on.stepOf(id)
    const answers = await Promise.allSettled([
      stage.perform(documents.approveStep, step, 'maarja'),
      stage.perform(documents.returnStep, { ...step, reason: 'Ei sobi.' }, 'jaan'),
    ])
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    const refused = answers.find((one) => one.status === 'rejected')
    assert.equal(refused?.reason.type, problems.StepDecided.type)
  })
})

describe('who may answer', () => {
  it('is never the one who asked, also not in the place of the absent approver', async () => {
    const id = await on.addContract('Asendus')
    await on.ask(id, [on.to('toomas')])
    const step = await on.stepOf(id)
    const kati = stage.inPlaceOf({ id: crypto.randomUUID(), absent: 'toomas', substitute: 'kati' })
    await assert.rejects(stage.perform(documents.approveStep, step, kati), refusedBy(problems.OwnRequest))
    const maarja = stage.inPlaceOf({ id: crypto.randomUUID(), absent: 'toomas', substitute: 'maarja' })
    await stage.perform(documents.approveStep, step, maarja)
    const [round] = await on.roundsOf(id)
    assert.deepEqual(
      [round?.steps[0]?.decidedBy, round?.steps[0]?.onBehalfOf],
      ['Maarja Soo', 'Toomas Vaher'],
    )
  })

  it('sees a document that is only for those named, from the opening of the stage on', async () => {
    const id = await on.addContract('Ainult nimelised', 'named')
    await assert.rejects(on.roundsOf(id, 'toomas'), refusedBy(kernelProblems.NotFound))
    await on.ask(id, [on.to('maarja'), on.to('toomas', { stage: 2 })])
    await assert.rejects(on.roundsOf(id, 'toomas'), refusedBy(kernelProblems.NotFound))
    await stage.perform(documents.approveStep, await on.stepOf(id), 'maarja')
    assert.equal((await on.roundsOf(id, 'toomas')).length, 1)
    const { items } = await stage.perform(documents.listApprovals, {}, 'toomas')
    assert.ok(items.some(({ document }) => document === id))
  })

  it('gives on what is not his, with a reason; the other has the whole step', async () => {
    const id = await on.addContract('Ei ole minu')
    await on.ask(id, [on.to('toomas'), on.to('piret')])
    const { step } = await on.stepOf(id)
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
      stage.perform(documents.approveStep, await on.stepOf(id), 'toomas'),
      refusedBy(problems.NotYourStep),
    )
    assert.ok((await on.desk('jaan')).some((title) => title.endsWith('Ei ole minu')))
    const [round] = await on.roundsOf(id)
    assert.equal(round?.steps[0]?.handovers[0]?.reason, 'Seda vaatab koordinaator.')
    await stage.perform(documents.approveStep, await on.stepOf(id), 'jaan')
  })

  it('takes an approval back while nothing followed; the gate and the desk follow', async () => {
    const id = await on.addContract('Tagasi võetud')
    await on.ask(id, [on.to('toomas')])
    const { step, sha256 } = await on.stepOf(id)
    await stage.perform(documents.approveStep, { id, step, sha256 }, 'toomas')
    await assert.rejects(
      on.at(hoursLater(1), documents.takeBackApproval, { id, step }, 'toomas'),
      refusedBy(problems.DecisionFollowed),
    )
    await stage.perform(documents.takeBackApproval, { id, step }, 'toomas')
    assert.equal((await stage.perform(documents.readDocument, { id }, 'kati')).state, 'inApproval')
    assert.ok((await on.desk('toomas')).some((title) => title.endsWith('Tagasi võetud')))
    await stage.perform(documents.approveStep, { id, step, sha256 }, 'toomas')
  })
})
