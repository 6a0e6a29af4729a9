import { identifyIn } from './identify.ts'
import type { House } from './kernel/house.ts'
import { perform } from './kernel/road/perform.ts'
import { signin } from './modules/signin/contract.ts'
import { modules } from './modules.ts'
import { type Config, readConfig } from './platform/config.ts'
import { listen } from './platform/http/listen.ts'
import { createApi } from './platform/http/server.ts'
import { serveSite } from './platform/http/site.ts'
import { startJobs } from './platform/jobs.ts'
import { createLog } from './platform/log.ts'
import { createMailer } from './platform/mail/mailer.ts'
import { openHouse } from './platform/open-house.ts'
import { StartProblem } from './platform/start-problem.ts'
import { ensureWebBundle } from './platform/web-bundle.ts'

/** Opens the database, serves, works, and closes everything in reverse order on a signal or a failure. */
async function start(config: Config): Promise<void> {
  const log = createLog({ level: config.logLevel })
  const closing: (() => Promise<void>)[] = []
  try {
    const opening = { sole: true, onNotice: (notice: string) => log.warn({ notice }, 'database') }
    const bundling = ensureWebBundle()
    const { house, database } = await openHouse(config, modules, opening)
    closing.push(database.stop)
    const app = createApi({ house, log, trustedProxies: config.trustedProxies, identify: identifyIn(house) })
    const isReady = () =>
      database.read.query('select 1').then(
        () => true,
        () => false,
      )
    serveSite(app, { house, bundle: await bundling, isReady })
    const mailer = createMailer(config.mail?.url)
    const jobs = await startJobs({
      house,
      pool: database.jobs,
      mailer,
      mailFrom: config.mail?.from ?? '',
      log,
    })
    closing.push(jobs.stop, async () => mailer.close())
    closing.push((await listen(app, config)).stop)
    await announce(house, config)
    await untilSignal()
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

async function announce(house: House, config: Config): Promise<void> {
  const { path } = await perform(house, signin.makeSetUpLink, {}, { actor: { kind: 'system', name: 'main' } })
  process.stdout.write(`\nKoosmeel: ${config.url}\n`)
  if (path) process.stdout.write(`Esimene seadistamine (link kehtib ühe korra):\n${config.url}${path}\n`)
}

const untilSignal = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

await start(readConfig()).catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartProblem ? error.message : String((error as Error).stack)}\n`)
  process.exit(1)
})
