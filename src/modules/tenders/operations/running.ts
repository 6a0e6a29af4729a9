import { type Actor, isPermitted, workOf } from '../../../kernel/actor.ts'
import type { OutputOf } from '../../../kernel/contract.ts'
import type { CommandContext, QueryContext } from '../../../kernel/module.ts'
import { getRecord } from '../../../kernel/record.ts'
import { type ProcurementId, procurements, permissions as procuring } from '../../procurements/contract.ts'
import { tendererProblems as problems } from '../contract/tenderer.ts'
import { permissions } from '../contract.ts'
import { stageOf } from '../rules/call.ts'

export type Lent = OutputOf<typeof procurements.lendProcurement>

type Asking = Pick<QueryContext<unknown>, 'ask' | 'actor'>
type Reading = Asking & Pick<QueryContext<unknown>, 'db'>
type Writing = Asking & Pick<CommandContext<unknown>, 'tx'>

/** The procurement as its module lends it, whoever asks. */
export const lend = ({ ask }: Pick<Asking, 'ask'>, id: string): Promise<Lent> =>
  ask(procurements.lendProcurement, { id: id as ProcurementId })

/** The procurement, if the actor may see it. @throws NotFound */
export async function getLent(context: Reading | Writing, id: string): Promise<Lent> {
  await getRecord('tx' in context ? context.tx : context.db, context.actor, id, 'procurement')
  return lend(context, id)
}

/** Who is responsible for the procurement (or acts in his place), and the team's manager. */
export const runs = (actor: Actor, lent: Lent): boolean =>
  (isPermitted(actor, permissions.write, lent.team) && workOf(actor) === lent.responsible) ||
  isPermitted(actor, procuring.decide, lent.team)

/** @throws NotResponsible; NotDeclared before everyone who takes part has declared his interests */
export function demandRunning(actor: Actor, lent: Lent): void {
  if (!runs(actor, lent)) throw problems.NotResponsible({})
  const missing = lent.involved.filter(({ declared }) => !declared).length
  if (missing > 0) throw problems.NotDeclared({ missing })
}

/** The procurement for one who changes something of its call. @throws NotFound, NotResponsible, NotDeclared */
export async function getRun(context: Writing, id: string): Promise<Lent> {
  const lent = await getLent(context, id)
  demandRunning(context.actor, lent)
  return lent
}

/** @throws NotAnnounced, TenderingOver */
export function demandTaking(lent: Lent, now: Date): void {
  const stage = stageOf({ ...lent, now })
  if (stage === 'early') throw problems.NotAnnounced({ state: lent.state })
  demandNotOver(lent, now)
}

/** @throws TenderingOver */
export function demandNotOver(lent: Lent, now: Date): void {
  const stage = stageOf({ ...lent, now })
  if (stage === 'over' || stage === 'ended') throw problems.TenderingOver({ at: lent.tendersDueAt })
}
