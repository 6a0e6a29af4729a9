import { personOf } from '../../../kernel/actor.ts'
import type { InputOf } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { people } from '../../people/contract.ts'
import { tokenOperations } from '../contract/token.ts'
import { after, demandKnownScopes } from '../rules.ts'
import * as store from '../store/token.ts'
import { demandBrowser } from './begin-session.ts'

export const tokenHandlers = implement(tokenOperations, {
  makeMyToken: (context) => makeToken(context, demandBrowser(context.actor).person),

  async makeToken(context) {
    const { person } = await context.ask(people.findPersonByEmail, { email: context.input.email })
    return person && makeToken(context, person.id)
  },

  async listTokens({ actor, now, db }) {
    const tokens = await store.listTokens(db, personOf(actor) ?? '', now)
    return tokens.map(({ madeAt, endsAt, usedAt, ...token }) => ({
      ...token,
      madeAt: madeAt.toISOString(),
      endsAt: endsAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    }))
  },

  async endToken({ input: { id }, actor, tx }) {
    const { person } = demandBrowser(actor)
    if (!(await store.removeToken(tx, { id, person }))) throw kernelProblems.NotFound({})
    return {}
  },
})

type Wish = CommandContext<InputOf<typeof tokenOperations.makeMyToken>>

/** `km_` lets a leaked token be recognised for what it is. */
async function makeToken({ input, now, tx, texts, capabilities }: Wish, person: string) {
  const { name, scopes, days } = input
  demandKnownScopes(scopes, texts)
  const secret = `km_${capabilities.secrets.token()}`
  const endsAt = after(now, days * 86_400_000)
  const secretHash = capabilities.secrets.hash(secret)
  const { id } = await store.addToken(tx, { person, name, secretHash, scopes, madeAt: now, endsAt })
  return { id, secret, endsAt: endsAt.toISOString() }
}
