import { randomBytes } from 'node:crypto'
import { cast } from '../src/demo/cast.ts'
import type { Actor } from '../src/kernel/actor.ts'
import type { CastName, Stage } from '../src/kernel/examples.ts'
import type { House } from '../src/kernel/house.ts'
import { perform } from '../src/kernel/road/perform.ts'
import { setUpBox } from '../src/modules/tenders/examples/box.ts'
import { linkOf, statement } from '../src/modules/tenders/examples/own-tender.ts'
import { type Agency, signIn } from './agency.ts'
import type { Spread } from './compare.ts'
import { figures, memoryOf, speedOf } from './files.ts'
import { startServer } from './processes.ts'

const megabyte = 1024 * 1024
const megabytes = 20
/** All of them send and submit at once. */
const tenderers = 50

/** Megabytes a second of one tender's file; ratio: through the form that seals ÷ into the file store as it is. */
export interface SealedReport {
  readonly sealed: { readonly ours: number; readonly theirs: number; readonly ratio: Spread }
  readonly rush: {
    readonly received: number
    readonly refused: number
    readonly seconds: number
    /** MiB of the server's own process: before, and the highest moment. */
    readonly memory: { readonly atRest: number; readonly highest: number }
  }
}

/** A box that takes tenders for a day, and a link to each tenderer's page. */
export async function addTenderers(house: House, { team, persons }: Agency): Promise<string[]> {
  const names = (Object.keys(cast) as CastName[]).filter((name) => name !== 'siim')
  const actors = new Map<string, Actor>()
  for (const name of ['kati', 'maarja', 'toomas'] as const)
    actors.set(name, (await signIn(house, cast[name].name)).actor)
  const stage = {
    team,
    now: new Date(),
    person: (name: CastName) => persons[names.indexOf(name as never)],
    perform: (operation, input, as) =>
      perform(house, operation, input, { actor: typeof as === 'string' ? actors.get(as) : as } as never),
  } as Pick<Stage, 'team' | 'now' | 'person' | 'perform'> as Stage
  const { procurement } = await setUpBox(stage, new Date(Date.now() + 86_400_000))
  const links: string[] = []
  // The numbers of the examples' own tenderers are left out: all of these are alike.
  for (let no = 3; no < 3 + tenderers; no += 1) links.push(await linkOf(stage, { procurement, no }))
  return links
}

interface Place {
  readonly dataFolder: string
  readonly links: readonly string[]
  readonly session: string
}

/** Twenty megabytes sealed on their way in, in turns with the same as a plain upload; then fifty tenders at once. */
export async function measureSealedTenders(place: Place, rounds: number): Promise<SealedReport> {
  const { dataFolder, links, session } = place
  const koosmeel = await startServer({
    run: ['src/run.mjs', 'main'],
    environment: { KOOSMEEL_DATA: dataFolder },
  })
  const { origin } = koosmeel
  const headers = { cookie: `koosmeel=${session}`, origin }
  const pairs: [number, number][] = []
  for (let round = 0; round <= rounds; round += 1) {
    const ours = await timed(() => sendFiles(origin, links[0] ?? ''))
    const theirs = await timed(() =>
      demand(
        fetch(`${origin}/api/uploads`, {
          method: 'POST',
          headers: { ...headers, 'x-file-name': 'a.pdf' },
          body: content(),
        }),
        200,
      ),
    )
    if (round > 0) pairs.push([ours, theirs])
  }
  const atRest = memoryOf(koosmeel)
  let highest = atRest
  const watch = setInterval(() => {
    highest = Math.max(highest, memoryOf(koosmeel))
  }, 250)
  for (const link of links) await state(origin, link)
  const started = performance.now()
  const answers = await Promise.all(links.map((link) => submit(origin, link)))
  const seconds = (performance.now() - started) / 1000
  clearInterval(watch)
  await koosmeel.stop()
  const { title: _, ...sealed } = figures('sealed', pairs)
  const received = answers.filter((taken) => taken).length
  return { sealed, rush: { received, refused: tenderers - received, seconds, memory: { atRest, highest } } }
}

const shared = randomBytes(megabytes * megabyte - 16)
/** Never the same: equal contents would be kept once. */
const content = (): Blob => new Blob([Uint8Array.from(randomBytes(16)), Uint8Array.from(shared)])

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return speedOf(megabytes, performance.now() - started)
}

async function demand(asked: Promise<Response>, status: number): Promise<void> {
  const answer = await asked
  await answer.arrayBuffer()
  if (answer.status !== status) throw new Error(`${answer.url}: ${answer.status}`)
}

const post = (origin: string, path: string, body: FormData | URLSearchParams) =>
  fetch(`${origin}/tender/${path}`, { method: 'POST', body, redirect: 'manual', headers: { origin } })

function sendFiles(origin: string, link: string): Promise<void> {
  const form = new FormData()
  form.append('files', content(), 'pakkumus.pdf')
  return demand(post(origin, `${link}/files`, form), 303)
}

function state(origin: string, link: string): Promise<void> {
  const { lots, prices, ...said } = statement
  const typed = new URLSearchParams({ ...said, lots: lots.join(), prices: prices.join() })
  return demand(post(origin, `${link}/statement`, typed), 303)
}

/** Whether it was received; what was refused or broke off stands in no tender. */
async function submit(origin: string, link: string): Promise<boolean> {
  try {
    await sendFiles(origin, link)
    await demand(post(origin, `${link}/submission`, new URLSearchParams()), 303)
    return true
  } catch {
    return false
  }
}
