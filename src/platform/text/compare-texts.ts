import { openThread, TooMuchWork } from '../thread/thread.ts'

export type ComparedPart = { readonly text: string; readonly changed: boolean }
export type ComparedRow = {
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  /** Null where the other side alone has the paragraph. */
  readonly older: ComparedPart[] | null
  readonly newer: ComparedPart[] | null
}
export type ComparedTexts = {
  readonly rows: ComparedRow[]
  /** The texts go on: only their beginnings were compared. */
  readonly cut: boolean
  /** Too much has changed: words were not compared, or not even paragraphs. */
  readonly rough: boolean
}
export type CompareJob = { readonly older: string; readonly newer: string; readonly rough?: boolean }

/** Characters of a text that are compared. */
export const mostCompared = 400_000

const thread = openThread<CompareJob, ComparedTexts>(new URL('./compare-texts-thread.ts', import.meta.url), {
  seconds: 10,
  memoryMb: 256,
})

/** Two texts by paragraph and word. Costs bounded time: what is too different is only put side by side. */
export async function compareTexts(older: string, newer: string): Promise<ComparedTexts> {
  try {
    return await thread.ask({ older, newer })
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error
    return thread.ask({ older, newer, rough: true })
  }
}
