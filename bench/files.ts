import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { json } from 'node:stream/consumers'
import type { Agency } from './agency.ts'
import type { Spread } from './compare.ts'
import { medianOf } from './load.ts'
import { listTree, type Server, startServer, tells } from './processes.ts'

const megabyte = 1024 * 1024
const megabytes = 100

/** Megabytes a second; ratio: Koosmeel ÷ a Node stream to disk, neighbouring rounds. */
export interface FileFigures {
  readonly title: string
  readonly ours: number
  readonly theirs: number
  readonly ratio: Spread
}
export interface FileReport {
  readonly ways: readonly FileFigures[]
  /** MiB of the server's own process: before, and the highest moment of all rounds. */
  readonly memory: { readonly atRest: number; readonly highest: number } | undefined
}

/** A hundred megabytes up and down, in turns with a server that only streams to a file and from it. */
export async function measureFiles(
  { dataFolder, folder, session }: { dataFolder: string; folder: string; session: Agency['session'] },
  rounds: number,
): Promise<FileReport> {
  const environment = { KOOSMEEL_DATA: dataFolder, MAX_FILE_MB: String(megabytes + 1) }
  const koosmeel = await startServer({ run: ['src/run.mjs', 'main'], environment })
  const bare = await startServer({ run: ['--import', 'tsx', 'bench/bare-files.ts', folder], environment: {} })
  const headers = { cookie: `koosmeel=${session}`, origin: koosmeel.origin }
  const atRest = memoryOf(koosmeel)
  let highest = atRest
  const watch = setInterval(() => {
    highest = Math.max(highest, memoryOf(koosmeel))
  }, 250)
  const pairs: { up: [number, number]; down: [number, number] }[] = []
  for (let round = 0; round <= rounds; round += 1) {
    // Never the same content: equal ones would be kept once.
    const seed = randomBytes(16)
    const ours = await upAndDown(koosmeel, seed, headers)
    const theirs = await upAndDownBare(bare, seed)
    if (round > 0) pairs.push({ up: [ours.up, theirs.up], down: [ours.down, theirs.down] })
  }
  clearInterval(watch)
  await bare.stop()
  await koosmeel.stop()
  const ways = [
    figures(
      'up',
      pairs.map(({ up }) => up),
    ),
    figures(
      'down',
      pairs.map(({ down }) => down),
    ),
  ]
  return { ways, memory: tells ? { atRest, highest } : undefined }
}

type Headers = Readonly<Record<string, string>>

async function upAndDown(server: Server, seed: Buffer, headers: Headers) {
  const started = performance.now()
  const { uploadId } = (await send(server, {
    path: '/api/uploads',
    headers: { ...headers, 'x-file-name': 'kaart.pdf' },
    seed,
  })) as {
    uploadId: string
  }
  const up = speedSince(started)
  const wish = JSON.stringify({ kind: 'other', title: 'Kaart', upload: uploadId })
  const { id } = (await send(server, {
    path: '/api/documents',
    headers: { ...headers, 'content-type': 'application/json' },
    body: wish,
  })) as {
    id: string
  }
  return { up, down: await fetchWhole(server, `/api/documents/${id}/versions/1/file`, headers) }
}

async function upAndDownBare(server: Server, seed: Buffer) {
  const started = performance.now()
  await send(server, { path: '/file', headers: {}, seed })
  const up = speedSince(started)
  return { up, down: await fetchWhole(server, '/file', {}) }
}

interface Sending {
  readonly path: string
  readonly headers: Headers
  /** Of what the large content is made; otherwise `body` is sent. */
  readonly seed?: Buffer
  readonly body?: string
}

async function send({ origin }: Server, { path, headers, seed, body }: Sending): Promise<unknown> {
  const sending = request(origin + path, { method: 'POST', headers })
  const answered = once(sending, 'response')
  if (seed) for (const piece of content(seed)) if (!sending.write(piece)) await once(sending, 'drain')
  sending.end(body)
  const [answer] = await answered
  const said = await json(answer)
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${JSON.stringify(said)}`)
  return said
}

async function fetchWhole({ origin }: Server, path: string, headers: Headers): Promise<number> {
  const started = performance.now()
  const [answer] = await once(request(origin + path, { headers }).end(), 'response')
  let bytes = 0
  for await (const part of answer) bytes += part.length
  if (bytes !== megabytes * megabyte) throw new Error(`${path}: ${answer.statusCode}, ${bytes} bytes`)
  return speedSince(started)
}

function* content(seed: Buffer): Generator<Buffer> {
  const piece = createHash('sha512').update(seed).digest()
  const block = Buffer.alloc(megabyte, piece)
  block.write('%PDF-1.7')
  for (let at = 0; at < megabytes; at += 1) {
    block.writeUInt32LE(at, 100)
    yield Buffer.from(block)
  }
}

/** Megabytes a second. */
export const speedOf = (megabytes: number, milliseconds: number): number => megabytes / (milliseconds / 1000)
const speedSince = (started: number): number => speedOf(megabytes, performance.now() - started)

/** MiB of the server's own process. */
export const memoryOf = ({ pid }: Server): number =>
  tells
    ? listTree(pid)
        .filter(({ name }) => name !== 'postgres')
        .reduce((sum, { memory }) => sum + memory, 0)
    : 0

export function figures(title: string, pairs: readonly (readonly [number, number])[]): FileFigures {
  const ratios = pairs.map(([ours, theirs]) => ours / theirs)
  return {
    title,
    ours: medianOf(pairs.map(([ours]) => ours)),
    theirs: medianOf(pairs.map(([, theirs]) => theirs)),
    ratio: { median: medianOf(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
  }
}
