import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '../words.ts'
import { Day } from './day.ts'
import { explainRule } from './explain-rule.ts'
import type { LawRow } from './law-row.ts'
import { ruleInForce } from './rule-in-force.ts'

const day = (text: string) => Day.parse(text)
const row = (changes: Partial<LawRow>): LawRow => ({
  id: null,
  key: 'standstill',
  act: 'NS',
  section: '§ 125',
  validFrom: day('2022-06-01'),
  validTo: day('2026-10-31'),
  textKnownUntil: null,
  comparedWith: 'start of the procedure',
  appliesTo: [],
  value: 5,
  unit: 'working days',
  what: { et: 'ooteaeg', en: 'standstill period', ru: 'период ожидания' },
  source: 'näidis',
  readOn: day('2026-11-22'),
  certainty: 'verified',
  note: null,
  ...changes,
})
const old = row({})
const fresh = row({ validFrom: day('2026-11-01'), validTo: null, value: 7 })
const rows = [fresh, old]

const verdictOn = (on: string, today = on, from: LawRow[] = rows) =>
  ruleInForce(from, 'standstill', { on: day(on), today: day(today) })

test('the day of the event decides between two regimes, not today', () => {
  const before = verdictOn('2026-10-31', '2026-11-22')
  assert.ok(before.state === 'in force' && before.rule === old)
  assert.deepEqual(before.warnings, ['ended'])
  const after = verdictOn('2026-11-01', '2026-11-22')
  assert.ok(after.state === 'in force' && after.rule === fresh)
  assert.deepEqual(after.warnings, [])
})

test('a rule that ends within 60 days is told so, one that ends later is not', () => {
  const warned = (today: string) => {
    const verdict = verdictOn('2026-08-01', today)
    return verdict.state === 'in force' && verdict.warnings.includes('ends-soon')
  }
  assert.deepEqual([warned('2026-08-31'), warned('2026-09-01'), warned('2026-10-31')], [false, true, true])
  assert.equal(warned('2026-11-01'), false)
})

const doubts: [changes: Partial<LawRow>, warning: string][] = [
  [{ certainty: 'unverified' }, 'unverified'],
  [{ certainty: 'secondary' }, 'secondary'],
  [{ certainty: 'own' }, 'own'],
  [{ validFrom: null }, 'start-unknown'],
  [{ value: null }, 'value-unknown'],
]
for (const [changes, warning] of doubts)
  test(`a rule with ${JSON.stringify(changes)} carries the warning ${warning} in every language`, () => {
    const verdict = verdictOn('2026-06-01', '2026-06-01', [row(changes)])
    assert.ok(verdict.state === 'in force')
    assert.deepEqual(verdict.warnings, [warning])
    for (const locale of locales) assert.match(explainRule(verdict, locale), /Hoiatus: |Warning: |Внимание: /)
  })

test('where no rule is known none is made up, and the last known one is named', () => {
  const verdict = verdictOn('2026-11-01', '2026-11-22', [old])
  assert.ok(verdict.state === 'unknown' && verdict.lastKnown === old)
  assert.match(
    explainRule(verdict, 'et'),
    /päeva 01\.11\.2026 kohta ütleb \(ooteaeg\), ei ole siin teada.*NS § 125, kehtis kuni 31\.10\.2026/,
  )
  const earlier = verdictOn('2020-01-01', '2020-01-01')
  assert.ok(earlier.state === 'unknown' && earlier.lastKnown === undefined)
})

test('a verdict says rule, value, end, source and the day it was read', () => {
  assert.equal(
    explainRule(verdictOn('2026-09-15'), 'et'),
    'NS § 125 – ooteaeg: 5 tööpäeva. Kehtib kuni 31.10.2026. Allikas: näidis, loetud 22.11.2026. ' +
      'Hoiatus: reegel kehtib veel ainult kuni 31.10.2026.',
  )
})
