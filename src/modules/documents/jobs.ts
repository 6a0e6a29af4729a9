import type { ClockJob } from '../../kernel/module.ts'
import { tellEndingRestrictions } from './operations/restriction-deadlines.ts'
import { sendConsignments } from './operations/send-consignments.ts'

export const jobs: ClockJob[] = [
  { name: 'documents.sendConsignments', at: { everyMinutes: 1 }, run: sendConsignments },
  { name: 'documents.tellEndingRestrictions', at: { daily: '06:00' }, run: tellEndingRestrictions },
]
