import { type Reaction, reaction } from '../../kernel/module.ts'
import { facts as procurementFacts } from '../procurements/contract.ts'
import { coverTenders, keepAudience, uncoverTenders } from './operations/audience.ts'
import { tellDecision, tellDueMoved, tellEnded } from './operations/tell-changes.ts'
import { unsealTender } from './operations/unsealing.ts'

export const reactions: Reaction[] = [
  unsealTender,
  reaction('tenders.cover', procurementFacts.DecisionTakenBack, coverTenders),
  reaction('tenders.keepAudience.declared', procurementFacts.InterestsDeclared, keepAudience),
  reaction('tenders.keepAudience.named', procurementFacts.PeopleNamed, keepAudience),
  reaction('tenders.keepAudience.responsible', procurementFacts.ResponsibleChanged, keepAudience),
  reaction('tenders.uncover', procurementFacts.DecisionNotified, uncoverTenders),
  reaction('tenders.tellDecision', procurementFacts.DecisionNotified, tellDecision),
  reaction('tenders.tellDueMoved', procurementFacts.DueMomentMoved, tellDueMoved),
  reaction('tenders.tellEnded', procurementFacts.ProcurementEnded, tellEnded),
]
