import type { Membership } from '../kernel/actor.ts'
import type { PersonId, TeamId } from '../kernel/contract.ts'
import type { House } from '../kernel/house.ts'
import { perform } from '../kernel/road/perform.ts'
import type { Day } from '../kernel/values/day.ts'
import { people } from '../modules/people/contract.ts'
import { agencyName, type CastKey, type CastMember, cast, emailOf, teamName } from './cast.ts'

export interface Invited {
  readonly team: TeamId
  readonly persons: Readonly<Record<CastKey, PersonId>>
}

const members = Object.entries(cast) as [CastKey, CastMember][]

/** Sets the agency up on an empty database: its administrator first, then everyone else, and the auditor's grant. */
export async function inviteCast(
  house: House,
  now: Date,
  audited: { from: Day; until: Day },
): Promise<Invited> {
  const call = { actor: { kind: 'system', name: 'signin' } as const, now }
  const { name, title: _, role: __, ...rest } = { ...cast.siim, email: emailOf(cast.siim.name) }
  const first = { agency: agencyName, team: teamName, name, ...rest, locale: 'et' as const }
  const { person, team } = await perform(house, people.createAgency, first, call)
  const persons = { siim: person } as Record<CastKey, PersonId>
  for (const [key, { name, title, role }] of members.filter(([key]) => key !== 'siim')) {
    const input = { name, email: emailOf(name), title, team, role, invite: false }
    persons[key] = (await perform(house, people.addPerson, input, call)).id
  }
  const grant = { role: 'auditor' as const, ...audited, basis: 'Käskkiri nr 7' }
  await perform(house, people.appoint, { person: persons.rein, ...grant }, call)
  return { team, persons }
}

/** What the person may: the role of the cast, and the auditor's grant. */
export function membershipsIn(team: string, key: CastKey): Membership[] {
  const { role } = cast[key]
  const own: Membership = { team: role === 'administrator' ? null : team, role }
  return key === 'rein' ? [own, { team: null, role: 'auditor' }] : [own]
}
