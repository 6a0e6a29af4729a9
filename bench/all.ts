import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { modules } from '../src/modules.ts'
import { readConfig } from '../src/platform/config.ts'
import { openHouse } from '../src/platform/open-house.ts'
import { type Agency, addPastPurchases, settle } from './agency.ts'
import { type Comparison, compare } from './compare.ts'
import { measureContainers } from './containers.ts'
import { measureFiles } from './files.ts'
import { weighFirstScreen } from './first-screen.ts'
import { makeFolder } from './folder.ts'
import { measureMemory } from './memory.ts'
import { root, startServer, tells } from './processes.ts'
import { writeReport } from './report.ts'
import { listScenarios, type Scenario } from './scenarios.ts'
import { addTenderers, measureSealedTenders } from './sealed-tenders.ts'
import { measureStarts } from './start.ts'
import { measureTemplates } from './templates.ts'

/** Measures everything and writes `bench/README.md`. Nothing is asserted: figures are for people. */
const [before = 0] = loadavg()
const data = join(makeFolder(), 'data')
mkdirSync(data, { mode: 0o755 })

console.log('first screen')
const firstScreen = await weighFirstScreen()
console.log('starts')
const starts = await measureStarts(3)
console.log('an agency')
const { agency, scenarios, links } = await prepare()
const comparisons = await compareAll(agency, scenarios)
console.log('memory')
const memory = tells ? await measureMemory(data, scenarios, agency.session) : undefined
console.log('files')
const files = await measureFiles({ dataFolder: data, folder: join(data, '..'), session: agency.session }, 5)
console.log('sealed tenders')
const sealedTenders = await measureSealedTenders({ dataFolder: data, links, session: agency.session }, 5)
console.log('signed containers')
const containers = await measureContainers(20)
console.log('contracts from a template')
const templates = await measureTemplates(5)
const [after = 0] = loadavg()
const report = writeReport({
  starts,
  comparisons,
  memory,
  firstScreen,
  files,
  sealedTenders,
  containers,
  templates,
  load: [before, after],
})
writeFileSync(join(root, 'bench', 'README.md'), report)
rmSync(data, { recursive: true, force: true })
console.log(report)

async function prepare(): Promise<{ agency: Agency; scenarios: Scenario[]; links: string[] }> {
  const opened = await openHouse(readConfig({ KOOSMEEL_DATA: data }), modules, { sole: false })
  const agency = await settle(opened.house, opened.database)
  const links = await addTenderers(opened.house, agency)
  await addPastPurchases(opened.database, agency)
  const scenarios = await listScenarios({ ...opened, agency })
  await opened.database.stop()
  return { agency, scenarios, links }
}

async function compareAll({ session }: Agency, scenarios: readonly Scenario[]): Promise<Comparison[]> {
  const questions = join(data, 'questions.json')
  const statements = scenarios.map(({ key, questions }) => [key, questions.map((one) => one.statements)])
  writeFileSync(questions, JSON.stringify(Object.fromEntries(statements)))
  const environment = { KOOSMEEL_DATA: data }
  const koosmeel = await startServer({ run: ['src/run.mjs', 'main'], environment })
  const bare = await startServer({ run: ['--import', 'tsx', 'bench/bare.ts', questions], environment })
  const comparisons: Comparison[] = []
  for (const scenario of scenarios) {
    const comparison = await compare({ koosmeel, bare }, scenario, session)
    console.log(`${scenario.title}: ${comparison.ratio.median.toFixed(2)}`)
    comparisons.push(comparison)
  }
  await bare.stop()
  await koosmeel.stop()
  return comparisons
}
