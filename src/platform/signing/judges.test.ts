import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { temporaryFolder } from '../../../tests/support/database.ts'
import { type JudgeName, judgeOf } from '../../../tests/support/judges.ts'
import {
  addUnsigned,
  annex,
  contract,
  digest,
  forms,
  partOf,
  type Recipe,
  signFiles,
  writeCertificates,
  writeConfirmation,
  writeTemplate,
} from '../../../tests/support/sign-container.ts'
import { type Signatory, signingPeople } from '../../../tests/support/signing-people.ts'
import { examineContainer } from './examine-container.ts'
import { writeContainer } from './write-container.ts'

/** Nothing here is right because we say so: `xmlsec1` and `openssl` sign what we read, and judge what we sign. */
const judges: readonly JudgeName[] = ['xmlsec1', 'openssl', 'xmllint']
const xmlsec = judgeOf('xmlsec1', judges)
const openssl = judgeOf('openssl', judges)
const xmllint = judgeOf('xmllint', judges)

const folder = temporaryFolder()
const files = [annex, { ...contract, name: 'leping.txt' }]
for (const { name, content } of files) writeFileSync(join(folder, name), content)

const idAttribute = ['--id-attr:Id', 'http://uri.etsi.org/01903/v1.3.2#:SignedProperties']
const kinds: readonly Signatory[] = ['rsa2048', 'rsa3072', 'p256', 'p384', 'p521']

/** `xmlsec1` fills in digests and value; the certificate is in the template. */
function signByXmlsec(recipe: Recipe): string {
  const template = writeTemplate(recipe)
    .replaceAll(/<ds:DigestValue>[^<]*<\/ds:DigestValue>(?=<\/ds:Reference>)/g, '<ds:DigestValue/>')
    .replace('>VALUE<', '><')
  const key = join(signingPeople().folder, `${recipe.signer}.key`)
  const args = ['--sign', '--privkey-pem', key, ...idAttribute, '-']
  return xmlsec.run(args, { cwd: folder, input: template }).toString()
}

function acceptsXmlsec(xml: string, signer: Signatory): boolean {
  const pem = join(signingPeople().folder, `${signer}.pem`)
  try {
    xmlsec.run(['--verify', '--pubkey-cert-pem', pem, ...idAttribute, '-'], { cwd: folder, input: xml })
    return true
  } catch {
    return false
  }
}

const examine = (xml: string) => examineContainer(writeContainer({ files, signatures: [xml] }))

for (const [at, signer] of kinds.entries())
  test(`a signature that xmlsec1 made with ${signer} is intact`, xmlsec.skip, () => {
    const hash = (['sha256', 'sha384', 'sha512', 'sha224', 'sha1'] as const)[at] ?? 'sha256'
    const form = Object.keys(forms)[at % 4] ?? ''
    const reading = examine(signByXmlsec({ files, signer, hash, form }))
    assert.deepEqual(reading.signatures[0]?.reasons, [])
    assert.equal(reading.verdict, 'intact')
  })

for (const signer of kinds)
  test(
    `xmlsec1 accepts what our signer made with ${signer}, and refuses it with one letter changed`,
    xmlsec.skip,
    () => {
      for (const form of Object.keys(forms)) {
        const xml = signFiles({ files, signer, form })
        assert.ok(acceptsXmlsec(xml, signer), form)
        assert.ok(!acceptsXmlsec(xml.replace('peaspetsialist', 'Peaspetsialist'), signer))
      }
    },
  )

test(
  'the confirmation and the time-stamp that openssl made are taken, and openssl accepts them as we embed them',
  xmlsec.skip,
  () => {
    const people = signingPeople()
    const xml = signFiles({ files, form: 'http://www.w3.org/2001/10/xml-exc-c14n#' })
    // The value's canonical bytes come from another canonicalizer than ours.
    const alone = /<ds:SignatureValue[\s\S]*<\/ds:SignatureValue>/.exec(xml)?.[0] ?? ''
    const declared = alone.replace(' Id=', ' xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Id=')
    const value = xmllint.run(['--exc-c14n', '-'], { input: declared })
    const token = people.stamp(value)
    const stamp = `<xades:SignatureTimeStamp><ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><xades:EncapsulatedTimeStamp>${token.toString('base64')}</xades:EncapsulatedTimeStamp></xades:SignatureTimeStamp>`
    const parts = [stamp, writeCertificates(['issuer']), writeConfirmation(people.confirm('p256'))].join('')
    const [signature] = examine(addUnsigned(xml, parts)).signatures
    assert.deepEqual([signature?.verdict, signature?.level, signature?.time], ['intact', 'LT', 'stamped'])
    for (const [name, bytes] of Object.entries({ value, token })) writeFileSync(join(folder, name), bytes)
    const issuer = join(people.folder, 'issuer.pem')
    openssl.run(['ts', '-verify', '-data', 'value', '-in', 'token', '-token_in', '-CAfile', issuer], {
      cwd: folder,
    })
  },
)

test('RSA-PSS as openssl writes it is intact', xmlsec.skip, () => {
  const method = 'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1'
  const xml = signFiles({ files, signer: 'rsa2048', method })
  assert.equal(examine(xml).verdict, 'intact')
  const people = signingPeople()
  writeFileSync(join(folder, 'info'), partOf(xml, 'SignedInfo', { form: '1.0', comments: false }) ?? '')
  const sigopt = ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:digest']
  const key = join(people.folder, 'rsa2048.key')
  const other = openssl.run(['dgst', '-sha256', ...sigopt, '-sign', key, 'info'], { cwd: folder })
  const resigned = xml.replace(/(<ds:SignatureValue[^>]*>)[^<]*/, `$1${other.toString('base64')}`)
  assert.notEqual(resigned, xml)
  assert.equal(examine(resigned).verdict, 'intact')
})

test('digests of files are those of openssl', openssl.skip, () => {
  const [file] = examineContainer(writeContainer({ files })).files
  const theirs = openssl.run(['dgst', '-sha256', '-binary', annex.name], { cwd: folder })
  assert.equal(file?.sha256, theirs.toString('hex'))
  assert.equal(digest('sha256', annex.content), theirs.toString('base64'))
})
