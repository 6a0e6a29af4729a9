import type { Capabilities } from '../../../kernel/capabilities.ts'
import { plainText } from '../../../kernel/values/page-text.ts'
import type { Unreadable } from '../store/texts.ts'

interface KeptFile {
  readonly file: string
  readonly size: number | string
}

export interface FileText {
  readonly text: string | null
  readonly unreadable: Unreadable | null
}

/** Larger files are not read: the reader takes no more. */
const mostBytes = 20 * 1024 * 1024
/** Characters of a text that are kept. */
const mostKept = 2_000_000

/** The text of a kept file, or why it has none. Costs bounded time and memory, whatever the file is. */
export async function readFileText(
  { files, text }: Pick<Capabilities, 'files' | 'text'>,
  file: KeptFile,
): Promise<FileText> {
  const bytes = await readWhole(files, file)
  if (!bytes) return { text: null, unreadable: 'tooMuch' }
  try {
    const plain = plainText(await text.read(bytes, { everything: true })).trim()
    return plain
      ? { text: clean(plain).slice(0, mostKept), unreadable: null }
      : { text: null, unreadable: 'none' }
  } catch (error) {
    if (!isUnreadable(error)) throw error
    return { text: null, unreadable: reasons[error.code] ?? 'damaged' }
  }
}

const reasons: Readonly<Record<string, Unreadable>> = {
  encrypted: 'encrypted',
  empty: 'none',
  wrongType: 'none',
  noTextInPdf: 'none',
  noDocumentInContainer: 'none',
  tooLarge: 'tooMuch',
  tooMuchWork: 'tooMuch',
  zipBomb: 'tooMuch',
}

/** The database keeps no zero bytes and no halves of characters. */
const clean = (text: string): string => text.toWellFormed().replaceAll('\0', '')

const isUnreadable = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && error.name === 'UnreadableFile'

/** Nothing for a file that is too large to be read. */
export async function readWhole(
  files: Capabilities['files'],
  { file, size }: KeptFile,
): Promise<Uint8Array | undefined> {
  if (Number(size) > mostBytes) return undefined
  const chunks: Uint8Array[] = []
  for await (const chunk of files.read(file)) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
