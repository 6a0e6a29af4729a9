import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { askerWords } from './question.ts'

const asker = {
  name: 'OÜ Rahuleid',
  registryCode: '99000011',
  contactName: 'Helve Kivi',
  email: 'pakkumused@rahuleid.example',
}
const found = (text: string, more: object = {}) => askerWords([text], { ...asker, ...more })

describe('words by which one sees who asked', () => {
  it('are the name with and without its legal form, also with an Estonian ending', () => {
    assert.deepEqual(found('OÜ Rahuleid küsib, kas ruum on olemas.'), ['OÜ Rahuleid', 'Rahuleid'])
    assert.deepEqual(found('Kas rahuleiuga sobiks?'), [])
    assert.deepEqual(found('Kas Rahuleidi pakutud aeg sobib?'), ['Rahuleid'])
    assert.deepEqual(found('Rahuleid’i koolitaja'), ['Rahuleid'])
  })

  it('are the code, the contact, the address and its house', () => {
    assert.deepEqual(found('Meie kood on 99000011.'), ['99000011'])
    assert.deepEqual(found('Vastake palun: Helve Kivi'), ['Helve Kivi'])
    assert.deepEqual(found('PAKKUMUSED@RAHULEID.EXAMPLE'), [
      'Rahuleid',
      'pakkumused@rahuleid.example',
      'rahuleid.example',
    ])
  })

  it('are not parts of other words, longer numbers, or the house of everyone’s post', () => {
    assert.deepEqual(found('Aitäh, ait on suur.', { name: 'Aitäht' }), [])
    assert.deepEqual(found('Leping 990000112'), [])
    assert.deepEqual(found('Kas gmail.com sobib?', { email: 'keegi@gmail.com' }), [])
  })

  it('are looked for in the question and in the answer', () => {
    assert.deepEqual(askerWords(['Kas ruum on olemas?', 'Jah, Rahuleid võib tulla.'], asker), ['Rahuleid'])
    assert.deepEqual(askerWords(['Kas ruum on olemas?', 'Jah.'], asker), [])
  })

  it('survive names with signs that mean something to a search', () => {
    assert.deepEqual(found('Kas C++ (Koolitus) [1] sobib?', { name: 'C++ (Koolitus) [1] OÜ' }).length, 1)
  })
})
