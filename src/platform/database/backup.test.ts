import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import test from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { emptyDatabase, freshDatabase, temporaryFolder } from '../../../tests/support/database.ts'
import { writeAudit } from '../../kernel/road/audit.ts'
import { sealAudit, verifyAudit } from '../../kernel/road/audit-chain.ts'
import { createFileStore } from '../files/store.ts'
import { StartProblem } from '../start-problem.ts'
import { backUp } from './backup.ts'
import { decodeFrames, encodeFrames } from './backup-file.ts'
import { digestTable, listTables } from './contents.ts'
import { kyselyOf } from './kysely.ts'
import { migrate } from './migrate.ts'
import type { Database } from './open.ts'
import { restore } from './restore.ts'

const folder = temporaryFolder()
let copies = 0
const newPath = () => join(folder, `copy-${++copies}`)

/** Rows in many tables: records with cross-references, an audit with its chain, a file, jobs. */
async function inhabited(): Promise<Database> {
  const database = await freshDatabase()
  await database.app.query(`
    with duty as (insert into kernel.record (kind, title) values ('duty', 'Perelepitus: õ, ä, "jutumärk"') returning id),
    tasks as (insert into kernel.record (kind, title, search_text)
      select 'task', 'Töö ' || n, repeat('šž', n) from generate_series(1, 200) n returning id)
    insert into kernel.serving (record, duty) select tasks.id, duty.id from tasks, duty`)
  const write = kyselyOf(database.app)
  for (const [n, operation] of ['tasks.give', 'tasks.take', 'tasks.accept'].entries()) {
    const entry = { at: new Date(Date.UTC(2026, 0, 1 + n)), operation, outcome: 'done' as const }
    await writeAudit(write, {
      ...entry,
      actor: { kind: 'system', name: 'test' },
      input: { n, nested: { b: 1, a: null } },
    })
    if (n < 2) await sealAudit(write)
  }
  await storeFile(database, fileBytes)
  await database.app.query(`select kernel.enqueue('mail', '{"letter": 1}', now() + interval '1 hour', 'mail-1', 3),
    kernel.enqueue('react', '{"fact": 2}', queue => 'in order'), kernel.enqueue('failed for good', max_attempts => 1)`)
  await database.jobs.query(`update graphile_worker._private_jobs set attempts = 1 where max_attempts = 1`)
  return database
}

const fileBytes = randomBytes(700_000)

async function storeFile(database: Database, bytes: Buffer): Promise<string> {
  async function* once() {
    yield bytes
  }
  const sender = { owner: 'user:kati', name: 'lisa.pdf', mediaType: 'application/pdf' }
  return (await createFileStore(database, 1_000_000).receive(once(), sender)).upload
}

/** Every table's content in one comparable value. */
async function contentOf(database: Database): Promise<Record<string, unknown>> {
  return database.asOwner(async (owner) => {
    const entries: [string, unknown][] = []
    for (const table of await listTables(owner)) {
      entries.push([`${table.schema}.${table.name}`, await digestTable(owner, table)])
    }
    return Object.fromEntries(entries)
  })
}

async function jobsOf(database: Database) {
  const { rows } = await database.jobs.query(`
    select task_identifier, queue_name, run_at, max_attempts, key from graphile_worker.jobs
    where attempts < max_attempts order by 1`)
  return rows
}

const saying = (part: string) => (error: unknown) => error instanceof StartProblem && error.en.includes(part)

test('everything comes back from a backup: rows, audit chain, files and pending jobs', async () => {
  const before = await inhabited()
  const path = newPath()
  await backUp(before, path)
  assert.equal(statSync(path).mode & 0o777, 0o600)
  const after = await emptyDatabase()
  const restored = await restore(after, path)
  assert.equal(restored.jobs, 2)
  assert.ok(restored.rows > 400, `${restored.rows} rows`)
  const content = await contentOf(before)
  assert.ok(Object.keys(content).length > 10)
  assert.deepEqual(await contentOf(after), content)
  assert.deepEqual(await jobsOf(after), await jobsOf(before))
  const audit = await verifyAudit(kyselyOf(after.read))
  assert.deepEqual([audit.rows, audit.broken], [3, undefined])
  const { rows } = await after.app.query(
    `select string_agg(bytes, '' order by no) as bytes from kernel.file_chunk`,
  )
  assert.ok(rows[0].bytes.equals(fileBytes))
})

test('a restored database works on: references hold, the audit goes on and is still closed to changes', async () => {
  const [before, after, path] = [await inhabited(), await emptyDatabase(), newPath()]
  await backUp(before, path)
  await restore(after, path)
  assert.deepEqual(await migrate(after), [])
  const stranger = `insert into kernel.serving (record, duty) values (gen_random_uuid(), gen_random_uuid())`
  await assert.rejects(after.app.query(stranger), /foreign key/)
  await assert.rejects(after.app.query('delete from kernel.audit'), /permission denied/)
  assert.ok((await sealAudit(kyselyOf(after.app))) >= 0)
  await after.app.query(`select kernel.enqueue('mail')`)
  assert.equal((await jobsOf(after)).length, 3)
})

test('a backup made while people work is of one moment', async () => {
  const database = await inhabited()
  const path = newPath()
  let done = false
  const work = async () => {
    while (!done) {
      await database.app.query(`with one as (insert into kernel.record (kind, title) values ('task', 'x') returning id)
        insert into kernel.serving (record, duty) select id, id from one`)
    }
  }
  const workers = [work(), work(), work()]
  await backUp(database, path)
  done = true
  await Promise.all(workers)
  const after = await emptyDatabase()
  await restore(after, path)
  const { rows } = await after.app.query(`select
    (select count(*) from kernel.record where title = 'x') = (select count(*) from kernel.serving where record = duty) as same`)
  assert.deepEqual(rows, [{ same: true }])
})

test('a backup never writes over a file, and leaves nothing where it cannot be made', async () => {
  const [database, path] = [await freshDatabase(), newPath()]
  writeFileSync(path, 'something else')
  await assert.rejects(backUp(database, path), saying('there already'))
  await assert.rejects(backUp(database, join(folder, 'no', 'such')), saying('cannot be written'))
  const nothing = newPath()
  await assert.rejects(backUp(await emptyDatabase(), nothing), saying('nothing to back up'))
  assert.equal(readFileSync(path, 'utf8'), 'something else')
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith(basename(nothing))),
    [],
  )
})

test('a database that holds something is not restored over', async () => {
  const [database, path] = [await inhabited(), newPath()]
  await backUp(database, path)
  const content = await contentOf(database)
  await assert.rejects(restore(database, path), saying('not empty'))
  assert.deepEqual(await contentOf(database), content)
})

/** The same backup with another header and a digest that fits. */
async function reencoded(bytes: Buffer, change: (header: string) => string): Promise<Buffer> {
  async function* once() {
    yield bytes
  }
  async function* changed() {
    for await (const { kind, payload } of decodeFrames(once())) {
      yield { kind, payload: kind === 'H' ? Buffer.from(change(payload.toString())) : payload }
    }
  }
  const parts: Buffer[] = []
  for await (const part of encodeFrames(changed())) parts.push(part)
  return Buffer.concat(parts)
}

test('a damaged, cut, foreign or newer backup is refused, and the database stays empty and usable', async () => {
  const [database, path] = [await inhabited(), newPath()]
  await backUp(database, path)
  const whole = readFileSync(path)
  const frames = gunzipSync(whole)
  const changed = Buffer.from(frames)
  changed[changed.length - 200_000] = (changed[changed.length - 200_000] ?? 0) ^ 1
  const newer = await reencoded(frames, (text) => text.replace('T0800_prepare', 'T0801_prepare'))
  const cases: [Buffer, string][] = [
    [whole.subarray(0, whole.length / 2), 'breaks off'],
    [gzipSync(frames.subarray(0, frames.length - 37)), 'breaks off'],
    [gzipSync(changed), 'damaged'],
    [gzipSync(newer), 'newer Koosmeel'],
    [gzipSync('something else altogether, but also compressed'), 'no backup'],
    [Buffer.from('plain text'), 'no backup'],
    [Buffer.alloc(0), 'breaks off'],
  ]
  const after = await emptyDatabase()
  for (const [content, words] of cases) {
    const wrong = newPath()
    writeFileSync(wrong, content)
    await assert.rejects(restore(after, wrong), saying(words), words)
    const { rows } = await after.app.query(
      `select count(*)::int as count from pg_namespace where nspname = 'kernel'`,
    )
    assert.deepEqual(rows, [{ count: 0 }], words)
  }
  await assert.rejects(restore(after, join(folder, 'absent')), saying('cannot be read'))
  await restore(after, path)
  assert.deepEqual(await contentOf(after), await contentOf(database))
})

test('a restore that was killed half-way is not started on, and begins anew when repeated', async () => {
  const [database, path, after] = [await inhabited(), newPath(), await emptyDatabase()]
  await backUp(database, path)
  await migrate(after)
  await after.asOwner((owner) => owner.query('create schema koosmeel_restoring'))
  await assert.rejects(migrate(after), saying('broken off'))
  await restore(after, path)
  assert.deepEqual(await contentOf(after), await contentOf(database))
})
