import { z } from 'zod'
import { internal, signedIn } from '../../../kernel/access.ts'
import { command, Email, Line, Moment, Nothing, query } from '../../../kernel/contract.ts'
import { problems } from './problems.ts'

/** `tasks.give`, `tasks.*` or `*`. A token never does more than its person may at that moment. */
const Scope = z.string().regex(/^(\*|[a-z]+\.(\*|[A-Za-z]+))$/)
const NewToken = {
  name: Line.max(80),
  scopes: z.array(Scope).min(1).max(50),
  /** How long it works; a year at most. */
  days: z.number().int().min(1).max(366).default(90),
}
const Made = z.object({
  id: z.uuid(),
  /** Shown this once. */
  secret: z.string(),
  endsAt: Moment,
})

export const tokenOperations = {
  makeMyToken: command('POST /signin/tokens', {
    summary: 'Make an API token; its secret is shown once',
    access: signedIn,
    secret: true,
    input: z.object(NewToken),
    output: Made,
    problems: [problems.OnlyInBrowser, problems.ScopeUnknown],
  }),
  makeToken: command('internal', {
    summary: 'An API token for a person, made on the machine itself',
    access: internal(['cli']),
    secret: true,
    input: z.object({ ...NewToken, email: Email }),
    output: Made.nullable(),
    problems: [problems.ScopeUnknown],
  }),
  listTokens: query('GET /signin/tokens', {
    summary: 'My API tokens that work',
    access: signedIn,
    input: Nothing,
    output: z.array(
      z.object({
        id: z.uuid(),
        name: Line,
        scopes: z.array(z.string()),
        madeAt: Moment,
        endsAt: Moment,
        usedAt: Moment.nullable(),
      }),
    ),
  }),
  endToken: command('DELETE /signin/tokens/:id', {
    summary: 'End one of my tokens now',
    access: signedIn,
    input: z.object({ id: z.uuid() }),
    output: Nothing,
    problems: [problems.OnlyInBrowser],
  }),
}
