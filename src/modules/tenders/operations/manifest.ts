import type { Statement } from '../contract/box-part.ts'

/** What lies sealed in the box for one submitted tender: who, what, for how much, and where its sealed files are. */
export interface Manifest {
  readonly tenderer: string
  readonly sha256: string
  readonly statement: Statement
  readonly files: readonly {
    /** In `kernel.file`, sealed. */
    readonly file: string
    readonly name: string
    readonly size: number
    /** Of the plain content. */
    readonly sha256: string
  }[]
}
