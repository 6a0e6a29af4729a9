import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'

/**
 * The tests of the project in one process: a process for each file would cost twenty times the CPU.
 * `npm test -- tasks` runs the files whose path has `tasks` in it. `--browser` are those that need one, `--house` those
 * about the whole house, `--rooms` those that stand beside what they test: all wait more than they work, so the three
 * parts go well side by side, and they are about as long.
 */
const root = new URL('..', import.meta.url).pathname
const args = process.argv.slice(2)
const wanted = args.filter((arg) => !arg.startsWith('--'))
const needsBrowser = (file: string) => /journeys\/|kit\.test/.test(file)

const files = ['src', 'tests']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort((a, b) => stage(a) - stage(b) || (a < b ? -1 : 1))
  .filter(isOfPart)

if (files.length === 0) throw new Error(`No test file matches ${wanted.join(', ')}`)
// A test that waits for ever would hold the whole run: it is named, and the run ends.
const longest = 4 * 60_000
const alarms = new WeakMap<object, NodeJS.Timeout>()
beforeEach((running) => {
  alarms.set(running, setTimeout(giveUp, longest, running.name).unref())
})
afterEach((over) => clearTimeout(alarms.get(over)))

// The runner takes the run for over, and stops what is stopped at its end, whenever no test is left: until every file
// is read, this one is.
let allRead = () => {}
const reading = new Promise<void>((resolve) => {
  allRead = resolve
})
test('every test file is read', () => reading)
for (const file of files) await import(join(root, file))
allRead()

function giveUp(name: string): void {
  process.stderr.write(`✗ ${name}: not over after ${longest / 60_000} minutes, so the run ends here\n`)
  process.exit(1)
}

function isOfPart(file: string): boolean {
  const part = needsBrowser(file) ? '--browser' : file.startsWith('tests') ? '--house' : '--rooms'
  return !args.some((arg) => arg.startsWith('--')) || args.includes(part)
}

/** Pure rules first, the browser last. */
function stage(file: string): number {
  if (needsBrowser(file)) return 3
  if (file.startsWith('tests')) return 2
  return file.endsWith('operations.test.ts') ? 1 : 0
}

export const ran = files.map((file) => relative(root, file))
