import { spawnSync } from 'node:child_process'

/**
 * The one gate: types, lint and every test. `npm test -- word` leaves types and lint out and runs
 * only the test files with that word in their path.
 */
const words = process.argv.slice(2)
const node = (...args: string[]) => [process.execPath, '--import', 'tsx', ...args]
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
  {
    name: 'days and terms on the other side of the world',
    command: node('tests/all.ts', 'kernel/values', 'rulebook/rules'),
    environment: { TZ: 'Pacific/Auckland' },
  },
]
const steps: Step[] = [
  ...(words.length ? [] : checks),
  { name: 'tests', command: node('tests/all.ts', ...words) },
]

for (const { name, command, environment } of steps) {
  const started = Date.now()
  console.log(`\n▸ ${name}`)
  const [program = '', ...args] = command
  const done = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
  if (done.status !== 0) {
    console.error(`\n✗ ${name}: failed`)
    process.exit(1)
  }
  console.log(`✓ ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
