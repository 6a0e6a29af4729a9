import type { Day } from '../../../kernel/values/day.ts'
import { citeRule, explainRule } from '../../../kernel/values/explain-rule.ts'
import type { RuleVerdict } from '../../../kernel/values/rule-in-force.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { LotId } from '../contract/ids.ts'
import type { Nature, SubjectKind } from '../contract/kind.ts'
import type { ThresholdShown, ValueGiven, ValueReckoned } from '../contract/value.ts'
import type { AdviceLaw } from '../rules/advice.ts'
import { judgeOwnWay } from '../rules/own-way.ts'
import { reachedAt, type Threshold, thresholdsFor } from '../rules/thresholds.ts'
import { doubtsOf } from '../rules/value-doubts.ts'
import { bindingOf, ownPriceOf, reckonMethods } from '../rules/value-methods.ts'
import { sayStep, valueSays } from '../texts/value-says.ts'

/** What a value is reckoned for. */
export interface Valued {
  readonly startsOn: Day
  readonly subjectKind: SubjectKind | null
  readonly nature: Nature | null
  readonly lots: readonly { readonly id: LotId; readonly cents: number }[]
}
interface With {
  readonly law: AdviceLaw
  readonly locale: Locale
}

/** Every method that can apply, the binding one, and what is worth asking about; in the reader's language. */
export function reckon({ law, locale }: With, of: Valued, given: ValueGiven): ValueReckoned {
  const thresholds = thresholdsOf(law, of)
  const methods = reckonMethods({ ...law, startsOn: of.startsOn }, given)
  const binding = bindingOf(methods, thresholds, given.method) ?? null
  const cents = binding?.cents ?? null
  return {
    methods: methods.map(({ method, cents: value, steps, verdict }) => ({
      method,
      cents: value,
      steps: steps.map((step) => sayStep(step, locale)),
      ...sayVerdict(verdict, locale),
      reaches: (value !== null && reachedAt(thresholds, value)?.kind) || null,
    })),
    binding,
    ownCents: ownPriceOf(methods),
    thresholds: thresholds.map((threshold) => showThreshold(threshold, locale)),
    doubts: doubtsOf(given, { cents, thresholds }).map(({ doubt, cents: at = 0 }) => ({
      doubt,
      text: valueSays[locale].doubts[doubt](at),
    })),
    ownWay: cents === null ? null : judgeLots({ law, locale, thresholds }, of, { given, cents }),
  }
}

export const thresholdsOf = (
  law: AdviceLaw,
  { subjectKind, startsOn }: Pick<Valued, 'subjectKind' | 'startsOn'>,
): Threshold[] => (subjectKind ? thresholdsFor(law.rows, { subjectKind, startsOn, today: law.today }) : [])

export const showThreshold = ({ kind, cents, verdict }: Threshold, locale: Locale): ThresholdShown => ({
  kind,
  cents,
  ...sayVerdict(verdict, locale),
})

const sayVerdict = (verdict: RuleVerdict, locale: Locale) => ({
  cite: verdict.state === 'in force' ? citeRule(verdict.rule, locale) : '',
  explanation: explainRule(verdict, locale),
})

/** Lots that are to go by their own value, where any were chosen. */
function judgeLots(
  { law, locale, thresholds }: With & { thresholds: readonly Threshold[] },
  { startsOn, subjectKind, nature, lots }: Valued,
  { given, cents }: { given: ValueGiven; cents: number },
): ValueReckoned['ownWay'] {
  if (given.ownWay.length === 0) return null
  const kind = subjectKind === 'ehitustood' ? 'works' : (nature ?? 'services')
  const chosen = lots.filter(({ id }) => given.ownWay.includes(id))
  const judged = judgeOwnWay({ ...law, startsOn, cents, nature: kind, thresholds }, chosen)
  const { allowed, used, mostTogether, eachBelow, tooLarge } = judged
  const text = valueSays[locale].ownWay(judged)
  return { allowed, used, mostTogether, eachBelow, tooLarge: [...tooLarge] as LotId[], text }
}
