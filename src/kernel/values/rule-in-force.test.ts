import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '../words.ts'
import { Day } from './day.ts'
import { explainRule, sayValue } from './explain-rule.ts'
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

const unread = row({ validFrom: day('2026-11-01'), validTo: null, textKnownUntil: day('2026-12-31') })
const texts: [on: string, today: string, warning: string | undefined][] = [
  ['2026-11-05', '2026-11-05', 'text-ends-soon'],
  ['2026-11-05', '2026-10-31', undefined],
  ['2026-11-05', '2026-11-01', 'text-ends-soon'],
  ['2026-12-31', '2026-12-31', 'text-ends-soon'],
  ['2026-12-31', '2027-01-01', 'text-changed-since'],
  ['2027-01-01', '2027-01-01', 'text-changed'],
  ['2027-01-01', '2026-12-20', 'text-changed'],
]
for (const [on, today, warning] of texts)
  test(`a text known until the end of 2026, for ${on}, seen on ${today}, says ${warning ?? 'nothing'}`, () => {
    const verdict = verdictOn(on, today, [unread])
    assert.ok(verdict.state === 'in force')
    assert.deepEqual(verdict.warnings, warning ? [warning] : [])
    if (warning)
      for (const locale of locales) assert.match(explainRule(verdict, locale), /31\.12\.2026|31 Dec/)
  })

test('an old text that ended with what is known of it decides old procedures without a doubt about later texts', () => {
  const ended = row({ textKnownUntil: day('2026-10-31') })
  const verdict = verdictOn('2026-10-30', '2027-02-01', [ended])
  assert.ok(verdict.state === 'in force')
  assert.deepEqual(verdict.warnings, ['ended'])
})

const said: [changes: Partial<LawRow>, words: string][] = [
  [{ value: 50000, unit: 'euros' }, '50\u00A0000,00\u00A0€ käibemaksuta'],
  [{ value: 20, unit: 'percent' }, '20\u00A0%'],
  [{ value: 16, unit: 'hour of day' }, '16.00'],
  [{ value: 7, unit: 'working days' }, '7 tööpäeva'],
  [{ value: 3, unit: 'count' }, '3'],
]
for (const [changes, words] of said)
  test(`${changes.value} ${changes.unit} is said as ${words}`, () => {
    assert.equal(sayValue(row(changes), 'et'), words)
  })
