import type { PersonId } from '../../../kernel/contract.ts'
import { useSession } from '../../../web/session.ts'

/** Whose work is on the screen: the absent person's while substituting. */
export function useMe(): { id: PersonId; name: string } | undefined {
  const { session } = useSession()
  const who = session?.onBehalfOf?.person ?? session?.person
  return who && { id: who.id as PersonId, name: who.name }
}
