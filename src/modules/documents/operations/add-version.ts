import { actorKey, personOf, workOf } from '../../../kernel/actor.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import type { FileFormat } from '../../../kernel/values/file-format.ts'
import { facts, problems } from '../contract.ts'
import { changeDocument, type DocumentRow } from '../store/documents.ts'
import * as store from '../store/versions.ts'
import { supersedeRound } from './approval-gate.ts'
import { demandFreeToSign } from './signing-hold.ts'

type Context = CommandContext<unknown>

/** An upload of the one who acts (or of the program for him), or a Word file that was made from a template and is kept already. */
type Given = { readonly note?: string } & (
  | { readonly upload: string; readonly origin: 'uploaded' | 'generated' }
  | { readonly made: Omit<ReadyFile, 'format'>; readonly origin: 'generated' }
)
interface ReadyFile {
  readonly file: string
  readonly name: string
  readonly size: number
  readonly sha256: string
  readonly format: FileFormat
}

/**
 * Makes a file the next version of a document that this transaction holds; an open round over the one before
 * ends by it.
 * @throws FileNotTaken when its content is of no kind that documents have; SameContent when nothing changed
 */
export async function addVersionTo(
  context: Context,
  document: Pick<DocumentRow, 'id'> & Partial<Pick<DocumentRow, 'kind'>>,
  given: Given,
): Promise<{ version: string; no: number }> {
  const { actor, now, tx, tell } = context
  const taken = await readyFile(context, given)
  const { kind } = document
  if (kind && ['container', 'ddoc'].includes(taken.format))
    await demandFreeToSign(context, { id: document.id, kind })
  const { origin, note = '' } = given
  const before = await store.findNewest(tx, document.id)
  if (before?.file === taken.file) throw problems.SameContent({ no: before.no })
  const no = (before?.no ?? 0) + 1
  const person = personOf(actor) ?? null
  const work = workOf(actor) ?? null
  const { id } = await store.addVersion(tx, {
    document: document.id,
    no,
    file: taken.file,
    name: taken.name,
    format: taken.format,
    size: taken.size,
    sha256: Buffer.from(taken.sha256, 'hex'),
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

async function readyFile({ actor, tx, capabilities: { files } }: Context, given: Given): Promise<ReadyFile> {
  if ('made' in given) return { ...given.made, format: 'docx' }
  const taken = await files.take(tx, { upload: given.upload, owner: actorKey(actor) })
  const answer = await files.formatOf(taken.file)
  if ('found' in answer) throw problems.FileNotTaken({ found: answer.found })
  const { sha256 } = await files.find(taken.file)
  return { ...taken, sha256, format: answer.format }
}
