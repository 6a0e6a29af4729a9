import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { heldAt, heldOnDay } from '../../../kernel/values/held-time.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { documents } from '../contract.ts'
import { paperSigned } from '../examples/paper-signing.ts'

describe('a hold on signing', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
  })
  after(() => stage.database.stop())

  const procurements = { kind: 'system', name: 'procurements' } as const
  let written = 0
  const write = () => new TextEncoder().encode(`Koolituse leping nr ${++written}.`)
  const refusalOf = async (work: Promise<unknown>) => {
    const problem = (await work.then(
      () => undefined,
      (error: unknown) => error,
    )) as Problem | undefined
    return problem?.type
  }
  const hold = (startsAt: string | null, endsAt: string | null, free: string[] = []) => ({
    key: 'standstill',
    startsAt,
    endsAt,
    reason: inEachLocale(() => 'Ooteaeg.'),
    rule: null,
    free: free as never[],
  })

  /** A matter, a contract in it that everyone approved, and a container with it. */
  async function contract() {
    const matter = await stage.perform(documents.addDocument, { kind: 'other', title: 'Asi' }, 'kati')
    const content = write()
    const upload = await stage.upload('kati', 'leping.txt', content)
    const input = {
      kind: 'serviceContract',
      title: 'Koolitusleping',
      about: matter.id as never,
      upload,
    } as const
    const { id } = await stage.perform(documents.addDocument, input, 'kati')
    const bytes = await stage.signContainer([{ name: 'leping.txt', content }], ['Kati Kask'])
    const container = () => stage.upload('kati', 'leping.asice', bytes)
    const set = (...holds: ReturnType<typeof hold>[]) =>
      stage.perform(documents.setSigningHolds, { about: matter.id as never, holds }, procurements)
    return { id, matter: matter.id, content, container, set }
  }
  const version = async (id: string) =>
    (await stage.perform(documents.readDocument, { id: id as never }, 'kati')).version

  it('keeps a contract from changing its kind or its matter, and from being signed as a version', async () => {
    const { id, container, set } = await contract()
    await set(hold(null, null))
    const change = async (input: object) =>
      refusalOf(stage.perform(documents.changeDocument, { id, version: await version(id), ...input }, 'kati'))
    assert.equal(await change({ kind: 'letter' }), 'documents.SigningHeld')
    assert.equal(await change({ about: null }), 'documents.SigningHeld')
    assert.equal(await change({ title: 'Koolituse leping' }), undefined)
    const version2 = stage.perform(documents.addVersion, { id, upload: await container(), after: 1 }, 'kati')
    assert.equal(await refusalOf(version2), 'documents.SigningHeld')
  })

  it('reaches what lies in the container of another document of the matter', async () => {
    const { matter, content, container, set } = await contract()
    const upload = await stage.upload('kati', 'kiri.txt', content)
    const letter = await stage.perform(
      documents.addDocument,
      { kind: 'letter', title: 'Kaaskiri', about: matter as never, upload },
      'kati',
    )
    await set(hold(null, null))
    const add = async () =>
      refusalOf(stage.perform(documents.addContainer, { id: letter.id, upload: await container() }, 'kati'))
    assert.equal(await add(), 'documents.SigningHeld')
    await set()
    assert.equal(await add(), undefined)
  })

  it('refuses afterwards what was signed while it lasted', async () => {
    const { id, matter, set } = await contract()
    const content = write()
    const letter = await stage.perform(
      documents.addDocument,
      { kind: 'letter', title: 'Leping kirjana', upload: await stage.upload('kati', 'a.txt', content) },
      'kati',
    )
    const bytes = await stage.signContainer([{ name: 'a.txt', content }], ['Kati Kask'])
    const upload = await stage.upload('kati', 'a.asice', bytes)
    await stage.perform(documents.addContainer, { id: letter.id, upload }, 'kati')
    const signedAt = stage.now.getTime()
    await set(hold(null, new Date(signedAt - 1).toISOString()))
    const asContract = { id: letter.id, kind: 'serviceContract' as const, about: matter as never }
    await set(hold(null, new Date(signedAt + 1).toISOString()))
    const moved = stage.perform(
      documents.changeDocument,
      { ...asContract, version: await version(letter.id) },
      'kati',
    )
    assert.equal(await refusalOf(moved), 'documents.SigningHeld')
    await set(hold(null, null, [id]))
    assert.equal((await stage.perform(documents.listContainers, { id }, 'kati')).held, null)
  })

  it('reaches what was signed on paper; a scan that is taken stands on a word and can be registered', async () => {
    const { matter, set } = await contract()
    const scan = await paperSigned(stage, matter)
    const add = (input: Partial<typeof scan>) =>
      refusalOf(stage.perform(documents.addPaperSigning, { ...scan, ...input }, 'kati'))
    const on = (day: string) => [{ name: 'Helve Kivi', signedOn: Day.parse(day) }]
    await set(hold(null, null))
    assert.equal(await add({}), 'documents.SigningHeld')
    await set(hold('2026-11-19T22:00:00Z', '2026-11-20T22:00:00Z'))
    assert.equal(await add({}), 'documents.SigningHeld', 'signed on a day inside the standstill')
    assert.equal(await add({ signatures: on('2026-11-24') }), 'documents.EventAhead')
    const stranger = [{ name: 'Keegi Teine', signedOn: Day.parse('2026-11-21') }]
    assert.equal(await add({ signatures: stranger }), 'documents.PaperSignersMissing')
    const upload = await stage.upload('kati', 'leping.txt', write())
    assert.equal(await add({ signatures: on('2026-11-21'), upload }), 'documents.ScanNotPdf')
    assert.equal(await add({ signatures: on('2026-11-21') }), undefined)
    const { state } = await stage.perform(documents.readDocument, { id: scan.id }, 'kati')
    assert.equal(state, 'signed')
    const { due } = await stage.perform(documents.readRegistration, { id: scan.id }, 'kati')
    assert.deepEqual([due?.event, due?.eventDay], ['signed', '2026-11-21'])
    const { items } = await stage.perform(documents.listContainers, { id: scan.id }, 'kati')
    assert.equal(items.length, 0, 'no container that anyone could take for a checked one')
  })

  it('lets a scan that was added by mistake be taken back, and keeps it with its reason', async () => {
    const scan = await paperSigned(stage)
    const { signing } = await stage.perform(documents.addPaperSigning, scan, 'kati')
    const withdraw = (as: 'kati' | 'anu') =>
      stage.perform(
        documents.withdrawPaperSigning,
        { id: scan.id, signing, reason: 'Teise lepingu skaneering.' },
        as,
      )
    assert.equal(await refusalOf(withdraw('anu')), 'kernel.NotAllowed')
    await withdraw('kati')
    const read = () => stage.perform(documents.listPaperSignings, { id: scan.id }, 'kati')
    const { items, mayAdd } = await read()
    assert.deepEqual([items[0]?.withdrawn?.reason, mayAdd], ['Teise lepingu skaneering.', true])
    const state = async () => (await stage.perform(documents.readDocument, { id: scan.id }, 'kati')).state
    assert.equal(await state(), 'approved')
    assert.equal(await refusalOf(withdraw('kati')), 'kernel.NotFound', 'only once')
    const upload = await stage.upload('kati', 'õige.pdf', new TextEncoder().encode('%PDF-1.4 õige'))
    await stage.perform(documents.addPaperSigning, { ...scan, upload }, 'kati')
    assert.deepEqual([(await read()).items.length, await state()], [2, 'signed'])
  })

  it('ends at its last moment; of several the longest is told', () => {
    const [day, next] = [new Date('2026-11-22T22:00:00Z'), new Date('2026-11-23T22:00:00Z')]
    const one = { startsAt: day, endsAt: next }
    assert.equal(heldAt([one], day), one)
    assert.equal(heldAt([one], next), undefined)
    const open = { startsAt: null, endsAt: null }
    assert.equal(heldAt([one, open], day), open)
    assert.equal(heldOnDay([one], '2026-11-23' as never), one)
    assert.equal(heldOnDay([one], '2026-11-24' as never), undefined)
  })
})
