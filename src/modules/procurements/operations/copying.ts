import { personOf, workOf } from '../../../kernel/actor.ts'
import type { PersonId } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { people } from '../../people/contract.ts'
import type { LotId } from '../contract/ids.ts'
import { getBrief, setBrief } from '../store/briefs.ts'
import { findComparison, listCriteria, setComparison } from '../store/criteria.ts'
import { addInvolved, listInvolved } from '../store/involved.ts'
import { listLots, setLots } from '../store/lots.ts'
import { listMixedParts, setMixedParts } from '../store/mixed-parts.ts'
import { showToInvolved } from './involved.ts'

type Copying = Pick<CommandContext<unknown>, 'tx' | 'now' | 'actor' | 'ask'>
interface Way {
  readonly from: string
  readonly to: string
}

/** What was prepared once: who copies is responsible, and days that have passed are left open. */
export async function copyPreparation(copying: Copying, way: Way): Promise<void> {
  await copyPeople(copying, way)
  await copyBrief(copying, way)
  const lots = await listLots(copying.tx, way.from)
  await setLots(
    copying.tx,
    way.to,
    lots.map(({ title, cpv }) => ({ id: null, title, cpv, valueCents: null })),
  )
  const parts = await listMixedParts(copying.tx, way.from)
  await setMixedParts(
    copying.tx,
    way.to,
    parts.map((part) => ({ ...part, valueCents: null })),
  )
  await copyComparison(copying, way)
}

/** Those who took part, without those who were bound or have left the agency. */
async function copyPeople({ tx, now, actor, ask }: Copying, { from, to }: Way): Promise<void> {
  const owner = workOf(actor)
  const standing = (await listInvolved(tx, from)).filter(({ outAt }) => !outAt)
  const ids = standing.map(({ person }) => person as PersonId)
  const contacts = ids.length > 0 ? await ask(people.listContacts, { ids }) : []
  const here = new Set(contacts.filter(({ leftAt }) => !leftAt).map(({ id }) => id as string))
  const others = standing.filter(({ person }) => here.has(person))
  const all = others.flatMap(({ person, parts }) =>
    parts.filter((part) => part !== 'responsible').map((part) => ({ person, part })),
  )
  const lead = owner ? [{ person: owner, part: 'responsible' as const }] : []
  await addInvolved(tx, { procurement: to, all: [...lead, ...all], at: now })
  await showToInvolved(tx, to)
}

async function copyBrief({ tx, now, actor }: Copying, { from, to }: Way): Promise<void> {
  const brief = await getBrief(tx, from)
  if (brief.version === 0) return
  const { training, said, stages } = brief
  await setBrief(tx, {
    procurement: to,
    training,
    said: { ...said, nameInPlan: null, outsidePlan: null, contractDay: null },
    stages: stages.map((stage) => ({ ...stage, due: null })),
    parts: [],
    version: 1,
    writtenAt: now,
    writtenBy: personOf(actor) ?? null,
  })
}

async function copyComparison({ tx, now, actor }: Copying, { from, to }: Way): Promise<void> {
  const comparison = await findComparison(tx, from)
  if (!comparison) return
  const writtenBy = personOf(actor) ?? null
  const criteria = await listCriteria(tx, from)
  const [old, copied] = [await listLots(tx, from), await listLots(tx, to)]
  const lotOf = (lot: string | null) => copied[old.findIndex(({ id }) => id === lot)]?.id ?? null
  const written = { ...comparison, procurement: to, version: 1, writtenAt: now, writtenBy }
  await setComparison(
    tx,
    written,
    criteria.map(({ id: _, no: _no, lot, ...one }) => ({ ...one, lot: lotOf(lot) as LotId | null })),
  )
}
