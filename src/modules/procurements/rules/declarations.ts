interface Declared {
  readonly declaredAt: Date | string | null
  readonly outAt: Date | string | null
}

/** Those who take part and have not yet declared their interests. */
export const undeclaredOf = <T extends Declared>(involved: readonly T[]): T[] =>
  involved.filter(({ declaredAt, outAt }) => outAt === null && declaredAt === null)
