import type { z } from 'zod'
import type { ReadDb } from '../../../kernel/record.ts'
import type { ChangedText } from '../contract/approval.ts'
import type { LoadedRound } from './approval-rounds.ts'

/** What earlier approvers must look at again: the paragraphs that changed since the version they answered for. */
export async function changedSince(
  _db: ReadDb,
  _rounds: readonly LoadedRound[],
  _newest: { no: number; file: string } | undefined,
): Promise<z.output<typeof ChangedText> | null> {
  return null
}
