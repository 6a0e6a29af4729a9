import { implement } from '../../../kernel/module.ts'
import { adviceOperations } from '../contract/advice.ts'
import { adviseProcedure } from '../rules/explain-advice.ts'
import { lendLaw } from './law.ts'

export const adviceHandlers = implement(adviceOperations, {
  async adviseProcedure(context) {
    return adviseProcedure(await lendLaw(context), context.input, context.locale)
  },
})
