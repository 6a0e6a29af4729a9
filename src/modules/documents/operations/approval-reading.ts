import { workOf } from '../../../kernel/actor.ts'
import type { PersonId } from '../../../kernel/contract.ts'
import { implement } from '../../../kernel/module.ts'
import type { Calendar } from '../../../kernel/values/calendar.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale } from '../../../kernel/words.ts'
import { rulebook } from '../../rulebook/contract.ts'
import { type ApprovalRound, type ApprovalStep, approvalOperations } from '../contract/approval.ts'
import type { ApprovalPart } from '../contract/approval-problems.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { allowedRoundMoves, allowedStepMoves, type Who } from '../rules/approval.ts'
import { earlierApproval } from '../rules/earlier-approval.ts'
import { choosePlan } from '../rules/round-plan.ts'
import { listAnswering } from '../store/approvers.ts'
import { listPlans } from '../store/round-plans.ts'
import { listHandovers } from '../store/rounds.ts'
import { findNewest } from '../store/versions.ts'
import { listAsked, listWaiting } from './approval-lists.ts'
import { tookUntil } from './approval-progress.ts'
import { type LoadedRound, type LoadedStep, loadRounds, whoOf } from './approval-rounds.ts'
import { changedSince } from './changed-since.ts'
import { getDocument, mayWrite } from './showing.ts'

const { proposeRound, readRounds, listApprovals, listAskedApprovals } = approvalOperations

/** What one reads of rounds: those of a document, what waits for oneself, what one asked for. */
export const readingHandlers = implement(
  { proposeRound, readRounds, listApprovals, listAskedApprovals },
  {
    async proposeRound({ input, actor, db, now }) {
      const row = await getDocument(db, actor, input.id)
      const version = await findNewest(db, row.id)
      const kind = row.kind as DocumentKind
      const valueCents = row.valueCents === null ? null : Number(row.valueCents)
      const plan = choosePlan(await listPlans(db), { kind, valueCents })
      const own = [workOf(actor), row.owner, version?.madeBy, version?.onBehalfOf].filter(
        (one) => one != null,
      )
      const answering = await listAnswering(db, { team: row.team, day: dayOf(now) })
      return {
        title: row.title,
        state: row.state,
        version: version
          ? { no: version.no, sha256: version.sha256.toString('hex'), name: version.name }
          : null,
        plan: plan ? { id: plan.id, title: plan.title } : null,
        steps: plan?.steps ?? [],
        answering: partsAnswered(answering.filter(({ person }) => !own.includes(person))),
        own: own as PersonId[],
      }
    },

    async readRounds(context) {
      const { input, actor, db, now, ask } = context
      const row = await getDocument(db, actor, input.id)
      const rounds = await loadRounds(db, [row], now)
      const calendar = await ask(rulebook.lendCalendar, {})
      const who = whoOf(actor, row)
      const steps = rounds.flatMap((round) => round.steps.map(({ id }) => id))
      const showing = { ...context, calendar, who, rounds, handovers: await listHandovers(db, steps) }
      const newest = await findNewest(db, row.id)
      const isOpen = rounds.some(({ no, state }) => no === newest?.no && ['open', 'complete'].includes(state))
      return {
        items: rounds.map((round) => showRound(round, showing)),
        mayAsk: mayWrite(actor, row) && newest !== undefined && !isOpen && row.state === 'draft',
        changed: await changedSince(context, rounds, newest),
      }
    },

    listApprovals: listWaiting,
    listAskedApprovals: listAsked,
  },
)

const partsAnswered = (rows: readonly { part: ApprovalPart; person: string; name: string }[]) =>
  [...new Set(rows.map(({ part }) => part))].map((part) => ({
    part,
    people: rows
      .filter((row) => row.part === part)
      .map(({ person, name }) => ({ id: person as PersonId, name })),
  }))

interface Showing {
  readonly now: Date
  readonly locale: Locale
  readonly calendar: Calendar
  readonly who: Who
  readonly rounds: readonly LoadedRound[]
  readonly handovers: Awaited<ReturnType<typeof listHandovers>>
}

function showRound(round: LoadedRound, showing: Showing): ApprovalRound {
  const { who, now, calendar } = showing
  const { id, no, sha256, name, newestNo, askedBy, askedByName, inPlaceOf, askedAt, note, outcome, endedAt } =
    round
  return {
    id,
    version: { no, sha256, name },
    current: no === newestNo,
    askedBy: { id: askedBy as ApprovalRound['askedBy']['id'], name: askedByName ?? '' },
    onBehalfOf: inPlaceOf,
    askedAt: askedAt.toISOString(),
    note,
    outcome,
    endedAt: endedAt?.toISOString() ?? null,
    took: tookUntil(calendar, askedAt, endedAt ?? now),
    steps: round.steps.map((step) => showStep(step, round, showing)),
    can: allowedRoundMoves(who, round).filter((move) => move !== 'ask'),
  }
}

function showStep(step: LoadedStep, round: LoadedRound, showing: Showing): ApprovalStep {
  const { who, now, locale, calendar, rounds, handovers } = showing
  const { id, no, stage, part, state, person, personName, workingDays, openedAt, decidedAt, dueDay } = step
  const before = state === 'open' ? earlierApproval(step, who.work, rounds) : undefined
  const until = decidedAt ?? round.endedAt ?? now
  return {
    ...{ id, no, stage, part, state, workingDays },
    person: person ? { id: person as PersonId, name: personName ?? '' } : null,
    answering: step.answering as ApprovalStep['answering'],
    openedAt: openedAt?.toISOString() ?? null,
    dueDay: dueDay as ApprovalStep['dueDay'],
    late: dueDay !== null && openedAt !== null && dayOf(until) > dueDay,
    explanation: step.explanation?.[locale] ?? null,
    decision: step.decision,
    decidedAt: decidedAt?.toISOString() ?? null,
    decidedBy: step.decidedName,
    onBehalfOf: step.inPlaceOf,
    remark: step.remark,
    took: tookUntil(calendar, openedAt, until),
    confirms: step.confirmsNo,
    earlier: before ? showEarlier(before) : null,
    handovers: handovers
      .filter((one) => one.step === id)
      .map(({ from, to, by, inPlaceOf, reason, at }) => ({
        from,
        to: to ?? '',
        by: by ?? '',
        onBehalfOf: inPlaceOf,
        reason,
        at: at.toISOString(),
      })),
    remindedAt: step.remindedAt?.toISOString() ?? null,
    can: allowedStepMoves(who, round, step).filter((move) => move !== 'confirm' || before !== undefined),
  }
}

export const showEarlier = ({ step, round }: { step: LoadedStep; round: LoadedRound }) => ({
  step: step.id,
  no: round.no,
  by: step.decidedName ?? '',
  remark: step.remark,
})
