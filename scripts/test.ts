import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * The one gate: types, lint and every test. `npm test -- word` leaves types and lint out and runs
 * only the test files with that word in their path.
 */
const words = process.argv.slice(2)
const node = (...args: string[]) => [process.execPath, '--test-force-exit', '--import', 'tsx', ...args]
const bin = (name: string) => `node_modules/.bin/${name}`

interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly environment?: Record<string, string>
}

const checks: Step[] = [
  { name: 'types of the server', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'types of the browser', command: [bin('tsc'), '-p', 'tsconfig.web.json'] },
  { name: 'lint', command: [bin('biome'), 'check', '--error-on-warnings', '.'] },
]
const tests: Step[] = [
  { name: 'tests of the rooms', command: node('tests/all.ts', '--rooms') },
  { name: 'tests of the house', command: node('tests/all.ts', '--house') },
  {
    name: 'days and terms on the other side of the world',
    command: node('tests/all.ts', 'kernel/values', 'rulebook/rules'),
    environment: { TZ: 'Pacific/Auckland' },
  },
  // A browser waits more than it works: beside the others its tests cost little time.
  { name: 'tests in a browser', command: node('tests/all.ts', '--browser') },
]
const chosen: Step[] = [{ name: 'tests', command: node('tests/all.ts', ...words) }]

/** Nothing that a test does takes half of it: a single test is given up by `tests/all.ts` before. */
const longestSilence = 6 * 60_000

const running = new Set<ReturnType<typeof spawn>>()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => running.forEach((child) => void child.kill(signal)))

for (const sideBySide of words.length ? [chosen] : [checks, tests]) {
  const went = await Promise.all(sideBySide.map((step, place) => run(step, place === 0)))
  if (!went.every(Boolean)) process.exit(1)
}

/**
 * One step is heard while it speaks, the others beside it when they are done. One that falls silent is ended, tells
 * what its threads waited for, and is begun anew once: Node 20 itself was seen to wait for ever for its own lock.
 * @returns whether it went well
 */
async function run(step: Step, atOnce: boolean, again = true): Promise<boolean> {
  const { name, command, environment } = step
  const started = Date.now()
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  running.add(child)
  let said = ''
  let stuck: string | undefined
  const end = () => {
    stuck = threadsOf(child.pid)
    child.kill('SIGKILL')
  }
  const watch = setTimeout(end, longestSilence)
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      watch.refresh()
      if (atOnce) process.stdout.write(part)
      said += part
    })
  // What a stuck one started may hold its output open.
  const code = await new Promise((resolve) =>
    child
      .once('error', resolve)
      .once('close', resolve)
      .once('exit', () => stuck !== undefined && resolve(1)),
  )
  clearTimeout(watch)
  running.delete(child)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(
    `${atOnce ? '' : said}\n${code === 0 ? '✓' : '✗'} ${name}: ${code === 0 ? '' : 'failed, '}${seconds} s\n`,
  )
  if (stuck === undefined) return code === 0
  console.log(`${name}: silent for ${longestSilence / 60_000} minutes, ended.\n${stuck}\n`)
  return again && run(step, atOnce, false)
}

/** What each thread of the process waits for, where the system tells (Linux): a lock, an event, or it computes. */
function threadsOf(pid = 0): string {
  const tell = (thread: string) => {
    const read = (file: string) => readFileSync(`/proc/${pid}/task/${thread}/${file}`, 'utf8').trim()
    return `${thread} ${read('comm')}: ${/State:\s*(.*)/.exec(read('status'))?.[1]}, waits in ${read('wchan')}, ${read('syscall')}`
  }
  try {
    return readdirSync(`/proc/${pid}/task`).map(tell).join('\n')
  } catch {
    return ''
  }
}
