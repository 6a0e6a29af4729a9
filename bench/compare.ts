import { fire, medianOf, type Pressure, type Round, type Shot } from './load.ts'
import { listTree, type Server, tells } from './processes.ts'
import type { Scenario } from './scenarios.ts'

export const rounds = Number(process.env.ROUNDS ?? 5)
export const connections = 8

/** Medians over the rounds; a ratio is Koosmeel's share of the bare server's figure in neighbouring rounds. */
export interface Comparison {
  readonly scenario: Scenario
  readonly koosmeel: Round & { readonly cpu: number }
  readonly bare: Round & { readonly cpu: number }
  readonly ratio: Spread
  readonly p99Ratio: Spread
}
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

interface Side {
  readonly server: Server
  readonly shots: readonly Shot[]
}
export type Measured = Round & { readonly cpu: number }

/** The same questions to both servers, in turns, so that whatever else the machine does meets both. */
export async function compare(
  { koosmeel, bare }: { koosmeel: Server; bare: Server },
  scenario: Scenario,
  session: string,
): Promise<Comparison> {
  const cookie = `koosmeel=${session}`
  const headers = { cookie, origin: koosmeel.origin, 'content-type': 'application/json' }
  const ours = { server: koosmeel, shots: scenario.questions.map(({ shot }) => ({ ...shot, headers })) }
  const theirs = {
    server: bare,
    shots: scenario.questions.map((question, no) => bareShot(scenario, question, no)),
  }
  const pressure = { connections, count: scenario.count }
  const warming = { connections, count: Math.ceil(scenario.count / 4) }
  for (const side of [ours, theirs]) await measure(side, warming)
  const pairs: [Measured, Measured][] = []
  for (let round = 0; round < rounds; round += 1)
    pairs.push([await measure(ours, pressure), await measure(theirs, pressure)])
  return {
    scenario,
    koosmeel: middle(pairs.map(([one]) => one)),
    bare: middle(pairs.map(([, one]) => one)),
    ratio: spread(pairs.map(([a, b]) => a.perSecond / b.perSecond)),
    p99Ratio: spread(pairs.map(([a, b]) => a.p99 / b.p99)),
  }
}

function bareShot({ key }: Scenario, { shot }: Scenario['questions'][number], no: number): Shot {
  const path = `/${key}/${no}`
  if (shot.method !== 'POST') return { path }
  const { text } = JSON.parse(shot.body ?? '{}') as { text: string }
  return { path, method: 'POST', body: JSON.stringify({ words: text }) }
}

/** One round, with the milliseconds of CPU that the server's own process needed for a request. */
async function measure({ server, shots }: Side, pressure: Pressure): Promise<Measured> {
  const before = nodeSeconds(server)
  const round = await fire(server.origin, shots, pressure)
  return { ...round, cpu: ((nodeSeconds(server) - before) / pressure.count) * 1000 }
}

const nodeSeconds = ({ pid }: Server): number =>
  tells
    ? listTree(pid)
        .filter(({ name }) => name !== 'postgres')
        .reduce((sum, { cpu }) => sum + cpu, 0)
    : Number.NaN

const middle = (all: readonly Measured[]): Measured => ({
  perSecond: medianOf(all.map((one) => one.perSecond)),
  median: medianOf(all.map((one) => one.median)),
  p99: medianOf(all.map((one) => one.p99)),
  cpu: medianOf(all.map((one) => one.cpu)),
})

const spread = (all: readonly number[]): Spread => ({
  median: medianOf(all),
  least: Math.min(...all),
  most: Math.max(...all),
})
