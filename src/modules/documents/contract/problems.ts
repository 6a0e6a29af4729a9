import { z } from 'zod'
import { problem } from '../../../kernel/problem.ts'
import { DocumentState } from './kind.ts'

/** Refusals about documents and their versions; those of rounds, registering and templates stand with them. */
export const documentProblems = {
  /** The content is of no kind that documents may have; `found` says what it looks like. */
  FileNotTaken: problem('documents.FileNotTaken', 422, z.object({ found: z.string() })),
  /** Nothing may be changed in this state: what was approved, signed or registered stays. */
  DocumentSettled: problem('documents.DocumentSettled', 409, z.object({ state: DocumentState })),
  SameContent: problem('documents.SameContent', 409, z.object({ no: z.number().int() })),
  NotComparable: problem('documents.NotComparable', 422, z.object({ names: z.array(z.string()) })),
  /** A record that isn't there for the one who acts can have no documents of his. */
  AboutUnknown: problem('documents.AboutUnknown', 422),
}
