import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sampleReading } from '../examples/sample.ts'
import { compareReadings, type PlacedLink } from './compare-readings.ts'
import { compareSentences, splitSentences } from './compare-sentences.ts'
import { linksBetween } from './links-between.ts'

describe('splitting into sentences', () => {
  it('parts at full stops and semicolons, not at abbreviations', () => {
    assert.deepEqual(splitSentences('Koostab lepingu nr. 5 kohta akti. Hoiab vara; kaitseb andmeid.'), [
      'Koostab lepingu nr. 5 kohta akti.',
      'Hoiab vara;',
      'kaitseb andmeid.',
    ])
  })

  it('takes each point of a list for a sentence of its own', () => {
    assert.deepEqual(splitSentences('▪ teha kaugtööd\n▪ saada infot'), ['▪ teha kaugtööd', '▪ saada infot'])
  })
})

describe('comparing sentences', () => {
  it('keeps what stays, in its order, around what was taken away and added', () => {
    assert.deepEqual(
      compareSentences(['Üks.', 'Kaks.', 'Kolm.'], ['Üks.', 'Neli.', 'Kolm.']).map(({ change, text }) => [
        change,
        text,
      ]),
      [
        ['same', 'Üks.'],
        ['removed', 'Kaks.'],
        ['added', 'Neli.'],
        ['same', 'Kolm.'],
      ],
    )
  })

  it('says of each sentence of both texts exactly once what became of it', () => {
    const [older, newer] = [
      ['a', 'b', 'c', 'd'],
      ['b', 'x', 'd', 'a'],
    ]
    const told = compareSentences(older, newer)
    const of = (change: string) => told.filter((one) => one.change !== change).map(({ text }) => text)
    assert.deepEqual(of('added'), older)
    assert.deepEqual(of('removed'), newer)
  })
})

describe('comparing job descriptions', () => {
  const kept: PlacedLink[] = sampleReading.duties.map((_, place) => ({
    from: place,
    to: place,
    kind: 'kept',
  }))

  it('finds nothing where nothing changed', () => {
    const parts = compareReadings(sampleReading, sampleReading, kept)
    assert.ok(parts.every((part) => part.sentences.every(({ change }) => change === 'same')))
  })

  it('shows a changed result inside its duty and a new right in its section', () => {
    const newer = structuredClone(sampleReading)
    const [first] = newer.duties
    if (first) first.results = ['Koolitused on peetud ja hinnatud.']
    newer.rights.push('osaleda koolitustel.')
    const changed = compareReadings(sampleReading, newer, kept).filter((part) =>
      part.sentences.some(({ change }) => change !== 'same'),
    )
    assert.deepEqual(
      changed.map(({ section, label }) => [section, label]),
      [
        ['duties', '3.1'],
        ['rights', ''],
      ],
    )
  })

  it('shows an ended duty after the living ones, with all of it removed', () => {
    const newer = { ...sampleReading, duties: sampleReading.duties.slice(0, 2) }
    const links = [...kept.slice(0, 2), { from: 2, to: null, kind: 'ended' as const }]
    const ended = compareReadings(sampleReading, newer, links).find((part) => part.link === 'ended')
    assert.equal(ended?.label, '3.3')
    assert.ok(ended?.sentences.every(({ change }) => change === 'removed'))
  })

  it('follows duties over several versions', () => {
    const [a, b, c] = [
      { id: 'a', text: 'Sama.', results: ['Tehtud.'] },
      { id: 'b', text: 'Teine.', results: ['Tehtud.'] },
      { id: 'c', text: 'Sama.', results: ['Tehtud.'] },
    ]
    const links = [
      { old: 'a', new: 'b', kind: 'changed' as const },
      { old: 'b', new: 'c', kind: 'changed' as const },
    ]
    assert.deepEqual(linksBetween([a], [c], links), [{ from: 0, to: 0, kind: 'kept' }])
    const stricter = { ...c, results: ['Tehtud õigel ajal.'] }
    assert.deepEqual(linksBetween([a], [stricter], links), [{ from: 0, to: 0, kind: 'changed' }])
    assert.deepEqual(linksBetween([a], [b], links), [{ from: 0, to: 0, kind: 'changed' }])
    assert.deepEqual(linksBetween([c], [a], links), [{ from: 0, to: null, kind: 'ended' }])
  })
})
