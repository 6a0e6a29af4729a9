import type { PersonId } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { people } from '../../people/contract.ts'
import { problems } from '../contract/problems.ts'

/**
 * Whoever holds or manages a position works here, and nobody is his own manager.
 * @throws ManagerIsHolder, HolderUnknown, ManagerUnknown
 */
export async function demandParties(
  { ask }: CommandContext<unknown>,
  { holder, manager }: { holder: PersonId | null; manager: PersonId | null },
): Promise<void> {
  if (holder !== null && holder === manager) throw problems.ManagerIsHolder({})
  const ids = [holder, manager].filter((id) => id !== null)
  if (ids.length === 0) return
  const contacts = await ask(people.listContacts, { ids })
  const isHere = (id: string) => contacts.some((one) => one.id === id && one.leftAt === null)
  if (holder !== null && !isHere(holder)) throw problems.HolderUnknown({})
  if (manager !== null && !isHere(manager)) throw problems.ManagerUnknown({})
}
