import { type Actor, isPermitted, personOf, teamsOf, workOf } from '../../../kernel/actor.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import { positionPermissions } from '../contract/ids.ts'
import { problems } from '../contract/problems.ts'
import * as store from '../store/positions.ts'

type Parties = Pick<store.PositionRow, 'holder' | 'manager' | 'team'>

/**
 * What the actor may do with a position. Its holder, its manager and the team's managers may change it, also
 * through who substitutes them; only they themselves go away or speak in a review.
 */
export function rightsIn(actor: Actor, { holder, manager, team }: Parties) {
  const person = personOf(actor)
  const isParty = (who: string | undefined) => Boolean(who) && (who === holder || who === manager)
  const leads = team !== null && teamsOf(actor, ['manager']).includes(team)
  const writes = isPermitted(actor, positionPermissions.write)
  return {
    change: writes && (isParty(workOf(actor)) || leads),
    goAway: writes && holder !== null && (isParty(person) || (leads && workOf(actor) === person)),
    review: writes && holder !== null && manager !== null && isParty(person),
  }
}

/** @throws NotFound */
export async function getPosition(db: ReadDb, actor: Actor, id: string): Promise<store.PositionRow> {
  const position = await store.findPosition(db, actor, id)
  if (!position) throw kernelProblems.NotFound({})
  return position
}

/** The position, if the actor may do that with it. @throws NotFound, NotYourPosition */
export async function demandRight(
  db: ReadDb,
  actor: Actor,
  { id, right }: { id: string; right: keyof ReturnType<typeof rightsIn> },
): Promise<store.PositionRow> {
  const position = await getPosition(db, actor, id)
  if (!rightsIn(actor, position)[right]) throw problems.NotYourPosition({})
  return position
}
