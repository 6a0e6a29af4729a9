import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readNumber, writeNumber } from './typed-number.ts'

it('a number is read with a comma, a dot and spaces; what could be two numbers stays as it was typed', () => {
  const typed: [string, unknown][] = [
    ['', null],
    ['12,', 12],
    ['12 345,67', 12_345.67],
    ['0.125', 0.125],
    ['1,500', '1,500'],
    ['12.345', '12.345'],
    ['1234,567', 1234.567],
    ['1.234,50', '1.234,50'],
    ['palju', 'palju'],
  ]
  for (const [text, value] of typed) assert.equal(readNumber(text), value, text)
  assert.deepEqual([writeNumber(1234.5, 'et'), writeNumber(1234.5, 'en')], ['1234,5', '1234.5'])
  assert.deepEqual([writeNumber(null, 'et'), writeNumber('palju.', 'et')], ['', 'palju.'])
})
