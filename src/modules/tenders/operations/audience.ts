import type { InputOf, OutputOf } from '../../../kernel/contract.ts'
import type { Fact } from '../../../kernel/fact.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { changeRecord, getRecord, type NewRecord, setPeople } from '../../../kernel/record.ts'
import { procurements } from '../../procurements/contract.ts'
import { tenderFacts as facts } from '../contract/tender.ts'
import { listRelations } from '../store/evaluations.ts'
import { listTenders } from '../store/tenders.ts'
import { restricted } from './add-tender.ts'
import { type Lent, lend } from './running.ts'

const system = { kind: 'system', name: 'tenders' } as const

type Changing = Pick<CommandContext<unknown>, 'tx'>

/** Those who take part see the tenders by name, and nobody who is bound to a tenderer. */
export async function renewAudience({ tx }: Changing, lent: Lent): Promise<void> {
  const relations = await listRelations(tx, lent.id)
  const related = new Set(relations.flatMap(({ tender, person }) => (tender === null ? [] : [person])))
  const involved = lent.involved.map(({ person }) => person).filter((person) => !related.has(person))
  const { responsible } = lent
  const owner = responsible && !related.has(responsible) ? responsible : null
  for (const row of await listTenders(tx, system, lent.id)) {
    await setPeople(tx, row.id, { involved })
    if (row.owner !== owner) await change({ tx }, row.id, { owner })
  }
}

async function change(
  { tx }: Changing,
  id: string,
  to: Pick<NewRecord, 'owner' | 'audience' | 'restriction'>,
): Promise<void> {
  const { version } = await getRecord(tx, system, id, 'tender')
  await changeRecord(tx, id, { version, ...to })
}

type Happened<D = unknown> = CommandContext<Fact<D>>

/** Who takes part has changed. */
export async function keepAudience(context: Happened): Promise<void> {
  await renewAudience(context, await lend(context, context.input.record ?? ''))
}

type Decided = Happened<{ decision: InputOf<typeof procurements.lendDecision>['decision'] }>

/**
 * With the award the restriction ends for the tenders that it is about; what is marked a business secret, and the
 * checks, stay with those who take part.
 */
export async function uncoverTenders(context: Decided): Promise<void> {
  const { input, tx, ask, tell } = context
  const { kind, lines } = await ask(procurements.lendDecision, { decision: input.data.decision })
  const procurement = input.record
  if (kind !== 'award' || !procurement) return
  const lent = await lend(context, procurement)
  const about = new Set(lines.map(({ tender }) => tender as string))
  for (const row of await listTenders(tx, system, procurement)) {
    // A tender for several lots waits until all of them are decided.
    const isWhole = lent.decidedAt !== null || row.prices.every(({ lot }) => isIn(lines, row.id, lot))
    if (!about.has(row.id) || !isWhole || row.restriction === null) continue
    await change(context, row.id, { restriction: null, audience: 'team' })
    await tell(facts.TendersUncovered, row.id, { procurement: lent.id })
  }
}

const isIn = (
  lines: OutputOf<typeof procurements.lendDecision>['lines'],
  tender: string,
  lot: string | null,
): boolean => lines.some((line) => line.tender === tender && line.lot === lot)

/** A decision that was taken back makes its tenders restricted again. */
export async function coverTenders(context: Decided): Promise<void> {
  const { input, tx } = context
  for (const row of await listTenders(tx, system, input.record ?? '')) {
    if (row.restriction === null)
      await change(context, row.id, { restriction: restricted, audience: 'named' })
  }
}
