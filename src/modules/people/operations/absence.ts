import { personOf } from '../../../kernel/actor.ts'
import type { InputOf, PersonId } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { absenceOperations } from '../contract/absence.ts'
import { facts, problems } from '../contract.ts'
import { demandPossibleAbsence, mayManage } from '../rules.ts'
import * as store from '../store/absence.ts'
import { lockPerson } from '../store/person.ts'
import { listHeld } from '../store/role.ts'
import { demandPerson, heldBy } from './person.ts'

export const absenceHandlers = implement(absenceOperations, {
  recordAbsence: (context) => record(context, context.input),

  recordMyAbsence: (context) => record(context, { ...context.input, person: demandPerson(context.actor) }),

  async endAbsence({ input, actor, now, tx, tell }) {
    const absence = await store.lockAbsence(tx, input.id)
    if (!absence) throw kernelProblems.NotFound({})
    const own = personOf(actor) === absence.person
    if (!own && !mayManage(heldBy(actor), await listHeld(tx, absence.person)))
      throw problems.NotYourAbsence({})
    if (absence.endedAt || absence.untilDay < dayOf(now)) throw problems.AbsenceOver({})
    await store.endAbsence(tx, absence.id, now)
    await tell(facts.AbsenceEnded, absence.person, {
      absence: absence.id,
      person: absence.person as PersonId,
      substitute: absence.substitute as PersonId | null,
      from: absence.fromDay as Day,
      until: absence.untilDay as Day,
    })
    return {}
  },

  async listAbsences({ input, db }) {
    const { page, perPage } = input
    const items = await store.listAbsences(db, input)
    return { items, total: await store.countAbsences(db, input), page, perPage }
  },

  async readAbsence({ input, db }) {
    const [absence] = await store.listAbsences(db, { id: input.id })
    if (!absence) throw kernelProblems.NotFound({})
    return absence
  },

  async listActingFor({ actor, now, db }) {
    const today = dayOf(now)
    return store.listAbsences(db, {
      substitute: demandPerson(actor),
      from: today,
      until: today,
      standing: true,
    })
  },
})

type Wish = InputOf<typeof absenceOperations.recordAbsence>

async function record({ actor, now, tx, tell }: CommandContext<unknown>, wish: Wish) {
  const { person, from, until, substitute, handedOver } = wish
  // In one order, so that two who name each other don't wait for each other.
  for (const id of [person, ...(substitute ? [substitute] : [])].sort())
    if ((await lockPerson(tx, id)).leftAt) throw problems.PersonHasLeft({})
  demandPossibleAbsence({
    ...wish,
    today: dayOf(now),
    ownAbsences: await store.listAwayDays(tx, person, from),
    substituteAbsences: substitute ? await store.listAwayDays(tx, substitute, from) : [],
  })
  const { id } = await store.addAbsence(tx, {
    person,
    fromDay: from,
    untilDay: until,
    substitute,
    handedOver: handedOver === 'all' ? null : handedOver,
    recordedAt: now,
    recordedBy: personOf(actor) ?? null,
  })
  await tell(facts.AbsenceRecorded, person, { absence: id, person, substitute, from, until })
  return { id }
}
