import { cpSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './folder.ts'
import { medianOf } from './load.ts'
import { root, startServer } from './processes.ts'

/** Seconds from the start of the process to the first page. */
export interface Starts {
  /** A fresh clone: nothing is compiled, the staff application is not built, there is no database. */
  readonly clone: number
  /** The staff application is built, the database folder is empty. */
  readonly empty: number
  /** Everything is there. */
  readonly warm: number
}

export async function measureStarts(rounds: number): Promise<Starts> {
  const folder = makeFolder()
  const checkout = copyCheckout(folder)
  const clone = await start(checkout, join(folder, 'first'))
  const times = Array.from({ length: rounds }, (_, no) => join(folder, `data-${no}`))
  const empty: number[] = []
  const warm: number[] = []
  for (const data of times) {
    empty.push(await start(checkout, data))
    warm.push(await start(checkout, data))
    rmSync(data, { recursive: true })
  }
  return { clone, empty: medianOf(empty), warm: medianOf(warm) }
}

async function start(checkout: string, data: string): Promise<number> {
  const server = await startServer({
    run: ['src/run.mjs', 'main'],
    checkout,
    environment: { KOOSMEEL_DATA: data, TMPDIR: join(checkout, '..') },
  })
  await server.stop()
  return server.startMilliseconds / 1000
}

/** What a clone has, with the packages installed. */
function copyCheckout(folder: string): string {
  const checkout = join(folder, 'checkout')
  for (const name of [
    'src',
    'law',
    'templates',
    'package.json',
    'package-lock.json',
    'vite.config.ts',
    'tsconfig.json',
    'tsconfig.web.json',
  ])
    cpSync(join(root, name), join(checkout, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'))
  return checkout
}
