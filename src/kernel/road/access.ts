import { type Actor, covers, isPermitted } from '../actor.ts'
import type { Operation } from '../contract.ts'
import { kernelProblems } from '../problem.ts'

/**
 * May this actor call this operation? `asker` is the module that asks from inside, if any.
 * @throws SignInNeeded, NotAllowed; NotFound for an internal operation called from outside
 */
export function checkAccess(operation: Operation, actor: Actor, asker?: string): void {
  const { access } = operation
  if (access.who === 'everyone') return
  if (access.who === 'internal') {
    const insider = asker ?? (actor.kind === 'system' ? actor.name : undefined)
    if (insider && access.by.includes(insider)) return
    throw kernelProblems.NotFound({})
  }
  if (actor.kind === 'system') return
  if (access.who === 'holder') {
    if (actor.kind === 'link' && actor.scope === access.scope) return
    throw kernelProblems.NotFound({})
  }
  if (actor.kind === 'guest' || actor.kind === 'link') throw kernelProblems.SignInNeeded({})
  if (access.who === 'permitted') {
    if (!isPermitted(actor, access.permission))
      throw kernelProblems.NotAllowed({ permission: access.permission.name })
  } else if (actor.kind === 'token' && !covers(actor.scopes, operation.name)) {
    throw kernelProblems.NotAllowed({ permission: operation.name })
  }
}
