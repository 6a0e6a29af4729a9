import { type Reaction, reaction } from '../../kernel/module.ts'
import { facts as procurementFacts } from '../procurements/contract.ts'
import { tellDecision, tellDueMoved, tellEnded } from './operations/tell-changes.ts'
import { unsealTender } from './operations/unsealing.ts'

export const reactions: Reaction[] = [
  unsealTender,
  reaction('tenders.tellDecision', procurementFacts.DecisionNotified, tellDecision),
  reaction('tenders.tellDueMoved', procurementFacts.DueMomentMoved, tellDueMoved),
  reaction('tenders.tellEnded', procurementFacts.ProcurementEnded, tellEnded),
]
