/**
 * Who may call an operation. Every contract entry states one of these; there is no default.
 * What a caller may then see is decided row by row, see `record.ts`.
 */

/** Roles a person has in a team, and the dated grants that work like roles. */
export const roles = [
  'administrator',
  'manager',
  'specialist',
  'colleague',
  'approver',
  'reader',
  'auditor',
  'signatory',
] as const
export type Role = (typeof roles)[number]

export interface Permission {
  /** `tasks.give`: also the scope of a token. */
  readonly name: string
  readonly roles: readonly Role[]
}

export type Access =
  | { readonly who: 'everyone' }
  | { readonly who: 'signedIn' }
  | { readonly who: 'permitted'; readonly permission: Permission }
  | { readonly who: 'holder'; readonly scope: string }
  | { readonly who: 'internal'; readonly by: readonly string[] }

/** Anyone, signed in or not. */
export const everyone: Extract<Access, { who: 'everyone' }> = { who: 'everyone' }

/** Anyone with a session or a token whose scope covers the module. */
export const signedIn: Access = { who: 'signedIn' }

/** Holders of one of the permission's roles. */
export const may = (permission: Permission): Access => ({ who: 'permitted', permission })

/** Whoever came by an unguessable link with this scope. */
export const holder = (scope: string): Extract<Access, { who: 'holder' }> => ({ who: 'holder', scope })

/** Only the named modules (or `system`), from inside; such an operation has no URL. */
export const internal = (by: readonly string[]): Access => ({ who: 'internal', by })

/** `permissions('tasks', { give: ['manager'] })` names each permission after its module. */
export function permissions<M extends string, P extends Record<string, readonly Role[]>>(module: M, map: P) {
  const named = Object.entries(map).map(([name, of]) => [name, { name: `${module}.${name}`, roles: of }])
  return Object.fromEntries(named) as { readonly [K in keyof P]: Permission }
}

/** The access in words for the generated list of operations and OpenAPI. */
export function describeAccess(access: Access): string {
  switch (access.who) {
    case 'everyone':
      return 'everyone'
    case 'signedIn':
      return 'signed in'
    case 'permitted':
      return `${access.permission.name} (${access.permission.roles.join(', ')})`
    case 'holder':
      return `holder of a ${access.scope} link`
    case 'internal':
      return `internal, by ${access.by.join(', ')}`
  }
}
