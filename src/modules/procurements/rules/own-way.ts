import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { type RuleVerdict, ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import type { Nature } from '../contract/kind.ts'
import type { Threshold } from './thresholds.ts'
import { partKeys } from './value-keys.ts'

interface Part {
  readonly id: string
  readonly cents: number
}
interface Whole {
  readonly rows: readonly LawRow[]
  readonly startsOn: Day
  readonly today: Day
  readonly cents: number
  readonly nature: Nature
  readonly thresholds: readonly Threshold[]
}

export interface OwnWay {
  readonly allowed: boolean
  /** The chosen parts together. */
  readonly used: number
  readonly mostTogether: number | null
  readonly eachBelow: number | null
  readonly tooLarge: readonly string[]
  readonly verdicts: readonly RuleVerdict[]
}

/**
 * Parts that are to go by their own value instead of the whole's (§ 28 lg 3–4): together they may come to a share of
 * the whole, and where the whole reaches the international threshold each of them stays below a cap. What a rule
 * doesn't say for the day allows nothing.
 */
export function judgeOwnWay(whole: Whole, chosen: readonly Part[]): OwnWay {
  const { rows, startsOn, today, nature, thresholds } = whole
  const find = (key: string) => ruleInForce(rows, key, { on: startsOn, today })
  const share = find(partKeys.share)
  const cap = find(partKeys.cap[nature])
  const percent = numberOf(share)
  const used = chosen.reduce((sum, { cents }) => sum + cents, 0)
  const international = thresholds.find(({ kind }) => kind === 'rahvusvaheline')
  const capped = international === undefined || whole.cents >= international.cents
  const capCents = numberOf(cap) === null ? null : Math.round((numberOf(cap) ?? 0) * 100)
  const tooLarge = capped ? chosen.filter(({ cents }) => capCents === null || cents >= capCents) : []
  return {
    allowed: percent !== null && used * 100 <= whole.cents * percent && tooLarge.length === 0,
    used,
    mostTogether: percent === null ? null : Math.floor((whole.cents * percent) / 100),
    eachBelow: capped ? capCents : null,
    tooLarge: tooLarge.map(({ id }) => id),
    verdicts: capped ? [share, cap] : [share],
  }
}

function numberOf(verdict: RuleVerdict): number | null {
  const value = verdict.state === 'in force' ? verdict.rule.value : null
  return typeof value === 'number' ? value : null
}
