import type { InputOf, OutputOf } from '../../../kernel/contract.ts'
import type { DrawnPage, PageView } from '../../../kernel/page.ts'
import type { pageOperations } from '../contract/tender-page.ts'
import { pageWords } from '../texts/pages.ts'
import { AskedPartView } from './asked-part.tsx'
import { BoxPartView } from './box-part.tsx'
import { CallBody, CallHead, Refused } from './call-part.tsx'

type Shown = (typeof pageOperations)['showTenderPage']
export type TenderView = PageView<InputOf<Shown>, OutputOf<Shown>>

/** The page behind a tenderer's link: his own tender, then what all are told, then his question. */
export const drawTenderPage = (view: TenderView): DrawnPage => {
  const { data, input, locale, done, refused } = view
  const { call, agency, tenderer, box } = data
  const { token } = input
  const say = pageWords[locale]
  const body = (
    <>
      <h1>{call.title}</h1>
      <p>
        {say.yours(tenderer)} <span class="quiet">{say.onlyYours}</span>
      </p>
      <Refused refused={refused} locale={locale} />
      {done === 'askQuestion' ? (
        <div class="told" role="status">
          {say.asked}
        </div>
      ) : null}
      <CallHead call={call} agency={agency} locale={locale} />
      <AskedPartView view={view} />
      <BoxPartView part={box} locale={locale} token={token} view={view} />
      <CallBody call={call} locale={locale} hrefOf={(paper) => `/api/tender/${token}/papers/${paper}`} />
      {call.state === 'taking' ? <QuestionForm {...view} /> : null}
    </>
  )
  return { title: call.title, site: agency, body }
}

function QuestionForm({ input, locale, refused }: TenderView) {
  const say = pageWords[locale]
  const typed = refused?.form === 'askQuestion' ? String(refused.given.text ?? '') : ''
  return (
    <section>
      <h2>{say.ask}</h2>
      <form method="post" action={`/tender/${input.token}/questions?lang=${locale}`} class="tall">
        <div>
          <label for="text">{say.askLabel}</label>
          <span class="quiet" id="text-help">
            {say.askHelp}
          </span>
          <textarea id="text" name="text" rows={5} maxlength={4000} required aria-describedby="text-help">
            {typed}
          </textarea>
        </div>
        <button type="submit">{say.askSubmit}</button>
      </form>
    </section>
  )
}
