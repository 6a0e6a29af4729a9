import type { Capabilities } from '../../../kernel/capabilities.ts'
import type { FileAnswer } from '../../../kernel/contract.ts'

/** A kept file on its way out, a chunk at a time. It is never shown in the browser, only saved. */
export function streamFile(
  files: Capabilities['files'],
  { file, fileName }: { file: string; fileName: string },
): FileAnswer {
  const chunks = files.read(file)[Symbol.asyncIterator]()
  const bytes = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return?.()
    },
  })
  return { fileName, type: 'application/octet-stream', bytes }
}
