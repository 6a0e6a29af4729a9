import type { CommandContext } from '../../../kernel/module.ts'
import { changeRecord, getRecord, setPeople } from '../../../kernel/record.ts'
import { listRelations } from '../store/evaluations.ts'
import { listTenders } from '../store/tenders.ts'
import type { Lent } from './running.ts'

const system = { kind: 'system', name: 'tenders' } as const

/** Whoever is bound to a tenderer sees none of the tenders from then on. */
export async function closeToPerson(
  context: Pick<CommandContext<unknown>, 'tx'>,
  lent: Lent,
  person: string,
): Promise<void> {
  const { tx } = context
  const related = new Set(
    (await listRelations(tx, lent.id)).filter(({ tender }) => tender !== null).map((one) => one.person),
  )
  const involved = lent.involved.map((one) => one.person).filter((one) => !related.has(one))
  for (const { id, owner } of await listTenders(tx, system, lent.id)) {
    await setPeople(tx, id, { involved })
    if (owner !== person) continue
    const { version } = await getRecord(tx, system, id, 'tender')
    await changeRecord(tx, id, { version, owner: null })
  }
}
