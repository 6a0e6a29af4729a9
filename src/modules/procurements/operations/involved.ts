import { personOf, workOf } from '../../../kernel/actor.ts'
import type { PersonId } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { changeRecord, setPeople, type Tx } from '../../../kernel/record.ts'
import { people } from '../../people/contract.ts'
import {
  involvedFacts as facts,
  type Involved,
  involvedOperations,
  involvedProblems as problems,
} from '../contract/involved.ts'
import { declarationMail } from '../mails/declaration.ts'
import { undeclaredOf } from '../rules/declarations.ts'
import { nameInvolved } from '../rules/involved.ts'
import { isEnded } from '../rules/state.ts'
import * as store from '../store/involved.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { renewDeadlines } from './deadlines.ts'
import {
  demandOngoing,
  demandResponsible,
  getLockedProcurement,
  getProcurement,
  isoOf,
  isResponsible,
} from './showing.ts'

export const involvedHandlers = implement(involvedOperations, {
  async listInvolved({ input, actor, db }) {
    const row = await getProcurement(db, actor, input.id)
    const all = await store.listInvolved(db, row.id)
    const leads = isResponsible(actor, row)
    const own = personOf(actor)
    return {
      items: all.map((one) => showInvolved(one, leads || one.person === own)),
      mayName: leads && !isEnded(row.state),
      mustDeclare:
        !isEnded(row.state) &&
        own === workOf(actor) &&
        undeclaredOf(all).some(({ person }) => person === own),
    }
  },

  async nameInvolved(context) {
    const { input, actor, now, tx, tell } = context
    const row = await getLockedProcurement(tx, actor, input.id)
    demandResponsible(actor, row)
    demandOngoing(row)
    const standing = await store.listInvolved(tx, row.id)
    const { responsible, added, removed } = nameInvolved(standing, input.people)
    const isNew = (person: string) => !standing.some((one) => one.person === person)
    const newcomers = [...new Set(added.map(({ person }) => person).filter(isNew))]
    await demandAble(context, newcomers)
    await store.removeInvolved(tx, row.id, removed)
    await store.addInvolved(tx, { procurement: row.id, all: added, at: now })
    await showToInvolved(tx, row.id)
    if (responsible !== row.owner) {
      await changeRecord(tx, row.id, { version: row.version, owner: responsible })
      await tell(facts.ResponsibleChanged, row.id, { to: responsible as PersonId })
    }
    const gone = removed.map(({ person }) => person)
    await tell(facts.PeopleNamed, row.id, {
      added: newcomers as PersonId[],
      removed: [...new Set(gone)].filter(
        (one) => !input.people.some(({ person }) => person === one),
      ) as PersonId[],
    })
    await askToDeclare(
      context,
      row,
      newcomers.filter((person) => person !== personOf(actor)),
    )
    await renewDeadlines(context, row.id)
    return {}
  },

  async declareInterests(context) {
    const { input, actor, now, tx, tell } = context
    const row = await getLockedProcurement(tx, actor, input.id)
    demandOngoing(row)
    const person = personOf(actor)
    const own = (await store.listInvolved(tx, row.id)).find((one) => one.person === person)
    if (!own || !person || person !== workOf(actor)) throw problems.OwnDeclarationOnly({})
    if (own.outAt) throw problems.PersonOut({ name: own.name })
    const { conflict } = input
    await store.addDeclaration(tx, { procurement: row.id, person, declaredAt: now, conflict })
    await tell(facts.InterestsDeclared, row.id, { conflict: conflict !== null })
    if (conflict !== null) await leave(tx, row, { person, at: now })
    await renewDeadlines(context, row.id)
    return {}
  },

  async remindInvolved(context) {
    const { input, actor, tx } = context
    const row = await getLockedProcurement(tx, actor, input.id)
    demandResponsible(actor, row)
    demandOngoing(row)
    const missing = undeclaredOf(await store.listInvolved(tx, row.id)).map(({ person }) => person)
    const others = missing.filter((person) => person !== personOf(actor))
    if (others.length === 0) throw problems.NobodyToRemind({})
    return { reminded: await askToDeclare(context, row, others) }
  },
})

const showInvolved = (row: store.InvolvedRow, mayReadConflict: boolean): Involved => ({
  person: row.person as PersonId,
  name: row.name,
  parts: row.parts,
  declaredAt: isoOf(row.declaredAt),
  outAt: isoOf(row.outAt),
  conflict: mayReadConflict ? row.conflict : null,
  remindedAt: isoOf(row.remindedAt),
})

/** Whoever is bound takes part no more. */
async function leave(
  tx: Tx,
  row: ProcurementRow,
  { person, at }: { person: string; at: Date },
): Promise<void> {
  await store.takeOut(tx, { procurement: row.id, person, at })
  await showToInvolved(tx, row.id)
  // Nobody leads what he is bound to: the manager names another one.
  if (row.owner === person) await changeRecord(tx, row.id, { version: row.version, owner: null })
}

/** @throws CannotTakePart for those who work here no more */
async function demandAble({ ask }: CommandContext<unknown>, persons: readonly string[]): Promise<void> {
  if (persons.length === 0) return
  const contacts = await ask(people.listContacts, { ids: persons as PersonId[] })
  const gone = contacts.filter(({ leftAt }) => leftAt !== null)
  if (gone.length > 0 || contacts.length < persons.length)
    throw problems.CannotTakePart({ names: gone.map(({ name }) => name) })
}

/** Whoever takes part sees the procurement by name, whatever his team. */
export async function showToInvolved(tx: Tx, procurement: string): Promise<void> {
  const all = await store.listInvolved(tx, procurement)
  const involved = all.filter(({ outAt }) => !outAt).map(({ person }) => person)
  await setPeople(tx, procurement, { involved })
}

/** Letters that ask for the declaration. @returns how many left */
async function askToDeclare(
  context: CommandContext<unknown>,
  row: ProcurementRow,
  persons: readonly string[],
): Promise<number> {
  if (persons.length === 0) return 0
  const { tx, now, ask, send, baseUrl } = context
  const contacts = await ask(people.listContacts, { ids: persons as PersonId[] })
  for (const { id, email, locale } of contacts)
    await send(declarationMail({ person: id, email, locale, baseUrl }, { id: row.id, title: row.title }))
  await store.setReminded(tx, { procurement: row.id, people: persons, at: now })
  return contacts.length
}
