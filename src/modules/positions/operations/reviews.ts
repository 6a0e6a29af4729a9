import { personOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { addRecord, changeRecord } from '../../../kernel/record.ts'
import { formatDay } from '../../../kernel/values/day.ts'
import { facts } from '../contract/facts.ts'
import { problems } from '../contract/problems.ts'
import { reviewOperations } from '../contract/review.ts'
import { versionInForce } from '../rules/version-in-force.ts'
import * as store from '../store/reviews.ts'
import { listDuties, listVersions } from '../store/versions.ts'
import { demandForwards } from './absences.ts'
import { findNextReview, renewReviewDeadline } from './review-day.ts'
import { partOf, readReview } from './review-page.ts'
import { demandRight } from './rights.ts'

export const reviewHandlers = implement(reviewOperations, {
  async startReview({ input, actor, now, tx, tell }) {
    demandForwards(input)
    const position = await demandRight(tx, actor, { id: input.id, right: 'change' })
    const { holder, manager } = position
    if (!holder || !manager) throw problems.ReviewNeedsTwo({})
    const version = versionInForce(await listVersions(tx, [position.id]), input.until)
    if (!version) throw problems.VersionMissing({})
    const open = await store.findOpenReview(tx, position.id)
    if (open) throw problems.ReviewUnderWay({ review: open.id })
    const days = { firstDay: input.from, lastDay: input.until }
    const id = await addRecord(tx, {
      kind: 'review',
      title: `${position.title} ${formatDay(input.from)}–${formatDay(input.until)}`,
      owner: holder,
      team: position.team,
      audience: 'named',
      people: { manager: [manager] },
    })
    const parties = { holder, manager, position: position.id, version: version.id }
    await store.addReview(tx, { id, ...parties, ...days, startedAt: now })
    await tell(facts.ReviewStarted, id, { review: id, from: input.from, until: input.until })
    return { review: id }
  },

  readReview,

  async writeWords(context) {
    const { input, actor, now, tx } = context
    const { review, part } = await demandOpen(context, input.id)
    const duties = await listDuties(tx, [review.version])
    const known = duties.some((duty) => duty.results.some((result) => result.id === input.result))
    if (!known) throw kernelProblems.NotFound({})
    const written = { writtenBy: personOf(actor) ?? null, writtenAt: now }
    await store.writeWords(tx, {
      review: review.id,
      result: input.result,
      part,
      text: input.text,
      ...written,
    })
    return {}
  },

  async proposeChange(context) {
    const { input, actor, now, tx } = context
    const { review } = await demandOpen(context, input.id)
    const proposed = { proposedBy: personOf(actor) ?? null, proposedAt: now }
    const { id } = await store.addProposal(tx, { review: review.id, text: input.text, ...proposed })
    return { proposal: id }
  },

  async withdrawProposal(context) {
    const { input, actor, now, tx } = context
    const { review } = await demandOpen(context, input.id)
    const own = { review: review.id, id: input.proposal, by: personOf(actor) ?? null, at: now }
    if (!(await store.withdrawProposal(tx, own))) throw kernelProblems.NotFound({})
    return {}
  },

  async confirmReview(context) {
    const { now, tx, tell } = context
    const { review, part } = await demandOpen(context, context.input.id)
    const due = await findNextReview(tx, review.position, now)
    await store.confirmReview(tx, review.id, part, now)
    await tell(facts.ReviewConfirmed, review.id, { review: review.id, part })
    const finished =
      part === 'employee' ? review.managerConfirmedAt !== null : review.holderConfirmedAt !== null
    if (!finished) return { finished }
    await changeRecord(tx, review.id, { version: review.recordVersion, endedAt: now })
    await tell(facts.ReviewFinished, review.id, { review: review.id })
    await renewReviewDeadline(context, review.position, due)
    return { finished }
  },
})

/** A review that is still open for the actor's part. @throws NotFound, OwnReview, ReviewFinished, ReviewConfirmed */
async function demandOpen({ tx, actor }: CommandContext<unknown>, id: string) {
  await store.lockReview(tx, id)
  const review = await store.findReview(tx, actor, id)
  if (!review) throw kernelProblems.NotFound({})
  const part = partOf(actor, review)
  if (!part) throw problems.OwnReview({})
  if (review.holderConfirmedAt && review.managerConfirmedAt) throw problems.ReviewFinished({})
  const confirmed = part === 'employee' ? review.holderConfirmedAt : review.managerConfirmedAt
  if (confirmed) throw problems.ReviewConfirmed({})
  return { review, part }
}
