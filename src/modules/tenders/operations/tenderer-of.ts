import type { Actor } from '../../../kernel/actor.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import { findTenderer, type TendererRow } from '../store/tenderers.ts'

/** Whose link it is. @throws NotFound for whoever came by no tenderer's link */
export async function getTendererOf(db: ReadDb, actor: Actor): Promise<TendererRow> {
  const found =
    actor.kind === 'link' && actor.scope === 'tender' ? await findTenderer(db, actor.record) : undefined
  if (!found) throw kernelProblems.NotFound({})
  return found
}
