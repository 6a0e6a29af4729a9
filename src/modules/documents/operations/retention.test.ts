import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { Problem } from '../../../kernel/problem.ts'
import { documents } from '../contract.ts'
import { addLetter, textFile } from '../examples/document.ts'
import { registerLetter } from '../examples/register.ts'
import { approveDisposal, registerOldLetter } from '../examples/retention.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})
after(() => stage.database.stop())

let count = 0
const oldLetter = () => {
  count += 1
  return registerOldLetter(stage, `8-${count}`)
}
const refusal = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error) => (error instanceof Problem ? error.type : Promise.reject(error)),
  )
const carryOut = (id: string, who: 'kati' | 'piret' = 'piret') =>
  stage.perform(documents.carryOutDisposal, { id: id as never }, who)
const stateOf = async (id: string) => {
  const { items } = await stage.perform(documents.listRetention, { perPage: 200 }, 'kati')
  return items.find(({ document }) => document === id)?.state
}

describe('what is due', () => {
  it('is what the series says; without a term nothing is, and it is said', async () => {
    const old = await oldLetter()
    assert.equal(await stateOf(old.id), 'due')
    const fresh = await registerLetter(stage)
    assert.equal(await stateOf(fresh.id), 'kept')
    const wish = { title: 'Akt', documents: [old.id, fresh.id] }
    assert.equal(await refusal(stage.perform(documents.prepareDisposal, wish, 'kati')), 'documents.NotDue')
  })

  it('is kept back by a hold until its reason is gone', async () => {
    const { id } = await oldLetter()
    await stage.perform(documents.holdDocument, { id, reason: 'Kohtuvaidlus.' }, 'kati')
    assert.equal(await stateOf(id), 'held')
    const wish = { title: 'Akt', documents: [id] }
    assert.equal(await refusal(stage.perform(documents.prepareDisposal, wish, 'kati')), 'documents.HeldBack')
    await stage.perform(documents.releaseDocument, { id, reason: 'Lahend on jõustunud.' }, 'kati')
    assert.equal(await stateOf(id), 'due')
  })
})

describe('a disposal act', () => {
  it('is carried out only after its round, by the manager', async () => {
    const { id } = await oldLetter()
    const wish = { title: 'Kooskõlastamata akt', documents: [id] }
    const act = await stage.perform(documents.prepareDisposal, wish, 'kati')
    assert.equal(await refusal(carryOut(act.id)), 'documents.ApprovalMissing')
    assert.equal(await refusal(carryOut(act.id, 'kati')), 'kernel.NotAllowed')
    assert.equal(await stateOf(id), 'listed')
  })

  it('stops at a hold that came after its round, and disposes of nothing then', async () => {
    const [first, second] = [await oldLetter(), await oldLetter()]
    const act = await approveDisposal(stage, [first.id, second.id])
    await stage.perform(documents.holdDocument, { id: second.id, reason: 'Järelepärimine.' }, 'kati')
    assert.equal(await refusal(carryOut(act)), 'documents.HeldBack')
    const { all } = await stage.perform(documents.readDocument, { id: first.id }, 'kati')
    const file = await stage.perform(documents.downloadVersion, { id: first.id, no: all[0]?.no ?? 1 }, 'kati')
    assert.ok(file.bytes)
  })

  it('removes contents and names, leaves reference, title and hashes, and spares equal content elsewhere', async () => {
    const letter = await oldLetter()
    const twin = await addLetter(stage, { upload: await textFile(stage), title: 'Sama sisuga teine kiri' })
    const before = await stage.perform(documents.readDocument, { id: letter.id }, 'kati')
    const act = await approveDisposal(stage, [letter.id])
    assert.deepEqual(await carryOut(act), { disposed: 1 })
    const left = await stage.perform(documents.readDocument, { id: letter.id }, 'kati')
    assert.deepEqual([left.reference, left.title, left.parties], [before.reference, before.title, []])
    assert.equal(
      await refusal(stage.perform(documents.downloadVersion, { id: letter.id, no: 1 }, 'kati')),
      'kernel.NotFound',
    )
    const { disposed } = await stage.perform(documents.readDisposal, { id: letter.id }, 'anu')
    assert.equal(disposed?.act, act)
    assert.deepEqual(
      disposed?.hashes,
      before.all.map(({ sha256 }) => sha256),
    )
    const same = await stage.perform(documents.downloadVersion, { id: twin.id, no: 1 }, 'kati')
    assert.ok((await new Response(same.bytes as never).text()).length > 0)
    assert.equal(await refusal(carryOut(act)), 'documents.AlreadyDisposed')
    const guest = { kind: 'guest', visitor: 'x' } as const
    const { items } = await stage.perform(
      documents.listPublicEntries,
      { text: before.reference ?? '' },
      guest,
    )
    assert.deepEqual(
      items.map(({ disposedOn, files }) => [disposedOn, files]),
      [['2026-11-23', []]],
    )
  })
})
