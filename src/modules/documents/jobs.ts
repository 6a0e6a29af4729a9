import type { ClockJob } from '../../kernel/module.ts'
import { remindBeforeDue } from './operations/approval-reminding.ts'
import { renewApprovers } from './operations/approver-changes.ts'
import { tellEndingRestrictions } from './operations/restriction-deadlines.ts'
import { sendConsignments } from './operations/send-consignments.ts'

export const jobs: ClockJob[] = [
  { name: 'documents.renewApprovers', at: { daily: '00:20' }, run: renewApprovers },
  { name: 'documents.remindBeforeDue', at: { daily: '08:00' }, run: remindBeforeDue },
  { name: 'documents.sendConsignments', at: { everyMinutes: 1 }, run: sendConsignments },
  { name: 'documents.tellEndingRestrictions', at: { daily: '06:00' }, run: tellEndingRestrictions },
]
