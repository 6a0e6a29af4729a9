import type { QueryContext } from '../../../kernel/module.ts'
import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { type FileFormat, mediaTypes } from '../../../kernel/values/file-format.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { people } from '../../people/contract.ts'
import { rulebook } from '../../rulebook/contract.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { type PublicEntry, publicOperations } from '../contract/public-register.ts'
import { correspondentsOf } from '../rules/correspondents.ts'
import { publicCsvHead, publicCsvLine } from '../rules/public-csv.ts'
import { endingOf, nameForPublic, publicFileName, titleForPublic } from '../rules/public-entry.ts'
import { listGrounds } from '../rules/restriction.ts'
import * as store from '../store/public-register.ts'

const perPage = 50
/** Rows that the CSV file reads at a time, so that none of its length stands in memory. */
const atOnce = 500

type Around = Pick<QueryContext<unknown>, 'ask'>

export const publicHandlers = implement(publicOperations, {
  async showPublicRegister({ input, db, ask }) {
    const { page, lang: _, ...given } = input
    const wish = wishOf(given)
    const [items, total, series, agency] = await Promise.all([
      readEntries({ db, ask }, { wish, offset: (page - 1) * perPage, limit: perPage }),
      store.countPublicEntries(db, wish),
      store.listPublicSeries(db),
      ask(people.readAgency, {}),
    ])
    const pages = Math.max(1, Math.ceil(total / perPage))
    return { agency: agency.name ?? '', items, total, page, pages, series }
  },

  async showPublicEntry({ input, db, ask }) {
    const row = await getEntry(db, input.entry)
    const [entry] = await dress({ db, ask }, [row])
    if (!entry) throw kernelProblems.NotFound({})
    return { agency: (await ask(people.readAgency, {})).name ?? '', entry }
  },

  async listPublicEntries({ input, db, ask }) {
    const { page, perPage: limit, ...given } = input
    const wish = wishOf(given)
    const [items, total] = await Promise.all([
      readEntries({ db, ask }, { wish, offset: (page - 1) * limit, limit }),
      store.countPublicEntries(db, wish),
    ])
    return { items, total, page, perPage: limit }
  },

  async downloadPublicEntries({ input, db, ask }) {
    const lines = writeLines({ db, ask }, wishOf(input))
    const bytes = ReadableStream.from(lines) as ReadableStream<Uint8Array>
    return { fileName: 'dokumendiregister.csv', type: 'text/csv; charset=utf-8', bytes }
  },

  async downloadPublicFile({ input, db, capabilities }) {
    const row = await getEntry(db, input.entry)
    const files = await listFiles(db, [row.document])
    const found = files.find((one) => one.no === input.no)
    if (!found) throw kernelProblems.NotFound({})
    const bytes = ReadableStream.from(capabilities.files.read(found.file)) as ReadableStream<Uint8Array>
    const fileName = publicFileName(row.reference, { no: found.no, ending: found.ending })
    return { fileName, type: mediaTypes[found.format], bytes }
  },
})

type Given = { readonly [K in keyof store.PublicWish]: store.PublicWish[K] | '' | undefined }

/** A form sends its empty fields too. */
const wishOf = (given: Given): store.PublicWish => ({
  text: given.text || undefined,
  from: given.from || undefined,
  until: given.until || undefined,
  series: given.series || undefined,
  kind: given.kind || undefined,
})

/** @throws NotFound alike for what is not there and what is not public */
async function getEntry(db: ReadDb, id: string): Promise<store.PublicRow> {
  const row = await store.findPublicEntry(db, id)
  if (!row) throw kernelProblems.NotFound({})
  return row
}

type Reading = Around & { readonly db: ReadDb }

const readEntries = async (
  reading: Reading,
  question: Parameters<typeof store.listPublicEntries>[1],
): Promise<PublicEntry[]> => dress(reading, await store.listPublicEntries(reading.db, question))

async function dress(reading: Reading, rows: readonly store.PublicRow[]): Promise<PublicEntry[]> {
  const files = rows.length
    ? await listFiles(
        reading.db,
        rows.map(({ document }) => document),
      )
    : []
  const agency = (await reading.ask(people.readAgency, {})).name ?? ''
  const rules = await reading.ask(rulebook.lendRules, {})
  return rows.map((row) => {
    const own = files.filter((one) => one.document === row.document)
    return showEntry(row, { files: own, agency, rules })
  })
}

interface PublicFile {
  readonly document: string
  readonly no: number
  readonly file: string
  readonly format: FileFormat
  readonly ending: string
  readonly size: number
  readonly sha256: string
}

async function listFiles(db: ReadDb, documents: readonly string[]): Promise<PublicFile[]> {
  const [versions, containers] = await Promise.all([
    store.listPublicFiles(db, documents),
    store.listPublicContainers(db, documents),
  ])
  const plain = ({ size, sha256 }: { size: string; sha256: Buffer }) => ({
    size: Number(size),
    sha256: sha256.toString('hex'),
  })
  return [
    ...containers.map(({ document, file, name, ...one }) => {
      const format = 'container' as const
      return { document, file, no: 0, format, ending: endingOf(name), ...plain(one) }
    }),
    ...versions.flatMap(({ document, file, no, format, name, ...one }) =>
      file
        ? [{ document, file, no, format: format as FileFormat, ending: endingOf(name), ...plain(one) }]
        : [],
    ),
  ]
}

interface Dressing {
  readonly files: readonly PublicFile[]
  readonly agency: string
  readonly rules: readonly LawRow[]
}
function showEntry(row: store.PublicRow, { files, agency, rules }: Dressing): PublicEntry {
  const isRestricted = row.restriction !== null
  const persons = row.parties.filter(({ isPerson }) => isPerson).map(({ name }) => name)
  const correspondents = correspondentsOf(row.parties, agency)
  return {
    id: row.id,
    reference: row.reference,
    registeredOn: row.registeredOn as Day,
    kind: row.kind as DocumentKind,
    title: titleForPublic({ title: row.title, publicTitle: row.publicTitle, isRestricted, persons }),
    series: { code: row.code, title: row.seriesTitle, function: row.function },
    file: row.file,
    direction: row.direction,
    access: isRestricted ? 'restricted' : 'open',
    grounds: row.grounds.map(({ ground, startsOn, endsOn }) => {
      const known = listGrounds(rules, { on: startsOn, locale: 'et' })
      return { cite: known.find(({ key }) => key === ground)?.cite ?? 'AvTS', endsOn }
    }),
    channel: isRestricted ? null : (row.channel as PublicEntry['channel']),
    correspondents: isRestricted ? [] : correspondents.map(nameForPublic),
    responsible: isRestricted ? null : row.responsible,
    files: files.map(({ no, format, size, sha256 }) => ({ no, format, size, sha256 })),
    disposedOn: row.disposedAt && dayOf(row.disposedAt),
  }
}

async function* writeLines(reading: Reading, wish: store.PublicWish): AsyncGenerator<Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text)
  // Excel knows UTF-8 by this mark only.
  yield encode(`\uFEFF${publicCsvHead}`)
  for (let offset = 0; ; offset += atOnce) {
    const entries = await readEntries(reading, { wish, offset, limit: atOnce })
    if (entries.length > 0) yield encode(entries.map(publicCsvLine).join(''))
    if (entries.length < atOnce) return
  }
}
