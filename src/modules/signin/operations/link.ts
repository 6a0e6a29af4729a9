import { implement } from '../../../kernel/module.ts'
import { people } from '../../people/contract.ts'
import { linkOperations } from '../contract/link.ts'
import { problems } from '../contract.ts'
import { linkMail } from '../mails.ts'
import { after, demandUsable, isLetterNeeded, lasting } from '../rules.ts'
import * as store from '../store/link.ts'
import { beginSession } from './begin-session.ts'

/** The token stands behind `#`: browsers send that part to no server, so no log holds it. */
const linkPath = (token: string) => `/sign-in/link#${token}`

export const linkHandlers = implement(linkOperations, {
  async requestLink({ input, now, tx, ask, send, capabilities, baseUrl }) {
    const { secrets, mailOn } = capabilities
    if (!mailOn) throw problems.WayNotOffered({})
    const answer = { minutes: lasting.link / 60_000 }
    const { person } = await ask(people.findPersonByEmail, { email: input.email })
    if (!person) return answer
    await store.addWish(tx, { person: person.id, browserHash: secrets.hash(input.browser), at: now })
    const sent = await store.lockSentLinks(tx, person.id, after(now, -lasting.link))
    if (!isLetterNeeded(sent, now)) return answer
    const token = secrets.token()
    const endsAt = after(now, lasting.link)
    const tokenHash = secrets.hash(token)
    await store.addLink(tx, { tokenHash, person: person.id, madeAt: now, endsAt, anyBrowser: false })
    await send(linkMail(person, { url: `${baseUrl}${linkPath(token)}`, ...answer }))
    return answer
  },

  async signInByLink(context) {
    const { input, now, tx, capabilities } = context
    const { hash } = capabilities.secrets
    const found = await store.lockLink(tx, hash(input.token))
    const wish = found && (await store.takeWish(tx, found.person, hash(input.browser)))
    const link = demandUsable(found, { now, wishedAt: wish?.at })
    await store.spendLink(tx, link, now)
    return beginSession(context, { person: link.person, way: 'link', agent: input.agent })
  },

  async makeLink({ input, now, tx, ask, capabilities: { secrets } }) {
    const { person } = await ask(people.findPersonByEmail, { email: input.email })
    if (!person) return null
    const token = secrets.token()
    const endsAt = after(now, input.minutes * 60_000)
    const tokenHash = secrets.hash(token)
    await store.addLink(tx, { tokenHash, person: person.id, madeAt: now, endsAt, anyBrowser: true })
    return { path: linkPath(token), endsAt: endsAt.toISOString() }
  },

  async readSetUp({ ask }) {
    return { needed: (await ask(people.readAgency, {})).name === null }
  },

  async makeSetUpLink({ now, tx, ask, capabilities: { secrets } }) {
    if ((await ask(people.readAgency, {})).name !== null) return { path: null }
    const token = secrets.token()
    await store.replaceSetUp(tx, secrets.hash(token), now)
    return { path: `/set-up#${token}` }
  },

  async setUp(context) {
    const { input, tx, ask, capabilities } = context
    const { token, agent, ...wish } = input
    if (!(await store.takeSetUp(tx, capabilities.secrets.hash(token)))) {
      const { name } = await ask(people.readAgency, {})
      throw name === null ? problems.SetUpLinkNotUsable({}) : problems.SetUpDone({})
    }
    const { person } = await ask(people.createAgency, wish)
    return beginSession(context, { person, way: 'set-up', agent })
  },
})
