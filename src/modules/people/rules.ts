import type { Day } from '../../kernel/values/day.ts'
import { type Abilities, type MembershipRole, problems } from './contract.ts'

/** A role as it is held now; `team` is null for the administrator and for appointments. */
export interface Held {
  readonly team: string | null
  readonly role: string
}

const isAdministrator = (held: readonly Held[]): boolean => held.some(({ role }) => role === 'administrator')
const managesTeam = (held: readonly Held[], team: string | null): boolean =>
  team !== null && held.some((one) => one.role === 'manager' && one.team === team)

/** Whether the holder may change and end a person with these roles: all of them lie in his own teams. */
export function mayManage(held: readonly Held[], person: readonly Held[]): boolean {
  if (isAdministrator(held)) return true
  return person.length > 0 && person.every(({ team }) => managesTeam(held, team))
}

export function demandManageable(held: readonly Held[], person: readonly Held[]): void {
  if (!mayManage(held, person)) throw problems.OutsideOwnTeam({})
}

/** A manager gives and ends roles only in his own team, and never the administrator's. */
export function demandOwnTeam(held: readonly Held[], team: string | null): void {
  if (!isAdministrator(held) && !managesTeam(held, team)) throw problems.OutsideOwnTeam({})
}

/** The administrator works for the whole agency, everybody else in a team. */
export function demandRoleFits(role: MembershipRole | null, team: string | null): void {
  if (role === 'administrator' && team !== null) throw problems.RoleWithoutTeam({})
  if (role !== null && role !== 'administrator' && team === null) throw problems.RoleNeedsTeam({})
}

/** Who holds a person's address can sign in as that person: only the administrator changes it. */
export function demandEmailKept(held: readonly Held[], change: { before: string; after: string }): void {
  if (change.before !== change.after && !isAdministrator(held)) throw problems.EmailByAdministrator({})
}

/** @param administrators who they are now; @param leaving who will not be one */
export function demandAdministratorLeft(administrators: readonly string[], leaving: string): void {
  if (administrators.length > 0 && administrators.every((one) => one === leaving))
    throw problems.LastAdministrator({})
}

export function abilitiesOver(held: readonly Held[], person: readonly Held[], here: boolean): Abilities {
  const administers = here && isAdministrator(held)
  const manages = here && mayManage(held, person)
  return {
    change: manages,
    changeEmail: administers,
    setRoles: administers || (here && held.some(({ role }) => role === 'manager')),
    end: manages,
    appoint: administers,
  }
}

export function demandForward(period: { from: Day; until: Day | null }): void {
  if (period.until !== null && period.until < period.from) throw problems.PeriodBackwards({})
}

export interface Period {
  readonly from: Day
  readonly until: Day
}
interface AbsenceWish extends Period {
  readonly person: string
  readonly substitute: string | null
  readonly today: Day
  /** Other absences of the person that have not ended. */
  readonly ownAbsences: readonly Period[]
  /** Absences of the substitute that have not ended. */
  readonly substituteAbsences: readonly Period[]
}

/** Whether the absence may be recorded so; it says which days are in the way. */
export function demandPossibleAbsence(wish: AbsenceWish): void {
  demandForward(wish)
  if (wish.until < wish.today) throw problems.AbsencePast({})
  if (wish.substitute === wish.person) throw problems.SubstituteIsSelf({})
  const own = wish.ownAbsences.find((one) => overlap(one, wish))
  if (own) throw problems.AbsenceOverlaps(own)
  const away = wish.substituteAbsences.find((one) => overlap(one, wish))
  if (away) throw problems.SubstituteAway(away)
}

const overlap = (a: Period, b: Period): boolean => a.from <= b.until && b.from <= a.until
