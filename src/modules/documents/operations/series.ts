import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { addRecord, changeRecord } from '../../../kernel/record.ts'
import { type Day, yearOf } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { registerFacts as facts } from '../contract/register.ts'
import { seriesProblems as problems } from '../contract/register-problems.ts'
import { type Retention, type Series, type SeriesId, seriesOperations } from '../contract/series.ts'
import { demandPattern, hasPart, writeReference } from '../rules/reference.ts'
import * as store from '../store/series.ts'

export const seriesHandlers = implement(seriesOperations, {
  async listSeries({ input, db, now }) {
    const today = dayOf(now)
    const rows = await store.listSeries(db, yearOf(today))
    const items = rows.map((row) => showSeries(row, today))
    return {
      items: items.filter(
        ({ isOpen, kinds }) =>
          (isOpen || !input.openOnly) && (!input.kind || kinds.length === 0 || kinds.includes(input.kind)),
      ),
    }
  },

  async addSeries({ input, tx, tell }) {
    await demandFitting(tx, input)
    const record = {
      kind: 'documentSeries',
      title: input.title,
      label: input.code,
      audience: 'agency' as const,
    }
    const id = await addRecord(tx, record)
    await store.addSeries(tx, { id, ...columnsOf(input) })
    await tell(facts.SeriesAdded, id, {})
    return { id: id as SeriesId }
  },

  async changeSeries({ input, tx, tell }) {
    const before = await store.lockSeries(tx, input.id)
    if (!before) throw kernelProblems.NotFound({})
    await demandFitting(tx, input, input.id)
    const { version, title, code } = input
    const next = await changeRecord(tx, input.id, { version, title, label: code })
    const columns = columnsOf(input)
    await store.changeSeries(tx, input.id, columns)
    const fields = Object.entries({ ...columns, title })
      .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof typeof before]))
      .map(([key]) => key)
    await tell(facts.SeriesChanged, input.id, { fields })
    return { version: next }
  },
})

interface Wish {
  readonly function: string
  readonly code: string
  readonly pattern: string
  readonly file: string | null
  readonly restartsYearly: boolean
  readonly kinds: DocumentKind[]
  readonly retention: Retention
  readonly validFrom: Day
  readonly validTo: Day | null
}

/** @throws PatternRefused, SeriesEndsBeforeStart, SeriesCodeTaken */
async function demandFitting(db: Parameters<typeof store.isCodeTaken>[0], wish: Wish, but?: string) {
  demandPattern(wish.pattern)
  if (wish.validTo && wish.validTo < wish.validFrom) throw problems.SeriesEndsBeforeStart({})
  if (await store.isCodeTaken(db, wish.code, but)) throw problems.SeriesCodeTaken({ code: wish.code })
}

const columnsOf = ({ retention, function: of, code, pattern, file, ...rest }: Wish): store.SeriesColumns => ({
  function: of,
  code,
  pattern,
  file,
  restartsYearly: rest.restartsYearly,
  kinds: rest.kinds,
  validFrom: rest.validFrom,
  validTo: rest.validTo,
  retentionYears: retention.kept === 'years' ? retention.years : null,
  isPermanent: retention.kept === 'permanently',
  retentionBasis: retention.kept === 'unknown' ? null : retention.basis,
})

export function retentionOf(row: {
  retentionYears: number | null
  isPermanent: boolean
  retentionBasis: string | null
}): Retention {
  const basis = row.retentionBasis ?? ''
  if (row.isPermanent) return { kept: 'permanently', basis }
  return row.retentionYears === null
    ? { kept: 'unknown' }
    : { kept: 'years', years: row.retentionYears, basis }
}

export function showSeries(row: store.ListedSeries, today: Day): Series {
  const { id, title, version, function: of, code, pattern, file, restartsYearly } = row
  const validFrom = row.validFrom as Day
  const validTo = row.validTo as Day | null
  const number = (row.last ?? 0) + 1
  const shownFile = file ?? (hasPart(pattern, 'toimik') ? '…' : null)
  const values = { function: of, code, file: shownFile, number, followUp: 1, year: yearOf(today) }
  return {
    id: id as SeriesId,
    version,
    title,
    function: of,
    code,
    pattern,
    file,
    restartsYearly,
    kinds: row.kinds as DocumentKind[],
    retention: retentionOf(row),
    validFrom,
    validTo,
    isOpen: isOpen({ validFrom, validTo }, today),
    nextNumber: number,
    nextReference: writeReference(pattern, values),
    entries: row.entries ?? 0,
  }
}

export const isOpen = (series: { validFrom: string; validTo: string | null }, on: Day): boolean =>
  series.validFrom <= on && (series.validTo === null || on <= series.validTo)
