import { Fragment } from 'hono/jsx'
import { describeAccess } from '../../kernel/access.ts'
import { isPublic } from '../../kernel/contract.ts'
import type { House } from '../../kernel/house.ts'
import type { Locale } from '../../kernel/words.ts'

const words = {
  et: {
    title: 'Koosmeele liides',
    lead: 'Kõik toimingud. Masinloetav kirjeldus:',
    who: 'Kes võib',
    problems: 'Keeldumised',
  },
  en: {
    title: 'Koosmeel’s API',
    lead: 'Every operation. Machine-readable:',
    who: 'Who may',
    problems: 'Refusals',
  },
  ru: {
    title: 'Интерфейс Koosmeel',
    lead: 'Все операции. Машиночитаемое описание:',
    who: 'Кто может',
    problems: 'Отказы',
  },
} satisfies Record<Locale, unknown>

const look = `
  :root { color-scheme: light dark; font: 400 1rem/1.5 Inter, system-ui, sans-serif }
  body { margin: 0; background: light-dark(#f7f6f3, #12171e); color: light-dark(#1b2430, #e8ebef) }
  main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem }
  h2 { margin: 2.5rem 0 .5rem; border-top: 1px solid light-dark(#dde1e6, #333c48); padding-top: 1rem }
  a { color: light-dark(#0b4f8a, #8ec2f0) }
  code { font-size: .95rem; overflow-wrap: anywhere }
  dt { margin-top: 1rem; font-weight: 600 }
  dd { margin: 0; color: light-dark(#55606e, #aab4c0) }`

/** The API for people: one page without scripts, from the objects that serve. */
export function apiPage(house: Pick<House, 'rooms'>, { locale, nonce }: { locale: Locale; nonce: string }) {
  const operations = [...house.rooms.values()]
    .map((room) => room.operation)
    .filter((one) => one.path !== '' && !isPublic(one))
  const modules = [...new Set(operations.map((one) => one.module))]
  const say = words[locale]
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{say.title}</title>
        <style nonce={nonce}>{look}</style>
      </head>
      <body>
        <main>
          <h1>{say.title}</h1>
          <p>
            {say.lead} <a href="/api/openapi.json">OpenAPI 3.1</a>
          </p>
          {modules.map((module) => (
            <section key={module}>
              <h2 id={module}>{module}</h2>
              <dl>
                {operations
                  .filter((one) => one.module === module)
                  .map((one) => (
                    <Fragment key={one.name}>
                      <dt>
                        <code>
                          {one.method} /api{one.path}
                        </code>
                      </dt>
                      <dd lang="en">
                        {one.summary}
                        <br />
                        <span lang={locale}>{say.who}</span>: {describeAccess(one.access)}
                        {one.problems?.length ? (
                          <>
                            <br />
                            <span lang={locale}>{say.problems}</span>:{' '}
                            {one.problems.map(({ type }) => type).join(', ')}
                          </>
                        ) : null}
                      </dd>
                    </Fragment>
                  ))}
              </dl>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
