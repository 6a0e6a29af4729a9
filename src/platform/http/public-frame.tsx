import type { Child } from 'hono/jsx'
import type { DrawnPage } from '../../kernel/page.ts'
import { type Locale, locales } from '../../kernel/words.ts'

const words = {
  et: { skip: 'Liigu sisu juurde', languages: 'Keel', staff: 'Töötajale' },
  en: { skip: 'Go to the content', languages: 'Language', staff: 'For staff' },
  ru: { skip: 'К содержанию', languages: 'Язык', staff: 'Для сотрудников' },
} satisfies Record<Locale, unknown>

const names: Readonly<Record<Locale, string>> = { et: 'Eesti', en: 'English', ru: 'Русский' }

interface Props {
  readonly locale: Locale
  readonly page: Pick<DrawnPage, 'title' | 'site'>
  readonly address: URL
  readonly children: Child
}

/** What stands around every public page: whose it is, its languages, a way past them for the keyboard. */
export function PublicFrame({ locale, page, address, children }: Props) {
  const say = words[locale]
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noarchive" />
        <title>{`${page.title} – ${page.site}`}</title>
        <link rel="stylesheet" href="/public.css" />
      </head>
      <body>
        <a class="skip" href="#content">
          {say.skip}
        </a>
        <header>
          <span class="site">{page.site}</span>
          <nav aria-label={say.languages}>
            {locales.map((one) => (
              <a
                key={one}
                href={inLanguage(address, one)}
                lang={one}
                aria-current={one === locale ? 'true' : undefined}
              >
                {names[one]}
              </a>
            ))}
          </nav>
        </header>
        <main id="content">{children}</main>
        <footer>
          <a href="/">{say.staff}</a>
        </footer>
      </body>
    </html>
  )
}

function inLanguage(address: URL, locale: Locale): string {
  const search = new URLSearchParams(address.search)
  search.set('lang', locale)
  return `${address.pathname}?${search}`
}
