import { type Actor, personOf, workOf } from '../../../kernel/actor.ts'
import type { InputOf, OutputOf } from '../../../kernel/contract.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { ReviewPart, reviewOperations } from '../contract/review.ts'
import { listNames } from '../store/positions.ts'
import * as store from '../store/reviews.ts'
import { findVersion, listDuties } from '../store/versions.ts'
import { getPosition } from './rights.ts'

type Context = QueryContext<InputOf<typeof reviewOperations.readReview>>
type Shown = OutputOf<typeof reviewOperations.readReview>

/** A review as its page shows it to one of the two. @throws NotFound */
export async function readReview(context: Context): Promise<Shown> {
  const { input, actor, db } = context
  const review = await store.findReview(db, actor, input.id)
  if (!review) throw kernelProblems.NotFound({})
  const position = await getPosition(db, actor, review.position)
  const version = await findVersion(db, review.version)
  const proposals = await store.listProposals(db, review.id)
  const people = [review.holder, review.manager, ...proposals.map((one) => one.proposedBy)]
  const names = await listNames(db, actor, people)
  const nameOf = (id: string | null) => (id && names.get(id)) || '…'
  return {
    id: review.id,
    position: { id: position.id, title: position.title },
    version: { id: review.version, no: version?.no ?? 0 },
    from: review.firstDay,
    until: review.lastDay,
    holder: { id: review.holder, name: nameOf(review.holder) },
    manager: { id: review.manager, name: nameOf(review.manager) },
    holderConfirmedAt: review.holderConfirmedAt?.toISOString() ?? null,
    managerConfirmedAt: review.managerConfirmedAt?.toISOString() ?? null,
    part: partOf(actor, review),
    duties: await showDuties(db, review),
    proposals: proposals.map(({ id, text, proposedBy, proposedAt }) => ({
      id,
      text,
      by: nameOf(proposedBy),
      at: proposedAt.toISOString(),
      mine: proposedBy !== null && proposedBy === personOf(actor),
    })),
  }
}

async function showDuties(db: Context['db'], review: store.ReviewRow): Promise<Shown['duties']> {
  const words = await store.listWords(db, review.id)
  const wordsOf = (result: string, part: ReviewPart) =>
    words.find((one) => one.result === result && one.part === part)?.text ?? ''
  return (await listDuties(db, [review.version])).map(({ id, no, text, results }) => ({
    id,
    no,
    text,
    results: results.map((result) => ({
      id: result.id,
      text: result.text,
      employee: wordsOf(result.id, 'employee'),
      manager: wordsOf(result.id, 'manager'),
    })),
  }))
}

/** Whose words the actor may write; null for others, and for who would speak for both sides by substituting. */
export function partOf(
  actor: Actor,
  { holder, manager }: Pick<store.ReviewRow, 'holder' | 'manager'>,
): ReviewPart | null {
  const [person, work] = [personOf(actor), workOf(actor)]
  if (person !== work && (person === holder || person === manager)) return null
  if (work === holder) return 'employee'
  return work === manager ? 'manager' : null
}
