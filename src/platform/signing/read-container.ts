import { openThread, TooMuchWork } from '../thread/thread.ts'
import type { ContainerReading } from './container-reading.ts'
import { type ContainerRefusal, NotAContainer, type RefusalData } from './not-a-container.ts'

export type ContainerAnswer =
  | { readonly reading: ContainerReading }
  | { readonly code: ContainerRefusal; readonly data: RefusalData }

/** Bytes that a container may have at most; as many may come out of it. */
export const largestContainer = 200 * 1024 * 1024

const thread = openThread<Uint8Array, ContainerAnswer>(
  new URL('./read-container-thread.ts', import.meta.url),
  {
    seconds: 5,
    memoryMb: 200,
  },
)

/**
 * Reads a signed container (ASiC-E with XAdES, BDOC; DDOC and ASiC-S are listed) and checks what can be checked without
 * a list of trusted issuers: files unchanged and all covered, signatures, certificates' dates, time-stamps and
 * confirmations. Works in a thread of its own with 200 MB and 5 seconds.
 * @throws NotAContainer
 */
export async function readContainer(bytes: Uint8Array): Promise<ContainerReading> {
  if (bytes.length === 0) throw new NotAContainer('empty')
  if (bytes.length > largestContainer) throw new NotAContainer('tooLarge', { limit: largestContainer })
  const answer = await thread.ask(bytes).catch(explainLimit)
  if ('reading' in answer) return answer.reading
  throw new NotAContainer(answer.code, answer.data)
}

function explainLimit(error: unknown): never {
  if (error instanceof TooMuchWork) throw new NotAContainer('tooMuchWork')
  throw error
}
