import type { ClockJob } from '../../kernel/module.ts'
import { closeTenders } from './operations/closing-tenders.ts'

export const jobs: ClockJob[] = [
  { name: 'procurements.closeTenders', at: { everyMinutes: 5 }, run: closeTenders },
]
