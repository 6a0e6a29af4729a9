import { actorKey, personOf, workOf } from '../../../kernel/actor.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { facts, problems } from '../contract.ts'
import { changeDocument, type DocumentRow } from '../store/documents.ts'
import * as store from '../store/versions.ts'
import { supersedeRound } from './approval-gate.ts'

type Context = CommandContext<unknown>

interface Given {
  readonly upload: string
  readonly origin: 'uploaded' | 'generated'
  readonly note?: string
}

/**
 * Makes an upload the next version of a document that this transaction holds; an open round over the one before
 * ends by it.
 * @throws FileNotTaken when its content is of no kind that documents have; SameContent when nothing changed
 */
export async function addVersionTo(
  context: Context,
  document: Pick<DocumentRow, 'id'>,
  { upload, origin, note = '' }: Given,
): Promise<{ version: string; no: number }> {
  const { actor, now, tx, tell, capabilities } = context
  const taken = await capabilities.files.take(tx, { upload, owner: actorKey(actor) })
  const { files } = capabilities
  const answer = await files.formatOf(taken.file)
  if ('found' in answer) throw problems.FileNotTaken({ found: answer.found })
  const before = await store.findNewest(tx, document.id)
  if (before?.file === taken.file) throw problems.SameContent({ no: before.no })
  const { sha256 } = await files.find(taken.file)
  const no = (before?.no ?? 0) + 1
  const person = personOf(actor) ?? null
  const work = workOf(actor) ?? null
  const { id } = await store.addVersion(tx, {
    document: document.id,
    no,
    file: taken.file,
    name: taken.name,
    format: answer.format,
    size: taken.size,
    sha256: Buffer.from(sha256, 'hex'),
    madeAt: now,
    madeBy: person,
    onBehalfOf: work === person ? null : work,
    origin,
    note,
  })
  await changeDocument(tx, document.id, { changedAt: now })
  await tell(facts.VersionAdded, document.id, { version: id, no, origin })
  await supersedeRound(context, document.id, no)
  return { version: id, no }
}
