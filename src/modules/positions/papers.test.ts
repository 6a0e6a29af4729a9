import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examplePaper } from '../../../tests/support/papers.ts'
import { printJobDescription } from './papers.ts'

test('sections that the document lacks are neither printed nor counted', () => {
  const paper = examplePaper()
  const description = { ...paper.description, purpose: '', rights: [], elsewhere: [], unpairedResults: [] }
  const printed = printJobDescription({ ...paper, description })
  assert.deepEqual(printed.before, [])
  assert.deepEqual(
    [printed.general, ...printed.after].map(({ number }) => number),
    ['1', '3', '4', '5', '6', '7', '8'],
  )
  assert.equal(printed.dutiesNumber, '2')
})

test('an unsigned version of a vacant position says so', () => {
  const printed = printJobDescription({ ...examplePaper(), signedOn: null, holder: '' })
  assert.equal(printed.version, 'Versioon 3 · Kehtib alates 01.03.2026 · allkirjastamata')
  assert.deepEqual(printed.general.facts.at(-1), { name: 'Töötaja', text: 'täitmata' })
})

test('nothing of the document is lost', () => {
  const paper = examplePaper()
  const printed = JSON.stringify(printJobDescription(paper))
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? value.split('\n')
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(texts)
        : []
  for (const text of texts(paper.description))
    assert.ok(printed.includes(JSON.stringify(text).slice(1, -1)), text)
})
