import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findColumns } from '../../../kernel/values/sheet-cells.ts'
import { type Known, type TaskLine, taskHeads, understandRow } from './sheet.ts'

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
const row = (cells: TaskLine['cells']): TaskLine => ({
  row: 2,
  cells: { title: 'Koosta ülevaade', dueDay: '01.12.2026', ...cells },
})
const doubtsOf = (cells: TaskLine['cells']) => understandRow(row(cells), known).doubts

const places = (head: readonly string[]) => findColumns(head, taskHeads, ['title'])

describe('the heading of a sheet', () => {
  it('is known in any of the three languages and in any order', () => {
    assert.deepEqual(
      [...(places(['Tähtaeg', ' ÜLESANNE ']) ?? [])],
      [
        ['title', 1],
        ['dueDay', 0],
      ],
    )
    assert.deepEqual(places(['Title', 'Due date'])?.get('dueDay'), 1)
    assert.deepEqual(places(['Задача', 'Срок', 'Исполнитель'])?.get('assignee'), 2)
  })

  it('without a column of names is not the heading of tasks', () => {
    assert.equal(places(['Tähtaeg', 'Täitja']), undefined)
    assert.equal(places([]), undefined)
  })
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

  const doubts: readonly [string, TaskLine['cells'], readonly string[]][] = [
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
