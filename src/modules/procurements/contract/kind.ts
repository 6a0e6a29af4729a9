import { z } from 'zod'

/**
 * Procedures by the codes of the procurement register: VO väikeost, LM lihthange, SE sotsiaal- ja eriteenuste
 * erimenetlus, A avatud, P piiratud, L konkurentsipõhine läbirääkimistega, T väljakuulutamiseta läbirääkimistega,
 * VD võistlev dialoog, IP innovatsioonipartnerlus, M minikonkurss, RL raamlepingu alusel otse, DH dünaamiline
 * hankesüsteem, PK piiratud ideekonkurss, LA erandi alusel.
 */
export const procedureCodes = [
  'VO',
  'LM',
  'SE',
  'A',
  'P',
  'L',
  'T',
  'VD',
  'IP',
  'M',
  'RL',
  'DH',
  'PK',
  'LA',
] as const
export const ProcedureCode = z.enum(procedureCodes).meta({ id: 'ProcedureCode' })
export type ProcedureCode = z.output<typeof ProcedureCode>

/** The kinds that the thresholds of § 14 tell apart, by their codes in `law/rhs.tsv`. */
export const subjectKinds = [
  'asjad_teenused',
  'ehitustood',
  'sotsiaalteenused',
  'eriteenused',
  'ideekonkurss',
  'kontsessioon',
  'teenuste_kontsessioon',
] as const
export const SubjectKind = z.enum(subjectKinds).meta({ id: 'SubjectKind' })
export type SubjectKind = z.output<typeof SubjectKind>

/** Goods, services or works: what is bought, apart from which threshold applies. */
export const Nature = z.enum(['goods', 'services', 'works'])
export type Nature = z.output<typeof Nature>

/** The text of the act under which a procedure begun on a day runs to its end (§ 219³). */
export const Regime = z.enum(['rhs-old', 'rhs-new'])
export type Regime = z.output<typeof Regime>

/** Read from a procurement's rows, never set. `contested` stands beside the state, see `contestedAt`. */
export const procurementStates = [
  'need',
  'announced',
  'closed',
  'opened',
  'evaluated',
  'decided',
  'contracted',
  'ended',
  'failed',
  'cancelled',
] as const
export const ProcurementState = z.enum(procurementStates).meta({ id: 'ProcurementState' })
export type ProcurementState = z.output<typeof ProcurementState>

/** CPV 2008 without its check digit. */
export const Cpv = z.string().regex(/^\d{8}$/)
