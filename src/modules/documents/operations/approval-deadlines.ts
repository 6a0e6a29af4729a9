import type { CommandContext } from '../../../kernel/module.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { DocumentRow } from '../store/documents.ts'
import { approvalWords } from '../texts/approval.ts'
import { type LoadedRound, type LoadedStep, loadRounds } from './approval-rounds.ts'
import type { Deadline, OpenDeadlines } from './deadlines.ts'

/** The set of a document leaves room for the deadlines of registering and restriction. */
const most = 80

/**
 * What approval asks of people now: an answer of everyone who may give it, a new approver where there is none, a
 * new version of what was returned. Only its person sees such a task: it names a document that others may not know.
 */
export async function approvalDeadlines(
  { tx, now }: CommandContext<unknown>,
  row: DocumentRow,
): Promise<OpenDeadlines> {
  const rounds = await loadRounds(tx, [row], now)
  const [last] = rounds
  if (!last || row.state === 'ended') return { deadlines: [], met: [] }
  const today = dayOf(now)
  const isReturned = last.state === 'returned' && last.no === last.newestNo
  const deadlines = last.steps.flatMap((step) => stepDeadlines(step, { row, last, today }))
  if (isReturned) deadlines.push(returnedDeadline(last, { row, today }))
  const answered = rounds.filter((round) => round.state === 'returned' && !(isReturned && round === last))
  const met = [...last.steps.flatMap(keysMet), ...answered.map(({ id }) => `returned:${id}`)]
  return { deadlines: deadlines.slice(0, most), met: met.slice(0, most) }
}

const keyOf = ({ id, turn }: LoadedStep, person: string) => `${id}:${turn}:${person}`
const stuckKey = ({ id }: LoadedStep, turn: number) => `stuck:${id}:${turn}`

/** What was answered is done, and so is finding another approver; all else that goes is withdrawn. */
function keysMet(step: LoadedStep): string[] {
  const by = step.onBehalfOf ?? step.decidedBy
  const found = [
    stuckKey(step, step.turn - 1),
    ...(step.state === 'stuck' ? [] : [stuckKey(step, step.turn)]),
  ]
  return [...(by ? [keyOf(step, by)] : []), ...found]
}

interface Of {
  readonly row: DocumentRow
  readonly today: string
}

function stepDeadlines(step: LoadedStep, { row, last, today }: Of & { last: LoadedRound }): Deadline[] {
  if (step.state === 'stuck')
    return [
      deadline({
        key: stuckKey(step, step.turn),
        what: 'stuck',
        row,
        day: laterOf(step.dueDay, today),
        person: last.askedBy,
      }),
    ]
  const { explanation, dueDay } = step
  if (step.state !== 'open' || !dueDay || !explanation) return []
  return step.answering.map(({ id }) => {
    const asked = deadline({ key: keyOf(step, id), what: 'answer', row, day: dueDay, person: id })
    return { ...asked, rule: { ...asked.rule, explanation } }
  })
}

const returnedDeadline = (last: LoadedRound, { row, today }: Of): Deadline =>
  deadline({
    key: `returned:${last.id}`,
    what: 'returned',
    row,
    day: laterOf(last.steps.find(({ decision }) => decision === 'returned')?.dueDay ?? null, today),
    person: last.onBehalfOf ?? last.askedBy,
  })

const laterOf = (day: string | null, today: string): string => (day && day > today ? day : today)

function deadline(of: {
  key: string
  what: 'answer' | 'stuck' | 'returned'
  row: DocumentRow
  day: string
  person: string
}): Deadline {
  const words = (locale: 'et' | 'en' | 'ru') => approvalWords[locale].tasks
  return {
    key: of.key,
    title: words('et')[of.what](of.row.title).slice(0, 300),
    dueDay: of.day as Deadline['dueDay'],
    dueTime: null,
    assignee: of.person as Deadline['assignee'],
    rule: {
      id: `documents.approval.${of.what}`,
      source: inEachLocale((locale) => words(locale).source),
      explanation: inEachLocale((locale) => words(locale).why[of.what]),
    },
    serves: [],
    team: null,
  }
}
