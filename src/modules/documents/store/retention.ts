import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { KeepingState } from '../contract/retention.ts'

/** The last day of keeping, as `rules/retention.ts` counts it. */
const keptUntil = sql<Day | null>`(coalesce((d.ended_at at time zone 'Europe/Tallinn')::date, e.event_day)
  + make_interval(years => s.retention_years))::date`
/** As `keepingState` decides, for filtering and sorting; `today` is a day in Tallinn. */
const stateOn = (today: Day) => sql<KeepingState>`case
  when exists (select from documents.disposal x where x.document = d.id and x.carried_out_at is not null) then 'disposed'
  when hold.id is not null then 'held'
  when exists (select from documents.disposal x where x.document = d.id) then 'listed'
  when s.is_permanent then 'permanent'
  when s.retention_years is null then 'unknown'
  when ${keptUntil} < ${today}::date then 'due'
  else 'kept' end`

const registered = (db: ReadDb, actor: Actor) =>
  db
    .selectFrom('documents.document as d')
    .innerJoin('kernel.record as record', 'record.id', 'd.id')
    .innerJoin('documents.registerEntry as e', (join) =>
      join.onRef('e.document', '=', 'd.id').on('e.annulledAt', 'is', null),
    )
    .innerJoin('documents.series as s', 's.id', 'e.series')
    .leftJoin('documents.hold as hold', (join) =>
      join.onRef('hold.document', '=', 'd.id').on('hold.liftedAt', 'is', null),
    )
    .leftJoin('kernel.record as holder', 'holder.id', 'hold.setBy')
    .where(visibleTo(actor))

interface Question {
  readonly actor: Actor
  readonly today: Day
  readonly states?: readonly KeepingState[] | undefined
  /** Of the reference or the title. */
  readonly text?: string | undefined
}

const narrowed = (db: ReadDb, { actor, today, states, text }: Question) =>
  registered(db, actor)
    .$if(states !== undefined, (q) => q.where(stateOn(today), 'in', states ?? []))
    .$if(Boolean(text), (q) =>
      q.where(
        sql<boolean>`lower(e.reference || ' ' || record.title) like ${`%${(text ?? '').toLowerCase().replace(/[\\%_]/g, '\\$&')}%`}`,
      ),
    )

const shown = (db: ReadDb, question: Question) =>
  narrowed(db, question)
    .select(['d.id as document', 'd.kind', 'd.endedAt', 'record.title', 'record.restriction'])
    .select(['e.reference', 'e.registeredOn', 'e.eventDay', 'e.publicTitle', 's.code'])
    .select(['s.retentionYears', 's.isPermanent', 's.retentionBasis'])
    .select(['hold.reason', 'hold.setAt as heldAt', 'holder.title as heldBy'])
    .select([
      stateOn(question.today).as('state'),
      keptUntil.as('keptUntil'),
      sql<string | null>`(select x.act from documents.disposal x where x.document = d.id
        order by x.carried_out_at nulls last limit 1)`.as('act'),
    ])
export type KeptRow = Awaited<ReturnType<typeof listKept>>[number]

export const listKept = (db: ReadDb, question: Question & { offset: number; limit: number }) =>
  shown(db, question)
    .orderBy(
      sql`array_position(array['due','listed','held','unknown','kept','permanent','disposed'], ${stateOn(question.today)})`,
    )
    .orderBy(keptUntil)
    .orderBy('e.id')
    .offset(question.offset)
    .limit(question.limit)
    .execute()

export async function countKept(db: ReadDb, question: Question): Promise<number> {
  const { count } = await narrowed(db, question)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

export const listKeptByIds = (db: ReadDb, question: Question, ids: readonly string[]) =>
  shown(db, question)
    .where('d.id', 'in', [...ids])
    .orderBy('e.registeredOn')
    .orderBy('e.id')
    .execute()

export const findHold = (db: ReadDb, document: string) =>
  db
    .selectFrom('documents.hold as h')
    .leftJoin('kernel.record as who', 'who.id', 'h.setBy')
    .select(['h.id', 'h.reason', 'h.setAt', 'who.title as who'])
    .where('h.document', '=', document)
    .where('h.liftedAt', 'is', null)
    .executeTakeFirst()

export const addHold = (
  tx: Tx,
  hold: { document: string; reason: string; setAt: Date; setBy: string | null },
) => tx.insertInto('documents.hold').values(hold).execute()

export const liftHold = (
  tx: Tx,
  id: string,
  by: { liftedAt: Date; liftedBy: string | null; liftReason: string },
) => tx.updateTable('documents.hold').set(by).where('id', '=', id).execute()
