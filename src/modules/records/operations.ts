import { personOf } from '../../kernel/actor.ts'
import type { InputOf, OutputOf } from '../../kernel/contract.ts'
import type { Fact } from '../../kernel/fact.ts'
import { implement, type QueryContext } from '../../kernel/module.ts'
import { kernelProblems } from '../../kernel/problem.ts'
import { getRecord } from '../../kernel/record.ts'
import { formatDay } from '../../kernel/values/day.ts'
import { dayOf } from '../../kernel/values/tallinn-time.ts'
import { type FoundRecord, facts, type HistoryEntry, problems, records } from './contract.ts'
import { idsIn, sayFact, snippetOf, startsOf, startsPattern, stemOf, widenedOf, wordsOf } from './rules.ts'
import * as store from './store.ts'
import { texts as ownTexts } from './texts.ts'

/** With fewer hits the search becomes forgiving. */
const enough = 5

export const operations = implement(records, {
  async searchRecords(context) {
    const words = wordsOf(context.input.text)
    if (words.length === 0) return { items: [] }
    const exact = await find(context, words, { query: startsOf(words), begins: words })
    if (exact.length >= enough) return { items: exact }
    const alike = await store.listAlikeWords(
      context.db,
      words.map((word) => ({ word, stem: stemOf(word) })),
    )
    const begins = [...words.map(stemOf), ...[...alike.values()].flat()]
    const wider = await find(context, words, { query: widenedOf(words, alike), begins })
    const known = new Set(exact.map(({ id }) => id))
    return { items: [...exact, ...wider.filter(({ id }) => !known.has(id))] }
  },

  async readRecord({ input, actor, db, offers }) {
    const [found] = shown(await getRecord(db, actor, input.id), offers)
    if (!found) throw kernelProblems.NotFound({})
    return found
  },

  async readHistory(context) {
    await getRecord(context.db, context.actor, context.input.id)
    return { items: await sayAll(context, await store.listFactsOf(context.db, context.input.id)) }
  },

  async listDoneInPlaceOf(context) {
    const { person, from, until } = context.input
    const done = await store.listFactsInPlaceOf(context.db, {
      person,
      from: new Date(from),
      until: new Date(until),
    })
    return { items: await sayAll(context, done) }
  },

  async sayFacts(context) {
    const { ids } = context.input
    return { items: ids.length ? await sayAll(context, await store.listFactsById(context.db, ids)) : [] }
  },

  async listComments({ input, actor, db }) {
    await getRecord(db, actor, input.id)
    const rows = await store.listComments(db, input.id)
    const names = await store.listTitles(
      db,
      actor,
      rows.flatMap((row) => [row.person, row.onBehalfOf ?? row.person]),
    )
    const items = rows.map((row) => ({
      ...row,
      person: row.person as never,
      at: row.at.toISOString(),
      name: names.get(row.person) ?? '',
      onBehalfOf: row.onBehalfOf && (names.get(row.onBehalfOf) ?? ''),
      mine: row.person === personOf(actor),
    }))
    return { items }
  },

  async addComment({ input, actor, now, tx, tell }) {
    await getRecord(tx, actor, input.id)
    const person = personOf(actor)
    if (!person) throw kernelProblems.SignInNeeded({})
    const onBehalfOf = (actor.kind === 'user' && actor.onBehalfOf?.person) || null
    const { id } = await store.addComment(tx, {
      record: input.id,
      person,
      onBehalfOf,
      text: input.text,
      at: now,
    })
    if (input.mentions.length) await store.addMentioned(tx, input.id, input.mentions)
    await tell(facts.CommentAdded, input.id, { comment: id, mentions: input.mentions })
    return { comment: id }
  },

  async removeComment({ input, actor, now, tx, tell }) {
    await getRecord(tx, actor, input.id)
    const comment = await store.findComment(tx, input.id, input.comment)
    if (!comment || comment.removedAt) throw kernelProblems.NotFound({})
    if (comment.person !== personOf(actor)) throw problems.CommentNotYours({})
    await store.removeComment(tx, input.comment, now)
    await tell(facts.CommentRemoved, input.id, { comment: input.comment })
    return {}
  },
})

type Search = QueryContext<InputOf<typeof records.searchRecords>>
type Found = OutputOf<typeof records.searchRecords>['items']

/** `begins`: how the words begin that are marked where they stand in a text. */
async function find(
  { input, actor, db, offers }: Search,
  words: readonly string[],
  { query, begins }: { query: string; begins: readonly string[] },
): Promise<Found> {
  const starts = startsPattern(begins)
  const question = { actor, query, starts, text: words.join(' '), kinds: input.kinds ?? [] }
  const hits = await store.findMatching(db, question)
  return hits.flatMap((hit) => shown(hit, offers).map((one) => ({ ...one, snippet: snippetOf(hit, starts) })))
}

type Offered = QueryContext<unknown>['offers']

/** A hit with the address of its screen; kinds that have none of their own are not shown. */
function shown(hit: store.Hit, offers: Offered): FoundRecord[] {
  const { id, kind, title, label, endedAt } = hit
  const screen = [...offers.values()].map((offer) => offer.records?.[kind]).find(Boolean)
  return screen
    ? [{ id: id as FoundRecord['id'], kind, title, label, href: screen.href(id), ended: endedAt !== null }]
    : []
}

async function sayAll(context: QueryContext<unknown>, told: readonly Fact[]): Promise<HistoryEntry[]> {
  const { actor, db, texts, locale } = context
  const ids = told.flatMap((fact) => [fact.person, fact.onBehalfOf, fact.record, ...idsIn(fact.data)])
  const titles = await store.listTitles(
    db,
    actor,
    ids.filter((id) => id !== null),
  )
  const name = (id: string | null | undefined) => (id && titles.get(id)) || '…'
  const day = (value: string | Date | null | undefined) =>
    value ? formatDay(dayOf(new Date(value)), locale) : '…'
  return told.map((fact) => {
    const who = fact.person ? name(fact.person) : 'Koosmeel'
    const acting = fact.onBehalfOf ? ownTexts[locale].inPlaceOf(who, name(fact.onBehalfOf)) : who
    const help = { who: acting, person: name, record: name, day }
    return {
      id: fact.id,
      at: fact.at.toISOString(),
      name: fact.name,
      sentence: sayFact(fact, { texts, locale, help }),
      record: fact.record as HistoryEntry['record'],
      who,
      onBehalfOf: fact.onBehalfOf && name(fact.onBehalfOf),
    }
  })
}
