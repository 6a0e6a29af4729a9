import { Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'

/** One request to send; `path` begins with a slash. */
export interface Shot {
  readonly path: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** What one round measured. Times are milliseconds. */
export interface Round {
  readonly perSecond: number
  readonly median: number
  readonly p99: number
}

export interface Pressure {
  readonly connections: number
  readonly count: number
}

/**
 * Sends `count` shots over so many kept-alive connections, each connection its next one when the last is answered.
 * @throws Error on any answer that is no success: a fast refusal is no figure
 */
export async function fire(
  origin: string,
  shots: readonly Shot[],
  { connections, count }: Pressure,
): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let next = 0
  const one = async () => {
    while (next < count) {
      const shot = shots[next++ % shots.length]
      if (shot) times.push(await send(origin, shot, agent))
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: connections }, one))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return { perSecond: count / seconds, median: at(times, 0.5), p99: at(times, 0.99) }
}

function send(origin: string, { path, method = 'GET', headers, body }: Shot, agent: Agent): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(origin + path, { method, agent, ...(headers && { headers }) }, (answer) => {
      if (answer.statusCode !== 200) return refuse(`${method} ${path}`, answer).catch(reject)
      answer.on('end', () => resolve(performance.now() - started)).resume()
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

async function refuse(what: string, answer: IncomingMessage): Promise<never> {
  throw new Error(`${what}: ${answer.statusCode} ${await text(answer)}`)
}

/** The value below which that share of the sorted numbers lies. */
export const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

export const medianOf = (numbers: readonly number[]): number =>
  at(
    [...numbers].sort((a, b) => a - b),
    0.5,
  )
