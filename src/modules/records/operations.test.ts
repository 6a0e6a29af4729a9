import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../tests/support/stage.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { RecordId } from '../../kernel/contract.ts'
import type { CastName } from '../../kernel/examples.ts'
import { Problem } from '../../kernel/problem.ts'
import { addRecord, changeRecord, type NewRecord } from '../../kernel/record.ts'
import { runClockJob } from '../../kernel/road/react.ts'
import { people } from '../people/contract.ts'
import { records } from './contract.ts'

/** Records stand here as their modules register them; `person` is a kind that has a screen. */
const make = (stage: OpenStage, record: Partial<NewRecord> & { title: string }): Promise<RecordId> =>
  stage.house.write.transaction().execute(async (tx) => {
    const team = record.audience === 'named' ? null : stage.team
    return (await addRecord(tx, { kind: 'person', team, audience: 'team', ...record })) as RecordId
  })

const refusal = async (attempt: Promise<unknown>): Promise<string> => {
  const thrown = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  )
  assert.ok(thrown instanceof Problem, String(thrown))
  return thrown.type
}

describe('search', () => {
  let stage: OpenStage
  const find = async (text: string, as: CastName | Actor = 'kati', kinds?: string[]) => {
    const { items } = await stage.perform(records.searchRecords, { text, ...(kinds && { kinds }) }, as)
    return items.map(({ title }) => title)
  }
  const training = 'Suvine koolitus kohtunikele'
  const mediation = 'Riiklik perelepitus 2026'
  const tender = 'Toitlustuse hange'
  before(async () => {
    stage = await setStage()
    for (const title of [training, mediation, tender]) await make(stage, { title })
    await make(stage, { title: 'Ruumi rent', label: '3.2', searchText: 'Tartu raekoda' })
    await make(stage, { title: 'Salajane kava', audience: 'named', owner: stage.person('piret') })
    await make(stage, { title: 'Piiratud kava', restriction: 'AvTS § 35' })
    await make(stage, { title: 'Kogu ameti kava', audience: 'agency', team: null })
  })

  const forgiven: [typed: string, found: string][] = [
    ['koolitus', training],
    ['kool', training],
    ['KOOLITUS kohtunik', training],
    ['koolitusele', training],
    ['koolituste', training],
    ['koolitustega', training],
    ['kooltus', training],
    ['kohtunikule', training],
    ['perelpitus', mediation],
    ['perelepitsu', mediation],
    ['lepitus', mediation],
    ['riikliku perelepituse', mediation],
    ['hanke', tender],
    ['hangetes', tender],
    ['toitlustamine hanke', tender],
    ['3.2', 'Ruumi rent'],
    ['raekojas', 'Ruumi rent'],
    ['katti kassk', 'Kati Kask'],
    ['peaspetsialisti', 'Kati Kask'],
    ['kati.kask@amet.example', 'Kati Kask'],
  ]
  for (const [typed, found] of forgiven)
    it(`finds „${found}” by „${typed}”`, async () => {
      const titles = await find(typed)
      assert.ok(titles.includes(found), titles.join(', '))
    })

  it('puts what was typed exactly before what is only like it, and open work before ended work', async () => {
    await make(stage, { title: 'Koolituskava', endedAt: new Date('2026-01-01') } as never)
    assert.equal((await find('koolitus'))[0], training)
    assert.equal((await find('kati kask'))[0], 'Kati Kask')
  })

  it('finds nothing where nothing is alike, and asks for letters where there are none', async () => {
    assert.deepEqual(await find('qwzxv'), [])
    assert.deepEqual(await find('?!'), [])
  })

  it('shows each person only what that person may see', async () => {
    const secret = 'Salajane kava'
    const restricted = 'Piiratud kava'
    const open = 'Kogu ameti kava'
    assert.deepEqual((await find('kava', 'piret')).sort(), [open, restricted, secret].sort())
    assert.deepEqual((await find('kava', 'kati')).sort(), [open, restricted].sort())
    assert.deepEqual(await find('kava', 'anu'), [open])
    assert.deepEqual(await find('kava', 'siim'), [open])
    assert.ok(!(await find('salajasele', 'kati')).includes(secret))
  })

  it('can be asked for some kinds only, and leaves out what has no screen', async () => {
    await make(stage, { title: 'Koolituse lisa', kind: 'kind-without-screen' })
    assert.deepEqual(await find('koolituse lisa', 'kati', ['team']), [])
    assert.ok(!(await find('koolituse lisa')).includes('Koolituse lisa'))
  })

  it('knows a new title at once and forgets by night the words that nobody uses any more', async () => {
    const known = async (word: string) =>
      (await stage.database.app.query('select from kernel.word where word = $1', [word])).rowCount
    const id = await make(stage, { title: 'Kevadine lepitajate kokkutulek' })
    assert.ok((await find('kokutulek')).includes('Kevadine lepitajate kokkutulek'))
    await stage.house.write
      .transaction()
      .execute((tx) => changeRecord(tx, id, { version: 1, title: 'Sügisene seminar' }))
    assert.equal(await known('kokkutulek'), 1)
    await runClockJob(stage.house, { name: 'records.forgetWords' }, stage.now)
    assert.equal(await known('kokkutulek'), 0)
    assert.equal(await known('seminar'), 1)
  })
})

describe('a record', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
  })

  it('is told with the address of its screen', async () => {
    const id = stage.person('kati') as string as RecordId
    const found = await stage.perform(records.readRecord, { id }, 'anu')
    assert.equal(found.title, 'Kati Kask')
    assert.equal(found.href, `/people/${id}`)
  })

  it('answers alike when it does not exist and when it may not be seen', async () => {
    const hidden = await make(stage, { title: 'Peidetud', audience: 'named', owner: stage.person('piret') })
    const missing = '00000000-0000-7000-8000-00000000ffff' as RecordId
    for (const operation of [records.readRecord, records.readHistory, records.listComments])
      for (const id of [hidden, missing])
        assert.equal(await refusal(stage.perform(operation, { id }, 'kati')), 'kernel.NotFound')
    const said = { id: hidden, text: 'Kas näen?' }
    assert.equal(await refusal(stage.perform(records.addComment, said, 'kati')), 'kernel.NotFound')
  })

  it('tells its history in sentences, the newest first, in the reader’s language', async () => {
    const added = { name: 'Mari Mets', email: 'mari.mets@amet.example' }
    const { id: person } = await stage.perform(people.addPerson, added, 'siim')
    const id = person as string as RecordId
    await stage.perform(people.setMembership, { person, team: stage.team, role: 'colleague' }, 'piret')
    await stage.perform(records.addComment, { id, text: 'Tere!' }, 'maarja')
    const { items } = await stage.perform(records.readHistory, { id }, 'kati')
    assert.equal(items[0]?.sentence, 'Maarja Soo lisas kommentaari.')
    assert.deepEqual(
      items.map(({ who }) => who),
      ['Maarja Soo', 'Piret Oja', 'Siim Saar'],
    )
    for (const { sentence } of items) assert.match(sentence, /^\p{Lu}.*\.$/u)
  })

  it('says in whose place something was done', async () => {
    const id = stage.person('liis') as string as RecordId
    const substitute = stage.inPlaceOf({ id: crypto.randomUUID(), absent: 'kati', substitute: 'maarja' })
    await stage.perform(records.addComment, { id, text: 'Kati eest.' }, substitute)
    const [entry] = (await stage.perform(records.readHistory, { id }, 'anu')).items
    assert.deepEqual([entry?.who, entry?.onBehalfOf], ['Maarja Soo', 'Kati Kask'])
    const [comment] = (await stage.perform(records.listComments, { id }, 'maarja')).items
    assert.deepEqual([comment?.name, comment?.onBehalfOf, comment?.mine], ['Maarja Soo', 'Kati Kask', true])
    const system: Actor = { kind: 'system', name: 'people' }
    const period = { from: '2026-11-20T00:00:00Z', until: '2026-11-30T00:00:00Z' }
    const person = stage.person('kati')
    const done = await stage.perform(records.listDoneInPlaceOf, { person, ...period }, system)
    assert.deepEqual(
      done.items.map(({ sentence }) => sentence),
      ['Maarja Soo (asendas: Kati Kask) lisas kommentaari.'],
    )
  })
})

describe('comments', () => {
  let stage: OpenStage
  let id: RecordId
  before(async () => {
    stage = await setStage()
    id = await make(stage, { title: 'Kahekesi', audience: 'named', owner: stage.person('kati') })
  })

  it('stand in the order in which they were said', async () => {
    for (const text of ['Esimene', 'Teine']) await stage.perform(records.addComment, { id, text }, 'kati')
    const { items } = await stage.perform(records.listComments, { id }, 'kati')
    assert.deepEqual(
      items.map(({ text, name, mine }) => [text, name, mine]),
      [
        ['Esimene', 'Kati Kask', true],
        ['Teine', 'Kati Kask', true],
      ],
    )
  })

  it('open the record to whoever is mentioned', async () => {
    assert.equal(await refusal(stage.perform(records.listComments, { id }, 'toomas')), 'kernel.NotFound')
    const asked = { id, text: '@Toomas Vaher, kas see on lubatud?', mentions: [stage.person('toomas')] }
    await stage.perform(records.addComment, asked, 'kati')
    await stage.perform(records.addComment, { id, text: 'On.' }, 'toomas')
    assert.equal((await stage.perform(records.listComments, { id }, 'kati')).items.at(-1)?.text, 'On.')
  })

  it('are taken back only by who wrote them; the text is gone, that something was said stays', async () => {
    const { comment } = await stage.perform(records.addComment, { id, text: 'Liiga terav.' }, 'kati')
    const takeBack = (as: CastName) => stage.perform(records.removeComment, { id, comment }, as)
    assert.equal(await refusal(takeBack('toomas')), 'records.CommentNotYours')
    await takeBack('kati')
    assert.equal(await refusal(takeBack('kati')), 'kernel.NotFound')
    const { items } = await stage.perform(records.listComments, { id }, 'kati')
    assert.ok(items.every(({ text }) => text !== 'Liiga terav.'))
    const [last] = (await stage.perform(records.readHistory, { id }, 'kati')).items
    assert.equal(last?.sentence, 'Kati Kask võttis kommentaari tagasi.')
    const kept = await stage.database.app.query(`select from records.comment where text like 'Liiga%'`)
    assert.equal(kept.rowCount, 0)
  })

  it('must say something, and not too much', async () => {
    const say = (text: string) => refusal(stage.perform(records.addComment, { id, text }, 'kati'))
    for (const text of ['', '   ', 'a'.repeat(5001), 'null\u0000märk'])
      assert.match(await say(text), /InputInvalid|BodyNotUnderstood/)
  })
})
