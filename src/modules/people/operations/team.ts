import type { TeamId } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { addRecord, changeRecord, getRecord } from '../../../kernel/record.ts'
import { teamOperations } from '../contract/team.ts'
import { facts, problems } from '../contract.ts'
import { addMembership } from '../store/role.ts'
import * as store from '../store/team.ts'
import { registerPerson } from './person.ts'

export const teamHandlers = implement(teamOperations, {
  async readAgency({ db }) {
    return (await store.findAgency(db)) ?? nameless
  },

  async createAgency(context) {
    const { input, now, tx, tell } = context
    if (!(await store.addAgency(tx, input.agency, now))) throw problems.AgencyExists({})
    const { name, email, locale } = input
    const person = await registerPerson(context, { name, email, locale, title: '' })
    await addMembership(tx, { person, team: null, role: 'administrator' }, now)
    const team = await registerTeam(context, input.team)
    await tell(facts.AgencyCreated, null, {})
    await tell(facts.PersonAdded, person, { person, invited: false })
    await tell(facts.RoleGiven, person, { person, team: null, role: 'administrator' })
    return { person, team }
  },

  async renameAgency({ input, tx, tell }) {
    await store.renameAgency(tx, input.name)
    await tell(facts.AgencyRenamed, null, {})
    return {}
  },

  async describeAgency({ input, tx, tell }) {
    await store.describeAgency(tx, input)
    await tell(facts.AgencyDescribed, null, {})
    return {}
  },

  async listTeams({ actor, db }) {
    const teams = await store.listTeams(db, actor)
    return teams.map((team) => ({ ...team, id: team.id as TeamId }))
  },

  async addTeam(context) {
    return { id: await registerTeam(context, context.input.name) }
  },

  async renameTeam({ input: { id, name, ...seen }, actor, tx, tell }) {
    await getRecord(tx, actor, id, 'team')
    const holder = await store.findTeamByName(tx, name)
    if (holder && holder.id !== id) throw problems.TeamNameTaken({})
    const version = await changeRecord(tx, id, { version: seen.version, title: name })
    await store.renameTeam(tx, id, name)
    await tell(facts.TeamRenamed, id, { team: id })
    return { version }
  },
})

const nameless = { name: null, registryCode: null, address: null, email: null }

async function registerTeam({ tx, tell }: CommandContext<unknown>, name: string): Promise<TeamId> {
  if (await store.findTeamByName(tx, name)) throw problems.TeamNameTaken({})
  const id = (await addRecord(tx, { kind: 'team', title: name, audience: 'agency' })) as TeamId
  await store.addTeam(tx, { id, name })
  await tell(facts.TeamAdded, id, { team: id })
  return id
}
