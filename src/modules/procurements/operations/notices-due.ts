import type { Day } from '../../../kernel/values/day.ts'
import { type NoticeDue, noticeDue } from '../rules/notice-due.ts'
import type { ContractRow } from '../store/made-contracts.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import type { Flow } from './flow.ts'

export type NoticeKind = 'award' | 'end'

/** When a notice about a contract is due; undefined where no rule asks for it. */
export function dueOf(
  row: Pick<ProcurementRow, 'startsOn' | 'procedure'>,
  flow: Pick<Flow, 'rows' | 'calendar'>,
  { contract, kind }: { contract: ContractRow; kind: NoticeKind },
): NoticeDue | undefined {
  const from = (kind === 'award' ? contract.signedOn : contract.endedOn) as Day | null
  if (!from || !row.startsOn || row.procedure === 'VO' || row.procedure === 'LA') return undefined
  const invoiceOn = contract.invoiceOn as Day | null
  return noticeDue(flow, { kind, startsOn: row.startsOn as Day, from, invoiceOn })
}

/** Notices that are due and were not sent. */
export const noticesDue = (
  row: Pick<ProcurementRow, 'startsOn' | 'procedure'>,
  flow: Pick<Flow, 'rows' | 'calendar' | 'contracts' | 'notices'>,
): { contract: ContractRow; kind: NoticeKind; due: NoticeDue }[] =>
  flow.contracts.flatMap((contract) =>
    (['award', 'end'] as const).flatMap((kind) => {
      const due = dueOf(row, flow, { contract, kind })
      const isSent = flow.notices.some((one) => one.contract === contract.id && one.kind === kind)
      return due && !isSent ? [{ contract, kind, due }] : []
    }),
  )
