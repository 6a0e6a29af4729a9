import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Cell, readDayCell, readTimeCell } from './sheet-cells.ts'

describe('a cell', () => {
  const days: readonly [Cell, string | undefined][] = [
    ['1.12.2026', '2026-12-01'],
    ['2026-12-01', '2026-12-01'],
    [{ day: '2026-12-01' }, '2026-12-01'],
    ['31.02.2027', undefined],
    ['homme', undefined],
    [46357, undefined],
    [null, undefined],
  ]
  for (const [cell, expected] of days)
    it(`${JSON.stringify(cell)} as a day is ${expected}`, () => assert.equal(readDayCell(cell), expected))

  const times: readonly [Cell, string | null][] = [
    ['12.00', '12:00'],
    ['9:30', '09:30'],
    [9, '09:00'],
    [{ day: '1899-12-31', time: '14:15' }, '14:15'],
    ['24:00', null],
    ['12.60', null],
    ['lõunal', null],
  ]
  for (const [cell, expected] of times)
    it(`${JSON.stringify(cell)} as a time is ${expected}`, () => assert.equal(readTimeCell(cell), expected))
})
