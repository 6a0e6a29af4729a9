import type { ReadDb, Tx } from '../../../kernel/record.ts'
import { addDays, type Day } from '../../../kernel/values/day.ts'
import type { ApprovalPart } from '../contract/approval-problems.ts'

const approvers = (db: ReadDb) =>
  db
    .selectFrom('documents.approver as a')
    .innerJoin('kernel.record as person', 'person.id', 'a.person')
    .leftJoin('kernel.record as team', 'team.id', 'a.team')
    .select(['a.id', 'a.team', 'a.person', 'a.validFrom', 'a.validTo', 'person.title as name'])
    .select((eb) => ['team.title as teamName', eb.ref('a.part').$castTo<ApprovalPart>().as('part')])

/** Who answers for parts on a day: those of the team, and those of every team. People who left answer for nothing. */
export const listAnswering = (db: ReadDb, { team, day }: { team: string | null; day: Day }) =>
  approvers(db)
    .where('person.endedAt', 'is', null)
    .where('a.validFrom', '<=', day)
    .where((eb) => eb.or([eb('a.validTo', 'is', null), eb('a.validTo', '>=', day)]))
    .where((eb) => eb.or([eb('a.team', 'is', null), ...(team ? [eb('a.team', '=', team)] : [])]))
    .orderBy('person.title')
    .execute()
export type ApproverRow = Awaited<ReturnType<typeof listAnswering>>[number]

/** Those who answer on the day or later, for the page of settings. */
export const listApprovers = (db: ReadDb, day: Day) =>
  approvers(db)
    .where((eb) => eb.or([eb('a.validTo', 'is', null), eb('a.validTo', '>=', day)]))
    .orderBy('a.part')
    .orderBy('person.title')
    .execute()

export const listPartsOf = (db: ReadDb, { person, day }: { person: string; day: Day }) =>
  approvers(db)
    .where('a.person', '=', person)
    .where('a.validFrom', '<=', day)
    .where((eb) => eb.or([eb('a.validTo', 'is', null), eb('a.validTo', '>=', day)]))
    .execute()

export const findApprover = (db: ReadDb, id: string) =>
  approvers(db).where('a.id', '=', id).executeTakeFirst()

export const addApprover = (
  tx: Tx,
  approver: {
    part: ApprovalPart
    team: string | null
    person: string
    validFrom: Day
    validTo: Day | null
    addedAt: Date
    addedBy: string | null
  },
) => tx.insertInto('documents.approver').values(approver).returning('id').executeTakeFirstOrThrow()

/** Answers until the day before `day`; a row that had not begun by then goes altogether. */
export async function endApprover(tx: Tx, id: string, day: Day): Promise<void> {
  await tx.deleteFrom('documents.approver').where('id', '=', id).where('validFrom', '>=', day).execute()
  const validTo = addDays(day, -1)
  await tx.updateTable('documents.approver').set({ validTo }).where('id', '=', id).execute()
}
