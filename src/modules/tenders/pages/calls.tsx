import type { InputOf, OutputOf } from '../../../kernel/contract.ts'
import type { DrawnPage, PageView } from '../../../kernel/page.ts'
import type { pageOperations } from '../contract/tender-page.ts'
import { pageWords } from '../texts/pages.ts'
import { CallBody, CallHead, Field, Refused, sayMoment } from './call-part.tsx'

type Pages = typeof pageOperations
type ViewOf<K extends 'showCalls' | 'showCall'> = PageView<InputOf<Pages[K]>, OutputOf<Pages[K]>>

/** The calls that are open to all. */
export const drawCalls = ({ data, locale }: ViewOf<'showCalls'>): DrawnPage => {
  const say = pageWords[locale]
  const body = (
    <>
      <h1>{say.calls}</h1>
      <p class="quiet">{say.callsLead}</p>
      {data.items.length === 0 ? <p>{say.noCalls}</p> : null}
      {data.items.length > 0 ? (
        <ul class="entries">
          {data.items.map(({ procurement, title, tendersDueAt }) => (
            <li key={procurement}>
              <p class="quiet">{tendersDueAt ? sayMoment(tendersDueAt, locale) : say.dueOpen}</p>
              <p>
                <a href={`/calls/${procurement}?lang=${locale}`}>{title}</a>
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
  return { title: say.calls, site: data.agency, body }
}

/** One open call; anyone takes a link of his own here. */
export const drawCall = (view: ViewOf<'showCall'>): DrawnPage => {
  const { data, locale, done, refused } = view
  const { call, agency } = data
  const say = pageWords[locale]
  const body = (
    <>
      <h1>{call.title}</h1>
      <Refused refused={refused} locale={locale} />
      {done === 'askForLink' ? (
        <div class="told" role="status">
          <strong>{data.mailOn ? say.taken : say.takenWaits}</strong>
          <p>{data.mailOn ? say.takenMore : say.mailOff}</p>
        </div>
      ) : null}
      <CallHead call={call} agency={agency} locale={locale} />
      <CallBody
        call={call}
        locale={locale}
        hrefOf={(paper) => `/api/calls/${call.procurement}/papers/${paper}`}
      />
      {call.state === 'taking' && done !== 'askForLink' ? <LinkForm {...view} /> : null}
      <p>
        <a href={`/calls?lang=${locale}`}>{say.back}</a>
      </p>
    </>
  )
  return { title: call.title, site: agency, body }
}

function LinkForm({ data, locale, refused }: ViewOf<'showCall'>) {
  const say = pageWords[locale]
  const optional = (label: string) => `${label} ${say.optional}`
  return (
    <section>
      <h2>{say.take}</h2>
      <p class="quiet">{say.takeLead}</p>
      {data.mailOn ? null : <p>{say.mailOff}</p>}
      <form method="post" action={`/calls/${data.call.procurement}/links?lang=${locale}`} class="tall">
        <Field
          name="name"
          label={say.name}
          autocomplete="organization"
          maxlength={300}
          required
          refused={refused}
        />
        <Field
          name="registryCode"
          label={optional(say.registryCode)}
          help={say.registryCodeHelp}
          inputmode="numeric"
          maxlength={8}
          refused={refused}
        />
        <Field
          name="contactName"
          label={optional(say.contactName)}
          autocomplete="name"
          maxlength={300}
          refused={refused}
        />
        <Field
          name="email"
          label={say.email}
          help={say.emailHelp}
          type="email"
          autocomplete="email"
          maxlength={254}
          required
          refused={refused}
        />
        <button type="submit">{say.takeSubmit}</button>
      </form>
    </section>
  )
}
