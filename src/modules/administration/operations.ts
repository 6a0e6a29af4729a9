import { isPermitted } from '../../kernel/actor.ts'
import type { FileAnswer, InputOf, PersonId } from '../../kernel/contract.ts'
import { implement, type QueryContext } from '../../kernel/module.ts'
import { kernelProblems } from '../../kernel/problem.ts'
import type { ReadDb, Tx } from '../../kernel/record.ts'
import { verifyAudit } from '../../kernel/road/audit-chain.ts'
import { orderSending } from '../../kernel/road/tell.ts'
import { dayOf } from '../../kernel/values/tallinn-time.ts'
import { type AuditEntry, administration, permissions } from './contract.ts'
import { auditCells, auditColumns, byteOrderMark, csvLine } from './papers.ts'
import { actorKindOf, demandFits, demandUnsent, operationsWith, periodOf, stateOfLaw } from './rules.ts'
import * as store from './store.ts'
import { texts } from './texts.ts'

export const operations = implement(administration, {
  async readInstallation({ baseUrl, capabilities, now }) {
    const { lawVersion, operations: _, tara, ...facts } = capabilities.installation
    return {
      ...facts,
      tara: tara && { ...tara, methods: [...tara.methods] },
      url: baseUrl,
      law: { version: lawVersion, ...stateOfLaw(capabilities.law, dayOf(now)) },
    }
  },

  async listLetters({ input, db, capabilities }) {
    const { items, total } = await store.listLetters(db, input, input)
    const names = await store.listNames(
      db,
      items.map((letter) => letter.person),
    )
    return {
      items: items.map(({ problem, ...letter }) => ({
        ...letter,
        person: named(names, letter.person),
        reason: problem,
        createdAt: letter.createdAt.toISOString(),
        sendAfter: letter.sendAfter.toISOString(),
        sentAt: letter.sentAt?.toISOString() ?? null,
      })),
      total,
      page: input.page,
      perPage: input.perPage,
      counts: await store.countLetters(db),
      kinds: await store.listLetterKinds(db),
      mailOn: capabilities.mailOn,
    }
  },

  async sendLetterAgain({ input, now, tx }) {
    const { id } = await lockUnsent(tx, input.id)
    await store.changeLetter(tx, id, { state: 'waiting', problem: null, sendAfter: now })
    await orderSending(tx, id, now)
    return {}
  },

  async withdrawLetter({ input, tx }) {
    const { id } = await lockUnsent(tx, input.id)
    await store.changeLetter(tx, id, { state: 'withdrawn', body: null })
    return {}
  },

  async listAudit(context) {
    const { db, input } = context
    const filter = filterOf(context)
    const rows = await store.listAudit(db, filter, input)
    const total = await store.countAudit(db, filter)
    return { items: await showEntries(context, rows), total, page: input.page, perPage: input.perPage }
  },

  async exportAudit(context) {
    const { db, input } = context
    const filter = filterOf(context)
    if (input.format === 'csv') return writeCsv(context, filter)
    demandFits(await store.countAudit(db, filter))
    return writeExcel(context, filter)
  },

  async readAuditChoices({ db, capabilities }) {
    const people = await store.listPeople(db)
    const operations = [...capabilities.installation.operations.keys()]
    return {
      people: people.map(({ id, name }) => ({ id: id as PersonId, name })),
      modules: [...new Set(operations.map((name) => name.split('.')[0] ?? name))],
    }
  },

  async verifyAudit({ db, capabilities }) {
    const { appendOnlyEnforced } = capabilities.installation.database
    const { broken, ...counts } = await verifyAudit(db)
    if (!broken) return { ...counts, appendOnlyEnforced, broken: null }
    const row = await store.findAuditRow(db, broken.audit)
    const { seq, what } = broken
    const at = row?.at.toISOString() ?? null
    return { ...counts, appendOnlyEnforced, broken: { seq, what, at, operation: row?.operation ?? null } }
  },
})

type Asked = Omit<InputOf<typeof administration.listAudit>, 'page' | 'perPage'>

function filterOf(context: Looking & { input: Asked }): store.AuditFilter {
  const { people, modules, outcomes, text, ...days } = context.input
  const operations = text && operationsWith(summariesIn(context), text)
  return { people, modules, outcomes, ...(operations && { operations }), ...periodOf(days) }
}

async function lockUnsent(tx: Tx, id: string): Promise<{ id: string }> {
  const letter = await store.lockLetter(tx, id)
  if (!letter) throw kernelProblems.NotFound({})
  demandUnsent(letter.state)
  return letter
}

const named = (names: ReadonlyMap<string, string>, id: string | null) =>
  id === null ? null : { id: id as PersonId, name: names.get(id) ?? '…' }

type Looking = Pick<QueryContext<unknown>, 'db' | 'actor' | 'capabilities' | 'texts' | 'locale' | 'now'>

/** What each operation does, in the reader's language as far as its module has words. */
const summariesIn = ({ capabilities, texts: ofAll, locale }: Looking): ReadonlyMap<string, string> =>
  new Map(
    [...capabilities.installation.operations].map(([name, summary]) => {
      const [module = '', key = ''] = name.split('.')
      return [name, ofAll.get(module)?.[locale].operations?.[key] ?? summary]
    }),
  )

const maySeeInput = ({ actor }: Looking): boolean => isPermitted(actor, permissions.readInput)

async function showEntries(
  context: Looking & { db: ReadDb },
  rows: readonly store.AuditRow[],
): Promise<AuditEntry[]> {
  const summaries = summariesIn(context)
  const withInput = maySeeInput(context)
  const names = await store.listNames(
    context.db,
    rows.flatMap((row) => [row.person, row.onBehalfOf]),
  )
  return rows.map(({ actor, ...row }) => ({
    ...row,
    at: row.at.toISOString(),
    by: actorKindOf(actor),
    person: named(names, row.person),
    onBehalfOf: named(names, row.onBehalfOf),
    summary: summaries.get(row.operation) ?? '',
    input: withInput ? row.input : null,
  }))
}

const batch = 1000

/** All entries of the filter, so many at a time. */
async function* readAll(context: Looking, filter: store.AuditFilter): AsyncGenerator<AuditEntry[]> {
  let after: { at: Date; id: string } | undefined
  for (;;) {
    const rows = await store.listAuditAfter(context.db, filter, { after, count: batch })
    if (rows.length > 0) yield await showEntries(context, rows)
    after = rows.at(-1)
    if (rows.length < batch) return
  }
}

async function writeExcel(context: Looking, filter: store.AuditFilter): Promise<FileAnswer> {
  const { locale, capabilities } = context
  const withInput = maySeeInput(context)
  const rows = []
  for await (const entries of readAll(context, filter))
    rows.push(...entries.map((entry) => auditCells(entry, locale, withInput)))
  const sheet = { name: texts[locale].audit.sheet, columns: auditColumns(locale, withInput), rows }
  return {
    fileName: fileName(context, 'xlsx'),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await capabilities.sheets.write([sheet]),
  }
}

/** Written while it is read, so that the length of the audit does not matter. */
function writeCsv(context: Looking, filter: store.AuditFilter): FileAnswer {
  const { locale } = context
  const withInput = maySeeInput(context)
  const text = new TextEncoder()
  const batches = readAll(context, filter)
  const head = csvLine(auditColumns(locale, withInput).map(({ title }) => title))
  const bytes = new ReadableStream<Uint8Array>({
    start: (out) => out.enqueue(text.encode(byteOrderMark + head)),
    async pull(out) {
      const { value, done } = await batches.next()
      if (done) return out.close()
      const lines = value.map((entry) => csvLine(auditCells(entry, locale, withInput)))
      out.enqueue(text.encode(lines.join('')))
    },
    cancel: async () => void (await batches.return(undefined)),
  })
  return { fileName: fileName(context, 'csv'), type: 'text/csv; charset=utf-8', bytes }
}

const fileName = ({ locale, now }: Looking, ending: string): string =>
  `${texts[locale].audit.sheet.toLowerCase()}-${dayOf(now)}.${ending}`
