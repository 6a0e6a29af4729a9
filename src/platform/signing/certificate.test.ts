import assert from 'node:assert/strict'
import test from 'node:test'
import { judgeOf } from '../../../tests/support/judges.ts'
import { signingPeople } from '../../../tests/support/signing-people.ts'
import { checkPeriod, findIssuer, isFor, readCertificate, signerOf } from './certificate.ts'

const { skip } = judgeOf('openssl')

function certificateOf(kind: Parameters<ReturnType<typeof signingPeople>['certificate']>[0]) {
  const certificate = readCertificate(signingPeople().certificate(kind))
  assert.ok(certificate)
  return certificate
}

test(
  'a person is called by both names with the personal code, a seal by its name with the registry code',
  skip,
  () => {
    assert.deepEqual(signerOf(certificateOf('p384')), {
      name: 'KATI KÄSK',
      code: '40000000013',
      country: 'EE',
    })
    assert.deepEqual(signerOf(certificateOf('seal')), {
      name: 'OÜ Rahuleid',
      code: '99999999',
      country: 'EE',
      organization: 'OÜ Rahuleid',
    })
  },
)

test('the issuer is found by its name and its signature, not by its name alone', skip, () => {
  const [signer, issuer, other] = [certificateOf('p256'), certificateOf('issuer'), certificateOf('namesake')]
  assert.equal(findIssuer(signer, [other, issuer])?.x509.raw, issuer.x509.raw)
  assert.equal(findIssuer(signer, [other]), undefined)
})

test('a certificate is in force on its first and last moment, and for what it says', skip, () => {
  const certificate = certificateOf('expired')
  const on = (moment: string) => checkPeriod(certificate, new Date(moment)).map(({ code }) => code)
  assert.deepEqual(on('2019-12-31T23:59:59Z'), ['certificateNotBegun'])
  assert.deepEqual(on('2020-01-01T00:00:00Z'), [])
  assert.deepEqual(on('2021-01-01T00:00:00Z'), [])
  assert.deepEqual(on('2021-01-01T00:00:01Z'), ['certificateEnded'])
  assert.ok(isFor(certificateOf('stamper'), 'timeStamping'))
  assert.ok(!isFor(certificateOf('stamper'), 'confirming'))
})

test('bytes that are no certificate, or one with something after it, are none', skip, () => {
  const der = signingPeople().certificate('p256')
  assert.equal(readCertificate(Buffer.concat([der, Buffer.of(0)])), undefined)
  assert.equal(readCertificate(der.subarray(0, 100)), undefined)
  assert.equal(readCertificate(Buffer.from('nothing')), undefined)
})
