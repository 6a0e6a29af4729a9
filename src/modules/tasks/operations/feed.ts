import type { PersonId } from '../../../kernel/contract.ts'
import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { people } from '../../people/contract.ts'
import { feedOperations } from '../contract/feed.ts'
import * as others from '../store/others.ts'
import * as store from '../store/tasks.ts'
import { texts } from '../texts.ts'
import { demandPerson } from './shared.ts'

const daysBack = 90

export const feedHandlers = implement(feedOperations, {
  async readMyFeed({ actor, db }) {
    const feed = await others.findFeed(db, demandPerson(actor))
    return { since: feed?.madeAt.toISOString() ?? null }
  },

  async makeFeed({ actor, now, tx, baseUrl, capabilities }) {
    const person = demandPerson(actor)
    const token = capabilities.secrets.token()
    await others.endFeed(tx, person, now)
    await others.addFeed(tx, { person, tokenHash: capabilities.secrets.hash(token), madeAt: now })
    return { url: `${baseUrl}/api/tasks/feeds/${token}/koosmeel.ics` }
  },

  async endFeed({ actor, now, tx }) {
    await others.endFeed(tx, demandPerson(actor), now)
    return {}
  },

  async readFeed({ input, now, db, ask, baseUrl, locale, capabilities }) {
    const feed = await others.findFeedByHash(db, capabilities.secrets.hash(input.token))
    const [reader] = feed ? await ask(people.listContacts, { ids: [feed.person as PersonId] }) : []
    if (!feed || !reader || reader.leftAt) throw kernelProblems.NotFound({})
    const since = new Date(now.getTime() - daysBack * 86_400_000)
    const rows = await store.listForFeed(db, feed.person, since)
    const events = rows.map((row) => ({
      uid: `${row.id}@${new URL(baseUrl).hostname}`,
      sequence: row.sequence,
      title: row.title,
      url: `${baseUrl}/tasks/${row.id}`,
      cancelled: row.state === 'withdrawn',
      updatedAt: row.changedAt,
      ...(row.dueTime
        ? { allDay: false as const, start: new Date(row.dueAt.getTime() - 1_800_000), end: row.dueAt }
        : { allDay: true as const, start: row.dueDay }),
    }))
    const text = capabilities.feeds.make({ name: texts[locale].feed.name, events })
    return {
      fileName: 'koosmeel.ics',
      type: 'text/calendar; charset=utf-8',
      bytes: new TextEncoder().encode(text),
    }
  },
})
