import { type Actor, personOf } from '../../kernel/actor.ts'
import { implement, type QueryContext } from '../../kernel/module.ts'
import { kernelProblems } from '../../kernel/problem.ts'
import { addRecord, type ReadDb } from '../../kernel/record.ts'
import { formatDay } from '../../kernel/values/day.ts'
import { people } from '../people/contract.ts'
import { positions } from '../positions/contract.ts'
import { facts, type PackShown, problems, reports } from './contract.ts'
import { composePack, progressOf } from './rules.ts'
import * as store from './store.ts'

/** As much evidence of one result as is printed. */
const wholeList = 2000

export const operations = implement(reports, {
  async requestReviewPack(context) {
    const { input, actor, now, tx, ask, tell, locale, baseUrl } = context
    const { position, from, until } = input
    const evidence = await ask(positions.readEvidence, { id: position, from, until, perResult: wholeList })
    const review = input.review ? await ask(positions.readReview, { id: input.review }) : null
    if (review && review.position.id !== position) throw problems.ReviewOfOther({})
    const agency = (await ask(people.readAgency, {})).name ?? ''
    const madeAt = now.toISOString()
    const content = composePack({ evidence, review, agency, locale, baseUrl, madeAt })
    const { holder, manager, title } = evidence.position
    const id = await addRecord(tx, {
      kind: 'review-pack',
      title: `${title} ${formatDay(from)}–${formatDay(until)}`,
      owner: personOf(actor) ?? null,
      audience: 'named',
      people: { reader: [holder, manager].flatMap((person) => (person ? [person.id] : [])) },
    })
    await store.addPack(tx, {
      id,
      position,
      review: input.review,
      firstDay: from,
      lastDay: until,
      locale,
      content,
      requestedBy: personOf(actor) ?? null,
      requestedAt: now,
    })
    await tell(facts.PackRequested, id, { pack: id, from, until })
    return { pack: id }
  },

  async listPacks({ input, actor, db }) {
    return { items: await showPacks(db, await store.listPacks(db, actor, input.position)) }
  },

  async readPack({ input, actor, db }) {
    const [shown] = await showPacks(db, [await getPack(db, actor, input.id)])
    return shown as PackShown
  },

  async stopPack({ input, actor, now, tx, tell }) {
    const pack = await getPack(tx, actor, input.id)
    await store.lockUnfinished(tx, pack.id)
    const [shown] = await showPacks(tx, [await getPack(tx, actor, input.id)])
    if (shown?.state !== 'making') throw problems.PackFinished({})
    await store.stopPack(tx, pack.id, now)
    await tell(facts.PackStopped, pack.id, { pack: pack.id })
    return {}
  },

  async downloadPack({ input, actor, db, capabilities }) {
    const pack = await getPack(db, actor, input.id)
    const file = (await store.listFiles(db, [pack.id])).find((one) => one.format === input.format)
    if (!file) throw problems.PackUnfinished({})
    const chunks: Uint8Array[] = []
    for await (const chunk of capabilities.files.read(file.file)) chunks.push(chunk)
    const name = `${pack.positionTitle ?? ''} ${formatDay(pack.firstDay)}–${formatDay(pack.lastDay)}`
    return { fileName: `${name}.${input.format}`, type: types[input.format], bytes: Buffer.concat(chunks) }
  },
})

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** @throws NotFound */
async function getPack(db: ReadDb, actor: Actor, id: string): Promise<store.PackRow> {
  const pack = await store.findPack(db, actor, id)
  if (!pack) throw kernelProblems.NotFound({})
  return pack
}

async function showPacks(
  db: QueryContext<unknown>['db'],
  rows: readonly store.PackRow[],
): Promise<PackShown[]> {
  const files = await store.listFiles(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => {
    const own = files.filter((file) => file.pack === row.id)
    return {
      id: row.id,
      position: { id: row.position, title: row.positionTitle ?? '' },
      review: row.review,
      from: row.firstDay,
      until: row.lastDay,
      requestedAt: row.requestedAt.toISOString(),
      ...progressOf(row, own.length),
      files: own.map(({ format, bytes }) => ({ format, bytes })),
    }
  })
}
