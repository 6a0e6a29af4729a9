import { type Actor, membershipsOf, personOf } from '../../../kernel/actor.ts'
import type { InputOf, PersonId } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { addRecord, changeRecord, getRecord } from '../../../kernel/record.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { personOperations } from '../contract/person.ts'
import { facts, problems } from '../contract.ts'
import { addressChangedMail } from '../mails.ts'
import {
  abilitiesOver,
  demandAdministratorLeft,
  demandEmailKept,
  demandManageable,
  demandOwnTeam,
  demandRoleFits,
  type Held,
} from '../rules.ts'
import { listAbsences } from '../store/absence.ts'
import * as store from '../store/person.ts'
import * as roleStore from '../store/role.ts'

/** The system keeps order like an administrator. */
export const heldBy = (actor: Actor): readonly Held[] =>
  actor.kind === 'system' ? [{ team: null, role: 'administrator' }] : membershipsOf(actor)

/** @throws SignInNeeded when nobody acts */
export function demandPerson(actor: Actor): PersonId {
  const person = personOf(actor)
  if (!person) throw kernelProblems.SignInNeeded({})
  return person as PersonId
}

type NewPerson = Omit<InputOf<typeof personOperations.addPerson>, 'role' | 'team' | 'invite'>

/** The record that finds the person, and the person. */
export async function registerPerson({ tx }: Pick<CommandContext<unknown>, 'tx'>, person: NewPerson) {
  const { name, email, title, locale } = person
  const id = await addRecord(tx, {
    kind: 'person',
    title: name,
    searchText: `${title} ${email}`,
    audience: 'agency',
  })
  if (!(await store.addPerson(tx, { id, name, email, title, locale }))) throw problems.EmailTaken({})
  return id as PersonId
}

export const personHandlers = implement(personOperations, {
  async listPeople({ input, actor, now, db }) {
    const { page, perPage } = input
    return { ...(await store.listPeople(db, { ...input, actor, today: dayOf(now) })), page, perPage }
  },

  async readPerson({ input, actor, now, db }) {
    const today = dayOf(now)
    const person = await store.getPerson(db, actor, input.id, today)
    const appointments = await roleStore.listAppointments(db, person.id)
    const absences = await listAbsences(db, { person: person.id, from: today, standing: true })
    const held = person.memberships.map(({ role, team }) => ({ role, team: team?.id ?? null }))
    return {
      ...person,
      appointments: appointments.map(({ id, role, fromDay, untilDay, basis }) => ({
        id,
        role: role,
        from: fromDay as typeof today,
        until: untilDay as typeof today | null,
        basis,
      })),
      absences,
      may: abilitiesOver(heldBy(actor), held, person.leftAt === null),
    }
  },

  async addPerson(context) {
    const { input, actor, now, tx, tell } = context
    const { team, role, invite } = input
    demandRoleFits(role, team)
    demandOwnTeam(heldBy(actor), team)
    const id = await registerPerson(context, input)
    await tell(facts.PersonAdded, id, { person: id, invited: invite })
    if (role) {
      await roleStore.addMembership(tx, { person: id, team, role }, now)
      await tell(facts.RoleGiven, id, { person: id, team, role })
    }
    return { id }
  },

  async changePerson({ input, actor, tx, tell, send }) {
    const { id, name, email, title } = input
    const before = await store.lockPerson(tx, id)
    if (before.leftAt) throw problems.PersonHasLeft({})
    demandManageable(heldBy(actor), await roleStore.listHeld(tx, id))
    demandEmailKept(heldBy(actor), { before: before.email, after: email })
    const holder = await store.findByEmail(tx, email)
    if (holder && holder.id !== id) throw problems.EmailTaken({})
    const version = await changeRecord(tx, id, {
      version: input.version,
      title: name,
      searchText: `${title} ${email}`,
    })
    await store.changePerson(tx, id, { name, email, title })
    await tell(facts.PersonChanged, id, { person: id })
    if (before.email !== email)
      await send(addressChangedMail({ id, email: before.email, locale: before.locale }))
    return { version }
  },

  async endPerson({ input: { id }, actor, now, tx, tell }) {
    const person = await store.lockPerson(tx, id)
    if (person.leftAt) throw problems.PersonHasLeft({})
    const held = await roleStore.listHeld(tx, id)
    demandManageable(heldBy(actor), held)
    demandAdministratorLeft(await roleStore.lockAdministrators(tx), id)
    await roleStore.endMembershipsOf(tx, id, now)
    await roleStore.endAppointmentsOf(tx, id, now)
    await store.changePerson(tx, id, { leftAt: now })
    const { version } = await getRecord(tx, actor, id, 'person')
    await changeRecord(tx, id, { version, endedAt: now })
    await tell(facts.PersonLeft, id, { person: id })
    return {}
  },

  async changeMySettings({ input, actor, tx }) {
    const { locale, digest } = input
    const change = { ...(locale && { locale }), ...(digest !== undefined && { digest }) }
    const person = await store.lockPerson(tx, demandPerson(actor))
    const kept = Object.keys(change).length ? await store.changePerson(tx, person.id, change) : person
    return { locale: kept.locale, digest: kept.digest }
  },

  async listContacts({ input, db }) {
    return input.ids.length ? (await store.listContacts(db, input.ids)).map(contact) : []
  },

  async listAdministrators({ db }) {
    return (await roleStore.listAdministrators(db)) as PersonId[]
  },

  async findPersonByEmail({ input, db }) {
    const found = await store.findByEmail(db, input.email)
    return { person: found ? contact(found) : null }
  },
})

type ContactRow = Awaited<ReturnType<typeof store.listContacts>>[number]
const contact = (row: ContactRow) => ({
  ...row,
  id: row.id as PersonId,
  locale: row.locale,
  leftAt: row.leftAt?.toISOString() ?? null,
})
