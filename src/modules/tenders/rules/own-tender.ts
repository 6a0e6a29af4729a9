import { parseMoney } from '../../../kernel/values/money.ts'
import type { Receipt, Statement } from '../contract/box-part.ts'

interface Typed {
  readonly lots: readonly string[]
  readonly prices: readonly string[]
}

/**
 * Prices as they were typed beside their lots, without VAT; those left empty are not offered.
 * @throws MoneyRefused when one could be read in two ways or is no amount
 */
export const readPrices = ({ lots, prices }: Typed): Statement['prices'] =>
  prices.flatMap((typed, at) =>
    typed === '' ? [] : [{ lot: lots[at] || null, cents: parseMoney(typed, 'without').cents }],
  )

/** Whether prices stand beside lots of this procurement, or beside the whole where it has none. */
export function pricesFit(prices: Statement['prices'], lots: readonly { id: string }[]): boolean {
  const known = lots.length > 0 ? lots.map(({ id }) => id) : [null]
  const given = prices.map(({ lot }) => lot)
  return (
    prices.length > 0 &&
    new Set(given).size === given.length &&
    prices.every(({ lot, cents }) => cents >= 0 && known.includes(lot as never))
  )
}

/** The list of files as `sha256sum` writes it; its own SHA-256 is that of the tender. */
export const listOfSums = (files: readonly { name: string; sha256: string }[]): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')

/** Whether what was submitted is what stands in the draft now. */
export const isSubmitted = (
  receipt: Receipt | null,
  draft: { statement: Statement | null; files: readonly { id: string }[] },
): boolean =>
  receipt !== null &&
  JSON.stringify(receipt.statement) === JSON.stringify(draft.statement) &&
  receipt.files.map(({ id }) => id).join() === draft.files.map(({ id }) => id).join()
