import type { ReactNode } from 'react'
import { type Locale, locales, setLocale, useLocale, useWords } from '../../../web/i18n.ts'
import { texts } from '../../../web/texts.ts'
import { Mark } from '../../../web/ui/icon.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import css from './bare-page.module.css'

/** A page for those who are not signed in: one paper in the middle, and the choice of language. */
export function BarePage({ title, sub, children }: { title: string; sub?: ReactNode; children: ReactNode }) {
  return (
    <main className={css.page}>
      <div className={css.brand}>
        <Mark />
        Koosmeel
      </div>
      <div className={css.paper}>
        <PageHead title={title} {...(sub && { sub })} />
        {children}
      </div>
      <Languages />
    </main>
  )
}

function Languages() {
  const w = useWords(texts)
  const now = useLocale()
  const button = (locale: Locale) => (
    <li key={locale}>
      <button
        type="button"
        lang={locale}
        aria-current={locale === now ? 'true' : undefined}
        onClick={() => setLocale(locale)}
      >
        {w.languages[locale]}
      </button>
    </li>
  )
  return (
    <ul className={css.languages} aria-label={w.language}>
      {locales.map(button)}
    </ul>
  )
}
