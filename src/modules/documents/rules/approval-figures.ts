import type { Calendar } from '../../../kernel/values/calendar.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { ApprovalFigures } from '../contract/approval-figures.ts'
import { type ApprovalPart, approvalParts, type RoundOutcome } from '../contract/approval-problems.ts'
import { workingDaysBetween } from './working-days.ts'

interface MeasuredStep {
  readonly part: ApprovalPart | null
  readonly opened: Day
  readonly decided: Day
  readonly dueDay: string | null
}
export interface MeasuredRound {
  readonly outcome: RoundOutcome
  readonly asked: Day
  readonly ended: Day
  readonly steps: readonly MeasuredStep[]
}

/** How long answers took, by part, and how rounds ended. Numbers are working days; 0 is the same day. */
export function measureApprovals(rounds: readonly MeasuredRound[], calendar: Calendar): ApprovalFigures {
  const steps = rounds.flatMap((round) => round.steps)
  const complete = rounds.filter(({ outcome }) => outcome === 'complete')
  const took = complete.map(({ asked, ended }) => workingDaysBetween(calendar, asked, ended) ?? 0)
  return {
    parts: [...approvalParts, null].flatMap((part) => measurePart(part, steps, calendar)),
    rounds: {
      ended: rounds.length,
      median: took.length ? median(took) : null,
      withoutReturn: { value: complete.length, of: rounds.length },
      inTime: { value: complete.filter((round) => round.steps.every(isInTime)).length, of: complete.length },
    },
  }
}

function measurePart(part: ApprovalPart | null, all: readonly MeasuredStep[], calendar: Calendar) {
  const steps = all.filter((step) => step.part === part)
  if (steps.length === 0) return []
  const took = steps.map(({ opened, decided }) => workingDaysBetween(calendar, opened, decided) ?? 0)
  return [
    {
      part,
      answered: steps.length,
      median: median(took),
      longest: Math.max(...took),
      inTime: steps.filter(isInTime).length,
    },
  ]
}

const isInTime = ({ decided, dueDay }: MeasuredStep): boolean => dueDay === null || decided <= dueDay

/** The middle of the numbers; between the two middle ones where their count is even. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
  return (upper + lower) / 2
}
