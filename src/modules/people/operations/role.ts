import { personOf, workOf } from '../../../kernel/actor.ts'
import type { PersonId, TeamId } from '../../../kernel/contract.ts'
import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { getRecord } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { roleOperations } from '../contract/role.ts'
import { facts, problems } from '../contract.ts'
import { demandAdministratorLeft, demandForward, demandOwnTeam, demandRoleFits } from '../rules.ts'
import { lockPerson } from '../store/person.ts'
import * as store from '../store/role.ts'
import { heldBy } from './person.ts'

export const roleHandlers = implement(roleOperations, {
  async setMembership({ input, actor, now, tx, tell }) {
    const { person, team, role } = input
    demandRoleFits(role, team)
    demandOwnTeam(heldBy(actor), team)
    if (workOf(actor) !== person && personOf(actor) === person) throw problems.NotForYourself({})
    if (team) await getRecord(tx, actor, team, 'team')
    if ((await lockPerson(tx, person)).leftAt) throw problems.PersonHasLeft({})
    const before = (await store.listHeld(tx, person)).find((one) => one.team === team)
    if (before?.role === role) return { id: before.id }
    if (before) {
      await store.endMembership(tx, before.id, now)
      await tell(facts.RoleEnded, person, { person, team, role: before.role })
    }
    const { id } = await store.addMembership(tx, { person, team, role }, now)
    await tell(facts.RoleGiven, person, { person, team, role })
    return { id }
  },

  async endMembership({ input, actor, now, tx, tell }) {
    const found = await store.findMembership(tx, input.id)
    if (!found) throw kernelProblems.NotFound({})
    demandOwnTeam(heldBy(actor), found.team)
    if (found.role === 'administrator')
      demandAdministratorLeft(await store.lockAdministrators(tx), found.person)
    await store.endMembership(tx, found.id, now)
    const person = found.person as PersonId
    const role = found.role
    await tell(facts.RoleEnded, person, { person, team: found.team as TeamId | null, role })
    return {}
  },

  async appoint({ input, tx, tell }) {
    const { person, role, from, until, basis } = input
    demandForward({ from, until })
    if (role === 'auditor' && until === null) throw problems.AuditorNeedsEnd({})
    if ((await lockPerson(tx, person)).leftAt) throw problems.PersonHasLeft({})
    const { id } = await store.addAppointment(tx, { person, role, fromDay: from, untilDay: until, basis })
    await tell(facts.Appointed, person, { person, role, from, until })
    return { id }
  },

  async endAppointment({ input, now, tx, tell }) {
    const ended = await store.endAppointment(tx, input.id, now)
    if (!ended) throw kernelProblems.NotFound({})
    await tell(facts.AppointmentEnded, ended.person, {
      person: ended.person as PersonId,
      role: ended.role,
      from: ended.fromDay as Day,
      until: ended.untilDay as Day | null,
    })
    return {}
  },
})
