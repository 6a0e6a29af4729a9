import type { Context } from 'hono'
import { actorKey, personOf } from '../../kernel/actor.ts'
import { kernelProblems } from '../../kernel/problem.ts'
import type { FileStore } from '../files/store.ts'
import type { Env } from './server.ts'

/**
 * Streams a file up, before and outside any transaction: `{ uploadId, name, size }` for the command that takes it
 * within 24 hours. The body is the file, its name stands percent-encoded in `X-File-Name`.
 * @throws SignInNeeded, TooLarge, BodyNotUnderstood
 */
export async function receiveUpload(c: Context<Env>, files: FileStore) {
  const actor = c.get('actor')
  if (!personOf(actor)) throw kernelProblems.SignInNeeded({})
  const body = c.req.raw.body
  if (!body) throw kernelProblems.BodyNotUnderstood({})
  const declared = Number(c.req.header('content-length') ?? 0)
  if (declared > files.maxBytes)
    throw kernelProblems.TooLarge({ limitMegabytes: Math.floor(files.maxBytes / 1024 / 1024) })
  const sender = {
    owner: actorKey(actor),
    name: decodeName(c.req.header('x-file-name') ?? 'fail'),
    mediaType: c.req.header('content-type') ?? 'application/octet-stream',
  }
  const { upload, name, size } = await files.receive(body as unknown as AsyncIterable<Uint8Array>, sender)
  return c.json({ uploadId: upload, name, size })
}

function decodeName(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    throw kernelProblems.BodyNotUnderstood({})
  }
}
