import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCalendar } from '../../../kernel/values/calendar.ts'
import { countTerm, notBefore } from '../../../kernel/values/count-term.ts'
import { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { locales } from '../../../kernel/words.ts'
import { explainTerm } from './explain-term.ts'

const day = (text: string) => Day.parse(text)
const name = { et: 'rahvapüha', en: 'folk day', ru: 'народный день' }
const calendar = buildCalendar({ holidays: [{ day: day('2026-12-24'), name }], shortened: [] })

const row = (key: string, changes: Partial<LawRow> = {}): LawRow => ({
  id: null,
  key,
  act: 'NS',
  section: '§ 7',
  validFrom: day('2020-01-01'),
  validTo: null,
  textKnownUntil: null,
  comparedWith: 'signing',
  appliesTo: [],
  value: 'x',
  unit: 'rule',
  what: name,
  source: 'näidis',
  readOn: null,
  certainty: 'verified',
  note: null,
  ...changes,
})
const rows = [
  row('term.start', { section: '§ 1' }),
  row('term.days', { section: '§ 2' }),
  row('term.rest-day', { section: '§ 3', certainty: 'unverified' }),
  row('term.working-days', { certainty: 'own' }),
  row('term.end', { section: '§ 4' }),
  row('public-holiday', { section: '§ 5', validFrom: day('2026-12-24'), validTo: day('2026-12-24') }),
]

test('a moved end is told with start day, rules, their certainty and the holiday by name', () => {
  const { explanation } = countTerm({ from: day('2026-12-10'), term: { value: 14, unit: 'days' }, calendar })
  const text = explainTerm(explanation, { locale: 'et', rows })
  assert.match(text, /14 päeva, sündmuse päev on 10\.12\.2026/)
  assert.match(text, /11\.12\.2026 \(reede\); NS § 1\./)
  assert.match(
    text,
    /24\.12\.2026 \(neljapäev\) on puhkepäev, .* 25\.12\.2026 \(reede\); NS § 3, kontrollimata/,
  )
  assert.match(text, /puhkepäevad: 24\.12\.2026 \(rahvapüha\); NS § 5\./)
  assert.match(text, /kuni 25\.12\.2026 \(reede\) kell 24\.00; NS § 4\.$/)
})

test('each language tells the same days', () => {
  const { explanation } = countTerm({
    from: day('2026-12-22'),
    term: { value: 3, unit: 'working days' },
    calendar,
  })
  for (const locale of locales)
    assert.match(explainTerm(explanation, { locale, rows }), new RegExp(name[locale]))
  assert.match(explainTerm(explanation, { locale: 'ru', rows }), /3 рабочих дня/)
  assert.match(
    explainTerm(explanation, { locale: 'en', rows }),
    /3 working days; the day of the event is 22 Dec 2026/,
  )
})

test('many weekend days are counted, holidays stay named', () => {
  const { explanation } = countTerm({
    from: day('2026-11-02'),
    term: { value: 38, unit: 'working days' },
    calendar,
  })
  const text = explainTerm(explanation, { locale: 'et', rows })
  assert.match(text, /24\.12\.2026 \(rahvapüha\), 14 nädalavahetuse päeva/)
  assert.doesNotMatch(text, /\(laupäev\), 0/)
})

test('“not before” ends with the first allowed day and no deadline', () => {
  const { explanation } = notBefore({ from: day('2026-11-16'), workingDays: 2, calendar })
  const text = explainTerm(explanation, { locale: 'et', rows })
  assert.match(
    text,
    /Tegu on lubatud alates 19\.11\.2026 \(neljapäev\); reeglit „term\.not-before” ei ole\.$/,
  )
  assert.doesNotMatch(text, /24\.00/)
})
