import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import test from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { verifyAudit } from '../src/kernel/road/audit-chain.ts'
import { readConfig } from '../src/platform/config.ts'
import { kyselyOf } from '../src/platform/database/kysely.ts'
import { type Database, openDatabase } from '../src/platform/database/open.ts'
import { readPostmaster } from '../src/platform/database/postmaster.ts'
import { temporaryFolder } from './support/database.ts'

/** Who is killed, round after round; where Node survives, it has to bring PostgreSQL back by itself. */
const rounds = ['node', 'postgres', 'both', 'node', 'both', 'postgres', 'node', 'both'] as const
const writers = 10

interface Server {
  readonly process: ChildProcess
  readonly url: string
}

test('nothing acknowledged is lost when Node, PostgreSQL or both are killed while ten people write', async (t) => {
  const folder = temporaryFolder()
  /** Kept here, outside of everything that is killed: text → id that the server answered with. */
  const acknowledged = new Map<string, string>()
  for (const [round, victim] of rounds.entries()) {
    const server = await startServer(folder)
    const writing = startWriters(server, acknowledged)
    try {
      await more(acknowledged, 50)
      await sleep(randomInt(0, 300))
      kill(victim, server, folder)
      if (victim === 'postgres') await more(acknowledged, 50)
      await writing.stop()
      if (victim === 'postgres') {
        await allHeeded(folder)
        await stopInOrder(server, round)
      }
    } finally {
      server.process.kill('SIGKILL')
    }
  }
  await settle(folder)
  await compare(folder, acknowledged)
  t.diagnostic(`${acknowledged.size} acknowledged in ${rounds.length} rounds, none lost`)
})

async function startServer(folder: string): Promise<Server> {
  const program = fileURLToPath(new URL('support/crash-server.ts', import.meta.url))
  const environment = { ...process.env, KOOSMEEL_DATA: folder, DATABASE_URL: '' }
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [port] = await Promise.race([once(child.stdout, 'data'), failWhenEnded(child)])
  return { process: child, url: `http://127.0.0.1:${Number(port)}/api/notes` }
}

async function failWhenEnded(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`The server ended with ${code} before it listened`)
}

function startWriters({ url }: Server, acknowledged: Map<string, string>): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const write = async () => {
    while (!stopping.signal.aborted) {
      const text = randomUUID()
      const id = await addNote(url, text).catch(() => undefined)
      if (id) acknowledged.set(text, id)
      else await sleep(10)
    }
  }
  const all = Promise.all(Array.from({ length: writers }, write))
  return {
    stop: async () => {
      stopping.abort()
      await all
    },
  }
}

async function addNote(url: string, text: string): Promise<string | undefined> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ text }) })
  const answer = (await response.json()) as { id?: string }
  return response.ok ? answer.id : undefined
}

/** Waits until so many more were acknowledged. */
async function more(acknowledged: Map<string, string>, count: number): Promise<void> {
  const enough = acknowledged.size + count
  while (acknowledged.size < enough) await sleep(5)
}

function kill(victim: (typeof rounds)[number], server: Server, folder: string): void {
  const postmaster = readPostmaster({ folder: join(folder, 'postgres') })
  assert.ok(postmaster)
  if (victim !== 'node') process.kill(postmaster.pid, 'SIGKILL')
  if (victim !== 'postgres') server.process.kill('SIGKILL')
}

async function stopInOrder(server: Server, round: number): Promise<void> {
  server.process.kill('SIGTERM')
  const [code] = await once(server.process, 'exit')
  assert.equal(code, 0, `round ${round}: the server did not stop in order`)
}

/** One more start, without a kill: the jobs that were cut off are carried out after all. */
async function settle(folder: string): Promise<void> {
  const server = await startServer(folder)
  await allHeeded(folder)
  await stopInOrder(server, rounds.length)
}

/** Waits until the running server has carried out the reaction to every fact. */
async function allHeeded(folder: string): Promise<void> {
  const database = await openDatabase(readConfig({ KOOSMEEL_DATA: folder }), { sole: false })
  while ((await count(database, 'reaction')) < (await count(database, 'fact'))) await sleep(50)
  await database.stop()
}

async function compare(folder: string, acknowledged: Map<string, string>): Promise<void> {
  const database = await openDatabase(readConfig({ KOOSMEEL_DATA: folder }), { sole: true })
  try {
    const { rows } = await database.read.query<{ id: string; title: string }>(
      `select id, title from kernel.record where kind = 'note'`,
    )
    const kept = new Map(rows.map(({ id, title }) => [title, id]))
    const lost = [...acknowledged].filter(([text, id]) => kept.get(text) !== id)
    assert.deepEqual(lost, [])
    assert.ok(acknowledged.size >= rounds.length * 50, `${acknowledged.size} acknowledged`)
    // Not acknowledged and yet there may be: an answer that a kill cut off. But whole, with fact and audit.
    const counts = await Promise.all(['fact', 'audit'].map((table) => count(database, table)))
    assert.deepEqual(counts, [rows.length, rows.length])
    const audit = await verifyAudit(kyselyOf(database.read))
    assert.deepEqual([audit.rows, audit.unsealed, audit.broken], [rows.length, 0, undefined])
  } finally {
    await database.stop()
  }
}

async function count(database: Database, table: string): Promise<number> {
  const { rows } = await database.read.query<{ count: string }>(`select count(*) from kernel.${table}`)
  return Number(rows[0]?.count)
}
