import type { QueryContext } from '../../../kernel/module.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { SubjectKind } from '../contract/kind.ts'
import type { LikePurchase, Watch } from '../contract/watch.ts'
import { bareCpv } from '../rules/cpv.ts'
import { procedureAt } from '../rules/thresholds.ts'
import {
  groupOf,
  judgeTogether,
  kindsOf,
  type Sums,
  strictestOf,
  textLikeness,
  twelveMonths,
  type WatchVerdict,
} from '../rules/watch.ts'
import { findLike } from '../store/likeness.ts'
import { listMixedParts, type MixedPart } from '../store/mixed-parts.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { valueSays } from '../texts/value-says.ts'
import { lendLaw } from './law.ts'
import { centsOf } from './showing.ts'
import { showThreshold } from './showing-value.ts'

type Context = Pick<QueryContext<unknown>, 'db' | 'ask' | 'now' | 'locale' | 'actor' | 'capabilities'>

/** What a need says of itself so far. */
export interface Need {
  readonly procurement: string | null
  readonly planRow: string | null
  readonly subject: string
  readonly cpv: string | null
  readonly series: string | null
  readonly subjectKind: SubjectKind | null
  readonly mixedWith: readonly MixedPart[]
  readonly valueCents: number
  readonly ownCents: number | null
  readonly budgetYear: number
  readonly startsOn: Day | null
}

/** The watch over a procurement as it stands. */
export const watchProcurement = async (context: Context, row: ProcurementRow): Promise<Watch> =>
  watchNeed(context, {
    procurement: row.id,
    planRow: null,
    subject: row.title,
    cpv: row.cpv,
    series: row.series,
    subjectKind: row.subjectKind as SubjectKind | null,
    mixedWith: await listMixedParts(context.db, row.id),
    valueCents: centsOf(row.valueCents) ?? centsOf(row.plannedCents) ?? 0,
    ownCents: centsOf(row.ownCents),
    budgetYear: row.budgetYear,
    startsOn: row.startsOn as Day | null,
  })

/** Adds up what the agency bought, buys and plans that is like this need, and holds it against the thresholds. */
export async function watchNeed(context: Context, need: Need): Promise<Watch> {
  const { db, actor, now, locale } = context
  const law = await lendLaw(context)
  const startsOn = need.startsOn ?? dayOf(now)
  const { from, until } = twelveMonths(startsOn)
  const cpv = bareCpv(need.cpv)
  const { budgetYear, valueCents: aloneCents } = need
  const groups = { group: cpv && groupOf(cpv), partGroups: partGroupsOf(need) }
  const like = {
    ...need,
    ...groups,
    from,
    until,
    nearness: textLikeness,
    series: need.series?.trim() || null,
  }
  const { year, twelve, hidden, doubled, likes } = await findLike(db, actor, like)
  const kinds = kindsOf(law, { ...need, cpv, startsOn, mixedWith: need.mixedWith })
  const thresholds = strictestOf(law, kinds, startsOn)
  const verdict = judgeTogether(
    { aloneCents, ownCents: need.ownCents ?? aloneCents, year, twelve },
    thresholds,
  )
  const sums = verdict.period === 'year' ? year : twelve
  const known = thresholds.length > 0
  const shown = {
    ...{ budgetYear, from, until, year, twelve, hidden, doubled, aloneCents },
    ...verdict,
    threshold: verdict.threshold && showThreshold(verdict.threshold, locale),
    procedureAlone: known ? procedureAt(thresholds, aloneCents) : null,
    procedureTogether: known ? procedureAt(thresholds, verdict.togetherCents) : null,
    likes: likes.map(showLike),
  }
  const words = valueSays[locale]
  const period = { year: budgetYear, from, until }
  return {
    ...shown,
    sentence: [
      sentenceOf(shown, { ...sums, locale, verdict, isKindKnown: kinds.length > 0 }),
      need.mixedWith.length > 0 && words.mixed(kinds),
      doubled.count > 0 && words.doubled(doubled),
      known && !need.startsOn && words.asIfToday,
    ]
      .filter(Boolean)
      .join(' '),
    steps: [
      words.thisOne(aloneCents),
      words.year(period, year),
      words.twelve(period, twelve),
      words.likeness,
      ...(shown.threshold ? [shown.threshold.explanation] : []),
    ],
  }
}

const partGroupsOf = ({ mixedWith }: Need): string[] =>
  mixedWith.flatMap(({ cpv }) => (cpv ? [groupOf(cpv)] : []))

function sentenceOf(
  shown: Pick<Watch, 'aloneCents' | 'procedureAlone' | 'procedureTogether'>,
  of: Pick<Sums, 'undecidedCents'> & { locale: Locale; verdict: WatchVerdict; isKindKnown: boolean },
): string {
  const words = valueSays[of.locale].watch
  const { state, threshold, togetherCents } = of.verdict
  if (state === 'unknown') return words[of.isKindKnown ? 'noRule' : 'noKind'](togetherCents)
  if (!threshold) return words.above(togetherCents)
  return words[state]({
    togetherCents,
    aloneCents: shown.aloneCents,
    thresholdCents: threshold.cents,
    kind: threshold.kind,
    undecidedCents: of.undecidedCents,
    before: shown.procedureAlone,
    after: shown.procedureTogether,
  })
}

type Row = Awaited<ReturnType<typeof findLike>>['likes'][number]

const showLike = ({ cents, reason, judgedAt, judgedBy, ...row }: Row): LikePurchase => ({
  ...row,
  valueCents: cents === null ? null : Number(cents),
  judged:
    reason === null || judgedAt === null
      ? null
      : { by: judgedBy, at: new Date(judgedAt).toISOString(), reason },
})
