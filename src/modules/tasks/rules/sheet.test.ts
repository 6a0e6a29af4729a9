import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  type Cell,
  type Cells,
  findColumns,
  type Known,
  readDayCell,
  readTimeCell,
  understandRow,
} from './sheet.ts'

const kati = {
  id: 'kati',
  name: 'Kati Kask',
  email: 'kati.kask@amet.example',
  mayBeGiven: true,
  team: 'tiim',
}
const anu = { ...kati, id: 'anu', name: 'Anu Rebane', email: 'anu.rebane@amet.example', mayBeGiven: false }
const known: Known = {
  me: 'kati',
  now: new Date('2026-11-23T08:00:00Z'),
  workers: [kati, anu],
  duties: [
    { id: 'new', label: '3.7', title: 'Täidab ühekordseid ülesandeid' },
    { id: 'old', label: '3.7', title: 'Täidab ühekordseid ülesandeid' },
    { id: 'a', label: '3.1', title: 'Korraldab hankeid' },
    { id: 'b', label: '3.1', title: 'Nõustab vanemaid' },
  ],
}
const row = (cells: Partial<Cells>): Cells => ({
  row: 2,
  title: 'Koosta ülevaade',
  text: null,
  doneMeans: null,
  dueDay: '01.12.2026',
  dueTime: null,
  assignee: null,
  duty: null,
  ...cells,
})
const doubtsOf = (cells: Partial<Cells>) => understandRow(row(cells), known).doubts

describe('the heading of a sheet', () => {
  it('is known in any of the three languages and in any order', () => {
    assert.deepEqual(
      [...(findColumns(['Tähtaeg', ' ÜLESANNE ']) ?? [])],
      [
        ['title', 1],
        ['dueDay', 0],
      ],
    )
    assert.deepEqual(findColumns(['Title', 'Due date'])?.get('dueDay'), 1)
    assert.deepEqual(findColumns(['Задача', 'Срок', 'Исполнитель'])?.get('assignee'), 2)
  })

  it('without a column of names is not the heading of tasks', () => {
    assert.equal(findColumns(['Tähtaeg', 'Täitja']), null)
    assert.equal(findColumns([]), null)
  })
})

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

describe('a row', () => {
  it('without an assignee is one’s own task', () => {
    const { assignee, team, dueDay, doubts } = understandRow(row({}), known)
    assert.deepEqual(
      { assignee, team, dueDay, doubts },
      {
        assignee: { id: 'kati', name: 'Kati Kask' },
        team: 'tiim',
        dueDay: '2026-12-01',
        doubts: [],
      },
    )
  })

  it('takes the hour of a date cell when no other stands beside it', () => {
    const dueDay = { day: '2026-12-01', time: '15:00' }
    assert.equal(understandRow(row({ dueDay }), known).dueTime, '15:00')
    assert.equal(understandRow(row({ dueDay, dueTime: '9.00' }), known).dueTime, '09:00')
  })

  it('finds the assignee by address or whole name, and the duty by its number', () => {
    assert.deepEqual(doubtsOf({ assignee: 'KATI.KASK@amet.example', duty: '3.7' }), [])
    assert.equal(understandRow(row({ duty: '3.7' }), known).duty?.id, 'new')
  })

  const doubts: readonly [string, Partial<Cells>, readonly string[]][] = [
    ['has no name', { title: '  ' }, ['titleMissing']],
    ['has a name of 301 letters', { title: 'x'.repeat(301) }, ['titleLong']],
    ['has too long a text', { text: 'x'.repeat(20_001) }, ['textLong']],
    ['has no due day', { dueDay: null }, ['dueMissing']],
    ['has a day that does not exist', { dueDay: '31.02.2027' }, ['dueUnknown']],
    ['has a time that does not exist', { dueTime: '25.00' }, ['dueUnknown']],
    ['is due yesterday', { dueDay: '22.11.2026' }, ['duePast']],
    ['is due earlier today', { dueDay: '23.11.2026', dueTime: '9.00' }, ['duePast']],
    ['names somebody unknown', { assignee: 'Kati' }, ['assigneeUnknown']],
    ['names somebody whom one may not give tasks', { assignee: 'Anu Rebane' }, ['giving']],
    ['names a duty that is not there', { duty: '9.9' }, ['dutyUnknown']],
    ['names a number that two different duties have', { duty: '3.1' }, ['dutyUnknown']],
    [
      'is wrong in three ways',
      { title: '', dueDay: '', assignee: 'x' },
      ['titleMissing', 'dueMissing', 'assigneeUnknown'],
    ],
  ]
  for (const [what, cells, expected] of doubts)
    it(`that ${what} is in doubt`, () => assert.deepEqual(doubtsOf(cells), expected))
})
