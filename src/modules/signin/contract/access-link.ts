import { z } from 'zod'
import { internal } from '../../../kernel/access.ts'
import type { LinkActor } from '../../../kernel/actor.ts'
import { command, Moment, Nothing, query, RecordId } from '../../../kernel/contract.ts'

/** Modules whose records people without an account come to by a link of their own. */
const givers = ['tenders', 'events', 'surveys', 'messages', 'contracts']

/** Unguessable links for people outside: each opens one record, for one kind of thing that may be done there. */
export const accessLinkOperations = {
  giveAccessLink: command('internal', {
    summary: 'A link that opens one record to whoever holds it; its token is told once and not kept',
    access: internal(givers),
    secret: true,
    input: z.object({
      scope: z.string().min(1).max(40),
      record: RecordId,
      endsAt: Moment.nullable().default(null),
    }),
    output: z.object({ id: z.uuid(), token: z.string() }),
  }),
  endAccessLink: command('internal', {
    summary: 'Ends a link at once',
    access: internal(givers),
    input: z.object({ id: z.uuid() }),
    output: Nothing,
  }),
  readHolder: query('internal', {
    summary: 'Whose link it is: what it opens; null when it opens nothing any more',
    access: internal(['http']),
    input: z.object({ token: z.string().max(500).meta({ personal: true }) }),
    output: z.custom<LinkActor | null>(),
  }),
}
