interface Party {
  readonly part: string
  readonly name: string
}

/** Whom a document came from or goes to; of a contract those who sign it beside the agency itself. */
export function correspondentsOf<P extends Party>(parties: readonly P[], agency: string): P[] {
  const named = parties.filter(({ part }) => part !== 'signer')
  if (named.length > 0) return named
  const own = agency.trim().toLowerCase()
  return parties.filter(({ name }) => name.trim().toLowerCase() !== own)
}
