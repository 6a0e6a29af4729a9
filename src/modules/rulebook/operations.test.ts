import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../tests/support/stage.ts'
import type { Actor } from '../../kernel/actor.ts'
import { Problem } from '../../kernel/problem.ts'
import { perform } from '../../kernel/road/perform.ts'
import { Day } from '../../kernel/values/day.ts'
import { locales } from '../../kernel/words.ts'
import { rulebook } from './contract.ts'

const guest: Actor = { kind: 'guest', visitor: 'rulebook' }
const day = (text: string) => Day.parse(text)

describe('the rule book', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
  })

  it('says of every rule where it stands, since when it holds, who read it and what to beware of', async () => {
    const { rules, acts } = await stage.perform(rulebook.listRules, {}, 'anu')
    assert.deepEqual(acts, [...new Set(rules.map(({ act }) => act))].sort())
    assert.equal(rules.length, stage.house.capabilities.law.length)
    for (const rule of rules) {
      assert.ok(rule.cite && rule.source && rule.what.et && rule.what.en && rule.what.ru, rule.key)
      assert.equal(rule.warnings.includes('unverified'), rule.certainty === 'unverified', rule.key)
      assert.equal(
        rule.warnings.includes('start-unknown'),
        rule.validFrom === null && rule.certainty !== 'own',
      )
      assert.match(rule.explanation, /Allikas: /)
    }
  })

  it('warns of what ends within sixty days', async () => {
    const { rules } = await stage.perform(rulebook.listRules, { act: 'AvTS' }, 'kati')
    assert.ok(rules.length > 0)
    for (const rule of rules) {
      assert.equal(rule.act, 'AvTS')
      assert.ok(rule.warnings.includes('ends-soon'), rule.key)
      assert.match(rule.explanation, /Hoiatus: reegel kehtib veel ainult kuni 30\.11\.2026/)
    }
  })

  it('is searched by every word, in any order and letter case', async () => {
    const search = async (text: string) =>
      (await stage.perform(rulebook.listRules, { text }, 'kati')).rules.map(({ key }) => key)
    assert.ok((await search('PUHKEPÄEV tähtaeg')).includes('term.rest-day'))
    assert.ok((await search('§ 136 tsüs')).includes('term.weeks'))
    assert.deepEqual(await search('tähtaeg qwzxv'), [])
  })

  it('knows the holidays of a year and says when it does not', async () => {
    const year = await stage.perform(rulebook.readCalendar, { year: 2026 }, 'kati')
    const kindOf = (text: string) => year.days.find((one) => one.day === day(text))?.kind
    assert.equal(kindOf('2026-06-23'), 'holiday')
    assert.equal(kindOf('2026-12-23'), 'shortened')
    assert.equal(year.days.filter(({ kind }) => kind === 'holiday').length, 12)
    assert.equal(year.workingDays, 252)
    const unknown = await stage.perform(rulebook.readCalendar, { year: 1999 }, 'kati')
    assert.deepEqual(unknown, { known: false, days: [], workingDays: 0 })
  })

  it('counts a term for anybody, in the reader’s language, step by step', async () => {
    const input = { from: day('2026-12-18'), term: '5 working days' }
    const told = await Promise.all(
      locales.map((locale) => perform(stage.house, rulebook.countTerm, input, { actor: guest, locale })),
    )
    assert.deepEqual(new Set(told.map(({ ends }) => ends)), new Set(['2026-12-29']))
    assert.equal(new Set(told.map(({ explanation }) => explanation)).size, locales.length)
    for (const { explanation, steps } of told) assert.equal(steps.join(' '), explanation)
    assert.match(told[0]?.explanation ?? '', /24\.12\.2026 \(jõululaupäev\)/)
  })

  it('counts backwards to an earlier working day', async () => {
    const input = { from: day('2026-12-28'), term: '3 päeva', direction: 'back' as const }
    const { ends, explanation } = await stage.perform(rulebook.countTerm, input, 'kati')
    assert.equal(ends, '2026-12-23')
    assert.match(explanation, /hiljemalt 23\.12\.2026/)
  })

  const refused: [term: string, from: string, type: string][] = [
    ['viis päeva', '2026-12-18', 'values.TermRefused'],
    ['0 päeva', '2026-12-18', 'values.TermRefused'],
    ['5 kuningat', '2026-12-18', 'values.TermRefused'],
    ['99999 päeva', '2026-12-18', 'values.TermRefused'],
    ['5 tööpäeva', '2099-12-18', 'values.CalendarUnknown'],
    ['90 aastat', '2150-12-18', 'values.DayOutOfReach'],
  ]
  for (const [term, from, type] of refused)
    it(`refuses ${term} from ${from} with the reason`, async () => {
      const attempt = stage.perform(rulebook.countTerm, { from: day(from), term }, 'kati')
      const thrown = await attempt.then(
        () => undefined,
        (error: unknown) => error,
      )
      assert.ok(thrown instanceof Problem)
      assert.equal(thrown.type.split('.')[1], type.split('.')[1])
    })
})
