import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annexOf, bareCode, natureOf } from '../../../kernel/values/codes.ts'
import { readCodes } from '../../../platform/codes.ts'
import { indexOf, pathOf } from './code-index.ts'
import { searchCodes } from './search-codes.ts'

const codes = await readCodes()
const index = indexOf(codes.cpv)
const first = (text: string, under?: string) => searchCodes(index, { text, under })[0]?.code
const found = (text: string, under?: string) => searchCodes(index, { text, under }).map(({ code }) => code)

test('the whole vocabulary is there, each code under one that is there', () => {
  assert.equal(codes.cpv.length, 9454)
  for (const { parent } of codes.cpv) assert.ok(parent === '' || index.byCode.has(parent), parent)
})

const asked: [text: string, code: string][] = [
  ['koolitus', '80500000'],
  ['koolitusi', '80500000'],
  ['toitlustamine', '55520000'],
  ['tõlge', '79530000'],
  ['TOLGE', '79530000'],
  ['translation', '79530000'],
  ['training services', '80500000'],
  ['lepitus', '79422000'],
  ['seminaride korraldamine', '79951000'],
  ['8051', '80511000'],
  ['80511000-9', '80511000'],
]
for (const [text, code] of asked)
  test(`${text} finds ${code} among the first`, () => assert.ok(found(text).slice(0, 8).includes(code)))

test('what is called so comes before what only has to do with it', () =>
  assert.equal(first('tõlk'), '79530000'))

test('all digits name one code, with or without the check digit', () => {
  assert.deepEqual(found('80511000'), ['80511000'])
  assert.equal(bareCode('80511000-9'), '80511000')
  assert.equal(bareCode('805110009'), '80511000')
  assert.equal(bareCode('8051100'), undefined)
  assert.equal(bareCode('koolitus'), undefined)
})

test('without words the tree is walked, with them only the branch is searched', () => {
  assert.equal(found('').length, 45)
  assert.ok(found('', '80500000').every((code) => index.byCode.get(code)?.parent === '80500000'))
  assert.ok(found('koolitus', '80500000').every((code) => code.startsWith('805')))
  assert.deepEqual(
    pathOf(index, index.byCode.get('80511000') as never).map(({ code }) => code),
    ['80000000', '80500000', '80510000'],
  )
})

test('what is alike to nothing finds nothing', () => {
  assert.equal(first('qwzxv'), undefined)
  assert.equal(first('99999999'), undefined)
})

const kinds: [code: string, group: number | undefined, nature: string][] = [
  ['80511000', 2, 'services'],
  ['55520000', 7, 'services'],
  ['79530000', undefined, 'services'],
  ['75200000', 1, 'services'],
  ['75210000', 10, 'services'],
  ['45210000', undefined, 'works'],
  ['22000000', undefined, 'goods'],
]
for (const [code, group, nature] of kinds)
  test(`${code} is of group ${group ?? 'none'} of the annex and ${nature}`, () => {
    assert.equal(annexOf(codes.annex, code)?.no, group)
    assert.equal(natureOf(codes.natures, code)?.nature, nature)
  })
