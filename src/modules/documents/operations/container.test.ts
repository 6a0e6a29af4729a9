import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { unzipSync, zipSync } from 'fflate'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { CallOf } from '../../../kernel/contract.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { documents } from '../contract.ts'

describe('signed containers of documents', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
  })
  after(() => stage.database.stop())

  const content = new TextEncoder().encode('Leping: koolitus 12. detsembril.')
  const parties: CallOf<typeof documents.addDocument>['parties'] = [
    { part: 'signer', name: 'OÜ Rahuleid', representative: 'Helve Kivi' },
    { part: 'signer', name: 'Sotsiaalkindlustusamet', representative: 'Mart Mägi' },
  ]
  /** A letter needs no round, so that only the signing is looked at here. */
  async function letter(text = content) {
    const upload = await stage.upload('kati', 'leping.txt', text)
    return stage.perform(
      documents.addDocument,
      { kind: 'letter', title: 'Kokkulepe koolituse kohta', parties, upload },
      'kati',
    )
  }
  const bring = async (id: string, files: { name: string; content: Uint8Array }[], signers: string[]) => {
    const bytes = await stage.signContainer(files, signers)
    const upload = await stage.upload('kati', 'leping.asice', bytes)
    return stage.perform(documents.addContainer, { id: id as never, upload }, 'kati')
  }
  const refusalOf = async (work: Promise<unknown>) => {
    const problem = (await work.then(
      () => undefined,
      (error: unknown) => error,
    )) as Problem | undefined
    return problem && { type: problem.type, data: problem.data }
  }
  const stateOf = async (id: string) =>
    (await stage.perform(documents.readDocument, { id: id as never }, 'kati')).state

  it('are the signed version when all parties signed the very file', async () => {
    const { id } = await letter()
    const files = [{ name: 'leping.txt', content }]
    const first = await bring(id, files, ['Helve Kivi'])
    assert.deepEqual([first.complete, first.missing], [false, ['Sotsiaalkindlustusamet']])
    assert.equal(await stateOf(id), 'draft')
    const second = await bring(id, files, ['Helve Kivi', 'Mart Mägi'])
    assert.deepEqual([second.complete, second.missing], [true, []])
    assert.equal(await stateOf(id), 'signed')
    const { items } = await stage.perform(documents.listContainers, { id }, 'anu')
    assert.deepEqual(
      items.map(({ complete, reading }) => [complete, reading.signatures.length]),
      [
        [true, 2],
        [false, 1],
      ],
    )
  })

  it('are refused when another text was signed, and the refusal itself is recorded', async () => {
    const { id } = await letter(new TextEncoder().encode('Leping: koolitus 13. detsembril.'))
    const other = {
      name: 'leping.txt',
      content: new TextEncoder().encode('Leping: koolitus 31. detsembril.'),
    }
    assert.deepEqual(await refusalOf(bring(id, [other], ['Helve Kivi'])), {
      type: 'documents.OtherFilesSigned',
      data: { missing: 'leping.txt', foreign: ['leping.txt'] },
    })
    const refused = await stage.house.read
      .selectFrom('kernel.audit')
      .select('problem')
      .where('outcome', '=', 'refused')
      .execute()
    assert.ok(refused.some(({ problem }) => problem === 'documents.OtherFilesSigned'))
    assert.equal(await stateOf(id), 'draft')
  })

  it('are refused with the reason when a byte was changed after signing', async () => {
    const { id } = await letter()
    const bytes = await stage.signContainer([{ name: 'leping.txt', content }], ['Helve Kivi'])
    const { mimetype, ...parts } = unzipSync(bytes)
    const changed = { ...parts, 'leping.txt': new TextEncoder().encode('Leping: koolitus 13. detsembril.') }
    const spoilt = zipSync({ mimetype: [mimetype ?? new Uint8Array(), { level: 0 }], ...changed })
    const upload = await stage.upload('kati', 'leping.asice', spoilt)
    const refusal = await refusalOf(stage.perform(documents.addContainer, { id, upload }, 'kati'))
    assert.equal(refusal?.type, 'documents.ContainerBroken')
    assert.match(String(refusal?.data.reasons), /Helve Kivi: .*leping\.txt/)
  })

  it('need the round of a contract first', async () => {
    const upload = await stage.upload('kati', 'leping.txt', content)
    const { id } = await stage.perform(
      documents.addDocument,
      { kind: 'serviceContract', title: 'Koolitusleping', parties, upload },
      'kati',
    )
    const refusal = await refusalOf(bring(id, [{ name: 'leping.txt', content }], ['Helve Kivi']))
    assert.equal(refusal?.type, 'documents.ApprovalMissing')
  })

  it('are no plain file and no empty container', async () => {
    const { id } = await letter()
    const plain = await stage.upload('kati', 'leping.asice', new TextEncoder().encode('Tere!'))
    const first = await refusalOf(stage.perform(documents.addContainer, { id, upload: plain }, 'kati'))
    assert.equal(first?.type, 'documents.ContainerNotRead')
    assert.match(String(first?.data.sentence), /\S+ \S+/)
    const unsigned = await refusalOf(bring(id, [{ name: 'leping.txt', content }], []))
    assert.ok(unsigned, 'a container without signatures is refused')
  })

  it('keep names of signers but no personal codes', async () => {
    const rows = await stage.house.read.selectFrom('documents.container').select('reading').execute()
    const kept = JSON.stringify(rows)
    assert.match(kept, /Helve Kivi/)
    assert.doesNotMatch(kept, /"code":"\d{11}"/)
  })
})

describe('the legal verdict', () => {
  it('is asked from the agency’s service and kept with the container', async () => {
    const stage = await setStage({ beside: ['validation'] })
    const content = new TextEncoder().encode('Kiri.')
    const upload = await stage.upload('kati', 'kiri.txt', content)
    const { id } = await stage.perform(
      documents.addDocument,
      { kind: 'letter', title: 'Kiri', upload },
      'kati',
    )
    const bytes = await stage.signContainer([{ name: 'kiri.txt', content }], ['Kati Kask'])
    const container = await stage.perform(
      documents.addContainer,
      { id, upload: await stage.upload('kati', 'kiri.asice', bytes) },
      'kati',
    )
    const legal = await stage.perform(
      documents.validateContainer,
      { id, container: container.container },
      'kati',
    )
    assert.equal(legal.passed, true)
    const { items } = await stage.perform(documents.listContainers, { id }, 'kati')
    assert.equal(items[0]?.legal?.signatures[0]?.verdict, 'TOTAL-PASSED')
    await stage.database.stop()
  })
})
