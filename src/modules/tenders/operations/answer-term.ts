import type { CommandContext } from '../../../kernel/module.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { citeRule, explainRule } from '../../../kernel/values/explain-rule.ts'
import { inEachLocale, type LocalText } from '../../../kernel/values/local-text.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { rulebook } from '../../rulebook/contract.ts'
import { type CheckKind, checkProblems as problems } from '../contract/check.ts'
import { termRule } from '../rules/checks.ts'
import type { Lent } from './running.ts'

export interface AnswerTerm {
  readonly day: Day | null
  /** How it was counted; null where a person set the day. */
  readonly rule: LocalText | null
}
interface Wish {
  readonly kind: CheckKind
  readonly ground: string | null
  readonly dueDay: Day | null
}

/**
 * Until when the tenderer answers: by the rule where one gives a term, never earlier than it; else as the one who
 * asks wishes.
 * @throws TermTooShort, TermNotKnown
 */
export async function answerTerm(
  context: CommandContext<unknown>,
  lent: Lent,
  { kind, ground, dueDay }: Wish,
): Promise<AnswerTerm> {
  const key = termRule(kind, ground)
  const counted = key && (await countByRule(context, lent, key))
  if (!counted) {
    if (!dueDay) throw problems.TermNotKnown({})
    return { day: dueDay, rule: null }
  }
  if (dueDay && dueDay < counted.ends)
    throw problems.TermTooShort({ earliest: counted.ends, cite: counted.cite })
  return { day: dueDay ?? counted.ends, rule: counted.explanation }
}

async function countByRule({ ask, now, locale }: CommandContext<unknown>, lent: Lent, key: string) {
  const today = dayOf(now)
  const verdict = ruleInForce(await ask(rulebook.lendRules, {}), key, { on: lent.startsOn ?? today, today })
  if (verdict.state !== 'in force' || typeof verdict.rule.value !== 'number') return undefined
  const { rule } = verdict
  const term = `${rule.value} ${rule.unit}`
  const { ends, explanation } = await ask(rulebook.countDeadline, { from: today, term })
  const say = inEachLocale((one) => `${explainRule(verdict, one)} ${explanation[one]}`)
  return { ends, cite: citeRule(rule, locale), explanation: say }
}
