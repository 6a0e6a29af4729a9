import type { BuyerKind } from '../contract/advice.ts'
import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'

/** By which keys rows of `law/` are found; the numbers stand only there. */
export const thresholdKinds = ['lihthange', 'riigihange', 'rahvusvaheline'] as const
export type ThresholdKind = (typeof thresholdKinds)[number]

/** A central authority (keskvalitsus) has an international threshold of its own. */
export function thresholdKey(
  kind: ThresholdKind,
  { subjectKind, buyerKind }: { subjectKind: SubjectKind; buyerKind: BuyerKind },
): string {
  if (kind === 'lihthange') return `threshold.simplified.${subjectKind}`
  if (kind === 'riigihange') return `threshold.procurement.${subjectKind}`
  // Where it is not said which public buyer it is, the lower threshold is the careful one.
  const buyer = buyerKind === 'muu_avalik' ? 'muu_avalik' : 'keskvalitsus'
  return `threshold.international.${buyer}.${subjectKind}`
}

export const procedureKeys = {
  requests: (code: ProcedureCode) => `requests-term.${code}`,
  tenders: (code: ProcedureCode) => `tenders-term.${code}`,
  standstill: (code: ProcedureCode) => `standstill.${code}`,
  noStandstill: (code: ProcedureCode) => `standstill.none.${code}`,
  onlyTenderer: (code: ProcedureCode) => `standstill.none-with-one-tenderer.${code}`,
  challenge: (code: ProcedureCode) => `challenge-term.${code}`,
  /** When it may be used. */
  usable: (code: ProcedureCode) => `procedure.${code}`,
} as const

export const lawKeys = {
  regime: 'regime',
  closingFrom: 'closing.earliest',
  closingUntil: 'closing.latest',
  arithmetic: 'arithmetic-answer-term',
  taxDebt: 'tax-debt-term',
  awardNotice: 'award-notice-term',
  dataBeforeInvoice: 'award-data-before-invoice',
  endData: 'end-data-term',
  ownShare: 'parts.exception.share',
  ownCap: {
    asjad_teenused: 'parts.exception.cap.asjad_teenused',
    ehitustood: 'parts.exception.cap.ehitustood',
  },
  wholeValue: 'parts.whole-value',
  conciliation: 'exemption.conciliation',
  realEstate: 'exemption.real-estate',
  legalServices: 'exemption.legal-services',
  mixed: 'mixed-contract.main-subject',
  noticeBinds: 'register-notice-binds',
  explainNoLots: 'lots.explain-none',
  writtenForm: 'contract-form.written',
  /** The agency's own rules (hankekord), as the administrator wrote them down. */
  ownTenderTerm: 'own-procurement.tenders-term',
  ownTendersFrom: 'own-procurement.tenders-from',
  ownBuyerKind: 'own-procurement.buyer-kind',
} as const
