import { type Reaction, reaction } from '../../kernel/module.ts'
import { facts as documentFacts } from '../documents/contract.ts'
import { publishPlan, withdrawPlan } from './operations/plan-version.ts'

export const reactions: Reaction[] = [
  reaction('procurements.publishPlan', documentFacts.RoundCompleted, publishPlan),
  reaction('procurements.withdrawPlan', documentFacts.CompletionTakenBack, withdrawPlan),
]
