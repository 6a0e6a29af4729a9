import type { InputOf, OutputOf } from '../../kernel/contract.ts'
import type { Drawings, DrawnPage, PageView } from '../../kernel/page.ts'
import { formatDay } from '../../kernel/values/day.ts'
import { formatFileSize } from '../../kernel/values/file-size.ts'
import type { Locale } from '../../kernel/words.ts'
import { type DocumentKind, documentKinds } from './contract/kind.ts'
import type { PublicEntry, publicOperations } from './contract/public-register.ts'
import { kindWords } from './texts/kinds.ts'
import { publicWords } from './texts/public-register.ts'
import { registerMarks } from './texts/register-marks.ts'

type Pages = typeof publicOperations
type ViewOf<K extends 'showPublicRegister' | 'showPublicEntry'> = PageView<
  InputOf<Pages[K]>,
  OutputOf<Pages[K]>
>
type RegisterView = ViewOf<'showPublicRegister'>

/** The public register: works without scripts, every part of it has an address. */
export const pages: Drawings<Pages> = {
  showPublicRegister: (view): DrawnPage => ({
    title: publicWords[view.locale].title,
    site: view.data.agency,
    body: <Register {...view} />,
  }),
  showPublicEntry: (view): DrawnPage => ({
    title: `${view.data.entry.reference} – ${publicWords[view.locale].title}`,
    site: view.data.agency,
    body: <Entry {...view} />,
  }),
}

function Register(view: RegisterView) {
  const { data, locale } = view
  const say = publicWords[locale]
  const { items, total } = data
  return (
    <>
      <h1>{say.title}</h1>
      <p class="quiet">{say.lead}</p>
      <SearchForm {...view} />
      <p role="status">{say.found(Math.min(total, 1000), total > 1000)}</p>
      {items.length === 0 ? <p>{say.none}</p> : null}
      {items.length > 0 ? (
        <ul class="entries">
          {items.map((entry) => (
            <li key={entry.id}>
              <p>
                <a href={`/register/${entry.id}?lang=${locale}`}>{entry.reference}</a>
                <br />
                <span class="quiet">{formatDay(entry.registeredOn, locale)}</span>
              </p>
              <p>
                <Title entry={entry} locale={locale} />
                <br />
                <span class="quiet">{describe(entry, locale)}</span>
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      <PageLinks {...view} />
      <p>
        {say.openData}: <a href={`/api/documents/public-register.csv?${searchOf(view)}`}>CSV</a>,{' '}
        <a href={`/api/documents/public-register?${searchOf(view)}`}>JSON</a>
      </p>
    </>
  )
}

function Title({ entry, locale }: { entry: PublicEntry; locale: Locale }) {
  const say = publicWords[locale]
  return (
    <>
      {entry.access === 'restricted' ? (
        <>
          <span class="mark">{say.restricted}</span>{' '}
        </>
      ) : null}
      {entry.title ?? <span class="quiet">{say.withheld}</span>}
    </>
  )
}

const describe = (entry: PublicEntry, locale: Locale): string =>
  [
    kindWords[locale][entry.kind],
    registerMarks[locale].directions[entry.direction],
    `${entry.series.code} ${entry.series.title}`,
    entry.correspondents.join(', '),
    ...entry.grounds.map((ground) => sayGround(ground, locale)),
  ]
    .filter(Boolean)
    .join(' · ')

const sayGround = ({ cite, endsOn }: PublicEntry['grounds'][number], locale: Locale): string =>
  publicWords[locale].ends(cite, endsOn && formatDay(endsOn, locale))

function SearchForm({ input, data, locale }: RegisterView) {
  const say = publicWords[locale]
  const kinds = Object.keys(documentKinds) as DocumentKind[]
  return (
    <search>
      <form method="get" action="/register" aria-label={say.search}>
        <input type="hidden" name="lang" value={locale} />
        <label>
          {say.text}
          <input type="search" name="text" maxlength={200} value={input.text ?? ''} />
        </label>
        <label>
          {say.from}
          <input type="date" name="from" value={input.from ?? ''} />
        </label>
        <label>
          {say.until}
          <input type="date" name="until" value={input.until ?? ''} />
        </label>
        <label>
          {say.series}
          <select name="series">
            <option value="">{say.any}</option>
            {data.series.map(({ id, code, title }) => (
              <option key={id} value={id} selected={input.series === id}>
                {code} {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.kind}
          <select name="kind">
            <option value="">{say.any}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind} selected={input.kind === kind}>
                {kindWords[locale][kind]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say.submit}</button>
      </form>
    </search>
  )
}

/** The filters as they stand, for the next address. */
function searchOf({ input, locale }: RegisterView, page?: number): string {
  const { text, from, until, series, kind } = input
  const filters = Object.entries({ text, from, until, series, kind }).filter(([, value]) => value)
  const search = new URLSearchParams(filters as [string, string][])
  if (page !== undefined) {
    search.set('page', String(page))
    search.set('lang', locale)
  }
  return search.toString()
}

function PageLinks(view: RegisterView) {
  const { page, pages } = view.data
  const say = publicWords[view.locale]
  if (pages <= 1) return null
  return (
    <nav class="pages" aria-label={say.pages}>
      {page > 1 ? <a href={`/register?${searchOf(view, page - 1)}`}>{say.earlier}</a> : <span />}
      <span>{say.pageOf(page, pages)}</span>
      {page < pages ? <a href={`/register?${searchOf(view, page + 1)}`}>{say.later}</a> : <span />}
    </nav>
  )
}

function Entry({ data, locale }: ViewOf<'showPublicEntry'>) {
  const { entry } = data
  const say = publicWords[locale]
  return (
    <>
      <p>
        <a href={`/register?lang=${locale}`}>{say.back}</a>
      </p>
      <h1>{entry.reference}</h1>
      <p>
        <Title entry={entry} locale={locale} />
      </p>
      <dl>
        {factsOf(entry, locale).map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <h2>{say.files}</h2>
      <Files entry={entry} locale={locale} />
    </>
  )
}

function factsOf(entry: PublicEntry, locale: Locale): [string, string][] {
  const say = publicWords[locale]
  const { columns, directions, channels, access } = registerMarks[locale]
  const all: [string, string | null][] = [
    [columns.registeredOn, formatDay(entry.registeredOn, locale)],
    [columns.kind, kindWords[locale][entry.kind]],
    [say.function, entry.series.function],
    [columns.series, `${entry.series.code} ${entry.series.title}`],
    [say.folder, entry.file],
    [say.direction, directions[entry.direction]],
    [say.channel, entry.channel && channels[entry.channel]],
    [columns.correspondents, entry.correspondents.join(', ')],
    [columns.responsible, entry.responsible],
    [
      say.access,
      [access[entry.access], ...entry.grounds.map((ground) => sayGround(ground, locale))].join('; '),
    ],
  ]
  return all.filter((one): one is [string, string] => Boolean(one[1]))
}

/** A text file is called as its ending is. */
const nameOf = (format: string): string => (format === 'text' ? 'TXT' : format.toUpperCase())

function Files({ entry, locale }: { entry: PublicEntry; locale: Locale }) {
  const say = publicWords[locale]
  if (entry.access === 'restricted') return <p>{say.restrictedFiles}</p>
  if (entry.disposedOn) return <p>{say.disposed(formatDay(entry.disposedOn, locale))}</p>
  if (entry.files.length === 0) return <p>{say.noFiles}</p>
  return (
    <ul>
      {entry.files.map(({ no, format, size, sha256 }) => (
        <li key={no}>
          <a href={`/api/documents/public-register/${entry.id}/files/${no}`}>
            {no === 0 ? say.signed : say.document(nameOf(format))}
          </a>{' '}
          <span class="quiet">
            {formatFileSize(size, locale)} · SHA-256 <code>{sha256.slice(0, 16)}…</code>
          </span>
        </li>
      ))}
    </ul>
  )
}
