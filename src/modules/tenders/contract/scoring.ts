/** How a price earns points: `lowestToOwn` weight × lowest ÷ own; `linear` nothing from twice the lowest on. */
export const priceFormulas = ['lowestToOwn', 'linear'] as const
export type PriceFormula = (typeof priceFormulas)[number]

/** What decides between equal totals, in the order that was written before the tenders came. */
export const tieBreaks = ['lowestPrice', 'heaviestCriterion', 'drawingLots'] as const
export type TieBreak = (typeof tieBreaks)[number]
