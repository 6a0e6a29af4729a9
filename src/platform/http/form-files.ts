import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import type { Form, FormFile, Landing } from '../../kernel/contract.ts'
import type { House } from '../../kernel/house.ts'
import { kernelProblems } from '../../kernel/problem.ts'
import { perform } from '../../kernel/road/perform.ts'
import { sealedOverhead, sealStream } from '../../kernel/sealing/stream.ts'
import { cleanFileName } from '../files/file-name.ts'
import type { FileStore } from '../files/store.ts'
import { readFields } from './gather.ts'
import type { Env } from './server.ts'

type Asked = Pick<Form, 'module' | 'filesTo' | 'input'> & { actor: Actor }

const megabyte = 1024 * 1024
/** What is still read to its end, so that a browser gets its answer and not a broken line. */
const mostBytes = 2048 * megabyte
const limits = { fields: 50, fieldSize: 64 * 1024, headerPairs: 20 }

/**
 * A form with files, read as it comes: each goes piece by piece into the store, and no more than a piece is in memory.
 * Where it lands sealed, nothing of it lies anywhere in the plain. What was refused is read to its end and forgotten.
 * @throws TooLarge, TooManyFiles, BodyNotUnderstood, and what `filesTo` refuses with
 */
export async function gatherFormWithFiles(c: Context<Env>, house: House, asked: Asked) {
  const path = readFields(c, asked, new URLSearchParams())
  const landing = house.rooms.get(`${asked.module}.${asked.filesTo}`)?.operation
  if (!landing) throw new Error(`Nothing of ${asked.module} says where files go`)
  const to = (await perform(house, landing, path as never, { actor: asked.actor })) as Place
  const take: Take = (file, name) => takeFile(house.capabilities.files, { file, name, to })
  const { fields, files } = await readParts(c, { take, most: to.most })
  return { ...readFields(c, asked, fields), files }
}

type Place = z.output<typeof Landing>
type Take = (file: BusboyFileStream, name: string) => Promise<FormFile>

async function readParts(c: Context<Env>, { take, most }: { take: Take; most: number }) {
  const body = c.req.raw.body
  const type = c.req.header('content-type') ?? ''
  if (!body || !type.startsWith('multipart/form-data')) throw kernelProblems.BodyNotUnderstood({})
  if (Number(c.req.header('content-length') ?? 0) > mostBytes)
    throw kernelProblems.TooLarge({ limitMegabytes: mostBytes / megabyte })
  const headers = { 'content-type': type } as IncomingHttpHeaders & { 'content-type': string }
  const parser = new Busboy({ headers, limits: { ...limits, files: most } })
  const fields = new URLSearchParams()
  const files: Promise<FormFile | Refused>[] = []
  parser.on('field', (name, value) => fields.append(name, value))
  parser.on('file', (_, file, name) => {
    // A field in which nothing was chosen comes as a nameless file.
    if (!name) file.resume()
    else files.push(settled(take(file, name), file))
  })
  let isTooMany = false
  parser.on('filesLimit', () => {
    isTooMany = true
  })
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('finish', resolve)
    parser.on('error', reject)
  })
  const source = Readable.fromWeb(body as ReadableStream)
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  await ended.catch(notUnderstood)
  if (isTooMany) throw kernelProblems.TooManyFiles({ most })
  return { fields, files: (await Promise.all(files)).map(orThrow) }
}

const notUnderstood = () => {
  throw kernelProblems.BodyNotUnderstood({})
}

interface Refused {
  readonly refusal: unknown
}

/** A file that was refused still flows by, so that those after it come; what refused it is said at the end. */
async function settled(taking: Promise<FormFile>, file: BusboyFileStream): Promise<FormFile | Refused> {
  file.on('error', () => undefined)
  try {
    return await taking
  } catch (refusal) {
    file.resume()
    return { refusal }
  }
}

function orThrow(file: FormFile | Refused): FormFile {
  if ('refusal' in file) throw file.refusal
  return file
}

async function takeFile(
  store: FileStore,
  { file, name, to }: { file: BusboyFileStream; name: string; to: Place },
): Promise<FormFile> {
  const { owner, limit, seal } = to
  const hash = createHash('sha256')
  let size = 0
  async function* counted() {
    // Not to be closed when taking stops: what is left of it must still flow by.
    for await (const part of file.iterator({ destroyOnReturn: false })) {
      size += part.length
      if (size > limit) throw kernelProblems.TooLarge({ limitMegabytes: Math.floor(limit / megabyte) })
      hash.update(part)
      yield part as Uint8Array
    }
  }
  const mediaType = 'application/octet-stream'
  const sealed = seal && sealStream(Buffer.from(seal.publicKey, 'base64url'), seal.purpose, counted())
  const { upload } = sealed
    ? await store.receive(sealed, { owner, mediaType, name: 'sealed', overhead: sealedOverhead(limit) })
    : await store.receive(counted(), { owner, mediaType, name })
  return { upload, name: cleanFileName(name), size, sha256: hash.digest('hex') }
}
