import type { Actor } from '../../../kernel/actor.ts'
import { implement } from '../../../kernel/module.ts'
import {
  openerKeyFacts as facts,
  type OpenerKeyId,
  openerKeyOperations,
  openerKeyProblems as problems,
} from '../contract/opener-key.ts'
import { openerKeyPurpose } from '../rules/seal-purposes.ts'
import { addOpenerKey, findOpenerKey, type OpenerKeyRow } from '../store/opener-keys.ts'

export const openerKeyHandlers = implement(openerKeyOperations, {
  async readMyOpenerKey({ actor, db }) {
    const { person } = demandOwnHands(actor)
    const key = await findOpenerKey(db, person)
    return {
      purpose: openerKeyPurpose(person),
      key: key
        ? {
            ...showLocked(key),
            id: key.id as OpenerKeyId,
            publicKey: key.publicKey.toString('base64url'),
            madeAt: key.madeAt.toISOString(),
          }
        : null,
    }
  },

  async saveMyOpenerKey({ actor, input, now, tx, tell }) {
    const { person } = demandOwnHands(actor)
    const { publicKey, locked, salt, iterations } = input
    const id = await addOpenerKey(tx, {
      ...{ person, iterations, madeAt: now },
      publicKey: Buffer.from(publicKey, 'base64url'),
      locked: Buffer.from(locked, 'base64url'),
      salt: Buffer.from(salt, 'base64url'),
    })
    await tell(facts.OpenerKeyMade, person, { key: id as OpenerKeyId })
    return { id: id as OpenerKeyId }
  },
})

/** Who acts himself, in a session of his own. @throws OwnHandsOnly for substitutes and programs */
export function demandOwnHands(actor: Actor): { person: string; session: string } {
  if (actor.kind !== 'user' || actor.onBehalfOf) throw problems.OwnHandsOnly({})
  return { person: actor.person, session: actor.session }
}

export const showLocked = ({
  locked,
  salt,
  iterations,
}: Pick<OpenerKeyRow, 'locked' | 'salt' | 'iterations'>) => ({
  locked: locked.toString('base64url'),
  salt: salt.toString('base64url'),
  iterations,
})
