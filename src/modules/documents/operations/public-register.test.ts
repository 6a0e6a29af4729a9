import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { Actor } from '../../../kernel/actor.ts'
import type { FileAnswer } from '../../../kernel/contract.ts'
import { Problem } from '../../../kernel/problem.ts'
import { documents } from '../contract.ts'
import { addLetter, textFile } from '../examples/document.ts'
import { addSeries, registerLetter } from '../examples/register.ts'

const guest: Actor = { kind: 'guest', visitor: 'public' }
const secretWord = 'Saladuslik'
const secretTitle = `${secretWord} kiri hinna kohta`

let stage: OpenStage
let series: Awaited<ReturnType<typeof addSeries>>['id']
before(async () => {
  stage = await setStage()
  series = (await addSeries(stage)).id
})
after(() => stage.database.stop())

const letterOf = async (wish: Parameters<typeof addLetter>[1] = {}) => {
  const upload = await textFile(stage, `Sisu ${crypto.randomUUID()}`)
  return addLetter(stage, { title: secretTitle, upload, ...wish })
}
const wish = {
  version: 1,
  direction: 'outgoing' as const,
  channel: 'email' as const,
  correspondents: [{ name: 'OÜ Rahuleid', registryCode: '99000017' }],
}
const register = (letter: { id: string }, more: object = {}) =>
  stage.perform(documents.registerDocument, { ...wish, series, ...more, id: letter.id as never }, 'kati')

const bytesOf = async (file: FileAnswer): Promise<string> => new Response(file.bytes as never).text()
const list = async (text?: string) =>
  (await stage.perform(documents.listPublicEntries, { perPage: 500, ...(text && { text }) }, guest)).items
const everything = async (): Promise<string> => {
  const csv = await bytesOf(await stage.perform(documents.downloadPublicEntries, {}, guest))
  return JSON.stringify(await list()) + csv
}
const isRefused = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error) => (error instanceof Problem ? error.type : Promise.reject(error)),
  )

describe('the public register', () => {
  it('shows nothing of what is not registered, is annulled, or is kept among named people', async () => {
    await letterOf()
    const ended = await letterOf()
    await stage.perform(documents.endDocument, { ...ended, version: 1, reason: 'Ei läinud.' }, 'kati')
    const annulled = await letterOf()
    const { version } = await register(annulled)
    await stage.perform(documents.annulRegistration, { id: annulled.id, version, reason: 'Eksitus.' }, 'kati')
    const named = await letterOf({ audience: 'named' })
    await register(named)
    await stage.perform(
      documents.addIncoming,
      {
        title: secretTitle,
        sender: { name: 'Malle Mänd', isPerson: true },
        channel: 'post',
        receivedOn: '2026-11-23' as never,
        upload: await textFile(stage, 'Saabunud'),
      },
      'kati',
    )
    assert.ok(!(await everything()).includes(secretWord))
  })

  it('gives the file of an open document, with a name that tells only the reference', async () => {
    const open = await letterOf({ title: 'Avalik kiri' })
    const { entry, reference } = await register(open)
    const [shown] = (await list()).filter((one) => one.id === entry)
    assert.equal(shown?.title, 'Avalik kiri')
    assert.deepEqual(shown?.correspondents, ['OÜ Rahuleid'])
    const file = await stage.perform(documents.downloadPublicFile, { entry, no: 1 }, guest)
    assert.match(await bytesOf(file), /^Sisu/)
    assert.equal(file.fileName, `${reference.replace('/', '_')}_1.txt`)
    assert.equal(
      await isRefused(stage.perform(documents.downloadPublicFile, { entry, no: 2 }, guest)),
      'kernel.NotFound',
    )
  })

  it('gives only the version that was registered, not the drafts before it', async () => {
    const letter = await letterOf({ title: 'Kiri kahe mustandiga' })
    const upload = await textFile(stage, `Teine ${crypto.randomUUID()}`)
    await stage.perform(documents.addVersion, { ...letter, after: 1, upload }, 'kati')
    const { entry } = await register(letter)
    const [shown] = (await list()).filter((one) => one.id === entry)
    assert.deepEqual(
      shown?.files.map(({ no }) => no),
      [2],
    )
    assert.equal(
      await isRefused(stage.perform(documents.downloadPublicFile, { entry, no: 1 }, guest)),
      'kernel.NotFound',
    )
  })

  it('says of a restricted document its reference, date, kind, ground and end, and nothing else', async () => {
    const letter = await letterOf()
    const { entry, version, reference } = await register(letter)
    const grounds = [{ ground: 'restriction.ground.trade-secret' }]
    const { version: next } = await stage.perform(
      documents.restrictDocument,
      { id: letter.id, version, grounds },
      'kati',
    )
    const [shown] = (await list()).filter((one) => one.id === entry)
    assert.equal(shown?.reference, reference)
    assert.deepEqual(shown?.grounds, [{ cite: 'AvTS § 35 lg 1 p 17', endsOn: '2031-11-23' }])
    assert.deepEqual(
      [shown?.title, shown?.correspondents, shown?.responsible, shown?.channel, shown?.files],
      [null, [], null, null, []],
    )
    assert.ok(!(await everything()).includes(secretWord))
    assert.deepEqual(await list(secretWord.toLowerCase()), [])
    assert.equal(
      await isRefused(stage.perform(documents.downloadPublicFile, { entry, no: 1 }, guest)),
      'kernel.NotFound',
    )
    const publicTitle = 'Kiri pakkujale'
    await stage.perform(documents.changeEntry, { id: letter.id, version: next, publicTitle }, 'kati')
    assert.deepEqual(
      (await list('pakkujale')).map((one) => one.title),
      [publicTitle],
    )
  })

  it('shows natural persons as initials, also in titles, and is not searched by their names', async () => {
    const letter = await letterOf({ title: 'Vastus Malle Männile koolituse kohta' })
    const correspondents = [{ name: 'Malle Mänd', isPerson: true }]
    const { entry } = await register(letter, { correspondents })
    const [shown] = (await list()).filter((one) => one.id === entry)
    assert.deepEqual(shown?.correspondents, ['M. M.'])
    assert.equal(shown?.title, 'Vastus M. M. koolituse kohta')
    assert.deepEqual(await list('männile'), [])
    assert.ok(!/M[äa]nd|Männ|Malle/.test(await everything()))
  })

  it('finds by reference, kind, series and days, page by page', async () => {
    const other = (await addSeries(stage, { code: '7-1', title: 'Aruanded' })).id
    const { reference } = await registerLetter(stage, { series: other })
    assert.deepEqual(
      (await list(reference)).map((one) => one.reference),
      [reference],
    )
    const ask = (question: object) => stage.perform(documents.listPublicEntries, question, guest)
    assert.equal((await ask({ series: other })).total, 1)
    assert.equal((await ask({ kind: 'order' })).total, 0)
    assert.equal((await ask({ until: '2026-11-22' })).total, 0)
    const all = await ask({ perPage: 500 })
    const pages = []
    for (let page = 1; page <= all.total; page += 1) pages.push(...(await ask({ perPage: 1, page })).items)
    assert.deepEqual(
      pages.map(({ id }) => id),
      all.items.map(({ id }) => id),
    )
  })
})
