import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Day } from '../../../kernel/values/day.ts'
import { type CapsuleDocument, writeCapsule } from './capsule.ts'
import { mostAttempts, nextAttempt, waitAfter } from './consignment.ts'

const letter: CapsuleDocument = {
  id: '01990000-0000-7000-8000-000000000001',
  agency: { name: 'Sotsiaalkindlustusamet', registryCode: '99000024' },
  author: 'Kati Kask',
  sender: null,
  recipients: [{ name: 'OÜ "Rahu & Leid"', registryCode: '99000017', isPerson: false }],
  kind: 'kiri',
  reference: '5.2-9/1-1',
  registeredAt: '2026-11-23T08:00:00.000Z',
  title: 'Hind < 10 000 € & tähtaeg\u0007',
  language: 'et',
  restrictions: [],
  isSigned: false,
  files: [{ file: 'f1', id: 'v1', name: '5.2-9_1-1_1.txt', mediaType: 'text/plain', size: 12 }],
}
const textOf = (of: CapsuleDocument) =>
  writeCapsule(of)
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.file}]`))
    .join('')
const topLevel = (xml: string): string[] => {
  const names: string[] = []
  let depth = 0
  for (const [, close, name = ''] of xml.matchAll(/<(\/?)([A-Z]\w*)[^>]*>/g)) {
    if (close) depth -= 1
    else {
      if (depth === 1) names.push(name)
      depth += 1
    }
  }
  return names
}

test('a capsule has its parts in the known order', () => {
  assert.deepEqual(topLevel(textOf(letter)), [
    'Transport',
    'RecordCreator',
    'RecordSenderToDec',
    'Recipient',
    'RecordMetadata',
    'Access',
    'File',
  ])
  const signed = { ...letter, isSigned: true, recipients: [], author: null }
  assert.deepEqual(topLevel(textOf(signed)), [
    'Transport',
    'RecordCreator',
    'RecordMetadata',
    'Access',
    'SignatureMetadata',
    'File',
  ])
})

test('what people wrote can’t break a capsule', () => {
  const xml = textOf(letter)
  assert.match(xml, /<RecordTitle>Hind &lt; 10 000 € &amp; tähtaeg<\/RecordTitle>/)
  assert.match(xml, /<Name>OÜ &quot;Rahu &amp; Leid&quot;<\/Name>/)
  assert.match(xml, /<ZipBase64Content>\[f1\]<\/ZipBase64Content>/)
  assert.match(xml, /<AccessConditionsCode>Avalik</)
})

test('a restricted document travels with each ground; an end that is an event is left out', () => {
  const ground = { id: 'r1', basis: 'AvTS § 35 lg 1 p 17', startsOn: Day.parse('2026-11-23'), holder: 'SKA' }
  const xml = textOf({
    ...letter,
    restrictions: [
      { ...ground, endsOn: Day.parse('2031-11-23') },
      { ...ground, id: 'r2', basis: 'RHS § 110 lg 5', endsOn: null },
    ],
  })
  assert.match(xml, /<AccessConditionsCode>AK</)
  assert.equal([...xml.matchAll(/<RestrictionBasis>/g)].length, 2)
  assert.equal([...xml.matchAll(/<RestrictionEndDate>/g)].length, 1)
})

test('attempts come less and less often, and end', () => {
  assert.deepEqual([1, 2, 3, 20].map(waitAfter), [2, 4, 8, 360])
  const now = new Date('2026-11-23T08:00:00Z')
  assert.equal(nextAttempt(1, now)?.toISOString(), '2026-11-23T08:02:00.000Z')
  assert.equal(nextAttempt(mostAttempts, now), undefined)
})
