import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { unzipSync } from 'fflate'
import { z } from 'zod'
import type { Actor } from '../src/kernel/actor.ts'
import {
  changes,
  type FileAnswer,
  type InputOf,
  type Operation,
  type RecordId,
} from '../src/kernel/contract.ts'
import type { CastName, Example } from '../src/kernel/examples.ts'
import { Problem } from '../src/kernel/problem.ts'
import { perform } from '../src/kernel/road/perform.ts'
import { runClockJob } from '../src/kernel/road/react.ts'
import { documents } from '../src/modules/documents/contract.ts'
import { records } from '../src/modules/records/contract.ts'
import { tasks } from '../src/modules/tasks/contract.ts'
import { modules } from '../src/modules.ts'
import { exampleActor } from './support/example-actor.ts'
import { container, wordFile } from './support/sample-documents.ts'
import { type OpenStage, prepareStage } from './support/stage.ts'

/** Stands in everything that the restricted document says, and nowhere else. */
const secret = /zanzibar/i
/** The beginning of it is searched for, so that an answer that only repeats the question proves nothing. */
const asked = 'zanz'
/** Nobody of these has a part in it. */
const outsiders = ['anu', 'toomas', 'rein'] as const

describe('a restricted document', () => {
  let stage: OpenStage
  let ids: Readonly<Record<string, string>>
  before(async () => {
    const { filled, open } = await restricted()
    ids = filled
    stage = await open()
  })
  after(() => stage.database.stop())

  it('is there for those whose work it is, with its deadlines, and found by every word', async () => {
    for (const text of ['Zanzibari leping', 'zanzibaritekst']) {
      const { items } = await stage.perform(records.searchRecords, { text }, 'kati')
      assert.ok(
        items.some(({ id }) => id === ids.document),
        text,
      )
    }
    const { items } = await stage.perform(tasks.listTasks, { text: 'zanzibar' }, 'maarja')
    assert.ok(items.length > 0, 'no deadline was made of it: the walk would prove nothing about deadlines')
  })

  it('is nowhere for anybody without a part in it, in whatever one reads', async () => {
    const [answered, seen] = [new Set<Operation>(), [] as string[]]
    const all = await walk(async (place, operation, input, example) => {
      // Asked by who may, so that it is known to be a question that has an answer.
      const as = example && (await exampleActor(place, example, input))
      if (as && (await answerOf(place, operation, { input, as }))) answered.add(operation)
      for (const as of outsiders) {
        const answer = await answerOf(place, operation, { input, as })
        if (secret.test(answer ?? '')) seen.push(`${as} ${operation.name} ${JSON.stringify(input)}`)
      }
    })
    assert.deepEqual(seen, [])
    const never = all.filter((operation) => !answered.has(operation)).map(({ name }) => name)
    assert.deepEqual(never, [], 'these were never answered, so nothing is known of them')
    assert.ok(all.length > 80, `only ${all.length} operations were asked`)
  })

  it('is in no letter to anybody who may not see it', async () => {
    const addresses = outsiders.map(
      (name) => ({ anu: 'anu.rebane', toomas: 'toomas.vaher', rein: 'rein.poder' })[name],
    )
    const letters = await stage.letters()
    const told = letters.filter(({ to }) => addresses.some((address) => to.startsWith(address)))
    assert.deepEqual(
      told.filter(({ subject, text }) => secret.test(subject + text)),
      [],
    )
  })

  it('is in no row of the audit or of what happened: these stay for ever', async () => {
    const { read } = stage.house
    const facts = await read.selectFrom('kernel.fact').select(['name', 'data']).execute()
    const audit = await read
      .selectFrom('kernel.audit')
      .select(['operation as name', 'input as data'])
      .execute()
    assert.deepEqual(
      [...facts, ...audit].filter(({ data }) => secret.test(JSON.stringify(data))),
      [],
    )
  })
})

/** A contract with everything that a document can have, restricted at the end; the ids that a walker could try. */
async function restrictOne(stage: OpenStage): Promise<Record<string, string>> {
  const word = wordFile([{ text: 'Zanzibaritekst on salajane.' }])
  const upload = await stage.upload('kati', 'zanzibarifail.asice', container({ 'zanzibar.docx': word }))
  const { id } = await stage.perform(
    documents.addDocument,
    {
      kind: 'serviceContract',
      title: 'Zanzibari leping 7431',
      audience: 'agency',
      upload,
      parties: [
        {
          part: 'signer',
          name: 'OÜ Zanzibaripool',
          registryCode: '99000017',
          representative: 'Zanzibari Juht',
        },
      ],
    },
    'kati',
  )
  const second = await stage.upload('kati', 'zanzibarifail.docx', word)
  await stage.perform(
    documents.addVersion,
    { id, upload: second, after: 1, note: 'Zanzibari märkus' },
    'kati',
  )
  const { all } = await stage.perform(documents.readDocument, { id }, 'kati')
  const steps = [{ stage: 1, to: { person: stage.person('maarja') }, workingDays: 3 }]
  await stage.perform(
    documents.askApproval,
    { id, sha256: all[0]?.sha256 ?? '', steps, note: 'Zanzibari ring' },
    'kati',
  )
  await stage.perform(
    records.addComment,
    { id: id as string as RecordId, text: 'Zanzibari kommentaar' },
    'kati',
  )
  const { version } = await stage.perform(documents.readDocument, { id }, 'kati')
  const { grounds } = await stage.perform(documents.readRestrictions, { id }, 'kati')
  const ground = grounds.find(({ period }) => period === 'term')?.key ?? ''
  await stage.perform(documents.restrictDocument, { id, version, grounds: [{ ground }] }, 'kati')
  const { items } = await stage.perform(tasks.listTasks, { perPage: 200 }, 'maarja')
  return {
    document: id,
    version: all[0]?.id ?? '',
    ...Object.fromEntries(items.slice(0, 2).map((one, at) => [`task${at}`, one.id])),
  }
}

let prepared: ReturnType<typeof prepare> | undefined
const restricted = () => {
  prepared ??= prepare()
  return prepared
}

/** A stage with a restricted document, its text read, its letters written, its day over; and the ids of it. */
const prepare = () =>
  prepareStage(
    'koosmeel_restricted',
    { beside: ['mail', 'directory', 'validation', 'records'] },
    async (stage) => {
      const ids = await restrictOne(stage)
      await stage.runJobs()
      for (const job of stage.house.clockJobs.keys()) await runClockJob(stage.house, { name: job }, stage.now)
      await stage.runJobs()
      return ids
    },
  )

type Visit = (stage: OpenStage, operation: Operation, input: unknown, example?: Example) => Promise<void>

/** Asks everything that answers and changes nothing, of all modules, in each way that could reach the document. */
async function walk(visit: Visit): Promise<Operation[]> {
  const { filled: ids, open } = await restricted()
  let stage = await open()
  const all: Operation[] = []
  for (const { operation, example } of await listReading()) {
    // What one example made may stand in the way of another's: that one gets a stage of its own.
    const input = await inputOf(example, stage).catch(async () => {
      await stage.database.stop()
      stage = await open()
      return inputOf(example, stage)
    })
    all.push(operation)
    await visit(stage, operation, input, example)
    for (const change of changesOf(operation, ids))
      await visit(stage, operation, { ...(input as object), ...change })
  }
  await stage.database.stop()
  return all
}

const inputOf = async ({ input }: Example, stage: OpenStage): Promise<unknown> =>
  typeof input === 'function' ? input(stage) : input

async function listReading(): Promise<{ operation: Operation; example: Example }[]> {
  const found: { operation: Operation; example: Example }[] = []
  for (const module of modules) {
    const path = `../src/modules/${module.name}/examples.ts`
    const { examples } = (await import(path)) as { examples: Record<string, Example> }
    for (const [key, operation] of Object.entries(module.contract)) {
      const example = examples[key]
      if (example && !changes(operation) && operation.path) found.push({ operation, example })
    }
  }
  return found
}

/** Inputs that would ask for the restricted document, as far as the operation has such a field. */
function changesOf(operation: Operation, ids: Readonly<Record<string, string>>): Record<string, unknown>[] {
  const shape: Record<string, z.ZodType> = operation.input instanceof z.ZodObject ? operation.input.shape : {}
  const fits = (field: string, value: unknown) => shape[field]?.safeParse(value).success
  const places = Object.keys(shape).filter((field) => fits(field, ids.document) && !fits(field, asked))
  const lists = Object.keys(shape).filter((field) => fits(field, [ids.document]) && !fits(field, [asked]))
  const words = Object.keys(shape).filter((field) => fits(field, asked))
  const reached = Object.values(ids).flatMap((id) => [
    ...places.map((field) => ({ [field]: id, ...(fits('no', 1) && { no: 1 }) })),
    ...lists.map((field) => ({ [field]: [id] })),
  ])
  return [...reached, ...words.map((field) => ({ [field]: asked }))]
}

/** What one is told, as text to look through; nothing when the question was refused and the refusal hides it too. */
async function answerOf(
  stage: OpenStage,
  operation: Operation,
  { input, as }: { input: unknown; as: CastName | Actor },
): Promise<string | undefined> {
  try {
    const call = { actor: typeof as === 'string' ? stage.actor(as) : as, now: stage.now }
    const answer = await perform(stage.house, operation, input as InputOf<Operation>, call)
    return operation.kind === 'download' ? await readFile(answer as FileAnswer) : JSON.stringify(answer)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const told = JSON.stringify(error)
    return secret.test(told) ? told : undefined
  }
}

/** A file with its name, packed ones unpacked. */
async function readFile({ fileName, bytes }: FileAnswer): Promise<string> {
  const content = new Uint8Array(await new Response(bytes as Uint8Array<ArrayBuffer>).arrayBuffer())
  const isPacked = content[0] === 0x50 && content[1] === 0x4b
  const parts = isPacked ? Object.values(unzipSync(content)) : [content]
  return [fileName, ...parts.map((part) => Buffer.from(part).toString('utf8'))].join('\n')
}
