import type { QueryContext } from '../../../kernel/module.ts'
import { type Day, formatDay } from '../../../kernel/values/day.ts'
import type { Reason } from '../contract/reason.ts'
import type { NamedIndicator } from '../rules/place-evidence.ts'
import { reasonTexts } from '../texts/reasons.ts'

type Context = Pick<QueryContext<unknown>, 'texts' | 'locale'>

/** The words of an indicator stand in the texts of the module that offers it. */
const wordsOf = ({ texts, locale }: Context, { module, key }: NamedIndicator) =>
  texts.get(module)?.[locale].indicators?.[key]

export const indicatorName = (context: Context, indicator: NamedIndicator): string =>
  wordsOf(context, indicator)?.name(indicator.value, indicator.of) ?? indicator.name

/** Why an indicator is what it is: what is counted, over which days, from how many facts. */
export function explainIndicator(
  context: Context,
  of: { indicator: NamedIndicator; target: number | null; period: { from: Day; until: Day } },
): Reason {
  const { indicator, target, period } = of
  const words = reasonTexts[context.locale].indicator
  const day = (value: Day) => formatDay(value, context.locale)
  return {
    result: shareOf(indicator),
    rule: wordsOf(context, indicator)?.why ?? words.rule,
    inputs: [
      { label: words.period, value: `${day(period.from)}–${day(period.until)}` },
      { label: words.facts, value: String(indicator.facts.length) },
    ],
    steps: target === null ? [] : [words.target(shareOf(indicator), percentOf(indicator), target)],
    changedBy: words.changedBy,
  }
}

const shareOf = ({ value, of }: NamedIndicator): string =>
  of === undefined ? `${value}` : `${value} / ${of}`

/** In whole percent, rounded down so that a target is never shown as reached when it is not. */
const percentOf = ({ value, of }: NamedIndicator): number | null =>
  of === undefined || of === 0 ? null : Math.floor((value * 100) / of)
