import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { CallOf } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import { problems, rulebook } from '../contract.ts'

const day = (text: string) => Day.parse(text)
const refusedBy = (problem: { type: string }) => ({ type: problem.type })
const procurements = { kind: 'system', name: 'procurements' } as const

describe('corrections of rules', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
  })
  const lent = () => stage.perform(rulebook.lendRules, {}, procurements)
  const valueOn = async (key: string, on: string) => {
    const verdict = ruleInForce(await lent(), key, { on: day(on) })
    return verdict.state === 'in force' ? verdict.rule.value : 'not known'
  }
  const correct = (wish: Partial<CallOf<typeof rulebook.correctRule>>) =>
    stage.perform(
      rulebook.correctRule,
      {
        ...{ key: 'standstill.LM', was: day('2026-11-01'), change: { value: 8 }, reason: 'Loetud aktist.' },
        ...wish,
      },
      'siim',
    )

  it('hold for everything that judges by rules, are kept with who and why, and can be taken back', async () => {
    const { id } = await correct({})
    assert.deepEqual(
      [await valueOn('standstill.LM', '2026-11-05'), await valueOn('standstill.LM', '2026-10-30')],
      [8, 5],
    )
    const [kept] = (await stage.perform(rulebook.listCorrections, { key: 'standstill.LM' }, 'siim')).items
    assert.deepEqual(
      [kept?.by, kept?.reason, kept?.before?.value, kept?.row.value, kept?.can],
      ['Siim Saar', 'Loetud aktist.', 7, 8, ['takeBack']],
    )
    await stage.perform(rulebook.takeBackCorrection, { id, reason: 'Vale redaktsioon.' }, 'siim')
    assert.equal(await valueOn('standstill.LM', '2026-11-05'), 7)
    const again = (await stage.perform(rulebook.listCorrections, { key: 'standstill.LM' }, 'kati')).items
    assert.deepEqual([again[0]?.takenBack?.reason, again[0]?.can], ['Vale redaktsioon.', []])
  })

  it('stand on one another: only the last is taken back', async () => {
    const first = await correct({ key: 'standstill.A', was: day('2017-09-01'), change: { value: 15 } })
    const second = await correct({ key: 'standstill.A', was: day('2017-09-01'), change: { value: 16 } })
    const back = (id: string) =>
      stage.perform(rulebook.takeBackCorrection, { id: id as never, reason: 'Ei sobi.' }, 'siim')
    await assert.rejects(back(first.id), refusedBy(problems.CorrectionFollowed))
    await back(second.id)
    assert.equal(await valueOn('standstill.A', '2026-11-05'), 15)
  })

  const faulty: [
    why: string,
    wish: Partial<CallOf<typeof rulebook.correctRule>>,
    problem: { type: string },
  ][] = [
    ['a word where a number must be', { change: { value: 'seitse' } }, problems.RuleFaulty],
    ['an end before the start', { change: { validTo: day('2026-10-01') } }, problems.RuleFaulty],
    ['a start within the text before', { change: { validFrom: day('2026-10-15') } }, problems.RuleOverlaps],
    ['nothing new', { change: { value: 7 } }, problems.NothingChanged],
    ['a row that is not there', { was: day('2025-01-01') }, problems.RuleGone],
  ]
  for (const [why, wish, problem] of faulty)
    it(`are refused: ${why}`, async () => {
      await assert.rejects(correct({ key: 'standstill.LM', ...wish }), refusedBy(problem))
      assert.equal(await valueOn('standstill.LM', '2026-11-05'), 7)
    })

  it('the next text of a rule ends the one before it on the day before', async () => {
    const before = (await lent()).find((row) => row.key === 'tax-debt-term')
    assert.ok(before)
    const { id: _, ...row } = {
      ...before,
      validFrom: day('2027-01-01'),
      value: 5,
      certainty: 'verified' as const,
    }
    await stage.perform(rulebook.addRule, { row, reason: 'Uus redaktsioon.' }, 'siim')
    assert.deepEqual(
      [await valueOn('tax-debt-term', '2026-12-31'), await valueOn('tax-debt-term', '2027-01-01')],
      [3, 5],
    )
  })

  it('a corrected holiday moves what is counted', async () => {
    const holiday = { ...(await lent()).find(({ key }) => key === 'public-holiday') }
    const { id: _, ...row } = {
      ...(holiday as Awaited<ReturnType<typeof lent>>[number]),
      validFrom: day('2026-12-21'),
      validTo: day('2026-12-21'),
      certainty: 'verified' as const,
    }
    const ends = async () =>
      (await stage.perform(rulebook.countTerm, { from: day('2026-12-18'), term: '1 tööpäev' }, 'kati')).ends
    assert.equal(await ends(), '2026-12-21')
    await stage.perform(rulebook.addRule, { row, reason: 'Riigikogu lisas püha.' }, 'siim')
    assert.equal(await ends(), '2026-12-22')
  })
})

describe('the agency’s own procurement rules', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
  })
  const set = (validFrom: string, value: number) =>
    stage.perform(
      rulebook.setOwnRule,
      { topic: 'tenders-count', value, source: 'Hankekord, käskkiri nr 1', validFrom: day(validFrom) },
      'siim',
    )

  it('are empty until someone writes them, and are never guessed', async () => {
    const { items, canSet } = await stage.perform(rulebook.listOwnRules, {}, 'kati')
    assert.ok(items.length > 5 && items.every(({ rows }) => rows.length === 0))
    assert.equal(canSet, false)
    const rows = await stage.perform(rulebook.lendRules, {}, procurements)
    assert.equal(
      ruleInForce(rows, 'own-procurement.tenders-count', { on: day('2026-11-05') }).state,
      'unknown',
    )
  })

  it('hold from their day on; a new text ends the old one, one into the past is refused', async () => {
    await set('2026-01-01', 3)
    await set('2027-01-01', 4)
    const rows = await stage.perform(rulebook.lendRules, {}, procurements)
    const on = (text: string) => {
      const verdict = ruleInForce(rows, 'own-procurement.tenders-count', { on: day(text) })
      return verdict.state === 'in force' ? [verdict.rule.value, verdict.rule.act] : []
    }
    assert.deepEqual(
      [on('2026-12-31'), on('2027-01-01')],
      [
        [3, 'Hankekord'],
        [4, 'Hankekord'],
      ],
    )
    await assert.rejects(set('2026-06-01', 5), refusedBy(problems.OwnRuleBackwards))
  })
})
