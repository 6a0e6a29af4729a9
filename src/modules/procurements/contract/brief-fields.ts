/**
 * The fields of a brief (lähteülesanne) in its order, by the form that the agency sends to the buyers
 * (`procurement_brief_fields`): `said` always, `training` where a training is bought. What the procurement itself
 * knows (its name, the agency, who is responsible, funding) is not asked again.
 */
interface BriefField {
  readonly name: string
  readonly type: 'line' | 'lines' | 'day' | 'number'
  readonly section: 'need' | 'subject' | 'training' | 'tenderers' | 'contract'
  readonly required?: true
}

export const briefFields = [
  { name: 'nameInPlan', type: 'line', section: 'need' },
  { name: 'outsidePlan', type: 'lines', section: 'need' },
  { name: 'summary', type: 'lines', section: 'need', required: true },
  { name: 'background', type: 'lines', section: 'need' },
  { name: 'related', type: 'line', section: 'need', required: true },
  { name: 'subject', type: 'lines', section: 'subject', required: true },
  { name: 'aim', type: 'lines', section: 'subject' },
  { name: 'volume', type: 'line', section: 'subject' },
  { name: 'place', type: 'line', section: 'subject' },
  { name: 'language', type: 'line', section: 'subject' },
  { name: 'period', type: 'line', section: 'subject' },
  { name: 'noLots', type: 'lines', section: 'subject' },
  { name: 'targetGroup', type: 'line', section: 'training', required: true },
  { name: 'participants', type: 'line', section: 'training', required: true },
  { name: 'groups', type: 'line', section: 'training', required: true },
  { name: 'outcomes', type: 'lines', section: 'training', required: true },
  { name: 'topics', type: 'lines', section: 'training', required: true },
  { name: 'methods', type: 'lines', section: 'training', required: true },
  { name: 'feedback', type: 'lines', section: 'training', required: true },
  { name: 'before', type: 'lines', section: 'training', required: true },
  { name: 'during', type: 'lines', section: 'training', required: true },
  { name: 'after', type: 'lines', section: 'training', required: true },
  { name: 'performers', type: 'lines', section: 'tenderers', required: true },
  { name: 'tenderers', type: 'lines', section: 'tenderers' },
  { name: 'mailSubject', type: 'line', section: 'tenderers' },
  { name: 'validDays', type: 'number', section: 'tenderers' },
  { name: 'materials', type: 'lines', section: 'contract' },
  { name: 'dataProtection', type: 'lines', section: 'contract' },
  { name: 'contractDay', type: 'day', section: 'contract', required: true },
  { name: 'contractDraft', type: 'line', section: 'contract' },
] as const satisfies readonly BriefField[]

export type BriefName = (typeof briefFields)[number]['name']
export type BriefSection = BriefField['section']
export const briefSections: readonly BriefSection[] = ['need', 'subject', 'training', 'tenderers', 'contract']
export const trainingSection: BriefSection = 'training'
