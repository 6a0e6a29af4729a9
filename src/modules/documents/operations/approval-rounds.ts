import { type Actor, isPermitted, personOf, workOf } from '../../../kernel/actor.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { documentPermissions as permissions } from '../contract/ids.ts'
import { type Round, type Step, stepState, type Who } from '../rules/approval.ts'
import { type ApproverRow, listAnswering } from '../store/approvers.ts'
import type { DocumentRow } from '../store/documents.ts'
import * as store from '../store/rounds.ts'
import { getLockedDocument } from './showing.ts'

export type LoadedStep = store.StepRow & Step
export type LoadedRound = store.RoundRow & Omit<Round, 'steps'> & { readonly steps: readonly LoadedStep[] }
export type RoundDocument = Pick<DocumentRow, 'id' | 'owner' | 'team'>

/** The rounds of documents with everything their rules need, the newest first. */
export async function loadRounds(
  db: ReadDb,
  documents: readonly RoundDocument[],
  now: Date,
): Promise<LoadedRound[]> {
  if (documents.length === 0) return []
  const rounds = await store.listRounds(
    db,
    documents.map(({ id }) => id),
  )
  const steps = await store.listSteps(
    db,
    rounds.map(({ id }) => id),
  )
  const teams = [...new Set(documents.map(({ team }) => team))]
  const answering = new Map<string | null, ApproverRow[]>()
  for (const team of teams) answering.set(team, await listAnswering(db, { team, day: dayOf(now) }))
  return rounds.flatMap((row) => {
    const document = documents.find(({ id }) => id === row.document)
    if (!document) return []
    const own = steps.filter(({ round }) => round === row.id)
    return [buildRound({ row, document, steps: own, approvers: answering.get(document.team) ?? [] })]
  })
}

function buildRound(from: {
  row: store.RoundRow
  document: RoundDocument
  steps: readonly store.StepRow[]
  approvers: readonly ApproverRow[]
}): LoadedRound {
  const { row, document, approvers } = from
  const authors = [row.askedBy, row.onBehalfOf, row.madeBy, row.madeOnBehalfOf].filter((one) => one !== null)
  const own = document.owner ? [...authors, document.owner] : authors
  const state = row.outcome ?? 'open'
  const steps = from.steps.map((step) => {
    const answering = answeringOf(step, approvers).filter(({ id }) => !own.includes(id))
    return { ...step, answering, state: stepState(step, state, answering.length) }
  })
  return { ...row, state, authors, own, steps }
}

/** The named person while he can, else everybody who answers for the part; each once. */
function answeringOf(step: store.StepRow, approvers: readonly ApproverRow[]) {
  if (step.person) return step.unableAt ? [] : [{ id: step.person, name: step.personName ?? '' }]
  const people = approvers.filter(({ part }) => part === step.part)
  return [...new Map(people.map(({ person, name }) => [person, { id: person, name }])).values()]
}

/** @throws SignInNeeded when nobody acts */
export function whoOf(actor: Actor, { team }: Pick<DocumentRow, 'team'>): Who {
  const person = personOf(actor)
  if (!person) throw kernelProblems.SignInNeeded({})
  return {
    person,
    work: workOf(actor) ?? person,
    mayWrite: isPermitted(actor, permissions.write, team),
    mayDecide: isPermitted(actor, permissions.decide, team),
  }
}

export interface Held {
  readonly row: DocumentRow
  readonly round: LoadedRound
  readonly who: Who
}
interface Acting {
  readonly tx: Tx
  readonly actor: Actor
  readonly now: Date
}

/** A round of a document that this transaction now holds. @throws NotFound */
export async function getRound(
  { tx, actor, now }: Acting,
  { id, round }: { id: string; round: string },
): Promise<Held> {
  const row = await getLockedDocument(tx, actor, id)
  const found = (await loadRounds(tx, [row], now)).find((one) => one.id === round)
  if (!found) throw kernelProblems.NotFound({})
  return { row, round: found, who: whoOf(actor, row) }
}

/** A step with its round; the document is held. @throws NotFound */
export async function getStep(
  { tx, actor, now }: Acting,
  { id, step }: { id: string; step: string },
): Promise<Held & { step: LoadedStep; rounds: readonly LoadedRound[] }> {
  const row = await getLockedDocument(tx, actor, id)
  const rounds = await loadRounds(tx, [row], now)
  for (const round of rounds) {
    const found = round.steps.find((one) => one.id === step)
    if (found) return { row, round, rounds, step: found, who: whoOf(actor, row) }
  }
  throw kernelProblems.NotFound({})
}
