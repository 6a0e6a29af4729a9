import assert from 'node:assert/strict'
import test from 'node:test'
import { codesOf, unproven } from '../../../tests/support/codes-of.ts'
import { judgeOf } from '../../../tests/support/judges.ts'
import {
  annex,
  certificate,
  contract,
  digest,
  type Recipe,
  signContainer,
  signFiles,
  writeToken,
} from '../../../tests/support/sign-container.ts'
import { signingPeople } from '../../../tests/support/signing-people.ts'
import { examineContainer } from './examine-container.ts'
import { writeContainer } from './write-container.ts'

const { skip } = judgeOf('openssl')
const files = [contract, annex]

test(
  'a signature with time-stamp and confirmation is intact, and says who, when, as what and where',
  skip,
  () => {
    const reading = examineContainer(signContainer({ files, stamp: true, confirm: true }))
    const [signature] = reading.signatures
    assert.deepEqual(
      { ...signature, signedAt: typeof signature?.signedAt },
      {
        id: 'S0',
        signer: { name: 'KATI KÄSK', code: '40000000012', country: 'EE' },
        signedAt: 'string',
        time: 'stamped',
        level: 'LT',
        role: 'peaspetsialist',
        place: 'Tallinn, Eesti',
        verdict: 'intact',
        reasons: [],
        warnings: [],
      },
    )
    assert.deepEqual([reading.format, reading.verdict], ['asice', 'intact'])
    assert.deepEqual(reading.warnings, [{ code: 'trustNotChecked' }])
    assert.deepEqual(
      reading.files.map(({ name, mediaType }) => [name, mediaType]),
      [
        [contract.name, 'text/plain'],
        [annex.name, 'text/csv'],
      ],
    )
  },
)

test(
  'levels: B is claimed only, T has a time-stamp, LTA an archive stamp whose tie is left open',
  skip,
  () => {
    const token = signingPeople().stamp(Buffer.from('archive'))
    const unsigned = writeToken(token, 'ArchiveTimeStamp')
    const recipes: Recipe[] = [
      { files },
      { files, stamp: true },
      { files, stamp: true, confirm: true, unsigned },
    ]
    const signatures = recipes.map((recipe) => examineContainer(signContainer(recipe)).signatures[0])
    assert.deepEqual(
      signatures.map((one) => [one?.level, one?.time, one?.verdict, one?.warnings.map(({ code }) => code)]),
      [
        ['B', 'claimed', 'intact', unproven],
        ['T', 'stamped', 'intact', ['noConfirmation']],
        ['LTA', 'stamped', 'intact', ['archiveStampNotChecked']],
      ],
    )
  },
)

const removeReference = (xml: string, id: string) =>
  xml.replace(new RegExp(`<ds:Reference Id="${id}"[\\s\\S]*?</ds:Reference>\\n?`), '')
const otherCertificate = (xml: string) =>
  xml.replace(/(<ds:X509Certificate>)[^<]*/, `$1${certificate('p384')}`)

/** What is done to the XML before or after signing, and which reasons name it. */
const spoiled: Readonly<Record<string, { recipe: Omit<Recipe, 'files'>; reasons: readonly string[] }>> = {
  'a role changed after signing': {
    recipe: { spoil: (xml) => xml.replace('peaspetsialist', 'juhataja') },
    reasons: ['signedPropertiesChanged'],
  },
  'a changed signature value': {
    recipe: {
      spoil: (xml) =>
        xml.replace(/(<ds:SignatureValue[^>]*>)(.)/, (_, tag, one) => tag + (one === 'A' ? 'B' : 'A')),
    },
    reasons: ['signatureWrong'],
  },
  'a digest changed after signing': {
    recipe: { spoil: (xml) => xml.replace(digest('sha256', annex.content), digest('sha256', 'x')) },
    reasons: ['fileChanged', 'signatureWrong'],
  },
  'a certificate put in the place of another': {
    recipe: { spoil: otherCertificate },
    reasons: ['certificateDiffers', 'signatureWrong'],
  },
  'no certificate': {
    recipe: { spoil: (xml) => xml.replace(/<ds:KeyInfo>.*<\/ds:KeyInfo>/, '') },
    reasons: ['certificateMissing'],
  },
  'a certificate that the properties do not name': {
    recipe: {
      edit: (xml) => xml.replace(/<xades:SigningCertificateV2>.*<\/xades:SigningCertificateV2>/, ''),
    },
    reasons: ['certificateNotNamed'],
  },
  'properties that are not signed': {
    recipe: { edit: (xml) => removeReference(xml, 'S0-rp') },
    reasons: ['signedPropertiesNotCovered'],
  },
  'properties signed as something else': {
    recipe: { edit: (xml) => xml.replace(' Type="http://uri.etsi.org/01903#SignedProperties"', '') },
    reasons: ['signedPropertiesNotCovered'],
  },
  'properties of another signature': {
    recipe: { edit: (xml) => xml.replace('Target="#S0"', 'Target="#S9"') },
    reasons: ['signedPropertiesNotCovered', 'certificateNotNamed'],
  },
  'a file left out of what is signed': {
    recipe: { edit: (xml) => removeReference(xml, 'S0-r1') },
    reasons: ['extraFile'],
  },
  'a reference to a part that is not there': {
    recipe: { edit: (xml) => xml.replace('Id="S0-r1" URI="lisa.csv"', 'Id="S0-r1" URI="#nowhere"') },
    reasons: ['partElsewhere', 'extraFile'],
  },
  'a reference to the whole document': {
    recipe: { edit: (xml) => xml.replace('Id="S0-r1" URI="lisa.csv"', 'Id="S0-r1" URI=""') },
    reasons: ['partElsewhere', 'extraFile'],
  },
  'signed properties hidden elsewhere under their Id, with others shown in their place': {
    recipe: {
      spoil: (xml) => {
        const signed = /<xades:SignedProperties[\s\S]*<\/xades:SignedProperties>/.exec(xml)?.[0] ?? ''
        const shown = signed.replace('S0-SignedProperties', 'shown').replace('peaspetsialist', 'juhataja')
        return xml
          .replace(signed, shown)
          .replace('</ds:Signature>', `<ds:Object>${signed}</ds:Object></ds:Signature>`)
      },
    },
    reasons: ['signedPropertiesNotCovered'],
  },
  'the same Id twice': {
    recipe: {
      spoil: (xml) =>
        xml.replace(
          '</ds:Signature>',
          '<ds:Object Id="S0-SignedProperties">other</ds:Object></ds:Signature>',
        ),
    },
    reasons: ['idRepeats', 'partChanged', 'signedPropertiesNotCovered'],
  },
  'signed properties outside of the signature': {
    recipe: {
      spoil: (xml) => {
        const signed = /<xades:SignedProperties[\s\S]*<\/xades:SignedProperties>/.exec(xml)?.[0] ?? ''
        return xml.replace(signed, '').replace('</asic:', `${signed}</asic:`)
      },
    },
    reasons: ['partElsewhere', 'signedPropertiesNotCovered', 'certificateNotNamed'],
  },
  'two sets of signed properties': {
    recipe: {
      spoil: (xml) =>
        xml.replace(
          '</xades:QualifyingProperties>',
          '<xades:SignedProperties/></xades:QualifyingProperties>',
        ),
    },
    reasons: ['signedPropertiesNotCovered', 'certificateNotNamed'],
  },
  'a second value': {
    recipe: {
      spoil: (xml) => xml.replace('<ds:KeyInfo>', '<ds:SignatureValue>AA==</ds:SignatureValue><ds:KeyInfo>'),
    },
    reasons: ['signatureUnreadable'],
  },
  'a signature inside something else': {
    recipe: { spoil: (xml) => xml.replaceAll('asic:XAdESSignatures', 'asic:Other') },
    reasons: ['signatureUnreadable'],
  },
  'XML that is cut': { recipe: { spoil: (xml) => xml.slice(0, 2000) }, reasons: ['signatureUnreadable'] },
  'a certificate that ended before signing': { recipe: { signer: 'expired' }, reasons: ['certificateEnded'] },
  'a certificate that began after signing': {
    recipe: { claimedAt: '2001-01-01T00:00:00Z' },
    reasons: ['certificateNotBegun'],
  },
  'a certificate revoked before signing': {
    recipe: { signer: 'revoked', stamp: true, confirm: true },
    reasons: ['certificateRevoked'],
  },
}

for (const [what, { recipe, reasons }] of Object.entries(spoiled))
  test(`named as broken: ${what}`, skip, () => {
    assert.deepEqual(codesOf(signContainer({ files, ...recipe })).slice(0, 2), ['broken', reasons])
  })

test('named as broken: a file changed, missing, added, or covered by another signature only', skip, () => {
  const signatures = [signFiles({ files })]
  const changed = { ...annex, content: Buffer.from('päev;tunnid\n2026-11-23;9\n') }
  const added = { ...annex, name: 'lisa2.csv' }
  const write = (...inside: (typeof annex)[]) => writeContainer({ files: inside, signatures })
  assert.deepEqual(examineContainer(write(contract, changed)).signatures[0]?.reasons, [
    { code: 'fileChanged', file: annex.name },
  ])
  assert.deepEqual(examineContainer(write(contract)).signatures[0]?.reasons, [
    { code: 'fileMissing', file: annex.name },
  ])
  assert.deepEqual(examineContainer(write(...files, added)).signatures[0]?.reasons, [
    { code: 'extraFile', file: added.name },
  ])
  const both = writeContainer({
    files,
    signatures: [...signatures, signFiles({ files: [contract], id: 'S1' })],
  })
  assert.deepEqual(codesOf(both, 0), ['intact', [], unproven])
  assert.deepEqual(codesOf(both, 1), ['broken', ['fileNotCovered'], unproven])
  assert.equal(examineContainer(both).verdict, 'broken')
})

const transform =
  '<ds:Transforms><ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"/></ds:Transforms>'

/** What we don't know is never taken for intact. */
const unknown: Readonly<Record<string, { recipe: Omit<Recipe, 'files'>; reasons: readonly string[] }>> = {
  'a transform of a file': {
    recipe: { edit: (xml) => xml.replace('URI="lisa.csv">', `URI="lisa.csv">${transform}`) },
    reasons: ['methodUnknown'],
  },
  'a second transform of the properties': {
    recipe: {
      edit: (xml) => xml.replace('</ds:Transforms>', '<ds:Transform Algorithm="urn:x"/></ds:Transforms>'),
    },
    reasons: ['methodUnknown'],
  },
  'another digest': {
    recipe: {
      edit: (xml) =>
        xml.replace(
          /(URI="lisa.csv"><ds:DigestMethod Algorithm=")[^"]*/,
          '$1http://www.w3.org/2007/05/xmldsig-more#sha3-256',
        ),
    },
    reasons: ['methodUnknown'],
  },
  'another way of signing': { recipe: { method: 'urn:x' }, reasons: ['methodUnknown'] },
  'another canonical form': {
    recipe: { edit: (xml) => xml.replace(/(<ds:CanonicalizationMethod Algorithm=")[^"]*/, '$1urn:x') },
    reasons: ['methodUnknown'],
  },
  'a key on another curve': { recipe: { signer: 'brainpool' }, reasons: ['keyUnknown'] },
  'an XML signature without XAdES': {
    recipe: { edit: (xml) => removeReference(xml, 'S0-rp').replace(/<ds:Object>[\s\S]*<\/ds:Object>/, '') },
    reasons: ['notXades'],
  },
  'a revocation list': {
    recipe: { unsigned: '<xades:RevocationValues><xades:CRLValues/></xades:RevocationValues>' },
    reasons: ['revocationByList'],
  },
}

for (const [what, { recipe, reasons }] of Object.entries(unknown))
  test(`left unchecked, not called intact: ${what}`, skip, () => {
    assert.deepEqual(codesOf(signContainer({ files, ...recipe })).slice(0, 2), ['unchecked', reasons])
  })

test('weak digests, keys for signing in and countersignatures are pointed out', skip, () => {
  const warningsOf = (recipe: Omit<Recipe, 'files'>) => codesOf(signContainer({ files, ...recipe }))
  assert.deepEqual(warningsOf({ signer: 'rsa2048', hash: 'sha1' }), [
    'intact',
    [],
    ['weakMethod', ...unproven],
  ])
  assert.deepEqual(warningsOf({ signer: 'login' }), [
    'intact',
    [],
    ['noConfirmation', 'keyNotForSigning', 'timeClaimed'],
  ])
  const countersigned = warningsOf({ unsigned: '<xades:CounterSignature/>' })
  assert.deepEqual(countersigned, ['intact', [], [...unproven, 'counterSignature']])
})

test(
  'a signature that claims a day on which its certificate was still in force is intact, with the claim pointed out',
  skip,
  () => {
    const bytes = signContainer({ files, signer: 'expired', claimedAt: '2020-06-01T10:00:00Z' })
    assert.deepEqual(codesOf(bytes), ['intact', [], unproven])
  },
)
