import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** A server in a process of its own. */
export interface Server {
  readonly origin: string
  readonly pid: number
  /** From the first moment of the process to the first answer to `GET /`. */
  readonly startMilliseconds: number
  readonly stop: () => Promise<void>
}

export interface Program {
  /** What Node runs, with its arguments. */
  readonly run: readonly string[]
  /** The checkout that it is run in. */
  readonly checkout?: string
  readonly environment: Readonly<Record<string, string>>
}

/** Starts it as `npm start` would and waits until `GET /` answers. @throws Error with what it said when it ends before */
export async function startServer({ run, checkout = root, environment }: Program): Promise<Server> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const started = performance.now()
  const child = spawn(process.execPath, ['--max-semi-space-size=4', ...run], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LOG_LEVEL: 'info', PORT: String(port), ...environment },
  })
  let said = ''
  child.stdout.resume()
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString()
  })
  while (!(await answers(`http://127.0.0.1:${port}/`))) {
    if (child.exitCode !== null) throw new Error(`${run.join(' ')} ended with ${child.exitCode}: ${said}`)
    await sleep(5)
  }
  const startMilliseconds = performance.now() - started
  return { origin, pid: child.pid ?? 0, startMilliseconds, stop: () => stop(child) }
}

const answers = (address: string) =>
  fetch(address).then(
    async (answer) => answer.ok && (await answer.text()) !== '',
    () => false,
  )

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** A process with what is its own share of memory. */
export interface Process {
  readonly pid: number
  readonly name: string
  /** Proportional: what several processes share is counted once over all of them. MiB. */
  readonly memory: number
  /** Seconds of CPU since its start. */
  readonly cpu: number
}

/** Whether this system tells about memory and CPU of processes. */
export const tells = existsSync('/proc/self/smaps_rollup')

/** The process and everything that it started, and that they started. */
export function listTree(pid: number): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? [])
  const below = (one: number): Relative[] => {
    const own = all.filter(({ parent }) => parent === one)
    return [...own, ...own.flatMap((child) => below(child.pid))]
  }
  const tree = [...all.filter((one) => one.pid === pid), ...below(pid)]
  return tree.map((one) => ({ ...one, memory: readShare(one.pid) }))
}

type Relative = Omit<Process, 'memory'> & { readonly parent: number }

function readProcess(pid: number): Relative | undefined {
  const found = /^\d+ \((.*)\) (.*)$/.exec(readOf(pid, 'stat').trim())
  if (!found) return undefined
  const [, name = '', fields = ''] = found
  const [, parent, ...rest] = fields.split(' ')
  return { pid, parent: Number(parent), name, cpu: (Number(rest[9]) + Number(rest[10])) / 100 }
}

const readShare = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(readOf(pid, 'smaps_rollup'))?.[1] ?? 0) / 1024

function readOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    // It ended while it was looked at.
    return ''
  }
}

/** The PostgreSQL that runs on a data folder. */
export const postmasterOf = (dataFolder: string): number =>
  Number(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
