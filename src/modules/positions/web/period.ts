import { today } from '../../../web/format.ts'
import { useSearchPlace } from '../../../web/place.ts'

export interface Period {
  readonly from: string
  readonly until: string
}

const lastDays = { '03': '31', '06': '30', '09': '30', '12': '31' } as const

export const yearOf = (day: string, back = 0): Period => {
  const year = Number(day.slice(0, 4)) - back
  return { from: `${year}-01-01`, until: `${year}-12-31` }
}

export const quarterOf = (day: string): Period => {
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  const last = String(first + 2).padStart(2, '0') as keyof typeof lastDays
  const year = day.slice(0, 4)
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, until: `${year}-${last}-${lastDays[last]}` }
}

/** The period that the address names; this year when it names none. */
export function usePeriod(): [Period, (period: Period) => void] {
  const [search, change] = useSearchPlace()
  const { from, until } = search
  const named = typeof from === 'string' && typeof until === 'string' ? { from, until } : undefined
  return [named ?? yearOf(today()), ({ from, until }) => change({ from, until })]
}

/** The period as the query of an address. */
export const inAddress = ({ from, until }: Period): string => `from=${from}&until=${until}`
