export type ContainerRefusal =
  | 'empty'
  | 'tooLarge'
  | 'notContainer'
  | 'damaged'
  | 'encrypted'
  | 'zipBomb'
  | 'pathTrick'
  | 'doctype'
  | 'tooManyParts'
  | 'tooDeep'
  | 'tooMuchWork'

export interface RefusalData {
  /** Bytes that are read at most (`tooLarge`). */
  readonly limit?: number
  /** The offending part of the container. */
  readonly file?: string
}

/** What isn't read as a signed container at all. `code` is stable; words: `explainRefusal`. */
export class NotAContainer extends Error {
  override readonly name = 'NotAContainer'
  readonly code: ContainerRefusal
  readonly data: RefusalData

  constructor(code: ContainerRefusal, data: RefusalData = {}) {
    super(`no signed container: ${code}`)
    this.code = code
    this.data = data
  }
}
