import type { UserActor } from '../../kernel/actor.ts'
import { problems } from './contract.ts'

const minute = 60_000
const hour = 60 * minute

/** How long things last. A session ends after a working day without use, and after a week whatever happens. */
export const lasting = {
  sessionIdle: 8 * hour,
  session: 7 * 24 * hour,
  link: 15 * minute,
  passkeyOffer: 5 * minute,
  oidcAttempt: 10 * minute,
  /** That a session or token is in use is noted no oftener: each note is a write and a row of the audit. */
  useNoted: 15 * minute,
} as const

export const after = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds)

export interface SentLink {
  readonly madeAt: Date
  readonly endsAt: Date
  readonly usedAt: Date | null
}

const stillFresh = 5 * minute
const betweenLetters = minute
const waitingAtMost = 3

/**
 * Whether one more letter leaves. A link works in every browser that asked for one, so those that already
 * wait in the mailbox serve whoever asks next: a flood of wishes brings at most three letters in ten minutes,
 * and takes nothing from the person, whose mailbox always holds a link that works.
 */
export function isLetterNeeded(links: readonly SentLink[], now: Date): boolean {
  const waiting = links.filter((link) => !link.usedAt && link.endsAt.getTime() - now.getTime() >= stillFresh)
  if (waiting.length === 0) return true
  const last = Math.max(...waiting.map(({ madeAt }) => madeAt.getTime()))
  return waiting.length < waitingAtMost && now.getTime() - last >= betweenLetters
}

type KeptLink = SentLink & { readonly anyBrowser: boolean }

/** @param wishedAt when this browser asked for a link of that person, if it did */
export function demandUsable<L extends KeptLink>(
  link: L | undefined,
  { now, wishedAt }: { now: Date; wishedAt: Date | undefined },
): L {
  if (!link) throw problems.LinkNotUsable({ reason: 'unknown' })
  if (link.usedAt) throw problems.LinkNotUsable({ reason: 'used' })
  if (link.endsAt <= now) throw problems.LinkNotUsable({ reason: 'ended' })
  const asked = wishedAt && wishedAt.getTime() + lasting.link > now.getTime()
  if (!link.anyBrowser && !asked) throw problems.LinkNotUsable({ reason: 'otherBrowser' })
  return link
}

export interface HeldKey {
  readonly kind: 'session' | 'token'
  readonly usedAt: Date | null
}

/** Whether it is time to note again that the session or token is in use. */
export const isStale = ({ usedAt }: HeldKey, now: Date): boolean =>
  usedAt === null || now.getTime() - usedAt.getTime() >= lasting.useNoted

/** The substitution as the database tells it. */
export interface Acting {
  readonly person: string
  readonly absence: string
  readonly from: string
  readonly until: string
  readonly handedOver: readonly string[] | null
  readonly memberships: UserActor['memberships']
}

export const onBehalfOf = (acting: Acting): NonNullable<UserActor['onBehalfOf']> => ({
  ...acting,
  from: new Date(acting.from),
  until: new Date(acting.until),
  handedOver: acting.handedOver ?? 'all',
})

/** @throws ScopeUnknown for a scope of a module that does not exist */
export function demandKnownScopes(scopes: readonly string[], modules: { has(name: string): boolean }): void {
  for (const scope of scopes)
    if (scope !== '*' && !modules.has(scope.split('.')[0] ?? '')) throw problems.ScopeUnknown({ scope })
}
