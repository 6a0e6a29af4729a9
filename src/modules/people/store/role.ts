import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { AppointmentRole, MembershipRole } from '../contract.ts'

export interface NewMembership {
  readonly person: string
  readonly team: string | null
  readonly role: MembershipRole
}

/** The roles that a person holds now. */
export const listHeld = (db: ReadDb, person: string) =>
  db
    .selectFrom('people.membership')
    .select(['id', 'person', 'team', 'role'])
    .where('person', '=', person)
    .where('endedAt', 'is', null)
    .execute()

export const findMembership = (tx: Tx, id: string) =>
  tx
    .selectFrom('people.membership')
    .select(['id', 'person', 'team', 'role'])
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/** Administrators, the one who has been it longest first. */
export const listAdministrators = async (db: ReadDb): Promise<string[]> => {
  const rows = await db
    .selectFrom('people.membership')
    .select('person')
    .where('role', '=', 'administrator')
    .where('endedAt', 'is', null)
    .orderBy('startedAt')
    .orderBy('id')
    .execute()
  return rows.map(({ person }) => person)
}

/** Everybody who is an administrator, held so that two of them can't leave at once. */
export const lockAdministrators = async (tx: Tx): Promise<string[]> => {
  const rows = await tx
    .selectFrom('people.membership')
    .select('person')
    .where('role', '=', 'administrator')
    .where('endedAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ person }) => person)
}

export const addMembership = (tx: Tx, membership: NewMembership, startedAt: Date) =>
  tx
    .insertInto('people.membership')
    .values({ ...membership, startedAt })
    .returning('id')
    .executeTakeFirstOrThrow()

export const endMembership = (tx: Tx, id: string, endedAt: Date) =>
  tx.updateTable('people.membership').set({ endedAt }).where('id', '=', id).execute()

export const endMembershipsOf = (tx: Tx, person: string, endedAt: Date) =>
  tx
    .updateTable('people.membership')
    .set({ endedAt })
    .where('person', '=', person)
    .where('endedAt', 'is', null)
    .execute()

const appointmentColumns = ['id', 'person', 'role', 'fromDay', 'untilDay', 'basis'] as const

/** Appointments that were not ended by hand, the latest first. */
export const listAppointments = (db: ReadDb, person: string) =>
  db
    .selectFrom('people.appointment')
    .select(appointmentColumns)
    .where('person', '=', person)
    .where('endedAt', 'is', null)
    .orderBy('fromDay', 'desc')
    .execute()

export const addAppointment = (
  tx: Tx,
  appointment: {
    person: string
    role: AppointmentRole
    fromDay: string
    untilDay: string | null
    basis: string
  },
) => tx.insertInto('people.appointment').values(appointment).returning('id').executeTakeFirstOrThrow()

export const endAppointment = (tx: Tx, id: string, endedAt: Date) =>
  tx
    .updateTable('people.appointment')
    .set({ endedAt })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .returning(appointmentColumns)
    .executeTakeFirst()

export const endAppointmentsOf = (tx: Tx, person: string, endedAt: Date) =>
  tx
    .updateTable('people.appointment')
    .set({ endedAt })
    .where('person', '=', person)
    .where('endedAt', 'is', null)
    .execute()
