import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { judgeOf } from '../../../tests/support/judges.ts'
import { annex, certificate, contract, digest, signFiles } from '../../../tests/support/sign-container.ts'
import { signingPeople } from '../../../tests/support/signing-people.ts'
import { examineContainer } from './examine-container.ts'
import { mediaTypes } from './package.ts'

const openssl = judgeOf('openssl')

/** A container with these parts, `mimetype` first. */
const pack = (mediaType: string, parts: Zippable) =>
  zipSync({ mimetype: [strToU8(mediaType), { level: 0 }], ...parts })

function signCades(): Buffer {
  const { folder } = signingPeople()
  writeFileSync(join(folder, 'data'), contract.content)
  const signing = ['-signer', 'rsa2048.pem', '-inkey', 'rsa2048.key', '-outform', 'DER']
  return openssl.run(['cms', '-sign', '-cades', '-binary', '-in', 'data', ...signing], { cwd: folder })
}

test(
  'a CAdES signature is listed with its signer and claimed time, and left to the service',
  openssl.skip,
  () => {
    const parts = { [contract.name]: contract.content, 'META-INF/signature.p7s': new Uint8Array(signCades()) }
    for (const [mediaType, format] of [
      [mediaTypes.asics, 'asics'],
      [mediaTypes.asice, 'asice'],
    ] as const) {
      const reading = examineContainer(pack(mediaType, parts))
      const [signature] = reading.signatures
      assert.deepEqual([reading.format, reading.verdict], [format, 'unchecked'])
      assert.deepEqual(signature?.signer, { name: 'KATI KÄSK', code: '40000000010', country: 'EE' })
      assert.deepEqual([signature?.time, signature?.id], ['claimed', 'META-INF/signature.p7s'])
      assert.deepEqual(signature?.reasons, [{ code: 'leftToService', form: 'CAdES' }])
      assert.deepEqual(
        reading.files.map(({ name }) => name),
        [contract.name],
      )
    }
  },
)

test(
  'an ASiC-S container with XAdES is listed and left to the service, even when a file was changed',
  openssl.skip,
  () => {
    const signature = strToU8(signFiles({ files: [contract] }))
    const reading = examineContainer(
      pack(mediaTypes.asics, { [contract.name]: annex.content, 'META-INF/signatures.xml': signature }),
    )
    assert.deepEqual(reading.signatures[0]?.reasons, [{ code: 'leftToService', form: 'ASiC-S' }])
    assert.equal(reading.verdict, 'unchecked')
  },
)

test('a container with a time-stamp only says so', () => {
  const reading = examineContainer(
    pack(mediaTypes.asics, {
      'vana.ddoc': strToU8('<SignedDoc/>'),
      'META-INF/timestamp.tst': strToU8('token'),
    }),
  )
  assert.deepEqual([reading.verdict, reading.signatures], ['unchecked', []])
  assert.deepEqual(reading.warnings, [{ code: 'manifestMissing' }, { code: 'stampOnly' }])
})

test('files and signers of a DDOC are listed, and its signatures left to the service', openssl.skip, () => {
  const ddoc = `<?xml version="1.0" encoding="UTF-8"?>
<SignedDoc format="DIGIDOC-XML" version="1.3" xmlns="http://www.sk.ee/DigiDoc/v1.3.0#">
<DataFile ContentType="EMBEDDED_BASE64" Filename="${annex.name}" Id="D0" MimeType="text/csv" Size="${annex.content.length}">${Buffer.from(annex.content).toString('base64')}
</DataFile><DataFile ContentType="HASHCODE" Filename="mujal.pdf" Id="D1" MimeType="application/pdf" Size="5" DigestType="sha1" DigestValue="AA=="/>
<Signature Id="S0" xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/><SignatureValue/><KeyInfo><X509Data><X509Certificate>${certificate('rsa2048')}</X509Certificate></X509Data></KeyInfo>
<Object><QualifyingProperties xmlns="http://uri.etsi.org/01903/v1.1.1#"><SignedProperties><SignedSignatureProperties><SigningTime>2012-05-04T10:00:00Z</SigningTime><SignatureProductionPlace><City>Tartu</City></SignatureProductionPlace><SignerRole><ClaimedRoles><ClaimedRole>juhataja</ClaimedRole></ClaimedRoles></SignerRole></SignedSignatureProperties></SignedProperties></QualifyingProperties></Object></Signature></SignedDoc>`
  const reading = examineContainer(strToU8(ddoc))
  assert.deepEqual(reading.files, [
    {
      name: annex.name,
      size: annex.content.length,
      sha256: Buffer.from(digest('sha256', annex.content), 'base64').toString('hex'),
      mediaType: 'text/csv',
    },
  ])
  const [signature] = reading.signatures
  assert.deepEqual(
    [signature?.signer.name, signature?.signedAt, signature?.place, signature?.role, signature?.level],
    ['KATI KÄSK', '2012-05-04T10:00:00.000Z', 'Tartu', 'juhataja', undefined],
  )
  assert.deepEqual(signature?.reasons, [{ code: 'leftToService', form: 'DDOC' }])
  assert.deepEqual(reading.warnings, [
    { code: 'trustNotChecked' },
    { code: 'fileElsewhere', file: 'mujal.pdf' },
  ])
})
