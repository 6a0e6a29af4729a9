import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type KnownDuty, linkResults, proposeLinks } from './propose-links.ts'

const duty = (id: string, text: string, results: readonly string[] = []): KnownDuty => ({
  id,
  no: id,
  text,
  results: results.map((result, index) => ({ id: `${id}.${index}`, text: result, kind: 'byHand' })),
})
const newDuty = (text: string) => ({ no: '', text, results: [] })
const shown = (older: readonly KnownDuty[], newer: readonly string[]) =>
  proposeLinks(older, newer.map(newDuty)).map(({ from, to, kind }) => [from, to, kind])

const training = 'Koolituste korraldamine perelepitajatele ja omavalitsuste töötajatele.'
const feedback = 'Koolituste tagasiside kogumine ja kokkuvõtete tegemine.'
const tasks = 'Vahetu juhi antud ühekordsete ülesannete täitmine.'

describe('proposing what became of duties', () => {
  it('keeps what reads the same, wherever it stands now', () => {
    assert.deepEqual(shown([duty('a', training), duty('b', tasks)], [tasks, training]), [
      ['a', 1, 'kept'],
      ['b', 0, 'kept'],
    ])
  })

  it('sees a reworded duty as changed and a vanished one as ended', () => {
    const reworded = 'Koolituste ja infopäevade korraldamine perelepitajatele ja omavalitsuste töötajatele.'
    assert.deepEqual(shown([duty('a', training), duty('b', tasks)], [reworded]), [
      ['a', 0, 'changed'],
      ['b', null, 'ended'],
    ])
  })

  it('sees a duty of which only an expected result was reworded as changed', () => {
    const older = duty('a', training, ['Koolitused on peetud.'])
    const newer = { no: '', text: training, results: ['Koolitused on peetud õigel ajal.'] }
    assert.deepEqual(proposeLinks([older], [newer]), [{ from: 'a', to: 0, kind: 'changed' }])
  })

  it('sees a duty of which parts became two as split', () => {
    const both = `${training} ${feedback}`
    assert.deepEqual(shown([duty('a', both)], [training, feedback]), [
      ['a', 0, 'split'],
      ['a', 1, 'split'],
    ])
  })

  it('sees two duties that became one as merged', () => {
    const both = `${training} ${feedback}`
    assert.deepEqual(shown([duty('a', training), duty('b', feedback)], [both]), [
      ['a', 0, 'merged'],
      ['b', 0, 'merged'],
    ])
  })

  it('leaves no earlier duty without a word', () => {
    const older = [duty('a', 'Arhiivi pidamine.'), duty('b', 'Raamatupidamine.'), duty('c', tasks)]
    assert.deepEqual(
      new Set(proposeLinks(older, [newDuty('Midagi muud.')]).map(({ from }) => from)),
      new Set(['a', 'b', 'c']),
    )
  })
})

describe('linking expected results', () => {
  it('links the same text and the most alike, and leaves what has no successor', () => {
    const older = duty('a', training, ['Koolitused on peetud.', 'Osalejad on rahul.'])
    const newer = duty('b', training, ['Koolitused on peetud õigel ajal.'])
    assert.deepEqual(linkResults([{ older, newer: [newer] }]), [{ old: 'a.0', new: 'b.0' }])
  })

  it('takes the only result of each side for the same, however it was reworded', () => {
    const pair = { older: duty('a', tasks, ['Valmis.']), newer: [duty('b', tasks, ['Tehtud tähtajaks.'])] }
    assert.deepEqual(linkResults([pair]), [{ old: 'a.0', new: 'b.0' }])
  })
})
