import { type ServerType, serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Config } from '../config.ts'
import { StartProblem } from '../start-problem.ts'
import type { Env } from './server.ts'

export interface Listening {
  /** The port it listens on: the one asked for, or a free one for 0. */
  readonly port: number
  /** Answers what is under way, takes nothing new. */
  stop(): Promise<void>
}

/** @throws StartProblem when the port is taken or may not be used */
export function listen(app: Hono<Env>, config: Pick<Config, 'port' | 'host'>): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, ({ port }) =>
      resolve({ port, stop: () => close(server) }),
    )
    server.once('error', (cause: NodeJS.ErrnoException) => reject(explain(cause, config.port)))
  })
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    // Connections that only wait for a next request would keep it open; those with one under way get ten seconds.
    const idle = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50)
    server.close(() => {
      clearInterval(idle)
      resolve()
    })
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 10_000).unref()
  })
}

function explain(cause: NodeJS.ErrnoException, port: number): unknown {
  if (cause.code === 'EADDRINUSE') {
    return new StartProblem(
      {
        et: `Port ${port} on juba kasutusel. Sulgege teine programm või käivitage Koosmeel teisel pordil: PORT=${port + 1} npm start`,
        en: `Port ${port} is taken. Stop the other program or start Koosmeel on another port: PORT=${port + 1} npm start`,
      },
      { cause },
    )
  }
  if (cause.code !== 'EACCES') return cause
  return new StartProblem(
    {
      et: `Porti ${port} ei tohi see kasutaja avada. Valige port üle 1024: PORT=3000 npm start`,
      en: `This user may not open port ${port}. Choose a port above 1024: PORT=3000 npm start`,
    },
    { cause },
  )
}
