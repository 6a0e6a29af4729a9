import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { perform } from '../../../kernel/road/perform.ts'
import { type ProcurementId, procurements } from '../../procurements/contract.ts'
import { problems, tenders } from '../contract.ts'
import { announceTraining } from '../examples/announced.ts'
import { addAgreed, addDeclared, addRevealed, giveScores, qualityOf } from '../examples/evaluation.ts'
import { addEvaluated, addTender, addTwoTenders } from '../examples/tender.ts'
import { readEvaluationFields } from '../rules/evaluation-fields.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})
const mailed = {
  ...{ tendererName: 'OÜ Rahuleid', source: 'mail' as const, sourceNote: 'Kiri' },
  prices: [{ lot: null, priceCents: 1_200_000 }],
}
const fieldsOf = async (id: ProcurementId) => {
  const documents = { kind: 'system', name: 'documents' } as const
  return readEvaluationFields(await stage.perform(tenders.lendEvaluation, { id }, documents))
}
const refused = (problem: { type: string }) => ({ type: problem.type })

describe('Tenders before the award', () => {
  it('are seen only by those who take part', async () => {
    const { procurement, first } = await addTwoTenders(stage)
    for (const who of ['kati', 'maarja'] as const)
      assert.equal((await stage.perform(tenders.listTenders, { procurement }, who)).items.length, 2)
    for (const who of ['jaan', 'toomas', 'piret'] as const) {
      assert.deepEqual((await stage.perform(tenders.listTenders, { procurement }, who)).items, [], who)
      await assert.rejects(stage.perform(tenders.readTender, { id: first }, who), { type: 'kernel.NotFound' })
      const file = stage.perform(tenders.downloadTenderFile, { id: first, no: 1 }, who)
      await assert.rejects(file, { type: 'kernel.NotFound' })
    }
  })

  it('are entered only after the due moment, and only those that came in time', async () => {
    const { procurement } = await announceTraining(stage)
    await assert.rejects(addTender(stage, { procurement }), refused(problems.TendersAwaited))
    const enter = (submittedAt: string) =>
      perform(
        stage.house,
        tenders.enterTender,
        { ...mailed, procurement, submittedAt },
        { actor: stage.actor('kati'), now: new Date('2026-12-11T08:00:00Z') },
      )
    await assert.rejects(enter('2026-12-10T12:01:00Z'), refused(problems.TenderLate))
    await enter('2026-12-10T12:00:00Z')
    assert.equal(
      (await stage.perform(procurements.readProcurement, { id: procurement }, 'kati')).state,
      'opened',
    )
  })

  it('have no price for a lot that is not there', async () => {
    const { procurement } = await addEvaluated(stage)
    const strange = addTender(stage, { procurement, prices: [{ lot: procurement as never, priceCents: 1 }] })
    await assert.rejects(strange, refused(problems.LotNotOfProcurement))
  })

  it('take no program for a file', async () => {
    const { procurement } = await addEvaluated(stage)
    const program = await stage.upload(
      'kati',
      'pakkumus.pdf',
      new TextEncoder().encode('MZ\u0000\u0001\u0002'),
    )
    await assert.rejects(
      addTender(stage, { procurement, uploads: [program] }),
      refused(problems.TenderFileNotTaken),
    )
  })
})

describe('Evaluators', () => {
  it('give no points before they have said whether anything binds them', async () => {
    const given = await addTwoTenders(stage)
    const scores = giveScores(stage, given, { who: 'maarja', of: { first: 50, second: 50 } })
    await assert.rejects(scores, refused(problems.RelationsNotDeclared))
  })

  it('are out with all tenders when something does', async () => {
    const { procurement, first } = await addTwoTenders(stage)
    const relations = [{ tender: first, what: 'Helve Kivi on minu õde.' }]
    await stage.perform(tenders.declareRelations, { procurement, relations }, 'maarja')
    assert.deepEqual((await stage.perform(tenders.listTenders, { procurement }, 'maarja')).items, [])
    const sheet = stage.perform(tenders.saveSheet, { procurement, scores: [] }, 'maarja')
    await assert.rejects(sheet, refused(problems.NotEvaluator))
    const seen = await stage.perform(tenders.readEvaluation, { procurement }, 'kati')
    assert.deepEqual(
      seen.evaluators.map(({ name }) => name),
      ['Kati Kask'],
    )
  })

  it('are asked again when another tender comes after they had spoken', async () => {
    const { procurement } = await addDeclared(stage)
    const related = async () =>
      (await stage.perform(tenders.readEvaluation, { procurement }, 'kati')).mine.related
    assert.equal(await related(), false)
    const later = new Date(stage.now.getTime() + 1000)
    await stage.perform(
      tenders.enterTender,
      { ...mailed, procurement, submittedAt: '2026-11-20T10:00:00Z' },
      'kati',
      later,
    )
    assert.equal(await related(), null)
    const scoring = stage.perform(tenders.saveSheet, { procurement, scores: [] }, 'kati', later)
    await assert.rejects(scoring, refused(problems.RelationsNotDeclared))
    await stage.perform(tenders.declareRelations, { procurement, relations: [] }, 'kati', later)
    assert.equal(await related(), false)
  })

  it('see nothing of each other until the last sheet is in', async () => {
    const given = await addDeclared(stage)
    const { procurement } = given
    await giveScores(stage, given, { who: 'kati', of: { first: 50, second: 100 } })
    await stage.perform(tenders.handInSheet, { procurement }, 'kati')
    for (const who of ['kati', 'maarja'] as const) {
      const seen = await stage.perform(tenders.readEvaluation, { procurement }, who)
      assert.equal(seen.state, 'alone')
      assert.deepEqual([seen.sheets, seen.ranked, seen.agreements, seen.differences], [[], [], [], []])
      if (who !== 'kati') assert.deepEqual(seen.mine.scores, [])
    }
    const criterion = await qualityOf(stage, procurement)
    const early = { procurement, tender: given.second, criterion, share: 50, reason: 'Vara.' }
    await assert.rejects(stage.perform(tenders.agreeScore, early, 'kati'), refused(problems.StillAlone))
    const again = giveScores(stage, given, { who: 'kati', of: { first: 0, second: 0 } })
    await assert.rejects(again, refused(problems.SheetHandedIn))
  })

  it('hand in only full sheets, with steps of the scale', async () => {
    const given = await addDeclared(stage)
    const { procurement } = given
    const empty = stage.perform(tenders.handInSheet, { procurement }, 'kati')
    await assert.rejects(empty, refused(problems.SheetNotFull))
    const between = giveScores(stage, given, { who: 'kati', of: { first: 70, second: 50 } })
    await assert.rejects(between, refused(problems.ShareNotOffered))
  })

  it('are nobody’s substitutes', async () => {
    const { procurement } = await addDeclared(stage)
    const instead = stage.inPlaceOf({
      id: '01980000-0000-7000-8000-000000000001',
      absent: 'maarja',
      substitute: 'jaan',
    })
    const sheet = stage.perform(tenders.saveSheet, { procurement, scores: [] }, instead)
    await assert.rejects(sheet, refused(problems.OnlyInPerson))
  })

  it('who are not named give no points', async () => {
    const { procurement } = await addDeclared(stage)
    const sheet = stage.perform(tenders.saveSheet, { procurement, scores: [] }, 'jaan')
    await assert.rejects(sheet, refused(problems.NotEvaluator))
  })
})

describe('An evaluation', () => {
  it('waits for an agreement where evaluators differ, and for the compliance of each tender', async () => {
    const { procurement, second } = await addRevealed(stage)
    const seen = await stage.perform(tenders.readEvaluation, { procurement }, 'kati')
    assert.equal(seen.state, 'together')
    assert.deepEqual(
      seen.differences.map(({ tender }) => tender),
      [second],
    )
    assert.equal(seen.sheets.length, 2)
    const settle = stage.perform(tenders.settleEvaluation, { procurement }, 'kati')
    await assert.rejects(settle, (error: { data: { missing: { what: string; count: number }[] } }) => {
      assert.deepEqual(error.data.missing, [
        { what: 'differences', count: 1 },
        { what: 'compliance', count: 2 },
      ])
      return true
    })
  })

  it('gives its places to the procurement, with numbers that anyone can repeat', async () => {
    const { procurement, first, second } = await addAgreed(stage)
    const settled = await stage.perform(tenders.settleEvaluation, { procurement }, 'kati')
    assert.equal(settled.first, first)
    const { ranked, state } = await stage.perform(tenders.readEvaluation, { procurement }, 'maarja')
    assert.equal(state, 'settled')
    // 6000 for the lowest price and 6000 × 12 ÷ 15 for the other; half of 4000 for each.
    assert.deepEqual(
      ranked.map(({ tender, rank, points }) => [tender, rank, points]),
      [
        [first, 1, 8000],
        [second, 2, 6800],
      ],
    )
    const { lines } = await stage.perform(procurements.readOutcome, { id: procurement }, 'kati')
    assert.deepEqual(
      lines.map(({ tender, rank, points, priceCents }) => [tender, rank, points, priceCents]),
      [
        [first, 1, 8000, 1_200_000],
        [second, 2, 6800, 1_500_000],
      ],
    )
  })

  it('fills the record of the evaluation with names, points, reasons and who thought otherwise', async () => {
    const { procurement } = await addAgreed(stage)
    assert.deepEqual(await fieldsOf(procurement), {})
    await stage.perform(tenders.settleEvaluation, { procurement }, 'kati')
    const values = await fieldsOf(procurement)
    assert.deepEqual(values['hindamine.tulemus'], [
      { koht: 1, pakkuja: 'OÜ Rahuleid', punkte: 80 },
      { koht: 2, pakkuja: 'MTÜ Selge Sõna', punkte: 68 },
    ])
    assert.deepEqual(values['hindamine.eriarvamused'], [
      { nimi: 'Kati Kask', arvamus: 'MTÜ Selge Sõna, Superviisori kogemus: 100 %. Tunnistuste järgi.' },
    ])
    assert.equal(values['hindamine.eduhind'], 1_200_000)
  })

  it('waits for lots where nothing tells the first ones apart', async () => {
    const { procurement } = await addEvaluated(stage)
    const { id: first } = await addTender(stage, { procurement })
    const { id: second } = await addTender(stage, { procurement, tendererName: 'MTÜ Selge Sõna' })
    const complies = { kind: 'compliance' as const, outcome: 'passed' as const, reason: 'Kõik on olemas.' }
    for (const who of ['kati', 'maarja'] as const) {
      await stage.perform(tenders.declareRelations, { procurement, relations: [] }, who)
      await giveScores(stage, { procurement, first, second }, { who, of: { first: 50, second: 50 } })
      await stage.perform(tenders.handInSheet, { procurement }, who)
    }
    for (const id of [first, second]) await stage.perform(tenders.recordCheck, { id, ...complies }, 'kati')
    const settle = () => stage.perform(tenders.settleEvaluation, { procurement }, 'kati')
    await assert.rejects(settle(), (error: { data: unknown }) => {
      assert.deepEqual(error.data, { missing: [{ what: 'tie', count: 2 }] })
      return true
    })
    const draw = (order: (typeof first)[]) =>
      stage.perform(tenders.recordDraw, { procurement, order, note: 'Maarja Soo nägi.' }, 'kati')
    await assert.rejects(draw([first, first]), refused(problems.DrawRefused))
    await draw([second, first])
    assert.equal((await settle()).first, second)
    const { draw: told } = await stage.perform(tenders.readEvaluation, { procurement }, 'kati')
    assert.deepEqual(
      [told?.order, told?.note, told?.drawnBy],
      [[second, first], 'Maarja Soo nägi.', 'Kati Kask'],
    )
    assert.deepEqual((await fieldsOf(procurement))['hindamine.liisuheitmine'], [
      { päev: '2026-11-23', järjekord: '1. MTÜ Selge Sõna, 2. OÜ Rahuleid', käik: 'Maarja Soo nägi.' },
    ])
    await assert.rejects(addTender(stage, { procurement }), refused(problems.PlacesSettled))
  })

  it('is settled once, by the one who is responsible, and opened again while nothing is decided', async () => {
    const { procurement } = await addAgreed(stage)
    const byOther = stage.perform(tenders.settleEvaluation, { procurement }, 'jaan' as never)
    await assert.rejects(byOther, { type: 'kernel.NotAllowed' })
    await stage.perform(tenders.settleEvaluation, { procurement }, 'kati')
    const again = stage.perform(tenders.settleEvaluation, { procurement }, 'kati')
    await assert.rejects(again, refused(problems.EvaluationSettled))
    await stage.perform(tenders.reopenEvaluation, { procurement }, 'kati')
    assert.equal((await stage.perform(tenders.readEvaluation, { procurement }, 'kati')).state, 'together')
  })
})
