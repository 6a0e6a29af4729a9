import { contract } from '../../kernel/contract.ts'
import { deadlineOperations } from './contract/deadline.ts'
import { deskOperations } from './contract/desk.ts'
import { feedOperations } from './contract/feed.ts'
import { sheetOperations } from './contract/sheet.ts'
import { stepOperations } from './contract/step.ts'
import { taskOperations } from './contract/task.ts'

export { facts } from './contract/facts.ts'
export { problems } from './contract/problems.ts'
export { doubts, type SheetRow } from './contract/sheet.ts'
export * from './contract/task.ts'

/** Every task and every deadline of every module: a deadline is a task with a source and a rule. */
export const tasks = contract('tasks', {
  ...deskOperations,
  ...taskOperations,
  ...stepOperations,
  ...deadlineOperations,
  ...sheetOperations,
  ...feedOperations,
})
