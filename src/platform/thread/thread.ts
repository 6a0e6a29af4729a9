import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Reply } from './answer.ts'

export type ThreadLimits = {
  /** For one question; the time to start the thread and load what it needs is not counted. */
  seconds: number
  /** Of JavaScript memory. */
  memoryMb: number
  /** How long an idle thread keeps what it has loaded. */
  idleSeconds?: number
}

/** The work took more time or memory than it may; the thread that did it is gone, the next question gets a new one. */
export class TooMuchWork extends Error {
  override name = 'TooMuchWork'
}

/**
 * A thread for heavy work, so that nobody else's request waits for it. It starts with the first question, answers
 * one after another, and ends when idle; it never keeps the program alive.
 */
export type Thread<Question, Answer> = {
  /** Rejects with {@link TooMuchWork}, or with what the work threw. */
  ask(question: Question): Promise<Answer>
}

/** @param module a file that calls `answerQuestions`. */
export function openThread<Question, Answer>(module: URL, limits: ThreadLimits): Thread<Question, Answer> {
  const kept: Kept = {}
  let last: Promise<unknown> = Promise.resolve()

  const answer = async (question: Question): Promise<Answer> => {
    clearTimeout(kept.idle)
    kept.worker ??= await startWorker(module, limits, kept)
    const reply = await askWorker(kept.worker, question, limits.seconds).catch((error) => {
      stop(kept)
      throw error
    })
    kept.idle = setTimeout(stop, (limits.idleSeconds ?? 30) * 1000, kept).unref()
    if ('error' in reply) throw reply.error
    return reply.answer as Answer
  }
  return {
    ask(question) {
      const turn = last.then(() => answer(question))
      last = turn.catch(() => {})
      return turn
    },
  }
}

type Kept = { worker?: Worker | undefined; idle?: NodeJS.Timeout }

function stop(kept: Kept): void {
  kept.worker?.terminate()
  kept.worker = undefined
}

/** A minute is far more than loading takes on the slowest machine: past it the module doesn't answer at all. */
const startSeconds = 60

async function startWorker(module: URL, { memoryMb }: ThreadLimits, kept: Kept): Promise<Worker> {
  const worker = new Worker(compiled(module) ?? new URL('./start.mjs', import.meta.url), {
    workerData: { module: module.href },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  // One that fails between two questions fails nobody: the next question gets a new one.
  worker
    .on('error', () => {})
    .once('exit', () => {
      if (kept.worker === worker) kept.worker = undefined
    })
  const late = AbortSignal.timeout(startSeconds * 1000)
  try {
    await once(worker, 'message', { signal: late })
    return worker
  } catch (error) {
    await worker.terminate()
    throw late.aborted ? new TooMuchWork(`no start within ${startSeconds} s`) : judge(error)
  }
}

/** The compiled module; nothing where the sources run themselves, as in tests. */
function compiled(module: URL): URL | undefined {
  const folder = process.env.KOOSMEEL_COMPILED
  const root = new URL('../../..', import.meta.url).href
  return folder ? new URL(`${folder}/${module.href.slice(root.length, -'.ts'.length)}.mjs`) : undefined
}

async function askWorker(worker: Worker, question: unknown, seconds: number): Promise<Reply> {
  const ended = new AbortController()
  try {
    return await new Promise((resolve, reject) => {
      const { signal } = ended
      const timer = setTimeout(() => reject(new TooMuchWork(`no answer within ${seconds} s`)), seconds * 1000)
      signal.addEventListener('abort', () => clearTimeout(timer))
      const fail = (error: unknown) => reject(judge(error))
      worker.once('message', resolve).once('error', fail)
      signal.addEventListener('abort', () => worker.off('message', resolve).off('error', fail))
      worker.ref()
      worker.postMessage(question)
    })
  } finally {
    ended.abort()
    worker.unref()
  }
}

const judge = (error: unknown): unknown =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new TooMuchWork('no memory left for it')
    : error
