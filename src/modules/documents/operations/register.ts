import { type Actor, isPermitted, personOf } from '../../../kernel/actor.ts'
import type { PersonId } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { changeRecord } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { type DocumentId, documentPermissions as permissions } from '../contract/ids.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { type Channel, type Entry, registerFacts as facts, registerOperations } from '../contract/register.ts'
import { registerProblems as problems } from '../contract/register-problems.ts'
import type { SeriesId } from '../contract/series.ts'
import { type DocumentRow, findDocument } from '../store/documents.ts'
import * as store from '../store/register.ts'
import { listSeries } from '../store/series.ts'
import { renewDeadlines } from './deadlines.ts'
import { documentHandlers } from './document.ts'
import { giveNumber } from './give-number.ts'
import { countTerm, findEvent } from './register-term.ts'
import { showSeries } from './series.ts'
import { getDocument, getLockedDocument } from './showing.ts'

const { readRegistration, registerDocument, changeEntry, annulRegistration, addIncoming } = registerOperations

export const registerHandlers = implement(
  { readRegistration, registerDocument, changeEntry, annulRegistration, addIncoming },
  {
    async readRegistration(context) {
      const { input, actor, db, now } = context
      const row = await getDocument(db, actor, input.id)
      const kind = row.kind as DocumentKind
      const today = dayOf(now)
      const [entries, arrival, happened, all] = await Promise.all([
        store.listEntries(db, row.id),
        store.findArrival(db, row.id),
        findEvent(db, row),
        listSeries(db, Number(today.slice(0, 4))),
      ])
      const term = happened && (await countTerm(context, { kind, ...happened }))
      const shown = entries.map(showEntry)
      const entry = shown.find((one) => !one.annulled) ?? null
      const fitting = all
        .map((one) => showSeries(one, today))
        .filter(({ isOpen, kinds }) => isOpen && (kinds.length === 0 || kinds.includes(kind)))
      return {
        entry,
        annulled: shown.filter((one) => one.annulled),
        due: happened && term ? { ...happened, dueDay: term.dueDay, rule: term.rule } : null,
        arrival: arrival
          ? { receivedOn: arrival.receivedOn as Day, channel: arrival.channel as Channel }
          : null,
        series: entry ? [] : fitting,
        isPublic: entry !== null && row.restriction === null && row.audience !== 'named',
        can: allowedSteps(actor, row, entry !== null),
      }
    },

    async registerDocument(context) {
      const { input, actor, tx } = context
      const row = await lockForRegister(tx, actor, input.id)
      const { id: _, version, ...wish } = input
      return giveNumber(context, { ...row, version }, wish)
    },

    async changeEntry({ input, actor, tx, tell }) {
      const row = await lockForRegister(tx, actor, input.id)
      const entry = await store.findEntry(tx, row.id)
      if (!entry) throw problems.NotRegistered({})
      const { responsible, publicTitle } = input
      const change = {
        ...(responsible !== undefined && { responsible }),
        ...(publicTitle !== undefined && { publicTitle }),
      }
      const version = await changeRecord(tx, row.id, { version: input.version })
      if (Object.keys(change).length > 0) await store.changeEntry(tx, entry.id, change)
      await tell(facts.EntryChanged, row.id, { fields: Object.keys(change) })
      return { version }
    },

    async annulRegistration(context) {
      const { input, actor, now, tx, tell } = context
      const row = await lockForRegister(tx, actor, input.id)
      const entry = await store.findEntry(tx, row.id)
      if (!entry) throw problems.NotRegistered({})
      const by = { at: now, person: personOf(actor) ?? null, reason: input.reason }
      await store.annulEntry(tx, entry.id, by)
      const version = await changeRecord(tx, row.id, { version: input.version, label: null })
      await tell(facts.RegistrationAnnulled, row.id, { undoes: entry.fact ?? entry.id })
      await renew(context, row.id)
      return { version }
    },

    async addIncoming(context) {
      const { input, actor, tx, tell } = context
      const { kind, title, language, upload, receivedOn, channel, sender, series, ...rest } = input
      if (receivedOn > dayOf(context.now)) throw problems.EventAhead({})
      const from = { ...sender, part: 'sender' as const, representative: null, email: null }
      const added = { kind, title, language, upload, parties: [from], about: null, serves: [] }
      const { id } = await documentHandlers.addDocument({
        ...context,
        input: { ...added, valueCents: null, audience: 'team' },
      })
      await store.addArrival(tx, { document: id, receivedOn, channel })
      await tell(facts.DocumentArrived, id, { receivedOn })
      if (!series) {
        await renew(context, id)
        return { id, reference: null }
      }
      const row = await getLockedDocument(tx, actor, id)
      const { file, followUpTo, responsible } = rest
      const wish = { series, channel, file, followUpTo, eventDay: receivedOn, publicTitle: null }
      const { reference } = await giveNumber(context, row, {
        ...wish,
        direction: 'incoming',
        ...(responsible && { responsible }),
      })
      return { id, reference }
    },
  },
)

/** @throws NotFound; NotAllowed for whoever sees the document but keeps no register in its team */
async function lockForRegister(
  tx: CommandContext<unknown>['tx'],
  actor: Actor,
  id: DocumentId,
): Promise<DocumentRow> {
  const row = await getLockedDocument(tx, actor, id)
  if (!isPermitted(actor, permissions.register, row.team))
    throw kernelProblems.NotAllowed({ permission: permissions.register.name })
  return row
}

async function renew(context: CommandContext<unknown>, id: string): Promise<void> {
  const row = await findDocument(context.tx, context.actor, id)
  if (row) await renewDeadlines(context, row)
}

function allowedSteps(actor: Actor, row: DocumentRow, isRegistered: boolean) {
  if (!isPermitted(actor, permissions.register, row.team)) return []
  if (isRegistered) return ['annul' as const, 'changeEntry' as const]
  return row.state === 'ended' ? [] : ['register' as const]
}

export function showEntry(row: store.EntryRow): Entry {
  const { id, reference, series, code, seriesTitle, direction, channel, event, registeredAt } = row
  const dueDay = row.dueDay as Day | null
  const registeredOn = row.registeredOn as Day
  return {
    id,
    reference,
    series: { id: series as SeriesId, code, title: seriesTitle, function: row.function },
    file: row.file,
    direction,
    channel: channel as Channel,
    registeredOn,
    registeredAt: registeredAt.toISOString(),
    registeredBy: row.who,
    onBehalfOf: row.inPlaceOf,
    responsible: { id: row.responsible as PersonId, name: row.responsibleName },
    event,
    eventDay: row.eventDay as Day,
    dueDay,
    onTime: dueDay ? registeredOn <= dueDay : null,
    rule: row.rule as Entry['rule'],
    publicTitle: row.publicTitle,
    annulled: row.annulledAt && {
      at: row.annulledAt.toISOString(),
      by: row.annuller,
      reason: row.annulReason ?? '',
    },
  }
}
