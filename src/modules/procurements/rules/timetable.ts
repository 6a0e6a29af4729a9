import {
  type Calendar,
  isWorkingDay,
  previousWorkingDay,
  stepToWorkingDay,
  whereKnown,
} from '../../../kernel/values/calendar.ts'
import { countTerm } from '../../../kernel/values/count-term.ts'
import { addDays, type Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import type { ProcedureCode } from '../contract/kind.ts'
import type {
  PlannedStepName,
  TimetableFault,
  TimetableStep,
  TimetableStepName,
} from '../contract/timetable.ts'
import { findTerm, outsideAct, type TermRow } from './advice-terms.ts'
import { type ClosingHours, closingFault } from './closing.ts'
import { lawKeys } from './law-keys.ts'
import { type Standstill, standstillFor } from './standstill.ts'

export interface PlannedDay {
  readonly day: Day
  readonly time: string | null
}
export type Planned = Partial<Record<PlannedStepName, PlannedDay>>

/** What a timetable is computed from. */
export interface TimetableQuestion {
  readonly rows: readonly LawRow[]
  readonly calendar: Calendar
  readonly procedure: ProcedureCode
  /** Decides which text applies; the day it began once it was announced. */
  readonly startsOn: Day
  /** Until when the text that applies is known; null where it is known what comes after it. */
  readonly textKnownUntil?: Day | null
  /** How long tenders (and before them requests) may be handed in at least. */
  readonly terms: readonly TermRow[]
  readonly hours: ClosingHours | null
  readonly tenderers?: number | null | undefined
  /** As it was judged with the decision, challenges counted in; it stands before what would be computed. */
  readonly standstillUntil?: Day | null
  /** A challenge is open: until it ends nobody knows when the standstill does. */
  readonly contested?: boolean
  readonly today: Day
  readonly planned: Planned
  /** What has happened already stays. */
  readonly done: ReadonlySet<PlannedStepName>
}

export interface ComputedStep {
  readonly step: TimetableStepName
  readonly day: Day | null
  readonly time: string | null
  readonly earliest: Day | null
  readonly latest: Day | null
  readonly proposed: boolean
  readonly movable: boolean
  readonly rule: LawRow | null
  readonly faults: readonly TimetableFault[]
  readonly doubt: TimetableStep['doubt']
}

type Days = Record<TimetableStepName, Day | null>

/**
 * Every step with the earliest day that law and order allow, and the latest at which what is bought still comes in
 * time. A day whose year's holidays are not known is null: it isn't guessed.
 */
export function computeTimetable(question: TimetableQuestion): ComputedStep[] {
  const { planned, procedure, done } = question
  const { earliest, day, notice } = forward(question)
  const latest = { ...backward(question), awardNotice: notice }
  const standstill = standstillOf(question)
  const rules: Partial<Record<TimetableStepName, LawRow | undefined>> = {
    due: question.terms[0],
    standstill: 'rule' in standstill ? standstill.rule : undefined,
    contract: 'rule' in standstill ? standstill.rule : undefined,
    awardNotice: awardTerm(question),
  }
  const steps = stepsOf(procedure, standstill)
  return steps.map((step) => {
    const own = isPlanned(step) ? planned[step] : undefined
    const at = {
      step,
      day: day[step],
      time: own?.time ?? null,
      earliest: earliest[step],
      latest: latest[step],
    }
    const movable = isPlanned(step) && !done.has(step)
    return {
      ...at,
      proposed: isPlanned(step) && own === undefined,
      movable,
      rule: step === 'contract' ? null : (rules[step] ?? null),
      faults: movable ? faultsOf(question, at) : [],
      doubt: rules[step] ? doubtOf(question, at.day ?? at.latest) : null,
    }
  })
}

const computed: readonly TimetableStepName[] = ['standstill', 'awardNotice']
const isPlanned = (step: TimetableStepName): step is PlannedStepName => !computed.includes(step)

function stepsOf(procedure: ProcedureCode, standstill: Standstill): TimetableStepName[] {
  return [
    ...(['announce', 'questions', 'due', 'open', 'decide'] as const),
    ...(standstill.state === 'applies' ? (['standstill'] as const) : []),
    'contract',
    ...(outsideAct.includes(procedure) ? [] : (['awardNotice'] as const)),
    'delivery',
  ]
}

/** From the first step on: each as early as those before it let it. */
function forward(question: TimetableQuestion): { earliest: Days; day: Days; notice: Day | null } {
  const { planned, today, calendar } = question
  const chosen = (step: PlannedStepName, earliest: Day | null) => planned[step]?.day ?? earliest
  const announce = chosen('announce', today)
  const due = announce && known(() => earliestDue(question, announce))
  const dueDay = chosen('due', due)
  const openDay = chosen('open', dueDay)
  const decideDay = chosen('decide', openDay && known(() => workingDayFrom(calendar, openDay)))
  const stands = question.contested === true && !question.done.has('contract')
  const counted = stands ? null : decideDay
  const standstill = counted && known(() => endOf(question, counted))
  const contract = counted && known(() => earliestContract(question, counted))
  const contractDay = chosen('contract', contract)
  const notice = contractDay && known(() => latestNotice(question, contractDay))
  const begun = question.done.has('announce') || (announce !== null && announce < today)
  const [first, delivery] = [begun ? announce : today, chosen('delivery', null)]
  return {
    earliest: {
      ...{ announce: first, questions: announce, due, open: dueDay, decide: openDay },
      ...{ standstill, contract, awardNotice: contractDay, delivery: contractDay },
    },
    day: {
      ...{ announce, questions: chosen('questions', null), due: dueDay, open: openDay, decide: decideDay },
      ...{ standstill, contract: contractDay, awardNotice: null, delivery },
    },
    notice,
  }
}

/** From the day on which what is bought is needed: each as late as those after it let it. */
function backward(question: TimetableQuestion): Days {
  const { planned, calendar } = question
  const goal = planned.delivery?.day ?? null
  const contract = goal && known(() => previousWorkingDay(calendar, goal))
  const decide = contract && lastDay(contract, (day) => earliestContract(question, day) <= contract, calendar)
  const due = decide
  const announce = due && lastDay(due, (day) => earliestDue(question, day) <= due, calendar)
  const dueDay = planned.due?.day ?? due
  return {
    announce,
    questions: dueDay,
    due,
    open: decide,
    decide,
    standstill: contract,
    contract,
    awardNotice: null,
    delivery: null,
  }
}

/** Steps back from a day until the condition holds on a working day; gives up after a year. */
function lastDay(from: Day, holds: (day: Day) => boolean, calendar: Calendar): Day | null {
  return known(() => {
    for (let day = from, left = 366; left > 0; day = addDays(day, -1), left--)
      if (isWorkingDay(calendar, day) && holds(day)) return day
    return null
  })
}

/** The first day on which tenders may close: the last day of the least term, or the next working day. */
export function earliestDue(
  { terms, calendar, hours }: Pick<TimetableQuestion, 'terms' | 'calendar' | 'hours'>,
  startsOn: Day,
): Day {
  const end = terms.reduce(
    (from, { value, unit }) => countTerm({ from, term: { value, unit }, calendar }).ends,
    startsOn,
  )
  return hours ? workingDayFrom(calendar, end) : end
}

const workingDayFrom = (calendar: Calendar, day: Day): Day => stepToWorkingDay(calendar, day, 1).day

const standstillOf = (question: TimetableQuestion): Standstill => standstillFor(question.rows, question)

function endOf(question: TimetableQuestion, decided: Day): Day | null {
  const standstill = standstillOf(question)
  if (question.standstillUntil) return question.standstillUntil
  if (standstill.state !== 'applies') return null
  const { value, unit } = standstill.rule
  return countTerm({ from: decided, term: { value, unit }, calendar: question.calendar }).ends
}

/** The first working day on which nothing keeps the contract from being signed. */
function earliestContract(question: TimetableQuestion, decided: Day): Day {
  const end = endOf(question, decided)
  return workingDayFrom(question.calendar, end ? addDays(end, 1) : decided)
}

const awardTerm = ({ rows, procedure, startsOn }: TimetableQuestion): TermRow | undefined =>
  outsideAct.includes(procedure) ? undefined : findTerm(rows, lawKeys.awardNotice, startsOn)

function latestNotice(question: TimetableQuestion, contracted: Day): Day | null {
  const term = awardTerm(question)
  if (!term) return null
  const { value, unit } = term
  return countTerm({ from: contracted, term: { value, unit }, calendar: question.calendar }).ends
}

/** A step that lies behind the text that was read: its rule is used all the same, and marked. */
function doubtOf({ textKnownUntil, startsOn }: TimetableQuestion, day: Day | null): ComputedStep['doubt'] {
  if (!textKnownUntil || !day || day <= textKnownUntil) return null
  return startsOn > textKnownUntil ? 'textChanged' : 'keptUnknown'
}

const known = <T>(count: () => T): T | null => whereKnown(count) ?? null

function faultsOf(
  { hours, calendar, today }: TimetableQuestion,
  { step, day, time, earliest, latest }: Pick<ComputedStep, 'step' | 'day' | 'time' | 'earliest' | 'latest'>,
): TimetableFault[] {
  if (day === null) return []
  // It may have begun on that day elsewhere: in the register, by a letter.
  if (step === 'announce' && day < today) return ['past']
  const closing =
    step === 'due' && hours
      ? known(() => closingFault({ day, time: time ?? hours.until }, { hours, calendar }))
      : null
  return [
    ...(earliest !== null && day < earliest ? (['early'] as const) : []),
    ...(latest !== null && day > latest ? (['late'] as const) : []),
    ...(closing ? [closing] : []),
  ]
}
