import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, it } from 'node:test'
import { modules } from '../src/modules.ts'

/**
 * Who may import whom, as data (the table in ARCHITECTURE.md). Each source file has a room; each room
 * lists the rooms it may import from and the packages it may use.
 */
const root = new URL('..', import.meta.url).pathname
const moduleFiles =
  /^(contract|rules|store|operations|reactions|jobs|mails|papers|pages|texts|offers|examples|module)(\.test)?\.tsx?$/
const moduleFolders = /^(contract|rules|store|operations|mails|pages|texts|migrations|web|examples)\//

type Room = 'kernel' | 'values' | 'platform' | 'web' | 'screens' | 'start' | keyof typeof inModule
interface Allowance {
  readonly rooms: readonly string[]
  readonly packages: readonly string[] | 'any'
}

/** Inside a module. `own:` is the same module, `other:` another one, `ask:` another one that stands before it. */
const inModule = {
  contract: { rooms: ['kernel', 'values', 'own:contract', 'other:contract'], packages: ['zod'] },
  rules: {
    rooms: ['values', 'kernel:types', 'own:contract', 'own:rules', 'own:texts', 'other:contract'],
    packages: [],
  },
  store: { rooms: ['kernel', 'values', 'own:contract', 'own:rules', 'own:store'], packages: ['kysely'] },
  operations: {
    rooms: ['kernel', 'values', 'platform:types', 'own:*', 'ask:contract'],
    packages: ['node:crypto'],
  },
  mails: {
    rooms: [
      'values',
      'kernel:types',
      'own:contract',
      'own:mails',
      'own:rules',
      'own:texts',
      'other:contract',
    ],
    packages: [],
  },
  pages: {
    rooms: [
      'values',
      'kernel:types',
      'own:contract',
      'own:rules',
      'own:pages',
      'own:texts',
      'other:contract',
    ],
    packages: ['hono/jsx'],
  },
  texts: { rooms: ['kernel', 'values', 'own:contract', 'own:texts'], packages: [] },
  offers: { rooms: ['kernel', 'values', 'own:contract', 'own:rules'], packages: [] },
  examples: {
    rooms: [
      'kernel',
      'values',
      'own:contract',
      'own:rules',
      'own:examples',
      'other:contract',
      // What must exist first was made by modules before it.
      'ask:examples',
    ],
    packages: [],
  },
  module: { rooms: ['kernel', 'own:*'], packages: [] },
} as const satisfies Record<string, Allowance>

const elsewhere: Record<Exclude<Room, keyof typeof inModule>, Allowance> = {
  kernel: { rooms: ['kernel', 'values'], packages: ['zod', 'kysely', 'node:crypto', '@hpke/core'] },
  values: { rooms: ['values', 'kernel'], packages: ['zod'] },
  platform: { rooms: ['kernel', 'values', 'platform'], packages: 'any' },
  web: {
    rooms: ['web', 'kernel', 'values', 'screens', 'other:contract', 'other:texts', 'other:rules'],
    packages: 'any',
  },
  screens: {
    rooms: [
      'web',
      'kernel',
      'values',
      'own:contract',
      'own:rules',
      'own:texts',
      'own:screens',
      'other:contract',
    ],
    packages: [
      'react',
      'zod',
      '@tanstack/react-router',
      '@tanstack/react-query',
      'react-hook-form',
      '@observablehq/plot',
      '@simplewebauthn/browser',
    ],
  },
  start: { rooms: ['kernel', 'values', 'platform', 'start', 'other:*'], packages: 'any' },
}

const listFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => normalize(`${folder}/${file}`))
    .filter((file) => /\.tsx?$/.test(file))
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)
const sources = listFiles('src').filter((file) => !isTest(file))

interface Place {
  readonly room: Room
  readonly module?: string
}

function placeOf(file: string): Place {
  const [, area = '', module = '', ...rest] = file.split('/')
  if (area === 'kernel') return { room: module === 'values' ? 'values' : 'kernel' }
  if (area === 'platform') return { room: 'platform' }
  if (area === 'web') return { room: 'web' }
  if (area !== 'modules') return { room: 'start' }
  if (rest[0] === 'web') return { room: 'screens', module }
  const name = (rest[0] ?? '').replace(/\.tsx?$/, '')
  const room = name === 'reactions' || name === 'jobs' ? 'operations' : name === 'papers' ? 'mails' : name
  return { room: room as Room, module }
}

interface Import {
  readonly from: string
  readonly typesOnly: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s+)?[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )
  return [...found].map(([, types, from = '', lazy]) => ({
    from: lazy ?? from,
    typesOnly: types !== undefined,
  }))
}

const order = modules.map((module) => module.name)

/** Why this import is not allowed, or nothing. */
function refusal(file: string, { from, typesOnly }: Import): string | undefined {
  const place = placeOf(file)
  const allowed: Allowance = { ...inModule, ...elsewhere }[place.room]
  if (!from.startsWith('.')) {
    const known =
      allowed.packages === 'any' ||
      allowed.packages.some((name) => from === name || from.startsWith(`${name}/`))
    return known || from.endsWith('.css') ? undefined : `${place.room} may not use the package ${from}`
  }
  const target = placeOf(normalize(join(dirname(file), from)))
  if (allowed.rooms.some((rule) => fits(rule, { place, target, typesOnly }))) return undefined
  return `${place.room} may import from ${allowed.rooms.join(', ')}; not from ${target.module ? `${target.module}/` : ''}${target.room}`
}

function fits(
  rule: string,
  { place, target, typesOnly }: { place: Place; target: Place; typesOnly: boolean },
): boolean {
  const [whose = '', what] = rule.split(':')
  if (what === undefined || what === 'types') return target.room === whose && (what !== 'types' || typesOnly)
  const rightRoom = what === '*' ? target.room !== 'screens' : target.room === what
  if (target.module === undefined || !rightRoom) return false
  if (whose === 'own') return target.module === place.module
  if (whose === 'ask')
    return target.module !== place.module && (typesOnly || before(target.module, place.module ?? ''))
  return target.module !== place.module
}

const before = (asked: string, asker: string) => order.indexOf(asked) < order.indexOf(asker)

describe('architecture', () => {
  it('sees the files that it judges', () => {
    assert.ok(sources.length > 150, `only ${sources.length} source files were seen`)
    assert.ok(sources.flatMap(importsOf).length > 500)
  })

  it('lets every file import only what its room may', () => {
    const refused = sources.flatMap((file) =>
      importsOf(file).flatMap((one) => {
        const why = refusal(file, one)
        return why ? [`${file} imports ${one.from}: ${why}`] : []
      }),
    )
    assert.deepEqual(refused, [])
  })

  it('keeps the component library behind the kit, where another can be put', () => {
    const users = sources.filter((file) => importsOf(file).some(({ from }) => from.startsWith('@mantine/')))
    assert.ok(users.length > 5, `only ${users.length} files of the kit were seen`)
    const strangers = users.filter((file) => !file.startsWith('src/web/ui/'))
    assert.deepEqual(strangers, [], 'Use a part of src/web/ui, or make one there')
  })

  it('finds only the files of the vocabulary in a module', () => {
    const strangers = sources
      .filter((file) => file.startsWith('src/modules/'))
      .map((file) => file.split('/').slice(3).join('/'))
      .filter((file) => !moduleFiles.test(file) && !moduleFolders.test(file))
    assert.deepEqual(strangers, [], 'A new kind of file needs a decision record and a row in ARCHITECTURE.md')
  })

  it('keeps files short', () => {
    const long = sources
      .filter((file) => !/tables\.ts$|texts/.test(file))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 300)
    assert.deepEqual(long, [], 'Split by noun: operations/<noun>.ts, store/<noun>.ts, contract/<noun>.ts')
  })

  it('prepares before each test only inside a describe: at the top of a file it would be done for every test of the run', () => {
    const tests = [...listFiles('src'), ...listFiles('tests')].filter(isTest)
    const loud = tests.filter((file) => /^(before|after)Each\(/m.test(readFileSync(join(root, file), 'utf8')))
    assert.deepEqual(loud, [])
  })

  it('has no cycle among the contracts', () => {
    const edges = new Map<string, Set<string>>()
    for (const file of sources.filter((one) => placeOf(one).room === 'contract')) {
      const from = placeOf(file).module ?? ''
      const to = importsOf(file).flatMap(
        (one) => placeOf(normalize(join(dirname(file), one.from))).module ?? [],
      )
      edges.set(from, new Set([...(edges.get(from) ?? []), ...to.filter((module) => module !== from)]))
    }
    const walk = (module: string, path: string[]): string[] | undefined => {
      if (path.includes(module)) return [...path, module]
      for (const next of edges.get(module) ?? []) {
        const cycle = walk(next, [...path, module])
        if (cycle) return cycle
      }
      return undefined
    }
    for (const module of edges.keys()) assert.equal(walk(module, []), undefined)
  })
})
