/** A piece of a capsule: text as it is, or a file's content, which the adapter packs on its way. */
export type CapsulePiece = string | { readonly content: () => AsyncIterable<Uint8Array> }

export interface Consignment {
  readonly id: string
  /** The capsule's XML; contents of files among it are packed as gzip in base64. */
  readonly capsule: readonly CapsulePiece[]
  /** The files themselves, beside the capsule. */
  readonly files: readonly { readonly name: string; readonly content: () => AsyncIterable<Uint8Array> }[]
}

/** The agency's system of records, to which registered documents travel. */
export interface RecordsSystem {
  /**
   * Hands a consignment over, whole or not at all; the same one again changes nothing.
   * @throws RecordsUnreachable
   */
  deliver(consignment: Consignment): Promise<void>
  /** What the system has answered; undefined until it has. @throws RecordsUnreachable */
  findReceipt(id: string): Promise<string | undefined>
}

/** Nothing was handed over; it can be tried again. `reason` names no path. */
export class RecordsUnreachable extends Error {
  override readonly name = 'RecordsUnreachable'
  readonly reason: string
  constructor(reason: string, cause: unknown) {
    super(`the records system can't be reached: ${reason}`, { cause })
    this.reason = reason
  }
}
