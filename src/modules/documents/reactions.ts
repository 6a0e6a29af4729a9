import type { PersonId } from '../../kernel/contract.ts'
import { type CommandContext, type Reaction, reaction } from '../../kernel/module.ts'
import { facts as peopleFacts } from '../people/contract.ts'
import { facts } from './contract.ts'
import { reviewApprover } from './operations/approver-changes.ts'
import { keepText, readVersion } from './operations/read-version.ts'

const ofPerson =
  (run: (context: CommandContext<unknown>, person: PersonId) => Promise<void>) =>
  async (context: CommandContext<{ data: { person: PersonId } }>) =>
    run(context, context.input.data.person)

export const reactions: Reaction[] = [
  reaction('documents.readVersion', facts.VersionAdded, keepText, readVersion),
  // A round doesn't hang silently: who can answer is looked at again when a person leaves or his roles change.
  reaction('documents.reviewLeft', peopleFacts.PersonLeft, ofPerson(reviewApprover)),
  reaction('documents.reviewRoleEnded', peopleFacts.RoleEnded, ofPerson(reviewApprover)),
  reaction('documents.reviewRoleGiven', peopleFacts.RoleGiven, ofPerson(reviewApprover)),
]
