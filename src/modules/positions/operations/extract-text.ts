import type { Capabilities } from '../../../kernel/capabilities.ts'
import { type ExtractedText, plainText } from '../../../kernel/values/page-text.ts'
import { problems } from '../contract/problems.ts'

export interface Source {
  readonly upload?: string | undefined
  readonly text?: string | undefined
  /** Which file of a container. */
  readonly inner?: string | undefined
  readonly owner: string
}

/**
 * The text of an upload, which stays an upload, or of what was typed.
 * @throws NothingToRead, FileUnreadable, NotFound
 */
export async function extractText(
  { files, text }: Pick<Capabilities, 'files' | 'text'>,
  { upload, text: typed, inner, owner }: Source,
): Promise<ExtractedText> {
  if (!upload && !typed?.trim()) throw problems.NothingToRead({})
  const bytes = upload
    ? await readWhole(files, await files.peek({ upload, owner }))
    : new TextEncoder().encode(typed)
  try {
    return await text.read(bytes, inner === undefined ? {} : { inner })
  } catch (error) {
    if (!isUnreadable(error)) throw error
    const { limit, found, files: names } = error.data
    throw problems.FileUnreadable({
      reason: error.code,
      ...(limit !== undefined && { limit }),
      ...(found !== undefined && { found }),
      ...(names && { files: [...names] }),
    })
  }
}

/** Larger files are not read: the reader takes no more. */
const mostBytes = 20 * 1024 * 1024

async function readWhole(files: Capabilities['files'], { file, size }: { file: string; size: number }) {
  if (size > mostBytes) throw problems.FileUnreadable({ reason: 'tooLarge', limit: mostBytes })
  const chunks: Uint8Array[] = []
  for await (const chunk of files.read(file)) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

interface Unreadable {
  readonly code: string
  readonly data: { readonly limit?: number; readonly found?: string; readonly files?: readonly string[] }
}
const isUnreadable = (error: unknown): error is Error & Unreadable =>
  error instanceof Error && error.name === 'UnreadableFile'

export const plainOf = (text: ExtractedText): string => plainText(text).trim()
