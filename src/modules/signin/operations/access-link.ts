import { implement } from '../../../kernel/module.ts'
import { accessLinkOperations } from '../contract/access-link.ts'
import * as store from '../store/access-link.ts'

export const accessLinkHandlers = implement(accessLinkOperations, {
  async giveAccessLink({ input: { scope, record, endsAt }, tx, now, capabilities: { secrets } }) {
    const token = secrets.token()
    const link = { scope, record, tokenHash: secrets.hash(token), givenAt: now }
    const { id } = await store.addAccessLink(tx, { ...link, endsAt: endsAt ? new Date(endsAt) : null })
    return { id, token }
  },

  async endAccessLink({ input, tx, now }) {
    await store.endAccessLink(tx, input.id, now)
    return {}
  },

  async readHolder({ input, db, now, capabilities }) {
    const link = await store.findAccessLink(db, capabilities.secrets.hash(input.token), now)
    return link ? { kind: 'link', link: link.id, scope: link.scope, record: link.record } : null
  },
})
