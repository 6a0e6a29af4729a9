import { Link as RouterLink } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { parseSearch } from '../place.ts'

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** An address of ours (`/tasks?state=given`), or any other. */
  to: string
  children: ReactNode
}

/** The router would mark a link to whatever stands above the page; the menu says itself where one is. */
const onlyItself = { exact: true, includeSearch: false }

/** Files, and pages for everyone that the server draws. */
const elsewhere = /^\/(api|register)(\/|\?|$)/

/** A link that stays inside the application where it can: files and other places are loaded anew. */
export function Link({ to, children, ...rest }: LinkProps) {
  if (!to.startsWith('/') || elsewhere.test(to))
    return (
      <a href={to} {...rest}>
        {children}
      </a>
    )
  const [path, search = ''] = to.split('?')
  return (
    <RouterLink
      to={path ?? '/'}
      search={parseSearch(search)}
      activeOptions={onlyItself}
      {...(rest as Pick<ComponentProps<'a'>, 'className'>)}
    >
      {children}
    </RouterLink>
  )
}
