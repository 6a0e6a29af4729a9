import type { Day } from '../../../kernel/values/day.ts'
import type { CheckState, LegalCheckKey } from '../contract/legal-check.ts'

export interface TimedRule {
  readonly day: Day | null
  /** Key of the row in `law/`. */
  readonly rule: string
}

/** What is compared; a day null is one that has not come or is not known. */
export interface LegalFacts {
  readonly today: Day
  /** The act's own procedures are checked in full; small and exempt purchases by what applies to them. */
  readonly isUnderAct: boolean
  /** The last declaration of interests; null while one is missing. */
  readonly declaredOn: Day | null
  readonly valueCents: number | null
  /** When the value that counts was reckoned. */
  readonly valuedOn: Day | null
  readonly announcedOn: Day | null
  /** The day on which it was begun, where that was before it was announced here. */
  readonly begunOn: Day | null
  readonly dueOn: Day | null
  /** The first day on which the closing may be; null where no term is known here. */
  readonly firstClosing: TimedRule | null
  /** Whether the closing is on a working day within the hours of the act; null where that is not known. */
  readonly closesWell: boolean | null
  readonly openedOn: Day | null
  readonly openedBeforeDue: boolean
  readonly decisions: readonly {
    readonly takenOn: Day
    readonly hasDocument: boolean
    readonly notifiedOn: Day | null
  }[]
  readonly contracts: readonly SignedContract[]
  readonly challenges: readonly { readonly filedOn: Day; readonly endedOn: Day | null }[]
  readonly notices: readonly {
    readonly kind: 'award' | 'end'
    readonly dueOn: Day | null
    readonly sentOn: Day | null
    readonly rule: string
  }[]
}

export interface SignedContract {
  readonly signedOn: Day
  /** Null: nothing has to be cleared; `on` null: it was not. */
  readonly clear: { readonly on: Day | null } | null
  readonly standstill: { readonly state: string; readonly until: Day | null; readonly rule: string | null }
}

export interface Judged {
  readonly key: LegalCheckKey
  readonly state: Exclude<CheckState, 'word' | 'exception'>
  /** The day that proves or breaks it, and the one that it is compared with. */
  readonly day: Day | null
  readonly against: Day | null
  readonly rule: string | null
}

type Verdict = Omit<Judged, 'key'>
const verdict = (
  state: Verdict['state'],
  { day = null, against = null, rule = null }: Partial<Verdict> = {},
): Verdict => ({ state, day, against, rule })

/** Green only by a day that lies where it must; nothing is green because somebody says so. */
export const judgeChecks = (facts: LegalFacts): Judged[] =>
  (Object.entries(checks) as [LegalCheckKey, (facts: LegalFacts) => Verdict][]).map(([key, judge]) => ({
    key,
    ...judge(facts),
  }))

const checks: Readonly<Record<LegalCheckKey, (facts: LegalFacts) => Verdict>> = {
  declarations({ declaredOn, begunOn, decisions }) {
    const begun = begunOn ?? decisions.map(({ takenOn }) => takenOn).toSorted()[0] ?? null
    if (!begun) return declaredOn ? verdict('green', { day: declaredOn }) : verdict('open')
    if (!declaredOn) return verdict('red', { against: begun })
    return verdict(declaredOn <= begun ? 'green' : 'red', { day: declaredOn, against: begun })
  },
  value({ valueCents, valuedOn, begunOn }) {
    if (!begunOn) return verdict('open')
    const isEarly = valueCents !== null && valuedOn !== null && valuedOn <= begunOn
    return verdict(isEarly ? 'green' : 'red', { day: valuedOn, against: begunOn })
  },
  tendersTerm({ announcedOn, dueOn, firstClosing, isUnderAct }) {
    if (!isUnderAct) return verdict('notApplicable')
    if (!announcedOn || !dueOn || !firstClosing?.day)
      return verdict('open', { rule: firstClosing?.rule ?? null })
    const { day, rule } = firstClosing
    return verdict(dueOn >= day ? 'green' : 'red', { day: dueOn, against: day, rule })
  },
  closing({ announcedOn, dueOn, closesWell, isUnderAct }) {
    if (!isUnderAct) return verdict('notApplicable')
    if (!announcedOn || !dueOn || closesWell === null) return verdict('open', { rule: 'closing.days' })
    return verdict(closesWell ? 'green' : 'red', { day: dueOn, rule: 'closing.days' })
  },
  opening({ openedOn, openedBeforeDue, dueOn, announcedOn }) {
    // Bought directly: nobody was asked for a tender.
    if (announcedOn && !dueOn) return verdict('notApplicable')
    if (!openedOn) return verdict('open')
    return verdict(openedBeforeDue ? 'red' : 'green', { day: openedOn, against: dueOn })
  },
  exclusion({ contracts, isUnderAct }) {
    const rule = 'exclusion.mandatory.1'
    if (contracts.length === 0) return verdict('open', { rule })
    const checked = contracts.flatMap(({ clear, signedOn }) => (clear ? [{ on: clear.on, signedOn }] : []))
    if (checked.length === 0) return verdict(isUnderAct ? 'red' : 'notApplicable', { rule })
    const bad = checked.find(({ on, signedOn }) => on === null || on > signedOn)
    const one = bad ?? checked[0]
    return verdict(bad ? 'red' : 'green', { day: one?.on ?? null, against: one?.signedOn ?? null, rule })
  },
  decision({ decisions }) {
    if (decisions.length === 0 || decisions.some(({ hasDocument }) => !hasDocument)) return verdict('open')
    return verdict('green', { day: lastOf(decisions.map(({ takenOn }) => takenOn)) })
  },
  notice({ decisions, contracts }) {
    const told = decisions.map(({ notifiedOn }) => notifiedOn)
    if (told.length === 0 || told.includes(null)) return verdict(contracts.length > 0 ? 'red' : 'open')
    return verdict('green', { day: lastOf(told as Day[]) })
  },
  standstill({ contracts }) {
    if (contracts.length === 0) return verdict('open')
    const waited = contracts.filter(({ standstill }) => !['none', 'only tenderer'].includes(standstill.state))
    if (waited.length === 0) return verdict('notApplicable')
    const bad = waited.find(
      ({ signedOn, standstill }) => standstill.until === null || signedOn <= standstill.until,
    )
    const one = bad ?? waited[0]
    const { until = null, rule = null } = one?.standstill ?? {}
    return verdict(bad ? 'red' : 'green', { day: one?.signedOn ?? null, against: until, rule })
  },
  challenge({ challenges, contracts }) {
    if (challenges.length === 0) return verdict('notApplicable')
    if (challenges.some(({ endedOn }) => endedOn === null)) return verdict('open')
    const inside = contracts.find(({ signedOn }) =>
      challenges.some(({ filedOn, endedOn }) => filedOn <= signedOn && signedOn <= (endedOn ?? signedOn)),
    )
    const ends = challenges.flatMap(({ endedOn }) => (endedOn ? [endedOn] : []))
    return inside
      ? verdict('red', { day: inside.signedOn, against: lastOf(ends) })
      : verdict('green', { day: lastOf(ends) })
  },
  awardNotice: (facts) => judgeNotices(facts, 'award'),
  endData: (facts) => judgeNotices(facts, 'end'),
}

function judgeNotices(facts: LegalFacts, which: 'award' | 'end'): Verdict {
  const { today, isUnderAct } = facts
  const notices = facts.notices.filter(({ kind }) => kind === which)
  const rule = notices[0]?.rule ?? null
  if (notices.length === 0) return verdict(isUnderAct ? 'open' : 'notApplicable')
  const late = notices.find(({ dueOn, sentOn }) => dueOn !== null && (sentOn ?? today) > dueOn)
  if (late) return verdict('red', { day: late.sentOn, against: late.dueOn, rule })
  const waiting = notices.find(({ sentOn }) => sentOn === null)
  if (waiting) return verdict('open', { against: waiting.dueOn, rule })
  const first = notices[0]
  return verdict('green', { day: first?.sentOn ?? null, against: first?.dueOn ?? null, rule })
}

const lastOf = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null

/** What a person added: a file proves what no date shows, a word has its own colour, an exception hides nothing. */
export function withMark(state: Judged['state'], mark: 'word' | 'file' | 'exception' | null): CheckState {
  if (mark === 'exception') return state === 'green' ? 'green' : 'exception'
  if (state !== 'open' || mark === null) return state
  return mark === 'file' ? 'green' : 'word'
}

/** What evidence counts: checks that don't apply, or of which nothing can be said yet, are left out. */
export function countChecks(checks: readonly { readonly state: CheckState }[]) {
  const of = (state: CheckState) => checks.filter((one) => one.state === state).length
  return {
    green: of('green'),
    checks: checks.length - of('notApplicable') - of('open'),
    words: of('word'),
    exceptions: of('exception'),
  }
}
