import { implement } from '../../kernel/module.ts'
import { tasks } from './contract.ts'
import { deadlineHandlers } from './operations/deadline.ts'
import { deskHandlers } from './operations/desk.ts'
import { feedHandlers } from './operations/feed.ts'
import { sheetHandlers } from './operations/sheet.ts'
import { stepHandlers } from './operations/step.ts'
import { taskHandlers } from './operations/task.ts'

export const operations = implement(tasks, {
  ...deskHandlers,
  ...taskHandlers,
  ...stepHandlers,
  ...deadlineHandlers,
  ...sheetHandlers,
  ...feedHandlers,
})
