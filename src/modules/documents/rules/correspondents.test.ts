import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correspondentsOf } from './correspondents.ts'

const agency = 'Sotsiaalkindlustusamet'
const party = (part: string, name: string) => ({ part, name })
const names = (parties: ReturnType<typeof party>[]) =>
  correspondentsOf(parties, agency).map(({ name }) => name)

test('a letter has those whom it names; a contract those who sign it beside the agency', () => {
  assert.deepEqual(names([party('addressee', 'OÜ Rahuleid'), party('signer', 'Kati Kask')]), ['OÜ Rahuleid'])
  assert.deepEqual(names([party('signer', 'sotsiaalkindlustusamet '), party('signer', 'OÜ Rahuleid')]), [
    'OÜ Rahuleid',
  ])
  assert.deepEqual(names([]), [])
})
