import type { Permission, Role } from './access.ts'

/** A role in a team; the administrator's has no team. */
export interface Membership {
  readonly team: string | null
  readonly role: Role
}

/** In whose place a substitute acts, for how long and with what. Never carries an administrator's role. */
export interface OnBehalfOf {
  readonly person: string
  readonly absence: string
  readonly from: Date
  readonly until: Date
  /** `all` open work of the absent person, or only these records. */
  readonly handedOver: 'all' | readonly string[]
  readonly memberships: readonly Membership[]
}

export interface UserActor {
  readonly kind: 'user'
  readonly person: string
  readonly session: string
  readonly memberships: readonly Membership[]
  readonly onBehalfOf?: OnBehalfOf
}

export interface TokenActor {
  readonly kind: 'token'
  readonly person: string
  readonly token: string
  /** Permission names, or `module.*`, or `*`. */
  readonly scopes: readonly string[]
  readonly memberships: readonly Membership[]
}

export interface LinkActor {
  readonly kind: 'link'
  readonly link: string
  readonly scope: string
  readonly record: string
}

export type Actor =
  | { readonly kind: 'guest'; readonly visitor: string }
  | LinkActor
  | UserActor
  | TokenActor
  | { readonly kind: 'system'; readonly name: string }

/** The person who acts, in whose ever place; undefined for guests, links and the system. */
export function personOf(actor: Actor): string | undefined {
  return actor.kind === 'user' || actor.kind === 'token' ? actor.person : undefined
}

/** Whose work it is: the absent person's while substituting. */
export function workOf(actor: Actor): string | undefined {
  return (actor.kind === 'user' && actor.onBehalfOf?.person) || personOf(actor)
}

/** The memberships that count now: the absent person's while substituting, else one's own. */
export function membershipsOf(actor: Actor): readonly Membership[] {
  if (actor.kind === 'user') return actor.onBehalfOf?.memberships ?? actor.memberships
  return actor.kind === 'token' ? actor.memberships : []
}

/** The teams in which the actor has one of the roles. */
export function teamsOf(actor: Actor, wanted: readonly Role[]): string[] {
  return membershipsOf(actor).flatMap((one) => (one.team && wanted.includes(one.role) ? [one.team] : []))
}

/** Whether the actor has the permission: at all, or in the given team. */
export function isPermitted(actor: Actor, permission: Permission, team?: string | null): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind === 'token' && !covers(actor.scopes, permission.name)) return false
  return membershipsOf(actor).some(
    (one) => permission.roles.includes(one.role) && (!team || one.team === null || one.team === team),
  )
}

/** `tasks.*` covers `tasks.give`; `*` covers everything. */
export function covers(scopes: readonly string[], name: string): boolean {
  const module = name.split('.')[0]
  return scopes.some((scope) => scope === '*' || scope === name || scope === `${module}.*`)
}

/** How the actor is named in rows that must tell actors apart (audit, repeats, limits). */
export function actorKey(actor: Actor): string {
  switch (actor.kind) {
    case 'guest':
      return `guest:${actor.visitor}`
    case 'link':
      return `link:${actor.link}`
    case 'user':
      return actor.onBehalfOf ? `user:${actor.person}:${actor.onBehalfOf.absence}` : `user:${actor.person}`
    case 'token':
      return `token:${actor.token}`
    case 'system':
      return `system:${actor.name}`
  }
}
