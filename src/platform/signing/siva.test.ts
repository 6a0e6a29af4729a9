import assert from 'node:assert/strict'
import test from 'node:test'
import { sivaReport, standInSiva } from '../../../tests/support/siva.ts'
import { createValidation, ValidationUnavailable } from './siva.ts'

const container = { bytes: new TextEncoder().encode('PK…'), name: 'leping.asice' }

test('the verdict of each signature and the worst of all come back, with the report as it came', async () => {
  const report = sivaReport([
    { id: 'S0', signedBy: 'KASK,KATI,40000000001', indication: 'TOTAL-PASSED' },
    {
      id: 'S1',
      signedBy: 'OJA,PIRET,40000000002',
      indication: 'TOTAL-FAILED',
      errors: [{ content: 'Revoked' }],
    },
  ])
  const siva = await standInSiva(() => ({ body: report }))
  const legal = await createValidation(siva.url)(container)
  assert.equal(legal.verdict, 'TOTAL-FAILED')
  assert.deepEqual(legal.signatures, [
    { id: 'S0', signer: 'KASK,KATI,40000000001', verdict: 'TOTAL-PASSED', reasons: [] },
    { id: 'S1', signer: 'OJA,PIRET,40000000002', verdict: 'TOTAL-FAILED', reasons: ['Revoked'] },
  ])
  assert.deepEqual([legal.policy, legal.checkedAt], ['POLv4', '2026-11-23T08:00:00Z'])
  assert.deepEqual(legal.report, report)
  assert.deepEqual(siva.asked, [
    {
      filename: 'leping.asice',
      document: Buffer.from(container.bytes).toString('base64'),
      reportType: 'Simple',
    },
  ])
})

test('a container without signatures gets no verdict that could be taken for a good one', async () => {
  const siva = await standInSiva(() => ({ body: sivaReport([]) }))
  assert.equal((await createValidation(`${siva.url}/validate`)(container)).verdict, 'INDETERMINATE')
})

const refusals = {
  'a file that the service does not take is refused with what it said': {
    answer: { status: 400, body: { requestErrors: [{ key: 'document', message: 'Document malformed' }] } },
    expected: { code: 'refused', data: { said: 'Document malformed' } },
  },
  'a service that fails gives no verdict': {
    answer: { status: 503, body: 'busy' },
    expected: { code: 'unreachable', data: { said: 'HTTP 503' } },
  },
  'an answer of another form gives no verdict': {
    answer: {
      body: { validationReport: { validationConclusion: { signatures: [{ indication: 'FINE' }] } } },
    },
    expected: { code: 'notUnderstood', data: {} },
  },
  'an answer that is no JSON gives no verdict': {
    answer: { body: '<html>' },
    expected: { code: 'notUnderstood', data: {} },
  },
} as const

for (const [sentence, { answer, expected }] of Object.entries(refusals)) {
  test(sentence, async () => {
    const siva = await standInSiva(() => answer)
    const error = await createValidation(siva.url)(container).catch((caught: unknown) => caught)
    assert.ok(error instanceof ValidationUnavailable)
    assert.deepEqual({ code: error.code, data: error.data }, expected)
  })
}

test('a service that stays silent is given up', async () => {
  const siva = await standInSiva(() => 'silent')
  await assert.rejects(createValidation(siva.url, { seconds: 0.2 })(container), { code: 'unreachable' })
})

test('a container never travels in the open to another machine', () => {
  assert.throws(() => createValidation('http://siva.amet.example'), TypeError)
  assert.ok(createValidation('https://siva.amet.example'))
})
