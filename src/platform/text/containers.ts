import { kindOfFile } from './kind-of-file.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { unzip } from './zip.ts'

/**
 * All documents inside a signed container, in its order; what is no document is left out.
 * Throws `UnreadableFile`: damaged, zipBomb, pathTrick, noDocumentInContainer.
 */
export const openAll = (bytes: Uint8Array): Uint8Array[] => {
  const contents = Array.from(contentsOf(bytes).values()).filter(isDocument)
  if (contents.length === 0) throw new UnreadableFile('noDocumentInContainer')
  return contents
}

/**
 * The document inside a signed container (`.asice`, `.bdoc`).
 * Throws `UnreadableFile`: noDocumentInContainer, whichFile (with the names to choose from), damaged, zipBomb, pathTrick.
 */
export const openContainer = (bytes: Uint8Array, inner?: string): Uint8Array => {
  const files = contentsOf(bytes)
  const readable = Array.from(files).filter(([, content]) => isDocument(content))
  const chosen = inner === undefined ? readable : readable.filter(([name]) => name === inner)
  const [only, ...others] = chosen
  if (!only) throw new UnreadableFile('noDocumentInContainer', { files: Array.from(files.keys()) })
  if (others.length > 0) throw new UnreadableFile('whichFile', { files: chosen.map(([name]) => name) })
  return only[1]
}

const contentsOf = (bytes: Uint8Array) =>
  unzip(bytes, (name) => name !== 'mimetype' && !name.startsWith('META-INF/') && !name.endsWith('/'))

const isDocument = (content: Uint8Array): boolean => {
  try {
    return kindOfFile(content) !== 'container'
  } catch (error) {
    if (error instanceof UnreadableFile) return false
    throw error
  }
}
