import type { RecordId } from '../../../kernel/contract.ts'
import { implement } from '../../../kernel/module.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { rulebookRecord } from '../contract/correction.ts'
import { watchOperations } from '../contract/watch.ts'
import { watchRules } from '../rules/watch-rules.ts'
import { rulesInEffect } from './rules-in-effect.ts'

export const watchHandlers = implement(watchOperations, {
  async lendWatch({ db, capabilities, now }) {
    const rows = await rulesInEffect(db, capabilities)
    return { record: rulebookRecord as RecordId, items: watchRules(rows, dayOf(now)) }
  },
})
