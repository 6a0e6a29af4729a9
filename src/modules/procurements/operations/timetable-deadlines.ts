import type { CommandContext } from '../../../kernel/module.ts'
import { citeRule } from '../../../kernel/values/explain-rule.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { type PlannedStepName, plannedSteps } from '../contract/timetable.ts'
import { ruleIdOf } from '../rules/advice-saying.ts'
import { explainStep } from '../rules/explain-timetable.ts'
import { isEnded } from '../rules/state.ts'
import { type ComputedStep, computeTimetable, type TimetableQuestion } from '../rules/timetable.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { timetableWords } from '../texts/timetable.ts'
import type { Deadline, OpenDeadlines } from './deadlines.ts'
import { loadTimetable } from './loading-timetable.ts'

/** Days that someone has to do something on; when it is needed is the aim and nobody's task. */
const duties: readonly PlannedStepName[] = plannedSteps.filter((step) => step !== 'delivery')
const keyOf = (step: PlannedStepName) => `timetable:${step}`

/** Each planned day that is not past and done is a deadline of who is responsible. */
export async function timetableDeadlines(
  context: CommandContext<unknown>,
  row: ProcurementRow,
): Promise<OpenDeadlines> {
  const { question } = await loadTimetable({ ...context, db: context.tx }, row)
  const done = question ? duties.filter((step) => question.done.has(step) && step !== 'due') : []
  const closed = row.openedAt !== null || (row.tendersDueAt !== null && row.tendersDueAt <= context.now)
  const met = [...done.map(keyOf), ...(closed ? [keyOf('due')] : [])]
  if (!question || !row.owner || isEnded(row.state)) return { deadlines: [], met }
  const deadlines = computeTimetable(question).flatMap((step) => {
    const wanted = duties.includes(step.step as PlannedStepName) && !step.proposed && step.day !== null
    return wanted && !met.includes(keyOf(step.step as PlannedStepName))
      ? [deadlineOf(step, { row, question })]
      : []
  })
  return { deadlines, met }
}

function deadlineOf(
  { step, day, time, rule }: ComputedStep,
  { row, question }: { row: ProcurementRow; question: TimetableQuestion },
): Deadline {
  return {
    key: keyOf(step as PlannedStepName),
    title: timetableWords.et.task(step, row.title).slice(0, 300),
    dueDay: day as never,
    dueTime: time,
    assignee: row.owner as never,
    rule: {
      id: rule ? ruleIdOf(rule) : 'procurements.timetable',
      source: inEachLocale((locale) => (rule ? citeRule(rule, locale) : timetableWords[locale].why.ownTitle)),
      explanation: inEachLocale((locale) =>
        [timetableWords[locale].why.planned, explainStep(step, { question, locale })].join(' '),
      ),
    },
    serves: row.serves.map(({ duty, result }) => ({ duty: duty as never, result: result as never })),
    team: row.team,
  }
}
