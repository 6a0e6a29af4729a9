import { involvedProblems as problems } from '../contract/involved.ts'
import type { InvolvedPart } from '../contract/procurement.ts'

interface Part {
  readonly person: string
  readonly part: InvolvedPart
}
interface Named {
  readonly person: string
  readonly parts: readonly InvolvedPart[]
}
interface Standing extends Named {
  readonly name: string
  readonly outAt: Date | null
}

export interface Naming {
  readonly responsible: string
  readonly added: Part[]
  readonly removed: Part[]
}

/**
 * What changes when these take part from now on. Who is out stays in the book and takes no part again.
 * @throws OneResponsible, PersonOut
 */
export function nameInvolved(standing: readonly Standing[], wanted: readonly Named[]): Naming {
  const responsible = wanted.filter(({ parts }) => parts.includes('responsible'))
  const [one] = responsible
  if (!one || responsible.length > 1) throw problems.OneResponsible({})
  const out = standing.find(({ person, outAt }) => outAt && wanted.some((named) => named.person === person))
  if (out) throw problems.PersonOut({ name: out.name })
  const before = partsOf(standing.filter(({ outAt }) => !outAt))
  const after = partsOf(wanted)
  return {
    responsible: one.person,
    added: after.filter((part) => !has(before, part)),
    removed: before.filter((part) => !has(after, part)),
  }
}

/** What one wants by the people that one saw, where others named people meanwhile: their changes stay theirs. */
export function mergeNamed(
  seen: readonly Named[],
  { wanted, now }: { readonly wanted: readonly Named[]; readonly now: readonly Named[] },
): Named[] {
  const [before, mine, theirs] = [partsOf(seen), partsOf(wanted), partsOf(now)]
  const added = theirs.filter((part) => !has(before, part) && !has(mine, part))
  const kept = mine.filter((part) => !has(before, part) || has(theirs, part))
  const all = [...kept, ...added]
  return [...new Set(all.map(({ person }) => person))].map((person) => ({
    person,
    parts: all.filter((one) => one.person === person).map(({ part }) => part),
  }))
}

const partsOf = (all: readonly Named[]): Part[] =>
  all.flatMap(({ person, parts }) => [...new Set(parts)].map((part) => ({ person, part })))
const has = (all: readonly Part[], { person, part }: Part) =>
  all.some((one) => one.person === person && one.part === part)
