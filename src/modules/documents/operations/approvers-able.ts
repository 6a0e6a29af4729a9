import type { PersonId } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { people } from '../../people/contract.ts'
import { approvalProblems as problems } from '../contract/approval-problems.ts'
import { documentPermissions as permissions } from '../contract/ids.ts'

type Asking = Pick<CommandContext<unknown>, 'ask'>

/** Why a person can answer no step, if so: has left, or has no role that may. */
export async function inabilityOf(
  { ask }: Asking,
  person: string,
): Promise<{ why: 'left' | 'role' | null; name: string }> {
  const { name, leftAt, memberships } = await ask(people.readPerson, { id: person as PersonId })
  const roles: readonly string[] = permissions.approve.roles
  const why = leftAt ? 'left' : memberships.some(({ role }) => roles.includes(role)) ? null : 'role'
  return { why, name }
}

/** @throws ApproverUnable when one of them has left, has no role for it, or the document is his own */
export async function demandAble(
  context: Asking,
  persons: readonly string[],
  own: readonly string[],
): Promise<void> {
  for (const person of new Set(persons)) {
    const { why, name } = await inabilityOf(context, person)
    if (why) throw problems.ApproverUnable({ why, names: [name] })
    if (own.includes(person)) throw problems.ApproverUnable({ why: 'own', names: [name] })
  }
}

/** Where letters go to people who work here still. */
export async function findReaders(
  { ask, baseUrl }: Pick<CommandContext<unknown>, 'ask' | 'baseUrl'>,
  persons: readonly (string | null)[],
) {
  const ids = [...new Set(persons)].filter((one) => one !== null) as PersonId[]
  const contacts = ids.length ? await ask(people.listContacts, { ids }) : []
  return contacts
    .filter(({ leftAt }) => leftAt === null)
    .map(({ id, name, email, locale }) => ({ person: id, name, email, locale, baseUrl }))
}
