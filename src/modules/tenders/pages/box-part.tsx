import { formatFileSize } from '../../../kernel/values/file-size.ts'
import { formatMoney } from '../../../kernel/values/money.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { BoxPart, FilePart, Receipt, Statement } from '../contract/box-part.ts'
import { ownTenderWords } from '../texts/own-tender.ts'
import { sayMoment } from './call-part.tsx'
import type { TenderView } from './tender-page.tsx'

interface Props {
  readonly part: BoxPart
  readonly locale: Locale
  readonly token: string
  readonly view: TenderView
}

/** The tenderer's own tender: what he puts together, submits, replaces and withdraws. */
export function BoxPartView(props: Props) {
  const { part, locale } = props
  const say = ownTenderWords[locale]
  return (
    <section>
      <h2>{say.title}</h2>
      {part.state === 'taking' ? <Done {...props} /> : null}
      {part.state === 'taking' ? <Putting {...props} /> : <Closed {...props} />}
      {part.withdrawnAt ? <p>{say.withdrawn(sayMoment(part.withdrawnAt, locale))}</p> : null}
      {part.receipt ? <ReceiptView {...props} receipt={part.receipt} /> : null}
    </section>
  )
}

/** Why nothing is taken now, and whether something was. */
function Closed({ part, locale, view }: Props) {
  const say = ownTenderWords[locale]
  const { state } = view.data.call
  return (
    <>
      <p>{state === 'ended' ? say.ended : state === 'over' ? say.over : say.none}</p>
      {part.state === 'over' && !part.receipt && !part.withdrawnAt ? <p>{say.nothing}</p> : null}
    </>
  )
}

const doneWords = {
  stateTender: 'saved',
  addTenderFiles: 'added',
  removeTenderFile: 'removed',
  submitTender: 'submitted',
  withdrawTender: 'withdrawal',
} as const

function Done({ view, locale }: Props) {
  const key = doneWords[view.done as keyof typeof doneWords]
  return key ? (
    <div class="told" role="status">
      {ownTenderWords[locale][key]}
    </div>
  ) : null
}

function Putting(props: Props) {
  const { part, locale, token } = props
  const say = ownTenderWords[locale]
  const ready = part.statement !== null && part.files.length > 0
  return (
    <>
      <p>{say.sealedNote}</p>
      {part.dueAt ? (
        <p>
          <strong>{say.due(sayMoment(part.dueAt, locale))}</strong> {say.arrival}
        </p>
      ) : null}
      <StatementForm {...props} />
      <Files {...props} />
      {part.receipt && part.unsubmitted ? <p>{say.changed}</p> : null}
      {ready && part.unsubmitted ? (
        <form method="post" action={`/tender/${token}/submission?lang=${locale}`} class="tall">
          <button type="submit">{part.receipt ? say.submitAgain : say.submit}</button>
        </form>
      ) : null}
    </>
  )
}

/** What was typed last: in the form that was refused, else what is kept. */
function typedIn({ part, view }: Props): Omit<Statement, 'prices'> & { prices: readonly string[] } {
  const given = view.refused?.form === 'stateTender' ? view.refused.given : undefined
  const { statement, lots } = part
  const places = lots.length > 0 ? lots.map(({ id }) => id) : [null]
  const kept = places.map((place) => {
    const price = statement?.prices.find(({ lot }) => lot === place)
    return price ? formatMoney({ cents: price.cents, currency: 'EUR', vat: 'without' }) : ''
  })
  const text = (key: string, otherwise: string) => (given ? String(given[key] ?? '') : otherwise)
  return {
    name: text('name', statement?.name ?? view.data.tenderer),
    registryCode: text('registryCode', statement?.registryCode ?? ''),
    contactName: text('contactName', statement?.contactName ?? ''),
    email: text('email', statement?.email ?? ''),
    secrets: text('secrets', statement?.secrets ?? ''),
    prices: Array.isArray(given?.prices) ? given.prices.map(String) : kept,
  }
}

function StatementForm(props: Props) {
  const { part, locale, token } = props
  const say = ownTenderWords[locale]
  const typed = typedIn(props)
  const lots = part.lots.length > 0 ? part.lots : [{ id: '', no: 0, title: '' }]
  return (
    <form method="post" action={`/tender/${token}/statement?lang=${locale}`} class="tall">
      <h3>{say.who}</h3>
      <Field name="name" label={say.name} value={typed.name} required />
      <Field name="registryCode" label={say.registryCode} value={typed.registryCode} />
      <Field name="contactName" label={say.contactName} value={typed.contactName} />
      <Field name="email" label={say.email} value={typed.email} type="email" required />
      {lots.map(({ id, no, title }, at) => (
        <div key={id}>
          <label for={`price-${at}`}>{id ? say.lotPrice(no, title) : say.price}</label>
          <span class="quiet" id={`price-help-${at}`}>
            {id ? say.lotPriceHelp : say.priceHelp}
          </span>
          <input type="hidden" name="lots" value={id} />
          <input
            id={`price-${at}`}
            name="prices"
            inputmode="decimal"
            value={typed.prices[at] ?? ''}
            aria-describedby={`price-help-${at}`}
          />
        </div>
      ))}
      <div>
        <label for="secrets">{say.secrets}</label>
        <textarea id="secrets" name="secrets" rows={3} maxlength={5000}>
          {typed.secrets}
        </textarea>
      </div>
      <button type="submit">{say.save}</button>
    </form>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly type?: string
  readonly required?: boolean
}

function Field({ name, label, value, type = 'text', required }: FieldProps) {
  return (
    <div>
      <label for={`tender-${name}`}>{label}</label>
      <input id={`tender-${name}`} name={name} type={type} value={value} required={required} />
    </div>
  )
}

function Files({ part, locale, token }: Props) {
  const say = ownTenderWords[locale]
  return (
    <>
      <h3>{say.files}</h3>
      {part.files.length === 0 ? <p class="quiet">{say.noFiles}</p> : null}
      {part.files.map((file) => (
        <form
          key={file.id}
          method="post"
          action={`/tender/${token}/files/${file.id}/removal?lang=${locale}`}
          class="aside"
        >
          <FileLine file={file} locale={locale} />
          <button type="submit" class="plain">
            {say.remove(file.name)}
          </button>
        </form>
      ))}
      <form
        method="post"
        enctype="multipart/form-data"
        action={`/tender/${token}/files?lang=${locale}`}
        class="tall"
      >
        <div>
          <label for="files">{say.choose}</label>
          <span class="quiet" id="files-help">
            {say.fileLimit(part.limitMegabytes)}
          </span>
          <input id="files" type="file" name="files" multiple required aria-describedby="files-help" />
        </div>
        <button type="submit">{say.add}</button>
      </form>
    </>
  )
}

const FileLine = ({ file, locale }: { file: FilePart; locale: Locale }) => (
  <div>
    {file.name}
    <br />
    <span class="quiet">
      {formatFileSize(file.size, locale)} · SHA-256 <code class="sum">{file.sha256}</code>
    </span>
  </div>
)

function ReceiptView({ part, locale, token, receipt }: Props & { receipt: Receipt }) {
  const say = ownTenderWords[locale]
  return (
    <>
      <h3>{say.receipt}</h3>
      <dl>
        <dt>{say.receivedAt}</dt>
        <dd>
          {sayMoment(receipt.at, locale)} ({receipt.at})
        </dd>
        <dt>{say.name}</dt>
        <dd>{receipt.statement.name}</dd>
        {receipt.statement.prices.map(({ lot, cents }) => (
          <>
            <dt>{priceWords(part, lot, locale)}</dt>
            <dd>{formatMoney({ cents, currency: 'EUR', vat: 'without' }, locale)}</dd>
          </>
        ))}
        <dt>{say.files}</dt>
        <dd>
          {receipt.files.map((file) => (
            <FileLine key={file.id} file={file} locale={locale} />
          ))}
        </dd>
        <dt>{say.receiptSum}</dt>
        <dd>
          <code class="sum">{receipt.sha256}</code>
          <br />
          <span class="quiet">{say.receiptHelp}</span>
        </dd>
      </dl>
      {part.state === 'taking' ? (
        <form method="post" action={`/tender/${token}/withdrawal?lang=${locale}`} class="aside">
          <span class="quiet">{say.withdrawHelp}</span>
          <button type="submit" class="plain">
            {say.withdraw}
          </button>
        </form>
      ) : null}
    </>
  )
}

function priceWords({ lots }: BoxPart, lot: string | null, locale: Locale): string {
  const known = lots.find(({ id }) => id === lot)
  return known ? ownTenderWords[locale].lotPrice(known.no, known.title) : ownTenderWords[locale].price
}
