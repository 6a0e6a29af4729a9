import type { Day } from '../../../kernel/values/day.ts'
import {
  type GroundPeriod,
  type PersonalEvent,
  restrictionProblems as problems,
} from '../contract/restriction.ts'

interface PersonalDay {
  readonly period: GroundPeriod
  readonly personalEvent: PersonalEvent | null
  readonly personalEventDay: Day | null
}

/** @throws PersonalDayRefused unless it is personal data, both event and day are given, and the day has come */
export function demandPersonalDay(
  { period, personalEvent, personalEventDay }: PersonalDay,
  today: Day,
): void {
  if (!personalEvent && !personalEventDay) return
  if (period !== 'personal') throw problems.PersonalDayRefused({ why: 'notPersonal' })
  if (!personalEvent || !personalEventDay) throw problems.PersonalDayRefused({ why: 'incomplete' })
  if (personalEventDay > today) throw problems.PersonalDayRefused({ why: 'future' })
}

interface Extendable {
  readonly period: GroundPeriod
  readonly endsOn: string | null
  readonly extendedAt: Date | null
  readonly liftedAt: Date | null
}

/** Only the general term, once, and before it is over. @throws NotExtendable */
export function demandExtendable({ period, endsOn, extendedAt, liftedAt }: Extendable, today: Day): void {
  if (liftedAt) throw problems.NotExtendable({ why: 'lifted' })
  if (period !== 'term' || !endsOn) throw problems.NotExtendable({ why: 'otherTerm' })
  if (extendedAt) throw problems.NotExtendable({ why: 'extendedAlready' })
  if (endsOn < today) throw problems.NotExtendable({ why: 'ended' })
}
