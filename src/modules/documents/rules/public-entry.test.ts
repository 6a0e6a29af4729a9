import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvLine, endingOf, hideNames, initialsOf, publicFileName, titleForPublic } from './public-entry.ts'

test('a natural person is initials', () => {
  for (const [name, initials] of [
    ['Malle Mänd', 'M. M.'],
    ['Anna-Liisa Õun', 'A.-L. Õ.'],
    ['  jaan   tamm ', 'J. T.'],
    ['Žanna', 'Ž.'],
  ] as const)
    assert.equal(initialsOf(name), initials)
})

test('names are hidden in titles in every case, and other words stay', () => {
  for (const [title, names, hidden] of [
    ['Vastus Malle Männile', ['Malle Mänd'], 'Vastus M. M.'],
    ['Leping Jaan Tamme ja OÜ Rahuleid vahel', ['Jaan Tamm'], 'Leping J. T. ja OÜ Rahuleid vahel'],
    ['Kiri Anna-Liisale', ['Anna-Liisa Õun'], 'Kiri A.-L.'],
    ['Koolituse kava', ['Malle Mänd'], 'Koolituse kava'],
    ['Koolituse kava', [], 'Koolituse kava'],
  ] as const)
    assert.equal(hideNames(title, names), hidden)
})

test('a restricted document shows only a title that was written for the public', () => {
  const letter = {
    title: 'Kiri Malle Männile',
    publicTitle: null,
    isRestricted: false,
    persons: ['Malle Mänd'],
  }
  assert.equal(titleForPublic(letter), 'Kiri M. M.')
  assert.equal(titleForPublic({ ...letter, isRestricted: true }), null)
  assert.equal(titleForPublic({ ...letter, isRestricted: true, publicTitle: 'Vastuskiri' }), 'Vastuskiri')
})

test('a line of CSV keeps commas, quotes and line breaks, and is never a formula', () => {
  assert.equal(csvLine(['5.2-9/1-1', 'a,b', 'ta ütles "ei"', null]), '5.2-9/1-1,"a,b","ta ütles ""ei""",\r\n')
  assert.equal(csvLine(['=1+1', '@x', 'kaks\nrida']), `'=1+1,'@x,"kaks\nrida"\r\n`)
})

test('the ending of a name leads nowhere else', () => {
  assert.deepEqual(['Kiri.PDF', 'x.tar.gz', '../a/.b/../..', 'nimi', 'a.p df/..'].map(endingOf), [
    'pdf',
    'gz',
    'bin',
    'nimi',
    'bin',
  ])
})

test('a saved file is named by the reference alone', () => {
  assert.equal(publicFileName('5.2-9/12-1', { no: 0, ending: 'asice' }), '5.2-9_12-1.asice')
  assert.equal(publicFileName('5.2-9/12-1', { no: 3, ending: 'pdf' }), '5.2-9_12-1_3.pdf')
})
