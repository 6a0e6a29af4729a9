import { fire } from './load.ts'
import { listTree, type Process, postmasterOf, type Server, startServer } from './processes.ts'
import type { Scenario } from './scenarios.ts'

/** MiB, each page that processes share counted once. */
export interface Memory {
  readonly node: number
  readonly postgres: number
}
export interface MemoryUse {
  readonly atRest: Memory
  /** The largest sum of both at one moment of the load. */
  readonly highest: Memory
}

/** Koosmeel alone under every scenario at once, looked at four times a second. */
export async function measureMemory(
  dataFolder: string,
  scenarios: readonly Scenario[],
  session: string,
): Promise<MemoryUse> {
  const server = await startServer({
    run: ['src/run.mjs', 'main'],
    environment: { KOOSMEEL_DATA: dataFolder },
  })
  const atRest = look(server, dataFolder)
  let highest = atRest
  const watch = setInterval(() => {
    const now = look(server, dataFolder)
    if (now.node + now.postgres > highest.node + highest.postgres) highest = now
  }, 250)
  const headers = { cookie: `koosmeel=${session}`, origin: server.origin, 'content-type': 'application/json' }
  await Promise.all(
    scenarios.map(({ questions, count }) =>
      fire(
        server.origin,
        questions.map(({ shot }) => ({ ...shot, headers })),
        { connections: 2, count },
      ),
    ),
  )
  clearInterval(watch)
  await server.stop()
  return { atRest, highest }
}

function look({ pid }: Server, dataFolder: string): Memory {
  const sum = (processes: readonly Process[]) => processes.reduce((all, { memory }) => all + memory, 0)
  return {
    node: sum(listTree(pid).filter(({ name }) => name !== 'postgres')),
    postgres: sum(listTree(postmasterOf(dataFolder))),
  }
}
