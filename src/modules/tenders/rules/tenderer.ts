import type { Tenderer } from '../contract/tenderer.ts'

/**
 * Whether the last digit of a business register's code follows from the first seven: weights 1–7, and 3–9 where
 * those leave ten (modulo 11).
 */
export function isRegistryCode(code: string): boolean {
  if (!/^\d{8}$/.test(code)) return false
  const digits = [...code].map(Number)
  return checkDigit(digits.slice(0, 7)) === digits[7]
}

function checkDigit(digits: readonly number[]): number {
  const weigh = (first: number) => digits.reduce((sum, digit, at) => sum + digit * (first + at), 0) % 11
  const [once, again] = [weigh(1), weigh(3)]
  return once < 10 ? once : again % 10
}

/** Who asked for a link on the public page shows only after the opening: until then nobody knows who is interested. */
export const isShown = (tenderer: Pick<Tenderer, 'origin'>, openedAt: string | null): boolean =>
  tenderer.origin === 'invited' || openedAt !== null

const betweenLetters = 10 * 60_000

/** Whether another letter with a link may go to the same mailbox; `last`: when the last link was given. */
export const isLetterDue = (last: Date | undefined, now: Date): boolean =>
  last === undefined || now.getTime() - last.getTime() >= betweenLetters
