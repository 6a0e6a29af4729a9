import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContainer } from '../src/platform/signing/read-container.ts'
import { writeContainer } from '../src/platform/signing/write-container.ts'
import { judgeOf } from '../tests/support/judges.ts'
import { partOf, signFiles, stampedBytes } from '../tests/support/sign-container.ts'
import { signingPeople } from '../tests/support/signing-people.ts'
import type { Spread } from './compare.ts'
import { makeFolder } from './folder.ts'
import { medianOf } from './load.ts'

/** Milliseconds for one container, medians over the rounds. */
export interface ContainerFigures {
  readonly title: string
  readonly ours: number
  readonly theirs: number
  /** Containers a second, ours ÷ theirs. */
  readonly ratio: Spread
}

const signers = ['p384', 'rsa2048'] as const
const files = ['leping.pdf', 'lisa.pdf'].map((name, at) => ({
  name,
  content: new Uint8Array(500_000).map((_, index) => (index * 31 + at) % 251),
  mediaType: 'application/pdf',
}))

/** Containers with two signatures are read here and, in turns, verified by `openssl` with the digests of the same files. */
export async function measureContainers(rounds: number): Promise<ContainerFigures[] | undefined> {
  if (judgeOf('openssl').skip.skip) return undefined
  return [
    await measure('two signatures', { rounds, proven: false }),
    await measure('two signatures, each with time-stamp and confirmation', { rounds, proven: true }),
  ]
}

async function measure(title: string, { rounds, proven }: { rounds: number; proven: boolean }) {
  const signatures = signers.map((signer, at) =>
    signFiles({ files, signer, id: `S${at}`, stamp: proven, confirm: proven }),
  )
  const container = writeContainer({ files, signatures })
  const verify = prepareOpenssl(signatures, proven)
  const pairs: (readonly [number, number])[] = []
  for (let round = -5; round < rounds; round += 1) {
    const pair = [await time(() => readIntact(container)), await time(verify)] as const
    if (round >= 0) pairs.push(pair)
  }
  const ratios = pairs.map(([ours, theirs]) => theirs / ours)
  return {
    title,
    ours: medianOf(pairs.map(([ours]) => ours)),
    theirs: medianOf(pairs.map(([, theirs]) => theirs)),
    ratio: { median: medianOf(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
  }
}

async function readIntact(container: Uint8Array): Promise<void> {
  const { verdict } = await readContainer(container)
  if (verdict !== 'intact') throw new Error(`the container is ${verdict}`)
}

/** What `openssl` is given: files, canonical `SignedInfo`, keys, and signature values in its own form. */
function prepareOpenssl(signatures: readonly string[], proven: boolean): () => void {
  const folder = makeFolder()
  const write = (name: string, data: string | Uint8Array) => writeFileSync(join(folder, name), data)
  for (const { name, content } of files) write(name, content)
  signatures.forEach((xml, at) => {
    const signer = signers[at] ?? 'p384'
    const { publicKey } = new X509Certificate(signingPeople().certificate(signer))
    write(`${at}.pem`, publicKey.export({ type: 'spki', format: 'pem' }))
    write(`${at}.info`, partOf(xml, 'SignedInfo', { form: '1.0', comments: false }) ?? '')
    const value = Buffer.from(/<ds:SignatureValue[^>]*>([^<]*)/.exec(xml)?.[1] ?? '', 'base64')
    write(`${at}.value`, signer === 'p384' ? derOf(value) : value)
    write(`${at}.stamped`, stampedBytes(xml))
    write(`${at}.token`, encapsulated(xml, 'TimeStamp'))
    write(`${at}.ocsp`, encapsulated(xml, 'OCSPValue'))
  })
  const people = signingPeople().folder
  const issuer = join(people, 'issuer.pem')
  const run = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' })
  return () => {
    signatures.forEach((_, at) => {
      run('dgst', '-sha256', '-verify', `${at}.pem`, '-signature', `${at}.value`, `${at}.info`)
      if (!proven) return
      const signer = join(people, `${signers[at]}.pem`)
      run('ts', '-verify', '-data', `${at}.stamped`, '-in', `${at}.token`, '-token_in', '-CAfile', issuer)
      run('ocsp', '-respin', `${at}.ocsp`, '-issuer', issuer, '-cert', signer, '-CAfile', issuer)
    })
    run('dgst', '-sha256', ...files.map(({ name }) => name))
  }
}

const encapsulated = (xml: string, name: string): Buffer =>
  Buffer.from(new RegExp(`<xades:Encapsulated${name}>([^<]*)`).exec(xml)?.[1] ?? '', 'base64')

/** Two numbers of fixed length as a DER sequence. */
function derOf(value: Buffer): Buffer {
  const numbers = [value.subarray(0, value.length / 2), value.subarray(value.length / 2)].map((number) => {
    const first = number.findIndex((byte) => byte !== 0)
    const bytes = number.subarray(first)
    const padded = (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes
    return Buffer.concat([Buffer.of(2, padded.length), padded])
  })
  const body = Buffer.concat(numbers)
  return Buffer.concat([Buffer.of(0x30, body.length), body])
}

async function time(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
