import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { locales } from '../src/kernel/words.ts'
import { describeReading, explainRefusal, sayFinding } from '../src/platform/signing/describe-reading.ts'
import { largestContainer, readContainer } from '../src/platform/signing/read-container.ts'
import { et } from '../src/platform/signing/texts/et.ts'
import { writeContainer } from '../src/platform/signing/write-container.ts'
import { temporaryFolder } from './support/database.ts'
import { judgeOf } from './support/judges.ts'
import { annex, contract, type Recipe, signContainer, signFiles } from './support/sign-container.ts'

const { skip } = judgeOf('openssl')
const files = [contract, annex]
const root = fileURLToPath(new URL('..', import.meta.url))

test('a container of fifty signatures is read in its thread, each signature for itself', skip, async () => {
  const signatures = Array.from({ length: 50 }, (_, at) =>
    signFiles({ files: at === 30 ? [contract] : files, id: `S${at}` } satisfies Recipe),
  )
  const reading = await readContainer(writeContainer({ files, signatures }))
  assert.equal(reading.signatures.length, 50)
  assert.deepEqual(
    reading.signatures.filter(({ verdict }) => verdict !== 'intact').map(({ id, reasons }) => [id, reasons]),
    [['S30', [{ code: 'fileNotCovered', file: annex.name }]]],
  )
})

test('reading that takes too long is given up, and the next container is read', async () => {
  const many = strToU8(`<a>${'<b c="d"/>'.repeat(99_000)}</a>`)
  const heavy = Array.from(
    { length: 40 },
    (_, at) => [`META-INF/signatures${at}.xml`, [many, { level: 0 }]] as const,
  )
  await assert.rejects(readContainer(zipSync(Object.fromEntries(heavy) as never)), { code: 'tooMuchWork' })
  assert.equal((await readContainer(writeContainer({ files }))).verdict, 'unchecked')
})

test('an empty file and one above the limit are refused before they are read', async () => {
  await assert.rejects(readContainer(new Uint8Array()), { name: 'NotAContainer', code: 'empty' })
  const large = { length: largestContainer + 1 } as Uint8Array
  await assert.rejects(readContainer(large), { code: 'tooLarge', data: { limit: largestContainer } })
})

test('every reason, warning and refusal has its own sentence in three languages, and none says that a signature is valid', () => {
  const data = { file: 'leping.txt', part: 'S0', at: '2026-11-23T08:00:00Z', limit: '2026-11-23T09:00:00Z' }
  for (const locale of locales) {
    const findings = Object.keys(et.findings).map((code) =>
      sayFinding(
        {
          code,
          ...data,
          hours: 25,
          minutes: 20,
          form: 'DDOC',
          method: 'urn:x',
          kind: 'x',
          found: 'x',
          bits: 1,
        } as never,
        locale,
      ),
    )
    const refusals = Object.keys(et.refusals).map((code) =>
      explainRefusal(
        { code: code as keyof typeof et.refusals, data: { file: data.file, limit: 200 << 20 } },
        locale,
      ),
    )
    const sentences = [...findings, ...refusals]
    assert.equal(new Set(sentences).size, sentences.length)
    for (const sentence of sentences) {
      assert.match(sentence, /^\p{Lu}.*\.$|^(ASiC|CAdES|DDOC).*\.$/su)
      assert.doesNotMatch(
        sentence,
        /undefined|NaN|allkiri (on )?kehti|signature is valid|подпись действительна/i,
      )
    }
  }
})

describe('npm run koosmeel -- read-container', () => {
  const folder = temporaryFolder()
  const at = (name: string) => join(folder, name)
  const say = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const program = ['src/run.mjs', 'cli', 'read-container', ...args]
      execFile(process.execPath, program, { cwd: root }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, out, err }),
      )
    })
  let signed: Uint8Array

  before(() => {
    signed = skip.skip ? writeContainer({ files }) : signContainer({ files, stamp: true, confirm: true })
    writeFileSync(at('leping.asice'), signed)
    const changed = { ...annex, content: Buffer.from('muudetud') }
    const signatures = skip.skip ? [] : [signFiles({ files })]
    writeFileSync(at('muudetud.asice'), writeContainer({ files: [contract, changed], signatures }))
    writeFileSync(at('kiri.asice'), 'Tere!')
    writeFileSync(at('suur.asice'), '')
    truncateSync(at('suur.asice'), largestContainer + 1)
  })

  test('answers as JSON with files, signatures, verdict and warnings', skip, async () => {
    const { code, out } = await say(at('leping.asice'), '--json')
    assert.equal(code, 0)
    const answer = JSON.parse(out)
    assert.deepEqual(answer, JSON.parse(JSON.stringify(describeReading(await readContainer(signed), 'et'))))
    const [{ signer, signedAt, level, verdict, reasons }] = answer.signatures
    assert.deepEqual([signer, level, verdict, reasons], ['KATI KÄSK, 40000000012', 'LT', 'intact', []])
    assert.match(signedAt, /^\d{4}-\d\d-\d\dT/)
    assert.deepEqual(Object.keys(answer.files[0]).slice(0, 3), ['name', 'size', 'sha256'])
    assert.equal(answer.verdict, 'intact')
    assert.match(answer.warnings[0], /usaldusväärsed, jäi kontrollimata/)
  })

  test('tells a person what is broken, and ends with 0 because it could read', skip, async () => {
    const { code, out } = await say(at('muudetud.asice'))
    assert.equal(code, 0)
    assert.match(out, /^ASiC-E: katki/)
    assert.match(out, /Faili „lisa.csv” on pärast allkirjastamist muudetud\./)
    assert.doesNotMatch(out, /kehtiv/i)
  })

  test('ends with 1 and a sentence for what is no container, what is missing and what is too large', async () => {
    const answers = await Promise.all(
      ['kiri.asice', 'puudu.asice', 'suur.asice'].map((name) => say(at(name), '--json')),
    )
    assert.deepEqual(
      answers.map(({ code, out, err }) => [code, out, err.trim().split('\n').length]),
      answers.map(() => [1, '', 1]),
    )
    const [letter, missing, large] = answers.map(({ err }) => err)
    assert.match(letter ?? '', /ei ole allkirjastatud ümbrik/)
    assert.match(missing ?? '', /puudu\.asice ei saa lugeda/)
    assert.match(large ?? '', /kuni 200 MB/)
  })
})
