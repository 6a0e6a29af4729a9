import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { procurements } from '../../procurements/contract.ts'
import { problems, tenders } from '../contract.ts'
import { addAgreed } from '../examples/evaluation.ts'
import { askWithLink } from '../examples/own-answer.ts'
import { holderOf } from '../examples/own-tender.ts'
import { addEvaluated, addTender, addTwoTenders, paper } from '../examples/tender.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})
const refused = (problem: { type: string }) => ({ type: problem.type })

describe('A check', () => {
  const outcome = (of: 'passed' | 'failed') => ({ outcome: of, reason: 'Nii tuli välja.' })

  it('puts a tender out, and the others keep their places', async () => {
    const { procurement, first, second } = await addAgreed(stage)
    const { needed } = await stage.perform(tenders.readChecks, { id: first }, 'kati')
    const compliance = needed.find(({ kind }) => kind === 'compliance')?.check?.id as never
    await stage.perform(tenders.reopenCheck, { id: first, check: compliance }, 'kati')
    await stage.perform(tenders.settleCheck, { id: first, check: compliance, ...outcome('failed') }, 'kati')
    const { ranked, tenders: all } = await stage.perform(tenders.readEvaluation, { procurement }, 'kati')
    assert.deepEqual(
      ranked.map(({ tender, points }) => [tender, points]),
      [[second, 8000]],
    )
    assert.deepEqual(
      all.map(({ out, outReason }) => [out, outReason]),
      [
        [true, 'Nii tuli välja.'],
        [false, null],
      ],
    )
    await stage.perform(tenders.settleEvaluation, { procurement }, 'kati')
    const { lines } = await stage.perform(procurements.readOutcome, { id: procurement }, 'kati')
    assert.deepEqual(
      lines.filter(({ rank }) => rank === null).map(({ tender, reason }) => [tender, reason]),
      [[first, 'Nii tuli välja.']],
    )
  })

  it('of a tax debt gives the tenderer the term of the rule, and no less', async () => {
    const { first: id } = await addTwoTenders(stage)
    const debt = { id, kind: 'exclusion' as const, ground: 'exclusion.mandatory.4' }
    const unheard = stage.perform(tenders.recordCheck, { ...debt, ...outcome('failed') }, 'kati')
    await assert.rejects(unheard, refused(problems.TendererNotHeard))
    const question = 'Päring näitab maksuvõlga. Palun tasuge või ajatage see.'
    const short = stage.perform(
      tenders.askTenderer,
      { ...debt, question, dueDay: '2026-11-25' as never },
      'kati',
    )
    await assert.rejects(short, (error: { type: string; data: { earliest: string } }) => {
      assert.equal(error.type, problems.TermTooShort.type)
      // Three working days after Monday, 23 November.
      assert.equal(error.data.earliest, '2026-11-26')
      return true
    })
    const { check, dueDay } = await stage.perform(tenders.askTenderer, { ...debt, question }, 'kati')
    assert.equal(dueDay, '2026-11-26')
    const failed = stage.perform(tenders.settleCheck, { id, check, ...outcome('failed') }, 'kati')
    await assert.rejects(failed, refused(problems.TendererNotHeard))
    const letter = (await stage.letters()).find(({ kind }) => kind === 'tenders.checkQuestion')
    assert.match(letter?.text ?? '', /maksuvõlga/)
    assert.match(letter?.text ?? '', /26\.11\.2026/)
    await stage.perform(tenders.settleCheck, { id, check, ...outcome('passed') }, 'kati')
  })

  it('by an optional ground needs that the documents named it', async () => {
    const { procurement } = await addEvaluated(stage)
    const { id } = await addTender(stage, { procurement })
    const wrong = { id, kind: 'exclusion' as const, ground: 'exclusion.optional.4', ...outcome('failed') }
    await assert.rejects(stage.perform(tenders.recordCheck, wrong, 'kati'), refused(problems.GroundNotNamed))
    await stage.perform(tenders.setCheckPlan, { procurement, grounds: ['exclusion.optional.4'] }, 'kati')
    await stage.perform(tenders.recordCheck, wrong, 'kati')
    assert.equal((await stage.perform(tenders.readTender, { id }, 'kati')).state, 'out')
  })

  it('of a mistake in reckoning changes the compared price only with consent', async () => {
    const { procurement, second: id } = await addTwoTenders(stage)
    const ask = {
      id,
      kind: 'arithmetic' as const,
      question: 'Kokku on 1 150 000 senti.',
      proposedCents: 1_150_000,
    }
    const { check, dueDay } = await stage.perform(tenders.askTenderer, ask, 'kati')
    assert.equal(dueDay, '2026-11-25')
    const price = async () => {
      const { tenders: all } = await stage.perform(tenders.readEvaluation, { procurement }, 'kati')
      return all.find((one) => one.id === id)?.priceCents
    }
    assert.equal(await price(), 1_500_000)
    await stage.perform(tenders.answerCheck, { id, check, answer: 'Nõustume.' }, 'kati')
    await stage.perform(tenders.settleCheck, { id, check, ...outcome('passed') }, 'kati')
    assert.equal(await price(), 1_150_000)
    await stage.perform(tenders.reopenCheck, { id, check }, 'kati')
    assert.equal(await price(), 1_500_000)
  })

  it('is answered once by the tenderer on his own page, where others see nothing of it', async () => {
    const { procurement, tender: id, check, token } = await askWithLink(stage)
    const letters = (await stage.letters()).filter(({ kind }) => kind === 'tenders.checkQuestion')
    assert.equal(letters.filter(({ text }) => /на своей странице/.test(text)).length, 1)
    const other = { procurement, name: 'MTÜ Muu', email: 'muu@muu.example' }
    const stranger = await stage.perform(tenders.addTenderer, other, 'kati')
    const link = { kind: 'link', link: crypto.randomUUID(), scope: 'tender', record: stranger.id } as const
    const given = { token, check, answer: 'Ruumid on meie omad.' }
    const notHis = stage.perform(tenders.answerAsTenderer, given, link)
    await assert.rejects(notHis, refused(problems.NothingToAnswer))
    const strangers = await stage.perform(tenders.showTenderPage, { token }, link)
    assert.deepEqual(strangers.asked, [])
    const holder = await holderOf(stage, token)
    const { owner } = await stage.perform(tenders.readAnswerLanding, { token, check }, holder)
    const upload = await stage.uploadFor(owner, new Blob(['Üürileping.']).stream())
    const files = [{ upload, name: 'leping.txt', size: 12, sha256: '0'.repeat(64) }]
    await stage.perform(tenders.answerAsTenderer, { ...given, files }, holder)
    const again = stage.perform(tenders.answerAsTenderer, given, holder)
    await assert.rejects(again, refused(problems.NothingToAnswer))
    const { asked } = await stage.perform(tenders.showTenderPage, { token }, holder)
    assert.deepEqual(
      asked.map(({ answer, open, files }) => [answer, open, files.length]),
      [[given.answer, false, 1]],
    )
    const { others } = await stage.perform(tenders.readChecks, { id }, 'kati')
    assert.deepEqual(
      others.map((one) => [one.answer, one.answeredBy, one.files.length]),
      [[given.answer, null, 1]],
    )
    assert.ok((await stage.letters()).some(({ kind }) => kind === 'tenders.checkAnswer'))
  })

  it('that passed on a word is told from one with a file, and all of them open the way to a contract', async () => {
    const { procurement } = await addEvaluated(stage)
    const { id } = await addTender(stage, { procurement })
    const read = () => stage.perform(tenders.readChecks, { id }, 'kati')
    for (const { kind, ground } of (await read()).needed)
      await stage.perform(
        tenders.recordCheck,
        {
          id,
          kind: kind as 'exclusion',
          ground,
          ...outcome('passed'),
          uploads: ground ? [await paper(stage)] : [],
        },
        'kati',
      )
    const { needed, clear } = await read()
    assert.equal(clear, true)
    assert.deepEqual([...new Set(needed.map(({ state }) => state))].toSorted(), ['byWord', 'proven'])
  })

  it('of a procedure under a text that nobody has read has one line, without rules of another text', async () => {
    const { procurement } = await addEvaluated(stage, { startsOn: '2026-10-30' })
    const { id } = await addTender(stage, { procurement })
    const { needed, groundsKnown } = await stage.perform(tenders.readChecks, { id }, 'kati')
    assert.equal(groundsKnown, false)
    assert.deepEqual(
      needed.map(({ kind, what }) => [kind, what]),
      [
        ['compliance', null],
        ['exclusion', null],
      ],
    )
  })
})
