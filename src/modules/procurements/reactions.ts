import { type Reaction, reaction } from '../../kernel/module.ts'
import { facts as documentFacts } from '../documents/contract.ts'
import { facts as rulebookFacts } from '../rulebook/contract.ts'
import { publishPlan, withdrawPlan } from './operations/plan-version.ts'
import { noteSignature, noteUnsigning } from './operations/sign-contract.ts'
import { recountTouched } from './operations/touched.ts'

export const reactions: Reaction[] = [
  reaction('procurements.noteSignature', documentFacts.DocumentSigned, (context) => {
    const { record, data } = context.input
    return noteSignature(context, { document: record, signedAt: new Date(data.signedAt) })
  }),
  reaction('procurements.noteUnsigning', documentFacts.PaperSigningWithdrawn, (context) =>
    noteUnsigning(context, { document: context.input.record }),
  ),
  reaction('procurements.recountTouched', rulebookFacts.RuleCorrected, (context) =>
    recountTouched(context, context.input.data.key),
  ),
  reaction('procurements.publishPlan', documentFacts.RoundCompleted, publishPlan),
  reaction('procurements.withdrawPlan', documentFacts.CompletionTakenBack, withdrawPlan),
]
