import { identifying } from './identify.ts'
import type { House } from './kernel/house.ts'
import { modules } from './modules.ts'
import type { Config } from './platform/config.ts'
import { listen } from './platform/http/listen.ts'
import { createApi } from './platform/http/server.ts'
import { serveSite } from './platform/http/site.ts'
import { startJobs } from './platform/jobs.ts'
import { createLog } from './platform/log.ts'
import { createMailer } from './platform/mail/mailer.ts'
import { openHouse } from './platform/open-house.ts'
import { ensureWebBundle } from './platform/web-bundle.ts'

/** What is done with the house before anyone may enter; its answer is printed after the address. */
export type Prepare = (house: House) => Promise<string>

/**
 * Opens the database, serves, works, and closes everything in reverse order on a signal or a failure.
 * @throws StartProblem
 */
export async function serve(config: Config, prepare: Prepare): Promise<void> {
  const log = createLog({ level: config.logLevel })
  const closing: (() => Promise<void>)[] = []
  // Heard from the first moment: also a start that is called off stops its PostgreSQL in order.
  const calledOff = untilSignal()
  try {
    const opening = { sole: true, onNotice: (notice: string) => log.warn({ notice }, 'database') }
    const bundling = ensureWebBundle()
    const { house, database } = await openHouse(config, modules, opening)
    closing.push(database.stop)
    const greeting = await prepare(house)
    const app = createApi({ house, log, trustedProxies: config.trustedProxies, ...identifying(house) })
    const isReady = () =>
      database.read.query('select 1').then(
        () => true,
        () => false,
      )
    serveSite(app, { house, bundle: await bundling, isReady })
    const mailer = createMailer(config.mail?.url)
    const workshop = { house, pool: database.jobs, mailer, mailFrom: config.mail?.from ?? '', log }
    const jobs = await startJobs(workshop)
    closing.push(jobs.stop, async () => mailer.close())
    closing.push((await listen(app, config)).stop)
    process.stdout.write(`\nKoosmeel: ${config.url}\n${greeting}`)
    await calledOff
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

const untilSignal = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
