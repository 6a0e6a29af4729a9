import { workOf } from '../../../kernel/actor.ts'
import type { InputOf, OutputOf } from '../../../kernel/contract.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import { addDays } from '../../../kernel/values/day.ts'
import { dayOf, instantOf } from '../../../kernel/values/tallinn-time.ts'
import type { approvalOperations } from '../contract/approval.ts'
import { missingOf } from '../rules/approval.ts'
import { earlierApproval } from '../rules/earlier-approval.ts'
import { listPartsOf } from '../store/approvers.ts'
import * as store from '../store/rounds.ts'
import { showEarlier } from './approval-reading.ts'
import { type LoadedRound, type LoadedStep, loadRounds } from './approval-rounds.ts'

type Waiting = OutputOf<typeof approvalOperations.listApprovals>
type Asked = OutputOf<typeof approvalOperations.listAskedApprovals>
/** Rounds that ended this many days ago are asked for no more. */
const daysShown = 30

/** Steps that wait for the actor, or for him whose place he takes: the nearest due day first. */
export async function listWaiting(
  context: QueryContext<InputOf<typeof approvalOperations.listApprovals>>,
): Promise<Waiting> {
  const { input, actor, db, now } = context
  const person = workOf(actor) ?? ''
  const parts = await listPartsOf(db, { person, day: dayOf(now) })
  const waiting = { person, parts: parts.map(({ part }) => part) }
  const { documents, rounds } = await loadOf(context, await store.listWaitingDocuments(db, waiting))
  const items = rounds.flatMap((round) => {
    const document = documents.get(round.document)
    const mine = round.steps.filter(
      (step) => step.state === 'open' && step.answering.some(({ id }) => id === person),
    )
    return document ? mine.map((step) => showWaiting({ step, round, document, rounds, person, now })) : []
  })
  return paged(
    items.toSorted((a, b) => a.dueDay.localeCompare(b.dueDay)),
    input,
  )
}

/** Rounds that the actor asked for: open ones with whom they wait for, ended ones with what was said. */
export async function listAsked(
  context: QueryContext<InputOf<typeof approvalOperations.listAskedApprovals>>,
): Promise<Asked> {
  const { input, actor, db, now } = context
  const person = workOf(actor) ?? ''
  const endedAfter = instantOf(addDays(dayOf(now), -daysShown), '00:00')
  const found = await store.listAskedDocuments(db, { person, endedAfter })
  const { documents, rounds } = await loadOf(context, found)
  const items = rounds
    .filter(({ askedBy, onBehalfOf }) => askedBy === person || onBehalfOf === person)
    .filter(({ endedAt }) => endedAt === null || endedAt >= endedAfter)
    // The newest of each document: what became of those before it stands on its page.
    .filter((round, at, all) => all.findIndex(({ document }) => document === round.document) === at)
    .flatMap((round) => {
      const document = documents.get(round.document)
      return document ? [showAsked(round, document, now)] : []
    })
  return paged(
    items.toSorted((a, b) => b.askedAt.localeCompare(a.askedAt)),
    input,
  )
}

type Document = Awaited<ReturnType<typeof store.listRoundDocuments>>[number]

async function loadOf(
  { db, actor, now }: Pick<QueryContext<unknown>, 'db' | 'actor' | 'now'>,
  found: readonly { document: string }[],
) {
  const rows = await store.listRoundDocuments(
    db,
    actor,
    found.map(({ document }) => document),
  )
  const documents = new Map(rows.map((row) => [row.id, row]))
  return { documents, rounds: await loadRounds(db, rows, now) }
}

function showWaiting(from: {
  step: LoadedStep
  round: LoadedRound
  document: Document
  rounds: readonly LoadedRound[]
  person: string
  now: Date
}): Waiting['items'][number] {
  const { step, round, document, person, now } = from
  const earlier = from.rounds.filter((one) => one.document === document.id)
  const before = earlierApproval(step, person, earlier)
  return {
    ...headOf(round, document),
    step: step.id,
    part: step.part,
    askedBy: round.askedByName ?? '',
    since: (step.openedAt ?? round.askedAt).toISOString(),
    dueDay: step.dueDay as Waiting['items'][number]['dueDay'],
    late: isLate(step, now),
    earlier: before ? showEarlier(before) : null,
  }
}

function showAsked(round: LoadedRound, document: Document, now: Date): Asked['items'][number] {
  const open = round.steps.filter(({ state }) => state === 'open' || state === 'stuck')
  const returned = round.steps.find(({ decision }) => decision === 'returned')
  const remarked = round.steps.filter(({ decision }) => decision === 'approvedWithRemark')
  const opened = open.flatMap(({ openedAt }) => openedAt?.toISOString() ?? []).toSorted()
  const due = open.flatMap(({ dueDay }) => dueDay ?? []).toSorted()
  return {
    ...headOf(round, document),
    outcome: round.outcome,
    endedAt: round.endedAt?.toISOString() ?? null,
    waitingFor: missingOf(open),
    since: opened[0] ?? null,
    dueDay: (due[0] ?? null) as Asked['items'][number]['dueDay'],
    late: open.some((step) => isLate(step, now)),
    reason: returned?.remark ?? null,
    remarks: remarked.map(({ decidedName, remark }) => ({ by: decidedName ?? '', text: remark })),
  }
}

const headOf = (round: LoadedRound, { id, title, kind }: Document) => ({
  document: id as Waiting['items'][number]['document'],
  title,
  kind,
  round: round.id,
  askedAt: round.askedAt.toISOString(),
})

const isLate = ({ dueDay }: LoadedStep, now: Date): boolean => dueDay !== null && dueDay < dayOf(now)

const paged = <T>(all: readonly T[], { page, perPage }: { page: number; perPage: number }) => ({
  items: all.slice((page - 1) * perPage, page * perPage),
  total: all.length,
  page,
  perPage,
})
