import type { Actor } from '../src/kernel/actor.ts'
import type { CallOf, Operation } from '../src/kernel/contract.ts'
import type { House } from '../src/kernel/house.ts'
import { perform } from '../src/kernel/road/perform.ts'
import { kyselyOf } from '../src/platform/database/kysely.ts'
import type { Database } from '../src/platform/database/open.ts'
import type { Shot } from './load.ts'

/** SQL as it goes to PostgreSQL. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** One question: how HTTP asks it, and the statements with which the house answers it. */
export interface Question {
  readonly shot: Shot
  readonly statements: readonly Statement[]
}

/** Performs a query once and keeps what it asked of PostgreSQL, so that the bare server asks the very same. */
export async function capture<O extends Operation>(
  { house, database }: { house: House; database: Database },
  { operation, input, actor }: { operation: O; input: CallOf<O>; actor: Actor },
): Promise<Question> {
  const statements: Statement[] = []
  const read = kyselyOf(recording(database.read, statements))
  await perform({ ...house, read }, operation, input, { actor, now: new Date() })
  return { shot: { path: addressOf(operation, input as object) }, statements }
}

/** The pool, but every statement is also written down. */
function recording(pool: Database['read'], statements: Statement[]): Database['read'] {
  const connect = async () => {
    const client = await pool.connect()
    return {
      query(text: string, values: readonly unknown[] = []) {
        statements.push({ text, values })
        return client.query(text, [...values])
      },
      release: () => client.release(),
    }
  }
  return { connect } as unknown as Database['read']
}

/** `GET /records/:id` with `{ id }` → `/api/records/…`; what has no place in the path goes into the query string. */
export function addressOf({ path }: Pick<Operation, 'path'>, input: object): string {
  const query = new URLSearchParams()
  let address = path
  for (const [name, value] of Object.entries(input)) {
    if (address.includes(`:${name}`)) address = address.replace(`:${name}`, String(value))
    else for (const one of [value].flat()) query.append(name, String(one))
  }
  return `/api${address}${query.size ? `?${query}` : ''}`
}
