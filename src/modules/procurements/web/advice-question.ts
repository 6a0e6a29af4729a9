import { z } from 'zod'
import { Day } from '../../../kernel/values/day.ts'
import type { Search } from '../../../web/place.ts'
import { BuyerKind } from '../contract/advice.ts'
import { WrittenCpv } from '../contract/procurement.ts'
import { type AdviceCall, ProcedureCode, SubjectKind } from '../contract.ts'
import { centsOf, Euros } from './amounts.ts'

/** What is typed on the advice page. */
const amount = /^\s*\d[\d\s]*([.,]\d{1,2})?\s*€?\s*$/
const Lots = z.string().refine((text) => text.split(';').every((part) => !part.trim() || amount.test(part)))

export const Asked = z.object({
  startsOn: z.string().min(1),
  cpv: z.string().optional(),
  subjectKind: z.string().optional(),
  euros: z.number().min(0).max(1_000_000_000).multipleOf(0.01),
  lots: Lots.optional(),
  mixedKind: z.string().optional(),
  buyerKind: z.string().optional(),
  mixedEuros: Euros,
  framework: z.string().optional(),
  volunteerFor: z.string().optional(),
  ground: z.string().optional(),
  tenderers: z.number().optional().nullable(),
})
export interface Asked {
  startsOn: string
  cpv?: string
  subjectKind?: string
  euros?: number | null
  lots?: string
  mixedKind?: string
  mixedEuros?: number | null
  framework?: string
  volunteerFor?: string
  ground?: string
  buyerKind?: string
  tenderers?: number | null
}

/** The question as far as it is complete; undefined while day, subject or value lack. */
export function callFrom(asked: Asked): AdviceCall | undefined {
  const startsOn = Day.safeParse(asked.startsOn).data
  const cpv = WrittenCpv.safeParse(asked.cpv).data
  const subjectKind = SubjectKind.safeParse(asked.subjectKind).data
  const valueCents = wholeCents(asked.euros)
  const readable = Lots.safeParse(asked.lots ?? '').success
  if (!startsOn || (!cpv && !subjectKind) || valueCents === null || !readable) return undefined
  const buyerKind = BuyerKind.safeParse(asked.buyerKind).data
  const mixedKind = SubjectKind.safeParse(asked.mixedKind).data
  const mixedCents = wholeCents(asked.mixedEuros)
  const volunteerFor = ProcedureCode.safeParse(asked.volunteerFor).data
  const { framework, tenderers, ground } = asked
  return {
    ...{ startsOn, valueCents, lots: lotsFrom(asked.lots) },
    ...(cpv && { cpv }),
    ...(subjectKind && { subjectKind }),
    ...(mixedKind &&
      mixedCents !== null && { mixedWith: [{ subjectKind: mixedKind, valueCents: mixedCents }] }),
    ...(framework && { framework: framework as 'new' }),
    ...(volunteerFor && { volunteerFor }),
    ...(volunteerFor && ground && { ground }),
    ...(buyerKind && { buyerKind }),
    ...(typeof tenderers === 'number' && tenderers >= 0 && { tenderers: Math.floor(tenderers) }),
  }
}

/** Parts of a cent are no amount: rounding could cross a threshold. */
function wholeCents(euros: number | null | undefined): number | null {
  const checked = Euros.safeParse(euros)
  return checked.success && euros !== undefined && (euros ?? -1) >= 0 ? centsOf(euros) : null
}

const lotsFrom = (text: string | undefined): { valueCents: number }[] =>
  (text ?? '').split(';').flatMap((part) => {
    const written = part.replace(/[\s\u00a0€]/g, '').replace(',', '.')
    const cents = written === '' ? null : wholeCents(Number(written))
    return cents === null ? [] : [{ valueCents: cents }]
  })

const amounts = ['euros', 'mixedEuros', 'tenderers'] as const

/** The question as an address says it, so that it outlives a reload and can be sent to someone. */
export function askedFrom(search: Search): Partial<Asked> {
  const named = Object.keys(Asked.shape).flatMap((name) => {
    const value = search[name]
    if (typeof value !== 'string') return []
    const isAmount = amounts.some((amount) => amount === name)
    return [[name, isAmount ? Number(value) : value]]
  })
  return Object.fromEntries(named)
}

/** What is empty leaves the address. */
export const inAddress = (asked: Asked): Search =>
  Object.fromEntries(
    Object.keys(Asked.shape).map((name) => {
      const value = asked[name as keyof Asked]
      return [name, value === null || value === undefined || value === '' ? undefined : String(value)]
    }),
  )
