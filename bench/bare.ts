import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { readConfig } from '../src/platform/config.ts'
import { openDatabase } from '../src/platform/database/open.ts'
import type { Statement } from './capture.ts'

/**
 * What Koosmeel is measured against: Hono and pg with the same connections to the same PostgreSQL and nothing between
 * them. `tsx bench/bare.ts questions.json`: for each scenario the statements of each of its questions.
 */
const questions = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Record<string, Statement[][]>
const config = readConfig()
const { app: pool, stop } = await openDatabase(config, { sole: false })

const app = new Hono()
app.onError((error, c) => c.text(error.message, 500))
app.get('/', (c) => c.text('bare'))
app.get('/:scenario/:number', async (c) => {
  const statements = questions[c.req.param('scenario')]?.[Number(c.req.param('number'))] ?? []
  const answers = await Promise.all(statements.map(({ text, values }) => pool.query(text, [...values])))
  return c.json(answers.map(({ rows }) => rows))
})
app.post('/:scenario/:number', async (c) => {
  const [statement] = questions[c.req.param('scenario')]?.[Number(c.req.param('number'))] ?? []
  const { words } = await c.req.json<{ words: string }>()
  const answer = await pool.query(statement?.text ?? '', [...(statement?.values ?? []), words])
  return c.json(answer.rows)
})

const server = serve({ fetch: app.fetch, port: config.port, hostname: '127.0.0.1' })
process.once('SIGTERM', async () => {
  server.close()
  await stop()
  process.exit()
})
