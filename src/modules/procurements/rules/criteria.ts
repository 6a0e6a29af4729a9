import {
  type ComparisonMethod,
  type CriteriaCheck,
  type CriteriaCheckName,
  type CriterionInput,
  criteriaOf,
  criteriaProblems as problems,
  type TieBreak,
  wholeWeight,
} from '../contract/criteria.ts'

type Weighed = Pick<
  CriterionInput,
  'lot' | 'title' | 'kind' | 'weight' | 'looksAt' | 'link' | 'usedToQualify' | 'steps'
>
export interface Comparison {
  readonly method: ComparisonMethod
  readonly reason: string | null
  readonly tieBreaks: readonly TieBreak[]
  readonly lifeCycle: string | null
  readonly criteria: readonly Weighed[]
  /** What is bought, by its code. */
  readonly cpv: string | null
}

interface LotLine {
  readonly id: string
  readonly title: string
}

/** What no comparison can do without. @throws LotUnknown, WeightsNotWhole, SameCriterionTwice, CriterionNotOfMethod */
export function demandComparable(
  { method, criteria }: Pick<Comparison, 'method' | 'criteria'>,
  lots: readonly LotLine[] = [],
): void {
  if (criteria.some(({ lot }) => lot !== null && !lots.some(({ id }) => id === lot)))
    throw problems.LotUnknown({})
  for (const lot of new Set(criteria.map((one) => one.lot))) {
    const title = lots.find(({ id }) => id === lot)?.title ?? null
    demandComparableSet(method, { criteria: criteriaOf(criteria, lot), lot: title })
  }
}

function demandComparableSet(
  method: ComparisonMethod,
  { criteria, lot }: { criteria: readonly Weighed[]; lot: string | null },
): void {
  const sum = sumOf(criteria)
  if (sum !== wholeWeight) throw problems.WeightsNotWhole({ sum, lot })
  const twice = criteria.find(({ title }, at) => criteria.findIndex((one) => isSame(one.title, title)) < at)
  if (twice) throw problems.SameCriterionTwice({ title: twice.title })
  const prices = criteria.filter(({ kind }) => kind === 'price')
  const alien =
    method === 'priceOnly'
      ? criteria.find(({ kind }) => kind === 'quality')
      : method === 'fixedPrice'
        ? prices[0]
        : undefined
  const odd = alien ?? prices[1]
  if (odd) throw problems.CriterionNotOfMethod({ method, title: odd.title })
}

const sumOf = (criteria: readonly Weighed[]) => criteria.reduce((sum, { weight }) => sum + weight, 0)
const isSame = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

export type Checked = Pick<CriteriaCheck, 'check' | 'state' | 'titles'>

/**
 * What § 85 asks of the criteria, check by check, for each lot by what counts for it. What is written can be met or broken; whether a link to the subject
 * is a real one only a person can judge.
 */
export function checkCriteria(of: Comparison, lots: readonly LotLine[] = []): Checked[] {
  const quality = of.criteria.filter(({ kind }) => kind === 'quality')
  const places = lots.length > 0 ? lots : [{ id: null, title: '' }]
  const sets = places.map(({ id, title }) => ({ title, criteria: criteriaOf(of.criteria, id) }))
  const unweighed = sets.filter(({ criteria }) => sumOf(criteria) !== wholeWeight)
  return [
    checked('weights', unweighed.length === 0, unweighed.map(({ title }) => title).filter(Boolean)),
    methodCheck(of, sets),
    checked(
      'steps',
      quality.every(hasSteps),
      titled(quality, (one) => !hasSteps(one)),
    ),
    ...linkChecks(quality),
    checked('notTwice', !quality.some(isUsedTwice), titled(quality, isUsedTwice)),
    ...peopleChecks(quality),
    ...lifeCycleChecks(of),
    checked('ties', of.tieBreaks.length > 0),
  ]
}

const checked = (check: CriteriaCheckName, met: boolean, titles: string[] = []): Checked => ({
  check,
  state: met ? 'met' : 'broken',
  titles: met ? [] : titles,
})
const titled = (criteria: readonly Weighed[], wanted: (one: Weighed) => boolean): string[] =>
  criteria.filter(wanted).map(({ title }) => title)

interface CriteriaSet {
  readonly criteria: readonly Weighed[]
}

/** Price alone needs a reason, and a person who judges it; a price–quality ratio needs both sides. */
function methodCheck({ method, reason }: Comparison, sets: readonly CriteriaSet[]): Checked {
  if (method === 'priceOnly') return { check: 'price', state: reason ? 'judge' : 'broken', titles: [] }
  const isFull = ({ criteria }: CriteriaSet) => {
    const has = (kind: Weighed['kind']) => criteria.some((one) => one.kind === kind)
    return has('quality') && (method === 'fixedPrice' || has('price'))
  }
  return checked('method', sets.every(isFull))
}

/** A scale that two people read alike: at least two steps, each other points, the best of them full. */
function hasSteps({ steps }: Weighed): boolean {
  const points = new Set(steps.map((step) => step.points))
  return steps.length > 1 && points.size === steps.length && points.has(100)
}

function linkChecks(quality: readonly Weighed[]): Checked[] {
  if (quality.length === 0) return []
  const unlinked = titled(quality, ({ link }) => !link)
  return [{ check: 'linked', state: unlinked.length > 0 ? 'broken' : 'judge', titles: unlinked }]
}

const isUsedTwice = ({ usedToQualify }: Weighed) => usedToQualify

function peopleChecks(quality: readonly Weighed[]): Checked[] {
  const titles = titled(quality, ({ looksAt }) => looksAt === 'people')
  return titles.length > 0 ? [{ check: 'people', state: 'judge', titles }] : []
}

/** CPV division 48: software packages and information systems. */
const softwareDivision = '48'

function lifeCycleChecks({ cpv, lifeCycle }: Comparison): Checked[] {
  if (!cpv?.startsWith(softwareDivision)) return []
  return [{ check: 'lifeCycle', state: lifeCycle ? 'judge' : 'broken', titles: [] }]
}

/** The row of law that a check stands on; the rest is good sense. */
export const ruleOfCheck = (check: CriteriaCheckName, method: ComparisonMethod): string | null =>
  ({
    weights: 'criteria.weights',
    method: method === 'fixedPrice' ? 'criteria.fixed-price' : 'criteria.best-ratio',
    price: 'criteria.price-only',
    steps: null,
    linked: 'criteria.linked',
    notTwice: 'criteria.linked',
    people: 'criteria.people',
    lifeCycle: 'criteria.software',
    ties: null,
  })[check]
