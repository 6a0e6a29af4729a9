import type { Membership, UserActor } from '../kernel/actor.ts'
import type { PersonId, TeamId } from '../kernel/contract.ts'
import type { House } from '../kernel/house.ts'
import { perform } from '../kernel/road/perform.ts'
import type { Day } from '../kernel/values/day.ts'
import { people } from '../modules/people/contract.ts'
import { agencyName, type CastKey, cast, emailOf, teamName } from './cast.ts'

export interface Invited {
  readonly team: TeamId
  readonly persons: Readonly<Record<CastKey, PersonId>>
}

const { siim, ...others } = cast

/** Sets the agency up on an empty database; its administrator then adds everyone else and grants the auditor. */
export async function inviteCast(
  house: House,
  now: Date,
  audited: { from: Day; until: Day },
): Promise<Invited> {
  const bySystem = { actor: { kind: 'system', name: 'signin' } as const, now }
  const himself = { name: siim.name, email: emailOf(siim.name) }
  const agency = { agency: agencyName, team: teamName, ...himself, locale: 'et' as const }
  const { person: id, team } = await perform(house, people.createAgency, agency, bySystem)
  const persons = { siim: id } as Record<CastKey, PersonId>
  const call = { actor: actorOf({ team, persons }, 'siim'), now }
  const { version } = await perform(house, people.readPerson, { id }, call)
  await perform(house, people.changePerson, { id, version, ...himself, title: siim.title }, call)
  for (const [key, { name, title, role }] of Object.entries(others)) {
    const person = { name, email: emailOf(name), title, team, role, invite: false }
    persons[key as CastKey] = (await perform(house, people.addPerson, person, call)).id
  }
  const grant = { role: 'auditor' as const, ...audited, basis: 'Käskkiri nr 7' }
  await perform(house, people.appoint, { person: persons.rein, ...grant }, call)
  return { team, persons }
}

export const actorOf = ({ team, persons }: Invited, key: CastKey): UserActor => ({
  kind: 'user',
  person: persons[key],
  // A session of his own; in a story nobody looks for it.
  session: persons[key],
  memberships: membershipsIn(team, key),
})

/** What the person may: the role of the cast, and the auditor's grant. */
export function membershipsIn(team: string, key: CastKey): Membership[] {
  const { role } = cast[key]
  const own: Membership = { team: role === 'administrator' ? null : team, role }
  return key === 'rein' ? [own, { team: null, role: 'auditor' }] : [own]
}
