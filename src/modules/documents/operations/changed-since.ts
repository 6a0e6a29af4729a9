import type { QueryContext } from '../../../kernel/module.ts'
import type { ChangedText } from '../contract/approval.ts'
import type { ComparedPart } from '../contract/content.ts'
import { findFileText } from '../store/texts.ts'
import type { LoadedRound } from './approval-rounds.ts'

/** Changed paragraphs that are shown at once; the comparison page shows all. */
const most = 30

/**
 * What earlier approvers must look at again: the paragraphs that changed since the newest version that somebody
 * approved. Null where nobody approved an earlier one, or the newest is approved itself.
 */
export async function changedSince(
  { db, capabilities }: Pick<QueryContext<unknown>, 'db' | 'capabilities'>,
  rounds: readonly LoadedRound[],
  newest: { no: number; file: string } | undefined,
): Promise<ChangedText | null> {
  const isDone = rounds.some(({ no, state }) => no === newest?.no && state === 'complete')
  const before = rounds.find(
    ({ no, steps }) => newest && no < newest.no && steps.some(({ state }) => state === 'approved'),
  )
  if (!newest || !before || isDone) return null
  const was = (await findFileText(db, before.file))?.text
  const is = (await findFileText(db, newest.file))?.text
  const versions = { from: before.no, to: newest.no }
  if (!was || !is) return { ...versions, count: null, paragraphs: [] }
  const { rows } = await capabilities.text.compare(was, is)
  const changed = rows.filter(({ change }) => change !== 'same')
  const paragraphs = changed
    .slice(0, most)
    .map(({ older, newer }) => ({ before: textOf(older), after: textOf(newer) }))
  return { ...versions, count: changed.length, paragraphs }
}

const textOf = (parts: readonly ComparedPart[] | null): string | null =>
  parts?.map(({ text }) => text).join('') ?? null
