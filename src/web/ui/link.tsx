import { Link as RouterLink } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { parseSearch } from '../place.ts'

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** An address of ours (`/tasks?state=given`), or any other. */
  to: string
  children: ReactNode
}

/** A link that stays inside the application where it can: files and other places are loaded anew. */
export function Link({ to, children, ...rest }: LinkProps) {
  if (!to.startsWith('/') || to.startsWith('/api/'))
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
      {...(rest as Pick<ComponentProps<'a'>, 'className'>)}
    >
      {children}
    </RouterLink>
  )
}
