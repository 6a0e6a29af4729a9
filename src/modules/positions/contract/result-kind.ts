import { z } from 'zod'

/**
 * What an expected result is about: decides which records are evidence for it. A person confirms the kind
 * when a job description is saved; `byHand` has no other evidence than what people add.
 */
export const resultKinds = [
  'lawfulProcurements',
  'contractsInTime',
  'eventsHeld',
  'eventsEvaluated',
  'teamInformed',
  'cooperation',
  'foreignPractice',
  'projects',
  'proposals',
  'oneOffTasks',
  'byHand',
] as const
export const ResultKind = z.enum(resultKinds)
export type ResultKind = z.output<typeof ResultKind>
