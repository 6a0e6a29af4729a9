import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import type { Form, Seal, SealedFile } from '../../kernel/contract.ts'
import type { House } from '../../kernel/house.ts'
import { kernelProblems } from '../../kernel/problem.ts'
import { perform } from '../../kernel/road/perform.ts'
import { sealedOverhead, sealStream } from '../../kernel/sealing/stream.ts'
import { cleanFileName } from '../files/file-name.ts'
import type { FileStore } from '../files/store.ts'
import { readFields } from './gather.ts'
import type { Env } from './server.ts'

type Asked = Pick<Form, 'module' | 'sealedTo' | 'input'> & { actor: Actor }

const megabyte = 1024 * 1024
/** What is still read to its end, so that a browser gets its answer and not a broken line. */
const mostBytes = 2048 * megabyte
const limits = { files: 20, fields: 50, fieldSize: 64 * 1024, headerPairs: 20 }

/**
 * A form with files, read as it comes. Each file is sealed piece by piece on its way into the store: nothing of it lies
 * anywhere in the plain, and no more than a piece is in memory. What was refused is read to its end and forgotten.
 * @throws TooLarge, BodyNotUnderstood, and what `sealedTo` refuses with
 */
export async function gatherSealedForm(c: Context<Env>, house: House, asked: Asked) {
  const path = readFields(c, asked, new URLSearchParams())
  const sealing = house.rooms.get(`${asked.module}.${asked.sealedTo}`)?.operation
  if (!sealing) throw new Error(`Nothing of ${asked.module} says to whom files are sealed`)
  const seal = (await perform(house, sealing, path as never, { actor: asked.actor })) as z.output<typeof Seal>
  const { fields, files } = await readParts(c, (file, name) =>
    sealFile(house.capabilities.files, { file, name, seal }),
  )
  return { ...readFields(c, asked, fields), files }
}

type Take = (file: BusboyFileStream, name: string) => Promise<SealedFile>

async function readParts(c: Context<Env>, take: Take) {
  const body = c.req.raw.body
  const type = c.req.header('content-type') ?? ''
  if (!body || !type.startsWith('multipart/form-data')) throw kernelProblems.BodyNotUnderstood({})
  if (Number(c.req.header('content-length') ?? 0) > mostBytes)
    throw kernelProblems.TooLarge({ limitMegabytes: mostBytes / megabyte })
  const headers = { 'content-type': type } as IncomingHttpHeaders & { 'content-type': string }
  const parser = new Busboy({ headers, limits })
  const fields = new URLSearchParams()
  const files: Promise<SealedFile | Refused>[] = []
  parser.on('field', (name, value) => fields.append(name, value))
  parser.on('file', (_, file, name) => {
    // A field in which nothing was chosen comes as a nameless file.
    if (!name) file.resume()
    else files.push(settled(take(file, name), file))
  })
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('finish', resolve)
    parser.on('error', reject)
  })
  const source = Readable.fromWeb(body as ReadableStream)
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  await ended.catch(notUnderstood)
  return { fields, files: (await Promise.all(files)).map(orThrow) }
}

const notUnderstood = () => {
  throw kernelProblems.BodyNotUnderstood({})
}

interface Refused {
  readonly refusal: unknown
}

/** A file that was refused still flows by, so that those after it come; what refused it is said at the end. */
async function settled(taking: Promise<SealedFile>, file: BusboyFileStream): Promise<SealedFile | Refused> {
  file.on('error', () => undefined)
  try {
    return await taking
  } catch (refusal) {
    file.resume()
    return { refusal }
  }
}

function orThrow(file: SealedFile | Refused): SealedFile {
  if ('refusal' in file) throw file.refusal
  return file
}

async function sealFile(
  store: FileStore,
  { file, name, seal }: { file: BusboyFileStream; name: string; seal: z.output<typeof Seal> },
): Promise<SealedFile> {
  const hash = createHash('sha256')
  let size = 0
  async function* counted() {
    // Not to be closed when sealing stops: what is left of it must still flow by.
    for await (const part of file.iterator({ destroyOnReturn: false })) {
      size += part.length
      if (size > seal.limit)
        throw kernelProblems.TooLarge({ limitMegabytes: Math.floor(seal.limit / megabyte) })
      hash.update(part)
      yield part as Uint8Array
    }
  }
  const publicKey = Buffer.from(seal.publicKey, 'base64url')
  const overhead = sealedOverhead(seal.limit)
  const sender = { owner: seal.owner, name: 'sealed', mediaType: 'application/octet-stream', overhead }
  const { upload } = await store.receive(sealStream(publicKey, seal.purpose, counted()), sender)
  return { upload, name: cleanFileName(name), size, sha256: hash.digest('hex') }
}
