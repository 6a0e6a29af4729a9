import type { ReadDb } from '../../../kernel/record.ts'

/** Where a decision is told to each tender of a procurement: its contact, in the language he was written to. */
export const listContacts = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('tenders.tender as t')
    .where('t.procurement', '=', procurement)
    .where('t.withdrawnAt', 'is', null)
    .where('t.contactEmail', 'is not', null)
    .select((eb) => [
      't.id as tender',
      eb.ref('t.contactEmail').$notNull().as('email'),
      eb.fn
        .coalesce(
          eb
            .selectFrom('tenders.tenderer as of')
            .select('of.locale')
            .whereRef('of.procurement', '=', 't.procurement')
            .whereRef('of.email', '=', 't.contactEmail')
            .orderBy('of.addedAt')
            .limit(1),
          eb.val('et' as const),
        )
        .as('locale'),
    ])
    .orderBy('t.no')
    .execute()
