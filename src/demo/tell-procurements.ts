import type { OutputOf } from '../kernel/contract.ts'
import { yearOf } from '../kernel/values/day.ts'
import { type ProcurementId, procurements } from '../modules/procurements/contract.ts'
import { tenders } from '../modules/tenders/contract.ts'
import type { CastKey } from './cast.ts'
import { type ProcurementRow, procurementRows, tenderers } from './procurements.ts'
import type { Deed, Doing, Teller } from './teller.ts'

/** Needs are written, people declare their interests, procurements start, and one is cancelled. */
export const tellProcurements = (teller: Teller): Deed[] =>
  procurementRows.flatMap((row) => tellProcurement(teller, row))

function tellProcurement(teller: Teller, row: ProcurementRow): Deed[] {
  const { days } = teller
  let id: ProcurementId | undefined
  const deed = (day: number, time: string, tell: (of: Told) => Promise<unknown>) => ({
    at: days.moment(day, time),
    tell: (at: Date) => tell({ teller, row, id: id as ProcurementId, doing: { as: 'kati', at } }),
  })
  const begin = async (told: Told) => {
    id = (await add(told)).id
    await name({ ...told, id })
  }
  // Days of rest push deeds onto one day: the times keep their order.
  return [
    deed(row.begun, '09:05', begin),
    deed(row.begun + 1, '09:40', declare),
    ...(row.said ? [deed(row.begun + 2, '11:15', write)] : []),
    ...(row.criteria ? [deed(row.begun + 2, '14:20', compare)] : []),
    ...(row.euros === undefined ? [] : [deed(row.begun + 2, '15:30', reckon)]),
    ...(row.announced ? [deed(row.starts, '16:00', announce)] : []),
    ...(row.invited ? [deed(row.starts, '16:10', invite)] : []),
    ...(row.entered ? [deed(row.announced?.due ?? 0, '15:30', enter)] : []),
    ...(row.cancelled ? [deed(row.cancelled.day, '16:20', cancel)] : []),
  ]
}

interface Told {
  readonly teller: Teller
  readonly row: ProcurementRow
  readonly id: ProcurementId
  readonly doing: Doing
}

function add({
  teller,
  row,
  doing,
}: Omit<Told, 'id'>): Promise<OutputOf<typeof procurements.addProcurement>> {
  const budgetYear = yearOf(teller.days.day(0)) + row.yearsAhead
  const { cpv, series, funding } = row
  const need = {
    title: row.title(budgetYear),
    budgetYear,
    ...{ cpv, series, funding, nature: 'services' as const },
    startsOn: teller.days.day(row.starts),
    serves: [teller.serving('kati lawfulProcurements')],
  }
  return teller.perform(procurements.addProcurement, need, doing)
}

function name({ teller, row, id, doing }: Told): Promise<unknown> {
  const people = Object.entries(row.people).map(([who, parts]) => ({
    person: teller.persons[who as CastKey],
    parts: [...parts],
  }))
  return teller.perform(procurements.nameInvolved, { id, people }, doing)
}

async function declare({ teller, row, id, doing: { at } }: Told): Promise<void> {
  for (const as of row.declared)
    await teller.perform(procurements.declareInterests, { id, conflict: null }, { as, at })
}

function write({ teller, row, id, doing }: Told): Promise<unknown> {
  const { training = false, said = {}, starts } = row
  const contractDay = teller.days.day(starts + 28)
  const brief = { training, said: { ...said, contractDay }, stages: [], parts: [] }
  return teller.perform(procurements.writeBrief, { id, version: 0, ...brief }, doing)
}

async function compare({ teller, row, id, doing }: Told): Promise<void> {
  if (row.criteria)
    await teller.perform(procurements.writeCriteria, { id, version: 0, ...row.criteria }, doing)
}

async function reckon({ teller, row, id, doing }: Told): Promise<void> {
  const { version } = await teller.perform(procurements.readProcurement, { id }, doing)
  const given = { total: (row.euros ?? 0) * 100 }
  await teller.perform(procurements.reckonValue, { id, version, given }, doing)
}

async function announce({ teller, row, id, doing }: Told): Promise<void> {
  if (!row.announced) return
  const { version } = await teller.perform(procurements.readProcurement, { id }, doing)
  const due = { day: teller.days.day(row.announced.due), time: row.announced.time }
  await teller.perform(procurements.announceProcurement, { id, version, due }, doing)
}

async function invite({ teller, row, id, doing }: Told): Promise<void> {
  for (const no of row.invited ?? []) {
    const tenderer = tenderers[no]
    if (tenderer) await teller.perform(tenders.addTenderer, { procurement: id, ...tenderer }, doing)
  }
  const summary = row.said?.subject ?? ''
  await teller.perform(tenders.describeCall, { procurement: id, summary }, doing)
  await teller.perform(tenders.sendInvitations, { procurement: id }, doing)
}

/** Tenders that came by e-mail are entered with their source. */
async function enter({ teller, row, id, doing }: Told): Promise<void> {
  for (const { from, cents, day } of row.entered ?? []) {
    const { name, registryCode, contactName, email } = tenderers[from] ?? tenderers[0]
    const tender = {
      procurement: id,
      tendererName: name,
      ...{ registryCode, contactName, contactEmail: email },
      submittedAt: teller.days.moment(day, '11:20').toISOString(),
      source: 'mail' as const,
      sourceNote: 'Kiri hangete postkastis.',
      prices: [{ lot: null, priceCents: cents }],
    }
    await teller.perform(tenders.enterTender, tender, doing)
  }
}

async function cancel({ teller, row, id, doing }: Told): Promise<void> {
  if (!row.cancelled) return
  const { version } = await teller.perform(procurements.readProcurement, { id }, doing)
  const end = { as: 'cancelled' as const, reason: row.cancelled.reason }
  await teller.perform(procurements.endProcurement, { id, version, ...end }, doing)
}
