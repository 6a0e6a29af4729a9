import type { RefusedForm } from '../../../kernel/page.ts'
import { formatDay } from '../../../kernel/values/day.ts'
import { formatFileSize } from '../../../kernel/values/file-size.ts'
import { dayOf, timeOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { Paper } from '../contract/call.ts'
import type { CallPart } from '../contract/tender-page.ts'
import { pageWords } from '../texts/pages.ts'

/** A moment by Tallinn's clock. */
export function sayMoment(at: string, locale: Locale): string {
  const moment = new Date(at)
  const time = timeOf(moment)
  return pageWords[locale].at(
    formatDay(dayOf(moment), locale),
    locale === 'et' ? time.replace(':', '.') : time,
  )
}

interface Props {
  readonly call: CallPart
  readonly agency: string
  readonly locale: Locale
  /** Where a paper is fetched. */
  readonly hrefOf: (paper: string) => string
}

/** Whose call it is, how it stands and when tenders are due: before everything else. */
export function CallHead({ call, agency, locale }: Omit<Props, 'hrefOf'>) {
  const say = pageWords[locale]
  return (
    <>
      <p>
        <span class="mark">{say.states[call.state]}</span>
      </p>
      <dl>
        <dt>{say.buyer}</dt>
        <dd>{agency}</dd>
        <dt>{say.due}</dt>
        <dd>
          <strong>{call.tendersDueAt ? sayMoment(call.tendersDueAt, locale) : say.dueOpen}</strong>
        </dd>
        {call.lots.length > 0 ? (
          <>
            <dt>{say.lots}</dt>
            <dd>
              {call.lots.map(({ no, title }) => (
                <div key={no}>
                  {no}. {title}
                </div>
              ))}
            </dd>
          </>
        ) : null}
      </dl>
    </>
  )
}

/** What every tenderer is told, in the order in which it is needed. */
export function CallBody({ call, locale, hrefOf }: Omit<Props, 'agency'>) {
  const say = pageWords[locale]
  return (
    <>
      {call.state === 'ended' ? <Notices call={call} locale={locale} /> : null}
      {call.summary ? (
        <section>
          <h2>{say.wanted}</h2>
          <p class="lines">{call.summary}</p>
        </section>
      ) : null}
      <Papers papers={call.papers} locale={locale} hrefOf={hrefOf} />
      <Criteria call={call} locale={locale} />
      {call.state === 'ended' ? null : <Notices call={call} locale={locale} />}
      <Answers call={call} locale={locale} />
    </>
  )
}

/** How tenders are compared. */
function Criteria({ call, locale }: Pick<Props, 'call' | 'locale'>) {
  const say = pageWords[locale]
  if (call.criteria.length === 0) return null
  const sets = [...new Set(call.criteria.map(({ lot }) => lot))]
  const lotTitle = (no: number | null) => call.lots.find((lot) => lot.no === no)?.title
  return (
    <section>
      <h2>{say.criteria}</h2>
      {sets.map((lot) => (
        <div key={lot}>
          {sets.length > 1 || lot !== null ? <h3>{lotTitle(lot) ?? say.otherLots}</h3> : null}
          <ul>
            {call.criteria
              .filter((one) => one.lot === lot)
              .map((one) => (
                <Criterion key={one.title} one={one} formula={call.priceFormula} say={say} />
              ))}
          </ul>
        </div>
      ))}
      {call.tieBreaks.length > 0 ? (
        <p>{say.ties(call.tieBreaks.map((one) => say.tieBreaks[one]).join(', '))}</p>
      ) : null}
    </section>
  )
}

interface CriterionProps {
  readonly one: CallPart['criteria'][number]
  readonly formula: CallPart['priceFormula']
  readonly say: (typeof pageWords)[Locale]
}

const Criterion = ({ one: { title, kind, weight, steps }, formula, say }: CriterionProps) => (
  <li>
    <strong>{title}</strong>: {say.weight(weight / 100)}
    {kind === 'price' && formula ? <p>{say.formulas[formula]}</p> : null}
    {steps.length > 0 ? (
      <ul>
        {steps.map(({ points, says }) => (
          <li key={says}>
            {say.points(points)}: {says}
          </li>
        ))}
      </ul>
    ) : null}
  </li>
)

/** Those that hold first; a replaced one stays readable beneath them. */
function Papers({ papers, locale, hrefOf }: { papers: readonly Paper[] } & Pick<Props, 'locale' | 'hrefOf'>) {
  const say = pageWords[locale]
  const inForce = papers.filter(({ replacedAt }) => replacedAt === null)
  const earlier = papers.filter(({ replacedAt }) => replacedAt !== null)
  return (
    <section>
      <h2>{say.papers}</h2>
      {papers.length === 0 ? <p class="quiet">{say.noPapers}</p> : null}
      <ul>
        {[...inForce, ...earlier].map((paper) => (
          <li key={paper.id}>
            <a href={hrefOf(paper.id)}>{paper.title}</a>, {say.version(paper.no)}
            <br />
            <span class="quiet">
              {paper.name} · {formatFileSize(paper.size, locale)} · {sayMoment(paper.givenAt, locale)} ·
              SHA-256 <code>{paper.sha256.slice(0, 16)}…</code>
              {paper.replacedAt ? ` · ${say.replaced(sayMoment(paper.replacedAt, locale))}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Notices({ call, locale }: Pick<Props, 'call' | 'locale'>) {
  const say = pageWords[locale]
  if (call.notices.length === 0) return null
  return (
    <section>
      <h2>{say.told}</h2>
      <ul>
        {call.notices.toReversed().map(({ id, kind, text, dueAt, toldAt }) => (
          <li key={id}>
            <strong>{say.notices[kind]}</strong> <span class="quiet">{sayMoment(toldAt, locale)}</span>
            <p class="lines">
              {[dueAt && say.newDue(sayMoment(dueAt, locale)), text].filter(Boolean).join('\n')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answers({ call, locale }: Pick<Props, 'call' | 'locale'>) {
  const say = pageWords[locale]
  return (
    <section>
      <h2>{say.answers}</h2>
      {call.answers.length === 0 ? <p class="quiet">{say.noAnswers}</p> : null}
      {call.answers.map(({ no, question, answer, answeredAt }) => (
        <article key={no} class="card">
          <h3>{say.question(no)}</h3>
          <p class="lines">{question}</p>
          <p class="quiet">{say.answered(sayMoment(answeredAt, locale))}</p>
          <p class="lines">{answer}</p>
        </article>
      ))}
    </section>
  )
}

/** Why a form was refused, before everything else on the page. */
export function Refused({ refused, locale }: { refused: RefusedForm | undefined; locale: Locale }) {
  if (!refused) return null
  return (
    <div class="told refused" role="alert">
      <strong>{refused.title || pageWords[locale].refused}</strong>
      {refused.detail ? <p>{refused.detail}</p> : null}
      {refused.nextStep ? <p>{refused.nextStep}</p> : null}
    </div>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly type?: 'text' | 'email'
  readonly inputmode?: 'numeric'
  readonly autocomplete?: string
  readonly maxlength: number
  readonly required?: boolean
  readonly refused: RefusedForm | undefined
}

/** A field with its help and, after a refusal, what had been typed and what is wrong with it. */
export function Field({ name, label, help, type = 'text', required = false, refused, ...rest }: FieldProps) {
  const error = refused?.errors.find(({ path }) => path === name)?.message
  const described = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div>
      <label for={name}>{label}</label>
      {help ? (
        <span class="quiet" id={`${name}-help`}>
          {help}
        </span>
      ) : null}
      {error ? (
        <span class="error" id={`${name}-error`}>
          {error}
        </span>
      ) : null}
      <input
        id={name}
        name={name}
        type={type}
        value={String(refused?.given[name] ?? '')}
        required={required}
        aria-describedby={described || undefined}
        aria-invalid={error ? 'true' : undefined}
        {...rest}
      />
    </div>
  )
}
