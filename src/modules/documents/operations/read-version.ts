import type { Fact } from '../../../kernel/fact.ts'
import type { CommandContext, Preparation } from '../../../kernel/module.ts'
import { mostSearched, searchable } from '../rules/search-text.ts'
import * as store from '../store/texts.ts'
import { findVersionById } from '../store/versions.ts'
import { type FileText, readFileText } from './file-text.ts'

type Added = Fact<{ version: string }>
type Read = (FileText & { file: string }) | undefined

/**
 * Reads the file of a new version, up to half a minute, before any transaction: one that stayed open for so long
 * would hold a connection, the sealing of the audit and the database's own tidying. What is read never changes,
 * so that it was read twice does no harm. Nothing when an equal file was read before.
 */
export async function readVersion({ input, db, capabilities }: Preparation<Added>): Promise<Read> {
  const version = await findVersionById(db, input.data.version)
  if (!version?.file || (await store.findFileText(db, version.file))) return undefined
  const { file, size } = version
  return { file, ...(await readFileText(capabilities, { file, size })) }
}

/** Keeps what was read and lets the search find the document by its newest version. */
export async function keepText({ input, tx, now }: CommandContext<Added>, read: Read): Promise<void> {
  if (read) await store.addFileText(tx, { ...read, readAt: now })
  if (!input.record) return
  const text = await store.findSearchText(tx, input.record, mostSearched)
  await store.setSearchText(tx, input.record, searchable(text))
}
