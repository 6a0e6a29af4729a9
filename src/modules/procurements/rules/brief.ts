import type { BriefSaid } from '../contract/brief.ts'
import { type BriefName, briefFields, trainingSection } from '../contract/brief-fields.ts'

interface Written {
  readonly training: boolean
  readonly said: BriefSaid
}

/** The fields that a brief has: those of a training only where one is bought. */
export const fieldsOf = (training: boolean) =>
  briefFields.filter(({ section }) => training || section !== trainingSection)

const isRequired = (field: (typeof briefFields)[number]): boolean => 'required' in field

/**
 * What a brief lacks before it can be sent: the names of empty required fields, and `plan` while it says neither
 * how the plan calls the purchase nor why it is outside the plan.
 */
export function missingInBrief({ training, said }: Written): (BriefName | 'plan')[] {
  const isEmpty = (name: BriefName) => said[name] === undefined || said[name] === null || said[name] === ''
  const empty = fieldsOf(training)
    .filter((field) => isRequired(field) && isEmpty(field.name))
    .map(({ name }) => name)
  return isEmpty('nameInPlan') && isEmpty('outsidePlan') ? ['plan', ...empty] : empty
}

/** What is between the agency and its plan, and no tenderer's business. */
const ownBusiness: readonly BriefName[] = ['nameInPlan', 'outsidePlan', 'related', 'mailSubject']

export const toldToTenderers = (said: BriefSaid): BriefSaid =>
  Object.fromEntries(
    Object.entries(said).filter(([name]) => !ownBusiness.includes(name as BriefName)),
  ) as BriefSaid
