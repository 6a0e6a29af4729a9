import type { House } from './kernel/house.ts'
import { perform } from './kernel/road/perform.ts'
import { signin } from './modules/signin/contract.ts'
import { readConfig } from './platform/config.ts'
import { StartProblem } from './platform/start-problem.ts'
import { serve } from './serve.ts'

/** On an empty database, the one-time address under which the agency is set up. */
async function offerSetUp(house: House): Promise<string> {
  const call = { actor: { kind: 'system', name: 'main' } as const }
  const { path } = await perform(house, signin.makeSetUpLink, {}, call)
  return path ? `Esimene seadistamine (link kehtib ühe korra):\n${house.baseUrl}${path}\n` : ''
}

try {
  await serve(readConfig(), offerSetUp)
  // Everything is closed: nothing that a library may still wait for keeps the process.
  process.exit(0)
} catch (error) {
  process.stderr.write(`${error instanceof StartProblem ? error.message : String((error as Error).stack)}\n`)
  process.exit(1)
}
