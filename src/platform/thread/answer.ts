import { parentPort } from 'node:worker_threads'

/** What goes back for one question: the answer, or the error that the work threw. */
export type Reply = { answer: unknown } | { error: unknown }
/** The first message of a thread: everything that it needs is loaded. */
export const ready = 'ready'

/** Makes the module that calls it the body of a thread of {@link openThread}: one question, one answer. */
export function answerQuestions<Question>(work: (question: Question) => unknown): void {
  parentPort?.on('message', async (question: Question) => {
    try {
      parentPort?.postMessage({ answer: await work(question) } satisfies Reply)
    } catch (error) {
      parentPort?.postMessage({ error } satisfies Reply)
    }
  })
  parentPort?.postMessage(ready)
}
