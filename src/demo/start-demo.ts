import { castNames } from '../kernel/examples.ts'
import type { House } from '../kernel/house.ts'
import { perform } from '../kernel/road/perform.ts'
import { type Day, formatDay } from '../kernel/values/day.ts'
import { dayOf } from '../kernel/values/tallinn-time.ts'
import { people } from '../modules/people/contract.ts'
import { signin } from '../modules/signin/contract.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/database/open.ts'
import { StartProblem } from '../platform/start-problem.ts'
import { serve } from '../serve.ts'
import { cast, emailOf } from './cast.ts'
import { clearDemoFolder, readDemoNote, writeDemoNote } from './demo-folder.ts'
import { fillDemo } from './fill-demo.ts'

const asCli = { actor: { kind: 'system', name: 'cli' } as const }
const aDay = 24 * 60

/**
 * Serves the invented team on a folder of its own. An empty one is filled; so is one whose filling was cut off,
 * and with `fresh` also one that was filled before.
 * @throws StartProblem
 */
export async function startDemo({ fresh }: { fresh: boolean }): Promise<void> {
  const config = demoConfig(process.env)
  const note = readDemoNote(config.dataFolder)
  const kept = note === 'begun' || fresh ? undefined : note
  if (note && !kept) await clear(config)
  await serve(config, async (house) => {
    const told = kept ?? (await fill(house, config.dataFolder))
    return `${sayAge(told)}\n${await makeLinks(house)}`
  })
}

/** The demonstration knows no other database than its own, and sends no letters. */
function demoConfig({ KOOSMEEL_DEMO_DATA, ...environment }: NodeJS.ProcessEnv): Config {
  const { PORT, HOST, KOOSMEEL_URL, TRUSTED_PROXIES, LOG_LEVEL = 'error' } = environment
  const served = { PORT, HOST, KOOSMEEL_URL, TRUSTED_PROXIES, LOG_LEVEL }
  const config = readConfig({ ...served, KOOSMEEL_DATA: KOOSMEEL_DEMO_DATA ?? 'data-demo' })
  return { ...config, dataFolderChosen: KOOSMEEL_DEMO_DATA !== undefined }
}

/** @throws StartProblem while another one serves it */
async function clear(config: Config): Promise<void> {
  const database = await openDatabase(config, { sole: true })
  await database.stop()
  clearDemoFolder(config.dataFolder)
}

async function fill(house: House, folder: string): Promise<Day> {
  const { name } = await perform(house, people.readAgency, {}, asCli)
  if (name !== null) throw notTheDemo(folder)
  const now = new Date()
  writeDemoNote(folder, 'begun')
  await fillDemo(house, now)
  writeDemoNote(folder, dayOf(now))
  return dayOf(now)
}

const notTheDemo = (folder: string) =>
  new StartProblem({
    et: `Kaustas ${folder} on kellegi teise andmed, mitte näidis. Nimetage teine kaust: KOOSMEEL_DEMO_DATA=… npm run demo`,
    en: `The folder ${folder} holds somebody's data, not the demonstration. Name another one: KOOSMEEL_DEMO_DATA=… npm run demo`,
  })

function sayAge(told: Day): string {
  if (told === dayOf(new Date())) return ''
  return `\nNäidis on tehtud ${formatDay(told)} ja sellest päevast loetud. Uue teeb: npm run demo -- --fresh\n`
}

async function makeLinks(house: House): Promise<string> {
  const lines = ['Sisselogimine: iga link kehtib ööpäeva ja ühe korra.']
  for (const key of castNames) {
    const { name, title } = cast[key]
    const link = await perform(house, signin.makeLink, { email: emailOf(name), minutes: aDay }, asCli)
    if (link)
      lines.push(
        '',
        `${name}, ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
        `${house.baseUrl}${link.path}`,
      )
  }
  return `${lines.join('\n')}\n`
}
