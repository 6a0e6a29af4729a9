import { type ReactNode, useEffect } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { Link } from './link.tsx'
import css from './page-head.module.css'

export interface Crumb {
  label: string
  to?: string
}

export interface PageHeadProps {
  title: string
  /** The way here; without the page itself. */
  crumbs?: readonly Crumb[]
  sub?: ReactNode
  /** State, duty, thread, owner. */
  chips?: ReactNode
  /** The one main step last. */
  actions?: ReactNode
}

/** Breadcrumb, the page's one `h1`, a line under it, steps at the right; also names the window. */
export function PageHead({ title, crumbs, sub, chips, actions }: PageHeadProps) {
  const w = useWords(texts)
  useEffect(() => {
    document.title = `${title} – Koosmeel`
  }, [title])
  return (
    <>
      {crumbs && crumbs.length > 0 && (
        <nav className={css.crumb} aria-label={w.breadcrumb}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.label}>{crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}</li>
            ))}
          </ol>
        </nav>
      )}
      <div className={css.head}>
        <div className={css.words}>
          <h1 tabIndex={-1}>{title}</h1>
          {sub && <div className={css.sub}>{sub}</div>}
          {chips && <div className={css.chips}>{chips}</div>}
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </div>
    </>
  )
}
