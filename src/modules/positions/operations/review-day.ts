import type { CommandContext, QueryContext } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import { formatDay } from '../../../kernel/values/day.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { tasks } from '../../tasks/contract.ts'
import type { JobDescriptionReading } from '../contract/reading.ts'
import type { Reason } from '../contract/reason.ts'
import { type NextReview, nextReview } from '../rules/next-review.ts'
import { versionInForce } from '../rules/version-in-force.ts'
import { listOrganisationChanges, type PositionRow } from '../store/positions.ts'
import { findLastFinished } from '../store/reviews.ts'
import { getReading, listVersions } from '../store/versions.ts'
import { reasonTexts } from '../texts/reasons.ts'
import { getPosition } from './rights.ts'

/** When the job description is due for a review; undefined before it has a version. */
export async function findNextReview(
  db: ReadDb,
  position: string,
  now: Date,
): Promise<NextReview | undefined> {
  const version = versionInForce(await listVersions(db, [position]), dayOf(now))
  if (!version) return undefined
  const last = await findLastFinished(db, position)
  return nextReview({
    validFrom: version.validFrom,
    lastReview: last ? dayOf(last) : null,
    changes: await listOrganisationChanges(db, position),
  })
}

/** The next review with its reason in the reader's language. */
export async function explainReview(
  { db, now, locale }: Pick<QueryContext<unknown>, 'db' | 'now' | 'locale'>,
  { position, reading }: { position: Pick<PositionRow, 'id'>; reading: JobDescriptionReading },
) {
  const next = await findNextReview(db, position.id, now)
  return next ? { day: next.day, since: next.since.day, reason: reasonOf(next, reading, locale) } : null
}

function reasonOf(
  next: NextReview,
  reading: JobDescriptionReading,
  locale: QueryContext<unknown>['locale'],
): Reason {
  const words = reasonTexts[locale].review
  const day = (value: NextReview['day']) => formatDay(value, locale)
  const { since, change } = next
  const yearly = words.year(day(since.day))
  return {
    result: day(next.day),
    rule: words.rule[next.cause],
    ...(reading.review && { source: { label: words.quote(reading.review) } }),
    inputs: [
      { label: words.since[since.what], value: day(since.day) },
      ...(change ? [{ label: words.changed, value: day(change.changedOn) }] : []),
    ],
    steps: change ? [words.chosen(day(change.reviewBy))] : [yearly],
    changedBy: words.changedBy,
  }
}

/**
 * Says the review's day to the deadlines of its holder and manager, with the rule that made it.
 * Both keep it: one may be away, and the talk needs the two. What it is counted from is part of its key: a new
 * version or a finished review begins a new one, a change of work organisation moves the same.
 * @param finished the review that was due and has just been held: its deadlines are met
 */
export async function renewReviewDeadline(
  context: CommandContext<unknown>,
  id: string,
  finished?: NextReview,
): Promise<void> {
  const { tx, ask, actor, now, locale } = context
  const position = await getPosition(tx, actor, id)
  const version = versionInForce(await listVersions(tx, [id]), dayOf(now))
  if (!version) return
  const reading = await getReading(tx, version.id)
  const next = await findNextReview(tx, position.id, now)
  if (!next) return
  const reasons = inEachLocale((of) => reasonOf(next, reading, of))
  const deadline = {
    title: reasonTexts[locale].deadline.title(position.title).slice(0, 300),
    dueDay: next.day,
    rule: {
      id: 'positions.yearlyReview',
      source: inEachLocale((of) => reasons[of].source?.label ?? reasons[of].rule),
      explanation: inEachLocale((of) => [reasons[of].rule, ...reasons[of].steps].join(' ')),
    },
    team: position.team,
  }
  const parties = { holder: position.holder, manager: position.manager }
  await ask(tasks.setDeadlines, {
    record: id,
    deadlines: Object.entries(parties).flatMap(([part, assignee]) =>
      assignee ? [{ ...deadline, key: keyOf(part, next), assignee }] : [],
    ),
    met: finished ? Object.keys(parties).map((part) => keyOf(part, finished)) : [],
  })
}

const keyOf = (part: string, { since }: NextReview): string => `review:${part}:${since.day}`
