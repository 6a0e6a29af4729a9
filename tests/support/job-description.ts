import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { people } from '../../src/modules/people/contract.ts'
import { positions } from '../../src/modules/positions/contract.ts'
import { ask, type Workplace } from './product.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const real = join(process.env.KOOSMEEL_SHARED ?? join(root, '../shared'), 'seed/ametijuhend-perelepitus.txt')
const own = join(root, 'src/demo/ametijuhend.txt')

/** The job description of the chief specialist: the real one where it is at hand, else one of the same structure. */
export const jobDescription = readFileSync(existsSync(real) ? real : own, 'utf8')

const employed = new WeakMap<Workplace, Promise<string>>()

/** Kati's position by that job description, with Piret as her manager; read in unless a story did so before. */
export function employKati(workplace: Workplace): Promise<string> {
  const position = employed.get(workplace) ?? findOrSave(workplace)
  employed.set(workplace, position)
  return position
}

async function findOrSave(workplace: Workplace): Promise<string> {
  const page = await workplace.openAs('kati')
  const { items } = await ask(page, positions.listPositions, {})
  const [found] = items.filter(({ holder }) => holder?.id === workplace.persons.kati)
  if (found) return found.id
  const { source: _, kinds, ...reading } = await ask(page, positions.createReading, { text: jobDescription })
  const [team] = await ask(page, people.listTeams, {})
  const saved = await ask(page, positions.saveVersion, {
    reading: { ...reading, annexes: [], doubts: [] },
    kinds,
    team: team?.id,
    holder: workplace.persons.kati,
    manager: workplace.persons.piret,
    validFrom: '2026-01-01',
  })
  await page.context().close()
  return saved.position
}
