import type { Actor } from './actor.ts'
import type { Capabilities } from './capabilities.ts'
import type { CallOf, Operation, OutputOf, PersonId, TeamId, UploadId } from './contract.ts'

/**
 * One valid call of every contract entry, with what must exist first. `tests/promises.test.ts` performs
 * each one: as who may, as a guest, as every other role, and with bad input.
 */
export const castNames = ['kati', 'piret', 'maarja', 'jaan', 'liis', 'toomas', 'anu', 'rein', 'siim'] as const
export type CastName = (typeof castNames)[number]

/** The invented team on a fresh database, and the means to arrange what an example needs. */
export interface Stage {
  readonly team: TeamId
  readonly now: Date
  person(name: CastName): PersonId
  actor(name: CastName): Actor
  /** Now, or at another moment: what happened before, what happens later. */
  perform<O extends Operation>(
    operation: O,
    input: CallOf<O>,
    as: CastName | Actor,
    at?: Date,
  ): Promise<OutputOf<O>>
  /** A file that was streamed up by that person: its UploadId. */
  upload(by: CastName, fileName: string, bytes: Uint8Array): Promise<UploadId>
  /** The same of another owner's, as it streams in. */
  uploadFor(owner: string, content: AsyncIterable<Uint8Array>): Promise<UploadId>
  /** An Excel file with these sheets. */
  makeSheet: Capabilities['sheets']['write']
  /** A container with these files, signed by people of these names; technically intact. */
  signContainer(files: readonly SignedFile[], signers: readonly string[]): Promise<Uint8Array>
  /** Carries out the reactions that are due. */
  runJobs(): Promise<void>
  /** A browser's passkey: what it answers to the options that it was offered. */
  readonly passkey: Record<'make' | 'sign', (options: Record<string, unknown>) => object>
  /** Goes to the directory as Kati's browser would and gives the address it was sent back to. */
  visit(url: string): Promise<string>
}

export interface SignedFile {
  readonly name: string
  readonly content: Uint8Array
}

export interface Example<O extends Operation = Operation> {
  /** Who may do it; an actor for guests and internal operations; the holder of the link that the input's `token` opens. */
  readonly as: CastName | Actor | 'holder'
  /** On a database in which nobody has set anything up yet. */
  readonly bare?: true
  /** What must stand beside the installation. */
  readonly beside?: readonly ('mail' | 'directory' | 'records' | 'validation')[]
  readonly input: CallOf<O> | ((stage: Stage) => CallOf<O> | Promise<CallOf<O>>)
}
export type Examples<C extends Record<string, Operation>> = { readonly [K in keyof C]: Example<C[K]> }

/** Types the examples of a contract: one for each entry. */
export const examplesOf = <C extends Record<string, Operation>>(
  _contract: C,
  examples: Examples<C>,
): Examples<C> => examples
