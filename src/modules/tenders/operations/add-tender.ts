import { actorKey, personOf } from '../../../kernel/actor.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { addRecord } from '../../../kernel/record.ts'
import { procurements } from '../../procurements/contract.ts'
import type { TenderId } from '../contract/ids.ts'
import { tenderFacts as facts, tenderProblems as problems, type TenderSource } from '../contract/tender.ts'
import * as store from '../store/tenders.ts'
import type { Lent } from './running.ts'

/** What stands in `kernel.record.restriction` until the award (RHS § 110). */
export const restricted = 'AK'

export interface Given {
  /** Whose link it came by, or who has one at the same address; he answers questions on his page. */
  readonly tenderer: string | null
  readonly tendererName: string
  readonly registryCode: string | null
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly submittedAt: Date
  readonly source: TenderSource
  readonly sourceNote?: string
  /** Of all that was submitted, where it came sealed. */
  readonly sha256?: Buffer | null
  /** Its place in the order of arrival, where that was settled at the opening. */
  readonly no?: number
  readonly prices: readonly store.NewPrice[]
  readonly files: readonly store.NewFile[]
}

/** Makes the row of a tender with its record: restricted, and seen only by those who take part in the procurement. */
export async function addTenderRow(
  context: CommandContext<unknown>,
  lent: Lent,
  given: Given,
): Promise<{ id: TenderId; no: number }> {
  const { actor, now, tx, ask, tell } = context
  const { prices, files, sourceNote = '', sha256 = null, no: known, ...rest } = given
  const no = known ?? (await store.nextNo(tx, lent.id))
  const id = await addRecord(tx, {
    kind: 'tender',
    title: given.tendererName,
    owner: lent.responsible,
    team: lent.team,
    audience: 'named',
    restriction: restricted,
    people: { involved: lent.involved.map(({ person }) => person) },
  })
  const entered = { enteredAt: now, enteredBy: personOf(actor) ?? null }
  const row = { ...rest, ...entered, id, no, procurement: lent.id, sourceNote, sha256 }
  await store.addTender(tx, row, { prices, files })
  await ask(procurements.countTenders, {
    procurement: lent.id,
    tenders: await store.countTenders(tx, lent.id),
  })
  await tell(facts.TenderAdded, id, { procurement: lent.id, source: given.source })
  return { id: id as TenderId, no }
}

/** Takes files that were streamed up by the one who acts. @throws TenderFileNotTaken */
export function takeFiles(
  { actor, tx, capabilities: { files } }: CommandContext<unknown>,
  uploads: readonly string[],
): Promise<store.NewFile[]> {
  return Promise.all(
    uploads.map(async (upload) => {
      const taken = await files.take(tx, { upload, owner: actorKey(actor) })
      const answer = await files.formatOf(taken.file)
      if ('found' in answer) throw problems.TenderFileNotTaken({ found: answer.found })
      const { sha256 } = await files.find(taken.file)
      const { file, name, size } = taken
      return { file, name, size, format: answer.format, sha256: Buffer.from(sha256, 'hex'), secret: null }
    }),
  )
}
