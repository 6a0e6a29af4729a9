import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { addDays, Day, monthOf, weekday, yearOf } from '../src/kernel/values/day.ts'
import { isInForce } from '../src/kernel/values/law-row.ts'
import { readLaw } from '../src/platform/law.ts'

const rows = await readLaw(join(import.meta.dirname, '../law'))
const holidays = rows.filter(({ key }) => key === 'public-holiday')
const dayOfHoliday = (year: number, name: string) =>
  holidays.find(({ validFrom, value }) => validFrom !== null && yearOf(validFrom) === year && value === name)
    ?.validFrom

/** Easter Sunday by the method of Meeus, Jones and Butcher. */
function easter(year: number): Day {
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const golden = year % 19
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const shift = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * shift) / 451)
  const count = epact + shift - 7 * late + 114
  const month = String(Math.floor(count / 31)).padStart(2, '0')
  return Day.parse(`${year}-${month}-${String((count % 31) + 1).padStart(2, '0')}`)
}

test('each year from 2024 to 2031 has the same twelve holidays', () => {
  const names = (year: number) =>
    holidays.flatMap(({ validFrom, value }) =>
      validFrom && yearOf(validFrom) === year ? [String(value)] : [],
    )
  for (let year = 2024; year <= 2031; year++) {
    assert.equal(new Set(names(year)).size, 12, String(year))
    assert.deepEqual(names(year).toSorted(), names(2024).toSorted(), String(year))
  }
  assert.equal(holidays.length, 96)
})

test('the movable holidays stand where Easter puts them', () => {
  for (let year = 2024; year <= 2031; year++) {
    const sunday = easter(year)
    assert.equal(weekday(sunday), 7)
    assert.equal(dayOfHoliday(year, 'easter-sunday'), sunday)
    assert.equal(dayOfHoliday(year, 'good-friday'), addDays(sunday, -2))
    assert.equal(dayOfHoliday(year, 'whit-sunday'), addDays(sunday, 49))
  }
})

test('a holiday and a shortened day are in force on that day only', () => {
  for (const row of rows.filter(({ key }) => key === 'public-holiday' || key === 'shortened-day'))
    assert.ok(row.validFrom !== null && row.validFrom === row.validTo, String(row.validFrom))
})

test('the shortened days stand before New Year, 24 February, 23 June and 24 December', () => {
  const after = rows.flatMap(({ key, validFrom }) =>
    key === 'shortened-day' && validFrom ? [addDays(validFrom, 1).slice(5)] : [],
  )
  assert.deepEqual([...new Set(after)].sort(), ['01-01', '02-24', '06-23', '12-24'])
  for (const row of rows.filter(({ key }) => key === 'shortened-day')) assert.equal(row.value, 3)
})

test('every step of a count has its row on any day of the calendar', () => {
  const steps = [
    'start',
    'start-back',
    'days',
    'weeks',
    'months',
    'years',
    'back',
    'last-of-month',
    'working-days',
  ]
  for (const step of [...steps, 'rest-day', 'rest-day-back', 'not-before', 'end', 'weekend']) {
    const found = rows.filter((row) => row.key === `term.${step}` && isInForce(row, Day.parse('2024-01-01')))
    assert.equal(found.length, 1, step)
  }
})

test('no deadline of the document register is claimed once the new act is in force', () => {
  const register = rows.filter(({ key }) => key.startsWith('register.'))
  assert.equal(register.length, 3)
  for (const row of register) {
    assert.equal(isInForce(row, Day.parse('2026-11-30')), true)
    assert.equal(isInForce(row, Day.parse('2026-12-01')), false)
  }
})

const shared = join(process.env.KOOSMEEL_SHARED ?? join(import.meta.dirname, '../../shared'), 'reference/law')
const columnOf = (file: string, at: number) =>
  readFileSync(join(shared, file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[at])

test('the days are those of the research they come from, where it is at hand', () => {
  if (!existsSync(shared))
    return assert.ok(holidays.every(({ validFrom }) => validFrom && monthOf(validFrom) > 0))
  const daysOf = (key: string) => rows.flatMap((row) => (row.key === key ? [row.validFrom as string] : []))
  assert.deepEqual(daysOf('public-holiday'), columnOf('public_holidays.tsv', 1))
  assert.deepEqual(daysOf('shortened-day'), columnOf('shortened_working_days.tsv', 0))
})

const table = (file: string) => {
  const [head = '', ...lines] = readFileSync(join(shared, file), 'utf8').trimEnd().split('\n')
  const names = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  })
}
/** Rows of the research whose value was put into words or split in two. */
const inWords = new Set(['rhs-t-027', 'd-214', 'd-220', 'd-225'])

test('every threshold and every term is the one of the research, on its own days', () => {
  const numbered = rows.filter(({ id }) => id !== null)
  assert.ok(numbered.length > 100)
  if (!existsSync(shared)) return
  const read = [
    ...table('rhs_thresholds.tsv').map((row) => ({ ...row, value: row.amount_eur_ex_vat?.replace('%', '') })),
    ...table('rhs_deadlines.tsv').map((row) => ({ ...row, value: row.min_value })),
  ] as Record<string, string>[]
  for (const source of read) {
    const made = numbered.filter(({ id }) => id === source.rule_id)
    assert.ok(made.length > 0, source.rule_id)
    assert.ok(
      inWords.has(source.rule_id ?? '') || made.some(({ value }) => String(value) === source.value),
      `${source.rule_id}: ${source.value}`,
    )
    for (const row of made)
      assert.deepEqual(
        [row.validFrom, row.validTo ?? '', row.textKnownUntil ?? ''],
        [source.valid_from, source.valid_to, source.text_known_until],
        `${source.rule_id} ${row.key}`,
      )
  }
})

test('what was read only in the new text says nothing of a procedure begun before it', () => {
  const only = ['procedure.', 'exemption.', 'criteria.', 'exclusion.', 'value.', 'change-notice-term']
  for (const prefix of only) {
    const found = rows.filter(({ key }) => key.startsWith(prefix))
    assert.ok(found.length > 0, prefix)
    for (const row of found) assert.equal(isInForce(row, Day.parse('2026-10-31')), false, row.key)
    for (const row of found) assert.equal(isInForce(row, Day.parse('2026-11-01')), true, row.key)
  }
})

test('each kind of subject has its ladder of procedures in both texts, and every step its threshold', () => {
  for (const kind of ['asjad_teenused', 'ehitustood', 'sotsiaalteenused', 'eriteenused'])
    for (const day of ['2026-10-31', '2026-11-01']) {
      const inForce = rows.filter((row) => isInForce(row, Day.parse(day)))
      const ladder = inForce.filter(({ key }) => key.startsWith(`choice.${kind}.`))
      assert.ok(ladder.length >= 2 && ladder.some(({ key }) => key.endsWith('.below')), `${kind} ${day}`)
      for (const { key } of ladder.filter((step) => !step.key.endsWith('.below'))) {
        const name = key.split('.from-')[1]
        const threshold = inForce.find(
          (row) => row.key.startsWith(`threshold.${name}`) && row.key.endsWith(`.${kind}`),
        )
        assert.equal(typeof threshold?.value, 'number', `${key} ${day}`)
      }
    }
})

test('every rule speaks three languages, and no Estonian word has lost its letters', () => {
  for (const { key, what } of rows) {
    assert.match(what.ru, /[а-я]/i, key)
    assert.doesNotMatch(what.et, /\b(?:tahtaeg|tahtpaev|piirmaar|koik|oiguse|muudatuse tahtaeg)\b/, key)
  }
})
