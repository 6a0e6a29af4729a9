import { useNavigate, useParams, useRouterState } from '@tanstack/react-router'
import { useCallback } from 'react'

/** The values of an address's query: one text, or several where it is repeated. */
export type Search = Record<string, string | string[] | undefined>

/** A part of the path: `usePlace('taskId')` on `/tasks/$taskId`. */
export function usePlace(name: string): string {
  const params = useParams({ strict: false }) as Record<string, string | undefined>
  return params[name] ?? ''
}

/** The query of the address and how to change it; a change replaces the entry in the browser's history. */
export function useSearchPlace(): [Search, (change: Search) => void] {
  const search: Search = useRouterState({ select: (state) => state.location.search as Search })
  const navigate = useNavigate()
  const change = useCallback(
    (next: Search) =>
      void navigate({ to: '.', search: (old: Search) => dropEmpty({ ...old, ...next }), replace: true }),
    [navigate],
  )
  return [search, change]
}

/** Goes to an address of ours: `const go = useGo(); go('/tasks/…')`; `replace` leaves no way back to this one. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const navigate = useNavigate()
  return useCallback((to, { replace = false } = {}) => void navigate({ to, replace }), [navigate])
}

function dropEmpty(search: Search): Search {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value.length > 0),
  )
}

/** Plain `?state=given&state=taken`, readable in a mail. */
export function parseSearch(text: string): Search {
  const search: Search = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const old = search[name]
    search[name] = old === undefined ? value : [old, value].flat()
  }
  return search
}

export function writeSearch(search: Record<string, unknown>): string {
  const plain = new URLSearchParams()
  for (const [name, value] of Object.entries(search))
    for (const one of [value].flat()) if (one !== undefined && one !== '') plain.append(name, String(one))
  const text = plain.toString()
  return text && `?${text}`
}
