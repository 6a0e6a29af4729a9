import { z } from 'zod'
import { permissions as named } from '../../../kernel/access.ts'
import { idOf } from '../../../kernel/contract.ts'

export const ProcurementId = idOf('ProcurementId')
export type ProcurementId = z.output<typeof ProcurementId>
export const LotId = idOf('LotId')
export type LotId = z.output<typeof LotId>
/** A contract (hankeleping) that was made from a procurement. */
export const ContractId = z.uuid().brand<'ProcuredContractId'>().meta({ id: 'ProcuredContractId' })
export type ContractId = z.output<typeof ContractId>

export const procurementPermissions = named('procurements', {
  read: ['manager', 'specialist', 'colleague', 'approver', 'reader', 'auditor'],
  /** Write needs and briefs, run procurements. */
  write: ['manager', 'specialist'],
  /** Take part when named: declare interests, say one's part of the brief. */
  takePart: ['manager', 'specialist', 'colleague', 'approver'],
  /** Approve the yearly plan, take decisions. */
  decide: ['manager'],
  /** The agency's own procurement rules (hankekord). */
  configure: ['administrator', 'manager'],
})
