import type { Context } from 'hono'
import type { FileAnswer } from '../../kernel/contract.ts'
import type { Env } from './server.ts'

type Kept = NonNullable<FileAnswer['kept']>

/** Formats that may be shown in the page: whatever is in them, they run nothing of ours. */
const harmless = new Set(['application/pdf', 'image/png', 'image/jpeg'])

/** Sends a file; of a kept one also a part, or that the asker has it already (RFC 9110). */
export function answerFile(c: Context<Env>, file: FileAnswer): Response {
  describe(c, file)
  if (!file.kept) return c.body(file.bytes as Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>)
  const etag = `"${file.kept.sha256}"`
  c.header('etag', etag)
  c.header('accept-ranges', 'bytes')
  if (listed(c.req.header('if-none-match')).some((one) => one === '*' || one === etag))
    return c.body(null, 304)
  const fresh = c.req.header('if-range') ?? etag
  return answerKept(c, file.kept, fresh === etag ? c.req.header('range') : undefined)
}

function describe(c: Context<Env>, { fileName, type, inline }: FileAnswer): void {
  const ascii =
    fileName
      .normalize('NFKD')
      .replace(/[^\w.() -]+/g, '')
      .replace(/\s+/g, ' ') || 'fail'
  const way = inline && harmless.has(type) ? 'inline' : 'attachment'
  c.header('content-type', type)
  // What was said to one person stays on nobody's disk.
  c.header('cache-control', 'no-store')
  c.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
  c.header(
    'content-disposition',
    `${way}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  )
}

const listed = (header: string | undefined): string[] =>
  (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))

function answerKept(c: Context<Env>, { size, read }: Kept, header: string | undefined): Response {
  const range = rangeIn(header, size)
  if (range === 'outside') {
    c.header('content-range', `bytes */${size}`)
    return c.body(null, 416)
  }
  const { from, to } = range ?? { from: 0, to: size - 1 }
  c.header('content-length', String(to - from + 1))
  if (range) c.header('content-range', `bytes ${from}-${to}/${size}`)
  return c.body(read(range), range ? 206 : 200)
}

/**
 * One range of bytes: `bytes=0-99`, `bytes=100-`, `bytes=-50`. Several at once, and what is no range, are answered
 * with the whole, as the standard lets one.
 */
function rangeIn(
  header: string | undefined,
  size: number,
): { from: number; to: number } | 'outside' | undefined {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (!found || (!found[1] && !found[2])) return undefined
  const [from, to] = [found[1] && Number(found[1]), found[2] && Number(found[2])]
  if (from === '') {
    const last = Number(to)
    return last === 0 || size === 0 ? 'outside' : { from: Math.max(0, size - last), to: size - 1 }
  }
  if (typeof to === 'number' && to < Number(from)) return undefined
  if (Number(from) >= size) return 'outside'
  return { from: Number(from), to: Math.min(to === '' ? size - 1 : Number(to), size - 1) }
}
