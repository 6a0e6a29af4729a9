export type UnreadableReason =
  | 'empty'
  | 'tooLarge'
  | 'wrongType'
  | 'damaged'
  | 'encrypted'
  | 'zipBomb'
  | 'pathTrick'
  | 'noTextInPdf'
  | 'noDocumentInContainer'
  | 'whichFile'
  | 'tooMuchWork'

export type UnreadableData = {
  /** Bytes that are accepted at most (`tooLarge`). */
  readonly limit?: number
  /** What the content looks like, e.g. "image/png" (`wrongType`). */
  readonly found?: string
  /** Names to choose from (`whichFile`) or the offending one (`pathTrick`). */
  readonly files?: readonly string[]
}

/** A file whose text cannot be read; `code` is stable, words for people are made from it elsewhere. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly code: UnreadableReason
  readonly data: UnreadableData

  constructor(code: UnreadableReason, data: UnreadableData = {}) {
    super(`unreadable file: ${code}`)
    this.code = code
    this.data = data
  }
}
