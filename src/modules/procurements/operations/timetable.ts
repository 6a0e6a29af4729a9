import type { QueryContext } from '../../../kernel/module.ts'
import { implement } from '../../../kernel/module.ts'
import { changeRecord } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { citeRule } from '../../../kernel/values/explain-rule.ts'
import { adviceProblems } from '../contract/advice.ts'
import type { MixedPart } from '../contract/announcement.ts'
import { procurementProblems } from '../contract/problems.ts'
import {
  timetableOperations as contract,
  timetableFacts as facts,
  timetableProblems as problems,
  type Timetable,
  type TimetableStep,
} from '../contract/timetable.ts'
import { ruleIdOf } from '../rules/advice-saying.ts'
import { bareCpv } from '../rules/cpv.ts'
import { adviseProcedure } from '../rules/explain-advice.ts'
import { explainStep } from '../rules/explain-timetable.ts'
import { moveStep } from '../rules/move-step.ts'
import { isEnded } from '../rules/state.ts'
import { computeTimetable, type Planned, type TimetableQuestion } from '../rules/timetable.ts'
import { listMixedParts, setMixedParts } from '../store/mixed-parts.ts'
import { changeProcurement, type ProcurementRow } from '../store/procurements.ts'
import { listDueMoves, setPlanned } from '../store/timetable.ts'
import { announceProcurement, moveDueMoment } from './announcement.ts'
import { previewAnnouncement } from './announcement-preview.ts'
import { renewDeadlines } from './deadlines.ts'
import { loadTimetable } from './loading-timetable.ts'
import {
  centsOf,
  demandOngoing,
  demandResponsible,
  getLockedProcurement,
  getProcurement,
  isoOf,
  isResponsible,
} from './showing.ts'

export const timetableHandlers = implement(contract, {
  announceProcurement,
  moveDueMoment,
  previewAnnouncement,

  async setMixedParts(context) {
    const { input, actor, now, tx, tell } = context
    const row = await getLockedProcurement(tx, actor, input.id)
    demandResponsible(actor, row)
    demandOngoing(row)
    if (row.announcedAt) throw procurementProblems.ProcurementAnnounced({ fields: ['mixedWith'] })
    const parts = input.parts.map((part) => ({ ...part, cpv: bareCpv(part.cpv) ?? null }))
    demandMixable(parts, centsOf(row.valueCents))
    const version = await changeRecord(tx, row.id, { version: input.version })
    await setMixedParts(tx, row.id, parts)
    await changeProcurement(tx, row.id, { changedAt: now })
    await tell(facts.MixedPartsSet, row.id, { parts: parts.length })
    await renewDeadlines(context, row.id)
    return { version }
  },

  async readTimetable(context) {
    const { input, actor, db, now, locale } = context
    const row = await getProcurement(db, actor, input.id)
    const { question, judged, law } = await loadTimetable(context, row)
    const moves = await listDueMoves(db, row.id)
    return {
      version: row.version,
      procedure: question?.procedure ?? null,
      ground: row.procedureGround,
      mixed: await listMixedParts(db, row.id),
      advice: judged.asked && adviseProcedure(law, judged.asked, locale),
      steps: question ? stepsToShow(row, question).map((step) => showStep(step, { question, locale })) : [],
      announcedAt: isoOf(row.announcedAt),
      dueAt: isoOf(row.tendersDueAt),
      gaps: row.announcedAt ? [] : [...judged.gaps],
      moves: moves.map(({ fromAt, toAt, movedAt, by, reason }) => ({
        from: isoOf(fromAt),
        to: toAt.toISOString(),
        at: movedAt.toISOString(),
        by,
        reason,
      })),
      can: allowedSteps(row, { now, responsible: isResponsible(actor, row), planned: question !== null }),
    }
  },

  async tryTimetable(context) {
    const { input, actor, db, locale } = context
    const { question } = await loadTimetable(context, await getProcurement(db, actor, input.id))
    if (!question) return { steps: [] }
    const before = computeTimetable(question)
    const after = { ...question, planned: moveStep(question, input.moved) }
    return {
      steps: computeTimetable(after).map((step) => {
        const was = before.find((one) => one.step === step.step)
        const moved = was?.day !== step.day || was?.time !== step.time
        return {
          ...showStep(step, { question: after, locale }),
          was: was?.day ?? null,
          wasTime: was?.time ?? null,
          moved,
        }
      }),
    }
  },

  async planTimetable(context) {
    const { input, actor, now, tx, tell } = context
    const row = await getLockedProcurement(tx, actor, input.id)
    demandResponsible(actor, row)
    demandOngoing(row)
    const { question } = await loadTimetable({ ...context, db: tx }, row)
    const steps = input.steps.filter(({ step }) => !question?.done.has(step))
    if (question)
      demandPossible({ ...question, planned: { ...question.planned, ...plannedOf(steps) } }, steps)
    const version = await changeRecord(tx, row.id, { version: input.version })
    await setPlanned(tx, row.id, steps)
    const start = steps.find(({ step }) => step === 'announce')
    if (start) await changeProcurement(tx, row.id, { startsOn: start.day, changedAt: now })
    await tell(facts.TimetablePlanned, row.id, { steps: steps.map(({ step }) => step) })
    await renewDeadlines(context, row.id)
    return { version }
  },
})

/** @throws SubjectNotSaid, MixedPartsTooLarge */
function demandMixable(parts: readonly MixedPart[], valueCents: number | null): void {
  if (parts.some(({ cpv, subjectKind }) => !cpv && !subjectKind)) throw adviceProblems.SubjectNotSaid({})
  const cents = parts.reduce((sum, part) => sum + part.valueCents, 0)
  if (parts.length > 0 && cents >= (valueCents ?? 0)) throw problems.MixedPartsTooLarge({ cents, valueCents })
}

const plannedOf = (steps: readonly { step: keyof Planned; day: Day; time: string | null }[]): Planned =>
  Object.fromEntries(steps.map(({ step, day, time }) => [step, { day, time }]))

/** @throws TimetableNotPossible for the first of the steps that can't be on its day */
function demandPossible(question: TimetableQuestion, steps: readonly { step: string }[]): void {
  const wanted = new Set(steps.map(({ step }) => step))
  for (const { step, day, faults, earliest, latest } of computeTimetable(question)) {
    const fault = faults.find((one) => one !== 'late' && one !== 'past')
    if (fault && day && wanted.has(step))
      throw problems.TimetableNotPossible({ step, fault, day, earliest, latest })
  }
}

/** Once it is over only what happened: nothing is proposed any more. */
function stepsToShow(row: ProcurementRow, question: TimetableQuestion) {
  const steps = computeTimetable(question)
  if (!isEnded(row.state)) return steps
  const happened = new Set<string>([...question.done, ...(row.standstillUntil ? ['standstill'] : [])])
  return steps.filter(({ step }) => happened.has(step))
}

function showStep(
  { rule, faults, ...step }: ReturnType<typeof computeTimetable>[number],
  { question, locale }: { question: TimetableQuestion; locale: QueryContext<unknown>['locale'] },
): TimetableStep {
  return {
    ...step,
    rule: rule && { id: ruleIdOf(rule), cite: citeRule(rule, locale) },
    explanation: explainStep(step.step, { question, locale }),
    faults: [...faults],
  }
}

interface Standing {
  readonly now: Date
  readonly responsible: boolean
  /** A procedure is known to plan by. */
  readonly planned: boolean
}
function allowedSteps(row: ProcurementRow, { now, responsible, planned }: Standing): Timetable['can'] {
  if (!responsible || isEnded(row.state)) return []
  const open = row.tendersDueAt !== null && row.tendersDueAt > now && row.openedAt === null
  return [
    ...(planned ? (['plan'] as const) : []),
    ...(row.announcedAt === null ? (['mix', 'announce'] as const) : []),
    ...(row.announcedAt !== null && open ? (['moveDue'] as const) : []),
  ]
}
