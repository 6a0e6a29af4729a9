import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Day } from '../../../kernel/values/day.ts'
import { findColumns } from '../../../kernel/values/sheet-cells.ts'
import { planColumnHeads } from '../texts/plan-kinds.ts'
import { readCpvCell, readEuros } from './amount-cells.ts'
import {
  keyOfRow,
  type PlanCells,
  type PlanColumn,
  planColumns,
  planHeads,
  understandPlanRow,
} from './plan-sheet.ts'
import {
  keyOfContract,
  keyOfPurchase,
  type PurchaseCells,
  purchaseHeads,
  understandPurchase,
} from './purchase-sheet.ts'

const kati = { id: 'kati', name: 'Kati Kask', email: 'kati.kask@amet.example' }
const known = {
  people: [
    kati,
    { ...kati, id: 'two', name: 'Liis Lepp', email: 'a@amet.example' },
    { ...kati, id: 'three', name: 'Liis Lepp', email: 'b@amet.example' },
  ],
  codes: new Set(['80500000', '55120000', '79530000']),
  there: new Set([keyOfRow('Tõlketeenused', 1_200_000)]),
}
const plan = (cells: PlanCells) => understandPlanRow(2, { subject: 'Koolitus', ...cells }, known)

describe('columns of a sheet', () => {
  for (const locale of ['et', 'en', 'ru'] as const)
    it(`are found by the words that we write ourselves (${locale})`, () => {
      const head = planColumns.map((column) => planColumnHeads[locale][column])
      const places = findColumns<PlanColumn>(head, planHeads, ['subject'])
      assert.deepEqual([...(places?.keys() ?? [])].sort(), [...planColumns].sort())
    })

  it('are found whatever stands in brackets after them', () =>
    assert.equal(
      findColumns<PlanColumn>(['CPV (8 kohta)', 'Hanke ese'], planHeads, ['subject'])?.get('cpv'),
      0,
    ))

  it('are not found without the needed one', () =>
    assert.equal(findColumns(['CPV'], planHeads, ['subject']), undefined))

  it('of purchases are found by other usual words too', () =>
    assert.ok(findColumns(['Nimetus', 'Summa', 'Kuupäev'], purchaseHeads, ['subject', 'value', 'boughtOn'])))
})

describe('a row of the plan in a sheet', () => {
  it('is understood by words, codes and Roman quarters', () => {
    const row = plan({
      nature: 'Teenused',
      subjectKind: 'sotsiaalteenused',
      cpv: '80500000-9',
      value: '14 400,50 €',
      quarter: 'IV kvartal',
      responsible: 'kati.kask@amet.example',
    })
    assert.deepEqual(
      [row.nature, row.subjectKind, row.cpv, row.valueCents, row.quarter, row.responsible?.id, row.doubts],
      ['services', 'sotsiaalteenused', '80500000', 1_440_050, 4, 'kati', []],
    )
  })

  for (const [what, cells, doubt] of [
    ['no subject', { subject: '' }, 'subjectMissing'],
    ['a subject too long', { subject: 'x'.repeat(301) }, 'subjectLong'],
    ['a kind that nobody knows', { nature: 'midagi' }, 'natureUnknown'],
    ['seven digits of CPV', { cpv: '8050000' }, 'cpvUnknown'],
    ['a CPV code that nobody made', { cpv: '99999999' }, 'cpvUnknown'],
    ['nine digits of CPV', { cpv: '805000009' }, 'cpvUnknown'],
    ['an amount in words', { value: 'palju' }, 'valueUnknown'],
    ['an amount below nothing', { value: -1 }, 'valueUnknown'],
    ['parts of a cent', { value: 49_999.995 }, 'valueFraction'],
    ['a fifth quarter', { quarter: 'V' }, 'quarterUnknown'],
    ['a name that two people have', { responsible: 'Liis Lepp' }, 'personUnknown'],
    ['a name that nobody has', { responsible: 'Ei Keegi' }, 'personUnknown'],
    ['what is in the plan already', { subject: 'tõlketeenused', value: 12_000 }, 'alreadyThere'],
  ] as const)
    it(`with ${what} is in doubt`, () => assert.deepEqual(plan(cells).doubts, [doubt]))
})

describe('a past purchase in a sheet', () => {
  const today = Day.parse('2026-11-23')
  const there = new Set([keyOfPurchase('Õppepäev', '2026-10-05', 480_000)])
  const made = new Set([keyOfContract('2026-10-05', 1_234_500)])
  const read = (cells: PurchaseCells) =>
    understandPurchase(
      2,
      { subject: 'Koolitus', value: 100, boughtOn: '5.10.2026', ...cells },
      { today, there, made },
    )

  it('is understood with its day as people write it', () => {
    const { boughtOn, valueCents, doubts } = read({})
    assert.deepEqual([boughtOn, valueCents, doubts], ['2026-10-05', 10_000, []])
  })

  for (const [what, cells, doubt] of [
    ['no value', { value: null }, 'valueMissing'],
    ['no day', { boughtOn: '' }, 'dayMissing'],
    ['a day that there is not', { boughtOn: '31.11.2026' }, 'dayUnknown'],
    ['a day ahead', { boughtOn: '24.11.2026' }, 'dayAhead'],
    ['what is there already', { subject: 'õppepäev', value: 4800 }, 'alreadyThere'],
    ['the contract of a procurement that stands here', { value: 12_345 }, 'madeHere'],
  ] as const)
    it(`with ${what} is in doubt`, () => assert.deepEqual(read(cells).doubts, [doubt]))
})

describe('cells', () => {
  it('of CPV drop the check digit and keep leading noughts that Excel lost', () => {
    assert.equal(readCpvCell('80500000-9'), '80500000')
    assert.equal(readCpvCell(3_000_000), '03000000')
  })

  it('of amounts are exact', () => {
    assert.deepEqual(readEuros(0.1 + 0.2), { cents: 30 })
    assert.deepEqual(readEuros('49 999,99'), { cents: 4_999_999 })
    assert.equal(readEuros(''), null)
  })
})
