import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import type { CheckKind } from '../contract/check.ts'
import {
  type CheckLine,
  demandAgreed,
  demandHeard,
  groundsOn,
  isFailing,
  neededChecks,
  openBefore,
  stateOf,
  taxDebtGround,
  unreadGrounds,
} from './checks.ts'

const day = (value: string) => Day.parse(value)
const row = (key: string): LawRow =>
  ({
    id: null,
    key,
    act: 'RHS',
    section: '§ 95',
    validFrom: day('2026-11-01'),
    validTo: null,
    textKnownUntil: null,
    appliesTo: [],
    comparedWith: 'start of the procedure',
    value: 'ground',
    unit: 'rule',
    what: { et: 'alus', en: 'ground', ru: 'основание' },
    source: 'RHS',
    readOn: day('2026-11-22'),
    certainty: 'verified',
    note: null,
  }) as unknown as LawRow
const rows = ['exclusion.mandatory.1', taxDebtGround, 'exclusion.optional.4', 'exclusion.optional.9'].map(row)
const today = day('2026-11-23')
const newText = groundsOn(rows, { on: day('2026-11-05'), today })

const check = (over: Partial<CheckLine> = {}): CheckLine => ({
  kind: 'exclusion',
  ground: taxDebtGround,
  askedAt: null,
  answeredAt: null,
  outcome: null,
  files: 0,
  ...over,
})
const then = new Date('2026-11-20T08:00:00Z')

describe('Grounds for exclusion', () => {
  test('are those of the text in force on the start day', () => {
    assert.deepEqual(
      newText.map(({ key, optional }) => [key, optional]),
      [
        ['exclusion.mandatory.1', false],
        [taxDebtGround, false],
        ['exclusion.optional.4', true],
        ['exclusion.optional.9', true],
      ],
    )
  })
  test('of a text that nobody has read are one line, never those of another text', () => {
    assert.deepEqual(groundsOn(rows, { on: day('2026-10-30'), today }), [
      { key: unreadGrounds, optional: false, rule: null },
    ])
  })
})

describe('What must be checked', () => {
  const keys = (named: string[], checks: CheckLine[] = []) =>
    neededChecks(newText, new Set(named), checks).map(({ kind, ground, before, state }) =>
      [kind, ground?.key, before, state].filter(Boolean).join(' '),
    )
  test('is compliance before the evaluation and every mandatory ground before a contract', () => {
    assert.deepEqual(keys([]), [
      'compliance evaluation missing',
      'exclusion exclusion.mandatory.1 signing missing',
      `exclusion ${taxDebtGround} signing missing`,
    ])
  })
  test('takes in an optional ground only where the documents name it', () => {
    assert.ok(keys(['exclusion.optional.9']).includes('exclusion exclusion.optional.9 signing missing'))
    assert.ok(!keys(['exclusion.optional.9']).some((one) => one.includes('optional.4')))
  })
  test('knows how far each is', () => {
    const states = [
      [null, 'missing'],
      [check({ askedAt: then }), 'asked'],
      [check({ askedAt: then, answeredAt: then }), 'answered'],
      [check({ outcome: 'passed' }), 'byWord'],
      [check({ outcome: 'passed', files: 1 }), 'proven'],
      [check({ outcome: 'failed', files: 1 }), 'failed'],
    ] as const
    for (const [given, state] of states) assert.equal(stateOf(given), state)
  })
  test('keeps a contract back until all of it passed and every question is settled', () => {
    const passed = ['exclusion.mandatory.1', taxDebtGround].map((ground) =>
      check({ ground, outcome: 'passed', files: 1 }),
    )
    const complies = check({ kind: 'compliance', ground: null, outcome: 'passed' })
    const asked = check({ kind: 'clarification', ground: null, askedAt: then })
    const open = (checks: CheckLine[]) => {
      const { needed, asked: still } = openBefore(neededChecks(newText, new Set(), checks), checks)
      return needed.length + still.length
    }
    assert.equal(open([]), 3)
    assert.equal(open([...passed, complies]), 0)
    assert.equal(open([...passed, complies, asked]), 1)
    assert.equal(open([...passed, { ...complies, outcome: 'failed' }]), 1)
  })
  test('puts nobody out by a clarification', () => {
    assert.equal(isFailing(check({ kind: 'clarification', outcome: 'failed' })), false)
    assert.equal(isFailing(check({ kind: 'compliance', outcome: 'failed' })), true)
    assert.equal(isFailing(check({ outcome: 'passed' })), false)
  })
})

describe('Nobody is put out unheard', () => {
  const cases: [
    kind: CheckKind,
    ground: string | null,
    answered: boolean,
    due: string | null,
    heard: boolean,
  ][] = [
    ['abnormallyLow', null, false, null, false],
    ['abnormallyLow', null, false, '2026-11-23', false],
    ['abnormallyLow', null, true, '2026-11-23', true],
    ['abnormallyLow', null, false, '2026-11-22', true],
    ['arithmetic', null, true, '2026-11-25', true],
    ['arithmetic', null, false, '2026-11-25', false],
    // A debt may be paid until the end of the term, so an answer does not end it.
    ['exclusion', taxDebtGround, true, '2026-11-25', false],
    ['exclusion', taxDebtGround, false, '2026-11-23', false],
    ['exclusion', taxDebtGround, false, '2026-11-22', true],
    ['exclusion', 'exclusion.mandatory.1', false, null, true],
    ['compliance', null, false, null, true],
  ]
  for (const [kind, ground, answered, dueDay, heard] of cases)
    test(`${kind} ${ground ?? ''}: answered ${answered}, until ${dueDay} → ${heard ? 'heard' : 'not heard'}`, () => {
      const act = () =>
        demandHeard({ kind, ground, check: { answeredAt: answered ? then : null, dueDay } }, today)
      if (heard) assert.doesNotThrow(act)
      else assert.throws(act, { type: 'tenders.TendererNotHeard' })
    })
  test('a corrected price counts only when the tenderer has answered', () => {
    const asked = { kind: 'arithmetic', answeredAt: null } as const
    assert.throws(() => demandAgreed(asked), { type: 'tenders.CorrectionNotAgreed' })
    demandAgreed({ ...asked, answeredAt: then })
    demandAgreed({ ...asked, kind: 'clarification' })
  })
  test('a debt that nobody asked about puts nobody out', () => {
    assert.throws(() => demandHeard({ kind: 'exclusion', ground: taxDebtGround, check: null }, today), {
      type: 'tenders.TendererNotHeard',
    })
  })
})
