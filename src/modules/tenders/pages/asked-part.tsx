import { type Day, formatDay } from '../../../kernel/values/day.ts'
import { formatFileSize } from '../../../kernel/values/file-size.ts'
import { formatMoney } from '../../../kernel/values/money.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { AskedPart } from '../contract/own-answer.ts'
import { ownAnswerWords } from '../texts/own-answer.ts'
import { sayMoment } from './call-part.tsx'
import type { TenderView } from './tender-page.tsx'

interface Props {
  readonly view: TenderView
}

/** What the tenderer is asked about his own tender, and his answers. */
export function AskedPartView({ view }: Props) {
  const { data, locale, done } = view
  const say = ownAnswerWords[locale]
  if (data.asked.length === 0) return null
  return (
    <section>
      <h2>{say.title}</h2>
      {done === 'answerAsTenderer' ? (
        <div class="told" role="status">
          {say.sent}
        </div>
      ) : null}
      <p class="quiet">{say.lead}</p>
      {data.asked.map((asked) => (
        <article key={asked.check} class="card">
          <Question asked={asked} locale={locale} />
          {asked.open ? <AnswerForm asked={asked} view={view} /> : <Answer asked={asked} locale={locale} />}
        </article>
      ))}
    </section>
  )
}

function Question({ asked, locale }: { asked: AskedPart; locale: Locale }) {
  const say = ownAnswerWords[locale]
  const { question, askedAt, dueDay, proposedCents } = asked
  return (
    <>
      <p class="lines">{question}</p>
      {proposedCents === null ? null : (
        <p>{say.proposed(formatMoney({ cents: proposedCents, currency: 'EUR', vat: 'without' }, locale))}</p>
      )}
      <p>
        {dueDay ? <strong>{say.until(formatDay(dueDay as Day, locale))}</strong> : null}{' '}
        <span class="quiet">{say.asked(sayMoment(askedAt, locale))}</span>
      </p>
    </>
  )
}

function Answer({ asked, locale }: { asked: AskedPart; locale: Locale }) {
  const say = ownAnswerWords[locale]
  const { answer, answeredAt, files } = asked
  if (answer === null || answeredAt === null) return <p class="quiet">{say.over}</p>
  return (
    <>
      <p class="quiet">{say.answered(sayMoment(answeredAt, locale))}</p>
      <p class="lines">{answer}</p>
      {files.map(({ name, size }) => (
        <p key={name} class="quiet">
          {name} · {formatFileSize(size, locale)}
        </p>
      ))}
    </>
  )
}

function AnswerForm({ asked: { check }, view }: { asked: AskedPart } & Props) {
  const { data, input, locale, refused } = view
  const say = ownAnswerWords[locale]
  const typed =
    refused?.form === 'answerAsTenderer' && refused.given.check === check ? refused.given.answer : ''
  const [answer, files] = [`answer-${check}`, `answer-files-${check}`]
  return (
    <form
      method="post"
      enctype="multipart/form-data"
      action={`/tender/${input.token}/answers/${check}?lang=${locale}`}
      class="tall"
    >
      <div>
        <label for={answer}>{say.answer}</label>
        <span class="quiet" id={`${answer}-help`}>
          {say.once}
        </span>
        <textarea
          id={answer}
          name="answer"
          rows={5}
          maxlength={5000}
          required
          aria-describedby={`${answer}-help`}
        >
          {String(typed ?? '')}
        </textarea>
      </div>
      <div>
        <label for={files}>{say.files}</label>
        <span class="quiet" id={`${files}-help`}>
          {say.fileLimit(data.box.limitMegabytes)}
        </span>
        <input id={files} type="file" name="files" multiple aria-describedby={`${files}-help`} />
      </div>
      <button type="submit">{say.submit}</button>
    </form>
  )
}
