import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judgeOf } from './judges.ts'

/** Everyone who has a key: signers by their kind of key or by what is wrong with their certificate, and services. */
export const keyKinds = {
  rsa2048: ['rsa', 'rsa_keygen_bits:2048'],
  rsa3072: ['rsa', 'rsa_keygen_bits:3072'],
  p256: ['ec', 'ec_paramgen_curve:P-256'],
  p384: ['ec', 'ec_paramgen_curve:P-384'],
  p521: ['ec', 'ec_paramgen_curve:P-521'],
  /** Ended years ago. */
  expired: ['ec', 'ec_paramgen_curve:P-256'],
  revoked: ['ec', 'ec_paramgen_curve:P-256'],
  /** For signing in, not for signing. */
  login: ['ec', 'ec_paramgen_curve:P-256'],
  brainpool: ['ec', 'ec_paramgen_curve:brainpoolP256r1'],
  /** Of an organization. */
  seal: ['ec', 'ec_paramgen_curve:P-256'],
  /** Has the issuer's name and another key. */
  namesake: ['ec', 'ec_paramgen_curve:P-256'],
  responder: ['ec', 'ec_paramgen_curve:P-256'],
  stamper: ['ec', 'ec_paramgen_curve:P-256'],
} as const
export type KeyKind = keyof typeof keyKinds
export type Signatory = Exclude<KeyKind, 'responder' | 'stamper'>

const extensions: Partial<Record<KeyKind, string>> = {
  responder: 'responder',
  stamper: 'stamper',
  login: 'login',
}

const openssl = judgeOf('openssl')

export interface SigningPeople {
  readonly folder: string
  key(kind: KeyKind): string
  certificate(kind: KeyKind | 'issuer'): Buffer
  /** An RFC 3161 token over the data, of now; `bare` leaves the stamper's certificate out. */
  stamp(data: Uint8Array, bare?: 'bare'): Buffer
  /** An OCSP response of now about the signer's certificate; `bare` leaves the responder's certificate out. */
  confirm(signer: Signatory, how?: { by?: KeyKind; bare?: boolean }): Buffer
  /** The same for a request that was prepared, e.g. with a nonce of one's own. */
  confirmRequest(request: Uint8Array): Buffer
  requestFor(signer: Signatory): Buffer
}

let made: SigningPeople | undefined

/** An issuer, signers, a time-stamper and a responder, made by `openssl` once a run. */
export function signingPeople(): SigningPeople {
  if (made) return made
  const folder = mkdtempSync(join(tmpdir(), 'koosmeel-signing-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  made = make(folder)
  return made
}

function make(folder: string): SigningPeople {
  const run: Run = (command, ...more) => openssl.run([...command.split(' '), ...more], { cwd: folder })
  const read = (file: string) => readFileSync(join(folder, file))
  const write = (file: string, data: string | Uint8Array) => writeFileSync(join(folder, file), data)
  for (const [file, text] of Object.entries({
    'ca.cnf': configuration,
    'index.txt': '',
    serial: '01',
    stamps: '01',
  }))
    write(file, text)
  makeIssuer(run)
  for (const kind of Object.keys(keyKinds) as KeyKind[]) makePerson(run, kind)
  run('ca -config ca.cnf -batch -revoke revoked.pem')
  const answer = (by: KeyKind, bare: boolean) => {
    const wish = `-ndays 1 -reqin request.der -respout response.der${bare ? ' -resp_no_certs' : ''}`
    run(`ocsp -index index.txt -CA issuer.pem -rsigner ${by}.pem -rkey ${by}.key ${wish}`)
    return read('response.der')
  }
  const requestFor = (signer: Signatory) => {
    run(`ocsp -issuer issuer.pem -cert ${signer}.pem -no_nonce -reqout request.der`)
    return read('request.der')
  }
  return {
    folder,
    requestFor,
    key: (kind) => read(`${kind}.key`).toString(),
    certificate: (kind) => new X509Certificate(read(`${kind}.pem`)).raw,
    stamp(data, bare) {
      write('stamped', data)
      run(`ts -query -data stamped -sha256${bare ? '' : ' -cert'} -out query.tsq`)
      run('ts -reply -config ca.cnf -queryfile query.tsq -token_out -out token.der')
      return read('token.der')
    },
    confirm(signer, { by = 'responder', bare = false } = {}) {
      requestFor(signer)
      return answer(by, bare)
    },
    confirmRequest(request) {
      write('request.der', request)
      return answer('responder', false)
    },
  }
}

/** Words of the command in one text, then what may have spaces in it. */
type Run = (command: string, ...more: readonly string[]) => Buffer

const issuerName = '/C=EE/O=Väljaandja/CN=Proovi väljaandja'

function makeIssuer(run: Run): void {
  run('genpkey -algorithm ec -pkeyopt ec_paramgen_curve:P-384 -out issuer.key')
  run('req -x509 -config ca.cnf -key issuer.key -days 30 -out issuer.pem -utf8 -subj', issuerName)
}

function makePerson(run: Run, kind: KeyKind): void {
  const [algorithm, option] = keyKinds[kind]
  const dates = kind === 'expired' ? '-startdate 20200101000000Z -enddate 20210101000000Z' : '-days 20'
  run(`genpkey -algorithm ${algorithm} -pkeyopt ${option} -out ${kind}.key`)
  run(`req -new -config ca.cnf -key ${kind}.key -out request.csr -utf8 -subj`, nameOf(kind))
  run(
    `ca -config ca.cnf -batch -notext -extensions ${extensions[kind] ?? 'signer'} ${dates} -in request.csr -out ${kind}.pem`,
  )
}

function nameOf(kind: KeyKind): string {
  if (kind === 'namesake') return issuerName
  if (kind === 'seal') return '/C=EE/O=OÜ Rahuleid/CN=OÜ Rahuleid/organizationIdentifier=NTREE-99999999'
  if (kind === 'responder' || kind === 'stamper') return `/C=EE/O=Teenus/CN=Proovi ${kind}`
  const code = `400000000${Object.keys(keyKinds).indexOf(kind) + 10}`
  return `/C=EE/CN=KÄSK\\,KATI\\,${code}/SN=KÄSK/GN=KATI/serialNumber=PNOEE-${code}`
}

const configuration = `
[req]
distinguished_name = name
x509_extensions = issuer
string_mask = utf8only
[name]
[issuer]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
[signer]
keyUsage = critical, nonRepudiation
[login]
keyUsage = critical, digitalSignature
[responder]
extendedKeyUsage = critical, OCSPSigning
[stamper]
extendedKeyUsage = critical, timeStamping
[ca]
default_ca = here
[here]
dir = .
database = index.txt
serial = serial
new_certs_dir = .
certificate = issuer.pem
private_key = issuer.key
default_md = sha256
policy = anything
preserve = yes
unique_subject = no
[anything]
countryName = optional
organizationName = optional
commonName = supplied
surname = optional
givenName = optional
serialNumber = optional
organizationIdentifier = optional
[tsa]
default_tsa = stamps
[stamps]
serial = stamps
signer_cert = stamper.pem
signer_key = stamper.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
ess_cert_id_alg = sha256
`
