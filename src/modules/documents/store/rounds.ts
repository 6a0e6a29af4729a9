import { type Expression, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { LocalText } from '../../../kernel/values/local-text.ts'
import type { ApprovalPart, RoundOutcome } from '../contract/approval-problems.ts'
import type { DocumentKind } from '../contract/kind.ts'
import type { Decision } from '../rules/approval.ts'

/** Rounds of documents with the version each is about, the newest first. */
export const listRounds = (db: ReadDb, documents: readonly string[]) =>
  db
    .selectFrom('documents.round as r')
    .innerJoin('documents.version as v', 'v.id', 'r.version')
    .leftJoin('kernel.record as asker', 'asker.id', 'r.askedBy')
    .leftJoin('kernel.record as absent', 'absent.id', 'r.onBehalfOf')
    .select(['r.id', 'r.document', 'r.version', 'r.askedBy', 'r.onBehalfOf', 'r.askedAt', 'r.note'])
    .select(['r.endedAt', 'v.no', 'v.name', 'v.file', 'v.madeBy', 'v.onBehalfOf as madeOnBehalfOf'])
    .select(['asker.title as askedByName', 'absent.title as inPlaceOf'])
    .select((eb) => [
      eb.ref('r.outcome').$castTo<RoundOutcome | null>().as('outcome'),
      hex(eb.ref('v.sha256')).as('sha256'),
      sql<number>`(select max(no) from documents.version n where n.document = r.document)`.as('newestNo'),
    ])
    .where('r.document', 'in', documents)
    .orderBy('r.askedAt', 'desc')
    .orderBy('r.id', 'desc')
    .execute()
export type RoundRow = Awaited<ReturnType<typeof listRounds>>[number]

const hex = (bytes: Expression<Buffer> | Expression<Buffer | null>) => sql<string>`encode(${bytes}, 'hex')`

/** Steps of rounds in their order, with names. */
export const listSteps = (db: ReadDb, rounds: readonly string[]) =>
  rounds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('documents.approvalStep as s')
        .leftJoin('kernel.record as person', 'person.id', 's.person')
        .leftJoin('kernel.record as decider', 'decider.id', 's.decidedBy')
        .leftJoin('kernel.record as absent', 'absent.id', 's.onBehalfOf')
        .leftJoin('documents.approvalStep as before', 'before.id', 's.confirms')
        .leftJoin('documents.round as round', 'round.id', 'before.round')
        .leftJoin('documents.version as version', 'version.id', 'round.version')
        .select(['s.id', 's.round', 's.no', 's.stage', 's.person', 's.workingDays', 's.openedAt', 's.dueDay'])
        .select([
          's.unableAt',
          's.turn',
          's.decidedAt',
          's.decidedBy',
          's.onBehalfOf',
          's.remark',
          's.confirms',
        ])
        .select(['s.remindedAt', 'person.title as personName', 'decider.title as decidedName'])
        .select(['absent.title as inPlaceOf', 'version.no as confirmsNo'])
        .select((eb) => [
          eb.ref('s.part').$castTo<ApprovalPart | null>().as('part'),
          eb.ref('s.decision').$castTo<Decision | null>().as('decision'),
          eb.ref('s.explanation').$castTo<LocalText | null>().as('explanation'),
          hex(eb.ref('s.sha256')).$castTo<string | null>().as('sha256'),
        ])
        .where('s.round', 'in', rounds)
        .orderBy('s.no')
        .execute()
export type StepRow = Awaited<ReturnType<typeof listSteps>>[number]

export const listHandovers = (db: ReadDb, steps: readonly string[]) =>
  steps.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('documents.stepHandover as h')
        .leftJoin('kernel.record as giver', 'giver.id', 'h.fromPerson')
        .leftJoin('kernel.record as taker', 'taker.id', 'h.toPerson')
        .leftJoin('kernel.record as who', 'who.id', 'h.givenBy')
        .leftJoin('kernel.record as absent', 'absent.id', 'h.onBehalfOf')
        .select(['h.step', 'giver.title as from', 'taker.title as to', 'who.title as by'])
        .select(['absent.title as inPlaceOf', 'h.reason', 'h.at'])
        .where('h.step', 'in', steps)
        .orderBy('h.at')
        .execute()

export interface NewRound {
  readonly document: string
  readonly version: string
  readonly askedBy: string
  readonly onBehalfOf: string | null
  readonly askedAt: Date
  readonly note: string
}
export interface NewStep {
  readonly no: number
  readonly stage: number
  readonly part: ApprovalPart | null
  readonly person: string | null
  readonly workingDays: number
}

export async function addRound(tx: Tx, round: NewRound, steps: readonly NewStep[]): Promise<string> {
  const { id } = await tx
    .insertInto('documents.round')
    .values(round)
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('documents.approvalStep')
    .values(steps.map((step) => ({ ...step, round: id })))
    .execute()
  return id
}

export const endRound = (tx: Tx, id: string, ended: { endedAt: Date | null; outcome: RoundOutcome | null }) =>
  tx.updateTable('documents.round').set(ended).where('id', '=', id).execute()

export interface StepChange {
  readonly person?: string
  readonly turn?: number
  readonly openedAt?: Date | null
  readonly dueDay?: string | null
  readonly explanation?: string | null
  readonly unableAt?: Date | null
  readonly decidedAt?: Date | null
  readonly decidedBy?: string | null
  readonly onBehalfOf?: string | null
  readonly decision?: Decision | null
  readonly remark?: string
  readonly sha256?: Buffer | null
  readonly confirms?: string | null
  readonly remindedAt?: Date
}
export const changeStep = (tx: Tx, id: string, change: StepChange) =>
  tx.updateTable('documents.approvalStep').set(change).where('id', '=', id).execute()

export const addHandover = (
  tx: Tx,
  handover: {
    step: string
    fromPerson: string | null
    toPerson: string
    givenBy: string
    onBehalfOf: string | null
    reason: string
    at: Date
  },
) => tx.insertInto('documents.stepHandover').values(handover).execute()

/** Names the people besides those who see the document already: an approver keeps seeing what he was asked. */
export const nameApprovers = (tx: Tx, record: string, people: readonly string[]) =>
  people.length === 0
    ? Promise.resolve()
    : tx
        .insertInto('kernel.recordPerson')
        .values(people.map((person) => ({ record, person, part: 'approver' })))
        .onConflict((on) => on.doNothing())
        .execute()

/** Documents with open rounds that wait for the person by name, or for a part. */
export const listWaitingDocuments = (
  db: ReadDb,
  waiting: { person: string; parts: readonly ApprovalPart[] },
) =>
  db
    .selectFrom('documents.round as r')
    .innerJoin('documents.approvalStep as s', 's.round', 'r.id')
    .select('r.document')
    .distinct()
    .where('r.endedAt', 'is', null)
    .where('s.decidedAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('s.person', '=', waiting.person),
        ...(waiting.parts.length
          ? [eb.and([eb('s.person', 'is', null), eb('s.part', 'in', waiting.parts)])]
          : []),
      ]),
    )
    .execute()

/** Undecided steps of open rounds that name the person. */
export const listStepsOf = (db: ReadDb, person: string) =>
  db
    .selectFrom('documents.approvalStep as s')
    .innerJoin('documents.round as r', 'r.id', 's.round')
    .select(['s.id', 'r.document', 's.unableAt'])
    .where('s.person', '=', person)
    .where('s.decidedAt', 'is', null)
    .where('r.endedAt', 'is', null)
    .execute()

/** Open and lately ended rounds that the person asked for, by himself or through a substitute, the newest first. */
export const listAskedDocuments = (
  db: ReadDb,
  { person, endedAfter }: { person: string; endedAfter: Date },
) =>
  db
    .selectFrom('documents.round as r')
    .select('r.document')
    .distinct()
    .where((eb) => eb.or([eb('r.askedBy', '=', person), eb('r.onBehalfOf', '=', person)]))
    .where((eb) => eb.or([eb('r.endedAt', 'is', null), eb('r.endedAt', '>=', endedAfter)]))
    .execute()

/** What rounds need of their documents; only those that the actor sees. */
export const listRoundDocuments = (db: ReadDb, actor: Actor, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('documents.document as d')
        .innerJoin('kernel.record as record', 'record.id', 'd.id')
        .select(['d.id', 'record.title', 'record.team', 'record.owner'])
        .select((eb) => eb.ref('d.kind').$castTo<DocumentKind>().as('kind'))
        .where('d.id', 'in', ids)
        .where('d.endedAt', 'is', null)
        .where(visibleTo(actor))
        .execute()

/** The fact that a step was answered, or a round completed: what taking back undoes. */
export const findFactOf = (
  db: ReadDb,
  of: { record: string; names: readonly string[]; key: string; id: string },
) =>
  db
    .selectFrom('kernel.fact')
    .select('id')
    .where('record', '=', of.record)
    .where('name', 'in', of.names)
    .where(sql<boolean>`data ->> ${of.key} = ${of.id}`)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Documents with an open step that is due on the day. */
export const listDueDocuments = (db: ReadDb, day: string) =>
  db
    .selectFrom('documents.round as r')
    .innerJoin('documents.approvalStep as s', 's.round', 'r.id')
    .select('r.document')
    .distinct()
    .where('r.endedAt', 'is', null)
    .where('s.decidedAt', 'is', null)
    .where('s.dueDay', '=', day)
    .execute()

/** Documents whose open round waits for a part. */
export const listOpenDocuments = (db: ReadDb) =>
  db
    .selectFrom('documents.round as r')
    .innerJoin('documents.approvalStep as s', 's.round', 'r.id')
    .select('r.document')
    .distinct()
    .where('r.endedAt', 'is', null)
    .where('s.decidedAt', 'is', null)
    .where('s.person', 'is', null)
    .execute()
