import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import test from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { temporaryFolder } from '../../../tests/support/database.ts'
import { readConfig } from '../config.ts'
import { StartProblem } from '../start-problem.ts'
import { isRoot } from './database-user.ts'
import { type EmbeddedServer, type Launch, launchPostgres } from './launcher.ts'
import { openDatabase } from './open.ts'
import { withClient } from './pools.ts'
import { readPostmaster } from './postmaster.ts'

const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
const launch = (dataFolder: string, how: Partial<Launch> = {}) =>
  launchPostgres({ dataFolder, chosen: true, sole: true, settings: careless, ...how })

const pidOf = (server: EmbeddedServer) => readPostmaster({ folder: server.clusterFolder })?.pid ?? 0

const ask = (server: EmbeddedServer, sql: string) =>
  withClient(server.connect('postgres'), async (client) => (await client.query(sql)).rows)

const saying = (part: string) => (error: unknown) => error instanceof StartProblem && error.en.includes(part)

test('it listens on no network, sorts as Estonians do and knows letters beyond ASCII', async () => {
  const server = await launch(temporaryFolder())
  const [row] = await ask(
    server,
    `select current_setting('listen_addresses') as addresses, current_setting('server_encoding') as encoding,
      (select string_agg(w, ' ' order by w) from unnest(array['zoo', 'õun', 'šokk', 'süsi', 'žest', 'tee']) w) as words`,
  )
  await ask(server, 'create extension pg_trgm')
  const [{ same }] = await ask(server, `select show_trgm('õöäü') <> show_trgm('') as same`)
  await server.stop()
  assert.deepEqual(row, { addresses: '', encoding: 'UTF8', words: 'süsi šokk zoo žest tee õun' })
  assert.equal(same, true)
})

test('a second server on the folder is refused, a tool attaches, and the last to leave stops PostgreSQL', async () => {
  const folder = temporaryFolder()
  const server = await launch(folder)
  const pid = pidOf(server)
  await assert.rejects(launch(folder), saying('Another Koosmeel'))
  const tool = await launch(folder, { sole: false })
  assert.deepEqual([tool.attached, pidOf(tool)], [true, pid])
  await server.stop()
  assert.equal((await ask(tool, 'select 1 as one'))[0].one, 1)
  await tool.stop()
  assert.equal(readPostmaster({ folder: server.clusterFolder }), undefined)
  assert.equal(existsSync(server.socketFolder), false)
})

test('whoever comes while the last one leaves has a PostgreSQL that stays', async () => {
  const folder = temporaryFolder()
  let here = await launch(folder, { sole: false })
  for (const moment of [0, 5, 15, 40]) {
    const left = here.stop()
    await sleep(moment)
    here = await launch(folder, { sole: false })
    await left
    assert.equal((await ask(here, 'select 1 as one'))[0].one, 1)
  }
  await here.stop()
})

test('two that start at once on an empty folder share one PostgreSQL', async () => {
  const folder = temporaryFolder()
  const tools = await Promise.all([1, 2, 3].map(() => launch(folder, { sole: false })))
  assert.equal(new Set(tools.map(pidOf)).size, 1)
  await Promise.all(tools.map((tool) => tool.stop()))
  assert.equal(tools[0] && readPostmaster({ folder: tools[0].clusterFolder }), undefined)
  assert.deepEqual(readdirSync(folder).sort(), ['postgres', 'postgres.log'])
})

test('PostgreSQL that is killed under a living process is started again, and connections find it', async () => {
  const notices: string[] = []
  const folder = temporaryFolder()
  let restored = () => {}
  const back = new Promise<void>((resolve) => {
    restored = resolve
  })
  const onNotice = (notice: 'lost' | 'restored') => {
    notices.push(notice)
    if (notice === 'restored') restored()
  }
  const database = await openDatabase(readConfig({ KOOSMEEL_DATA: folder }), { sole: true, onNotice })
  const before = readPostmaster({ folder: join(folder, 'postgres') })
  await database.app.query('select 1')
  process.kill(before?.pid ?? 0, 'SIGKILL')
  await back
  assert.equal((await database.app.query('select 1 as one')).rows[0].one, 1)
  assert.notEqual(readPostmaster({ folder: join(folder, 'postgres') })?.pid, before?.pid)
  assert.deepEqual(notices, ['lost', 'restored'])
  await database.stop()
})

test('PostgreSQL that outlived its killed Koosmeel is taken over by the next one', async () => {
  const folder = temporaryFolder()
  const code = `
    const { launchPostgres } = await import(${JSON.stringify(new URL('launcher.ts', import.meta.url).href)})
    await launchPostgres({ dataFolder: ${JSON.stringify(folder)}, chosen: true, sole: true })
    console.log('up')`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  const server = await launch(folder)
  assert.equal(server.attached, true)
  const cluster = { folder: server.clusterFolder }
  assert.ok(readPostmaster(cluster))
  await server.stop()
  // It takes its file away as the last thing that it does.
  assert.equal(readPostmaster(cluster), undefined)
})

test('a pid file that names a stranger after a crash does not keep it from starting', async () => {
  const folder = temporaryFolder()
  const first = await launch(folder)
  const pidFile = readFileSync(join(first.clusterFolder, 'postmaster.pid'), 'utf8')
  await first.stop()
  const stranger = spawn('sleep', ['60'])
  const lines = pidFile.split('\n')
  writeFileSync(join(first.clusterFolder, 'postmaster.pid'), [stranger.pid, ...lines.slice(1)].join('\n'))
  const second = await launch(folder)
  assert.equal((await ask(second, 'select 1 as one'))[0].one, 1)
  await second.stop()
  stranger.kill()
})

test('what a killed first start left half-made is cleared away', async () => {
  const folder = temporaryFolder()
  const gone = spawn('true')
  await new Promise((resolve) => gone.once('exit', resolve))
  mkdirSync(join(folder, `postgres.new-${gone.pid}`))
  const server = await launch(folder)
  await server.stop()
  assert.deepEqual(readdirSync(folder).sort(), ['postgres', 'postgres.log'])
})

test('a folder that cannot be used is refused with what to do', async () => {
  const parent = temporaryFolder()
  writeFileSync(join(parent, 'file'), '')
  await assert.rejects(launch(join(parent, 'file', 'data')), saying('cannot be written'))
  const closed = join(parent, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  if (!isRoot()) chmodSync(closed, 0o500)
  await assert.rejects(launch(join(closed, 'data')), saying(isRoot() ? 'cannot enter' : 'cannot be written'))
})

test('data of another PostgreSQL version is refused', async () => {
  const folder = temporaryFolder()
  const server = await launch(folder)
  await server.stop()
  writeFileSync(join(server.clusterFolder, 'PG_VERSION'), '14\n')
  await assert.rejects(launch(folder), saying('holds data of PostgreSQL 14'))
})

test('a database that cannot be reached is refused with the setting that names it', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  const config = readConfig({ DATABASE_URL: `postgres://app:secret@127.0.0.1:${port}/koosmeel` })
  await assert.rejects(openDatabase(config, { sole: true }), (error) => {
    assert.ok(error instanceof StartProblem)
    assert.match(error.message, /DATABASE_URL/)
    assert.doesNotMatch(error.message, /secret/)
    return true
  })
})
