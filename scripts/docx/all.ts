import { mandateContract, serviceContract, workContract } from './contents/contracts.ts'
import { invitationToTender } from './contents/invitation.ts'
import { letter } from './contents/letter.ts'
import { attendanceSheet, briefing, dataProcessingAnnex, fieldCatalogue } from './contents/other-papers.ts'
import {
  acceptanceAct,
  awardDecision,
  contractChange,
  evaluationRecord,
} from './contents/procurement-papers.ts'
import { jobDescription } from './job-description.ts'
import type { TemplateContents } from './package.ts'
import { reviewPack } from './review-pack.ts'

/** Of documents: header and footer with the fields that every document has. */
const own = (template: TemplateContents): TemplateContents => ({
  ...template,
  agencyTag: '{asutus.nimi}',
  pageWord: 'Lk',
})

/** Every Word template that comes with Koosmeel, by the name of its file. */
export const wordTemplates: Readonly<Record<string, TemplateContents>> = {
  'review-pack': reviewPack,
  'job-description': jobDescription,
  'field-catalogue': fieldCatalogue,
  letter: own(letter),
  invitation: own(invitationToTender),
  'evaluation-record': own(evaluationRecord),
  'award-decision': own(awardDecision),
  'mandate-contract': own(mandateContract),
  'service-contract': own(serviceContract),
  'work-contract': own(workContract),
  'data-processing-annex': own(dataProcessingAnnex),
  'acceptance-act': own(acceptanceAct),
  'contract-change': own(contractChange),
  'attendance-sheet': own(attendanceSheet),
  briefing: own(briefing),
}
