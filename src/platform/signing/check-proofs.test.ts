import assert from 'node:assert/strict'
import test from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { OctetString } from 'asn1js'
import { Extension, OCSPRequest } from 'pkijs'
import { codesOf, unproven } from '../../../tests/support/codes-of.ts'
import { judgeOf } from '../../../tests/support/judges.ts'
import {
  addUnsigned,
  annex,
  contract,
  digest,
  type Recipe,
  signFiles,
  stampedBytes,
  writeCertificates,
  writeConfirmation,
  writeToken,
} from '../../../tests/support/sign-container.ts'
import { signingPeople } from '../../../tests/support/signing-people.ts'
import { compareTimes } from './check-proofs.ts'
import { examineContainer } from './examine-container.ts'
import { writeContainer } from './write-container.ts'

const { skip } = judgeOf('openssl')
const files = [contract, annex]

const spoilByte = (bytes: Buffer, fromEnd: number) => {
  const spoilt = Buffer.from(bytes)
  spoilt.writeUInt8((spoilt.at(-fromEnd) ?? 0) ^ 1, spoilt.length - fromEnd)
  return spoilt
}

/** A container whose only signature has these unsigned parts. */
const proven = (parts: (xml: string) => string, recipe: Omit<Recipe, 'files'> = {}) =>
  writeContainer({ files, signatures: [addUnsignedTo(signFiles({ files, ...recipe }), parts)] })
const addUnsignedTo = (xml: string, parts: (xml: string) => string) => addUnsigned(xml, parts(xml))

test('time-stamps: of another signature, damaged, and one whose maker is not known', skip, () => {
  const people = signingPeople()
  const foreign = proven(() => writeToken(people.stamp(Buffer.from('another value'))))
  assert.deepEqual(codesOf(foreign), ['broken', ['stampOfAnother'], unproven])
  const damaged = proven((xml) => writeToken(spoilByte(people.stamp(stampedBytes(xml)), 5)))
  assert.deepEqual(codesOf(damaged), ['broken', ['stampWrong'], unproven])
  const unknown = proven((xml) => writeToken(people.stamp(stampedBytes(xml), 'bare')))
  assert.deepEqual(codesOf(unknown), ['unchecked', ['stampSignerUnknown'], unproven])
  const nothing = proven(() => writeToken(Buffer.from('no token')))
  assert.deepEqual(codesOf(nothing), ['broken', ['stampWrong'], unproven])
})

test(
  'confirmations: of another, damaged, by nobody entitled, by nobody known, without the issuer',
  skip,
  () => {
    const people = signingPeople()
    const withConfirmation = (response: Buffer, certificates = writeCertificates(['issuer'])) =>
      codesOf(proven(() => certificates + writeConfirmation(response)))
    const claimed = ['timeClaimed']
    assert.deepEqual(withConfirmation(people.confirm('p256')), ['intact', [], claimed])
    assert.deepEqual(withConfirmation(people.confirm('p384')), ['broken', ['ocspOfAnother'], claimed])
    const response = people.confirm('p256', { bare: true })
    const known = writeCertificates(['issuer', 'responder'])
    assert.deepEqual(withConfirmation(response, known), ['intact', [], claimed])
    assert.deepEqual(withConfirmation(spoilByte(response, 5), known), ['broken', ['ocspWrong'], claimed])
    assert.deepEqual(withConfirmation(response), ['unchecked', ['ocspResponderUnknown'], claimed])
    const byNobody = people.confirm('p256', { by: 'login' })
    assert.deepEqual(withConfirmation(byNobody), ['broken', ['ocspResponderNotEntitled'], claimed])
    assert.deepEqual(withConfirmation(people.confirm('p256'), ''), [
      'intact',
      [],
      ['ocspIssuerAbsent', 'timeClaimed'],
    ])
    assert.deepEqual(withConfirmation(Buffer.from('nothing')), ['broken', ['ocspWrong'], claimed])
  },
)

test('a time-stamp later than the confirmation is named', skip, async () => {
  const people = signingPeople()
  const confirmation = writeConfirmation(people.confirm('p256'))
  await wait(1100)
  const late = proven(
    (xml) => writeToken(people.stamp(stampedBytes(xml))) + writeCertificates(['issuer']) + confirmation,
  )
  assert.deepEqual(codesOf(late), ['broken', ['stampAfterOcsp'], []])
})

const policy =
  '<xades:SignaturePolicyIdentifier><xades:SignaturePolicyId><xades:SigPolicyId><xades:Identifier>urn:oid:1.3.6.1.4.1.10015.1000.3.2.1</xades:Identifier></xades:SigPolicyId></xades:SignaturePolicyId></xades:SignaturePolicyIdentifier>'

/** DigestInfo in DER with SHA-256. */
const digestInfo = (value: Buffer) =>
  Buffer.concat([
    Buffer.from('3031300d060960864801650304020105000420', 'hex'),
    Buffer.from(digest('sha256', value), 'base64'),
  ])

function confirmWithNonce(nonce: Buffer): Buffer {
  const request = OCSPRequest.fromBER(new Uint8Array(signingPeople().requestFor('p256')))
  const extnValue = new OctetString({ valueHex: new Uint8Array(nonce) }).toBER()
  request.tbsRequest.requestExtensions = [new Extension({ extnID: '1.3.6.1.5.5.7.48.1.2', extnValue })]
  return signingPeople().confirmRequest(new Uint8Array(request.toSchema(true).toBER()))
}

test(
  'a time-mark stands for the time where its nonce is of this signature, and is named where it is not',
  skip,
  () => {
    const edit = (xml: string) =>
      xml.replace('<xades:SignatureProductionPlaceV2>', `${policy}<xades:SignatureProductionPlaceV2>`)
    const rawValue = (xml: string) =>
      Buffer.from(/<ds:SignatureValue[^>]*>([^<]*)/.exec(xml)?.[1] ?? '', 'base64')
    const mark = (value: (xml: string) => Buffer) =>
      proven(
        (xml) => writeCertificates(['issuer']) + writeConfirmation(confirmWithNonce(digestInfo(value(xml)))),
        { edit },
      )
    const reading = examineContainer(mark(rawValue))
    const [signature] = reading.signatures
    assert.deepEqual(
      [reading.format, signature?.level, signature?.time, signature?.verdict, signature?.warnings],
      ['bdoc', 'LT', 'marked', 'intact', []],
    )
    assert.deepEqual(codesOf(mark(() => Buffer.from('other'))), [
      'broken',
      ['timeMarkOfAnother'],
      ['timeClaimed'],
    ])
    const plain = proven(
      () => writeCertificates(['issuer']) + writeConfirmation(signingPeople().confirm('p256')),
      { edit },
    )
    assert.deepEqual(codesOf(plain), ['broken', ['timeMarkOfAnother'], ['timeClaimed']])
  },
)

test('a confirmation may be of the same second, is late past a quarter of an hour, and too late past a day', () => {
  const stamped = new Date('2026-11-23T08:00:00.900Z')
  const after = (minutes: number) => new Date(Date.parse('2026-11-23T08:00:00Z') + minutes * 60_000)
  assert.deepEqual(compareTimes(stamped, after(0)), [])
  assert.deepEqual(compareTimes(stamped, after(15)), [])
  assert.deepEqual(compareTimes(stamped, after(16)), [{ code: 'ocspLate', minutes: 16 }])
  assert.deepEqual(compareTimes(stamped, after(24 * 60)), [{ code: 'ocspLate', minutes: 24 * 60 }])
  assert.deepEqual(compareTimes(stamped, after(25 * 60)), [{ code: 'ocspTooLate', hours: 25 }])
  assert.deepEqual(compareTimes(stamped, after(-1)), [
    { code: 'stampAfterOcsp', at: stamped.toISOString(), limit: after(-1).toISOString() },
  ])
})
