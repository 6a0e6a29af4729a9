import { spawn } from 'node:child_process'

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
  { name: 'tests', command: node('tests/all.ts', '--even') },
  { name: 'more tests', command: node('tests/all.ts', '--odd') },
  {
    name: 'days and terms on the other side of the world',
    command: node('tests/all.ts', 'kernel/values', 'rulebook/rules'),
    environment: { TZ: 'Pacific/Auckland' },
  },
  // A browser waits more than it works: beside the others its tests cost little time.
  { name: 'tests in a browser', command: node('tests/all.ts', '--browser') },
]
const chosen: Step[] = [{ name: 'tests', command: node('tests/all.ts', ...words) }]

const running = new Set<ReturnType<typeof spawn>>()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => running.forEach((child) => void child.kill(signal)))

for (const sideBySide of words.length ? [chosen] : [checks, tests]) {
  const went = await Promise.all(sideBySide.map((step, place) => run(step, place === 0)))
  if (!went.every(Boolean)) process.exit(1)
}

/** One step is heard while it speaks, the others beside it when they are done. @returns whether it went well */
async function run({ name, command, environment }: Step, atOnce: boolean): Promise<boolean> {
  const started = Date.now()
  const [program = '', ...args] = command
  const output = atOnce ? 'inherit' : 'pipe'
  const env = { ...process.env, ...environment }
  const child = spawn(program, args, { stdio: ['ignore', output, output], env })
  running.add(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part))
  const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve))
  running.delete(child)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${said}\n${code === 0 ? '✓' : '✗'} ${name}: ${code === 0 ? '' : 'failed, '}${seconds} s\n`)
  return code === 0
}
