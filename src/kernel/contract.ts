import { z } from 'zod'
import { type Access, everyone } from './access.ts'
import type { ProblemType } from './problem.ts'

/**
 * What a module lets others do: schemas, operations and their refusals, as plain data.
 * The server, the browser, OpenAPI and the tests all read the same objects.
 */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type Route = `${Method} /${string}` | 'internal'

interface Spec<I extends z.ZodType, O extends z.ZodType> {
  summary: string
  access: Access
  input: I
  output: O
  problems?: readonly ProblemType[]
  /** At most so many calls by one visitor within the window. */
  limit?: { calls: number; seconds: number }
  /** A query that shows personal data: the look is logged with this purpose before the answer leaves. */
  look?: string
  /** The answer holds a secret: it is never kept for a repeated call. */
  secret?: boolean
  /** Done under seal by the holder of a link: the audit has that it was done, not by whom or with what, and lists leave it out. */
  sealed?: boolean
  /** The input field `browser` is filled with a secret that only this browser keeps (a cookie). */
  takesBrowser?: boolean
  /** The answer's `session` (`{ token, endsAt }`, null to sign out) goes into the session cookie, not into the body. */
  givesSession?: boolean
}

export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType>
  extends Spec<I, O> {
  readonly kind: 'query' | 'command' | 'download' | 'page' | 'form'
  /** `tasks.giveTask`, set by `contract()`. */
  readonly name: string
  readonly module: string
  readonly method: Method
  /** `/tasks/:id`, without the `/api` before it; a page's whole address; empty for an internal operation. */
  readonly path: string
}

export interface Query<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType>
  extends Operation<I, O> {
  readonly kind: 'query'
}
export interface Command<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType>
  extends Operation<I, O> {
  readonly kind: 'command'
}
export interface Page<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType>
  extends Operation<I, O> {
  readonly kind: 'page'
}
/** A change that a public page's form sends, without a script. */
export interface Form<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType>
  extends Operation<I, O> {
  readonly kind: 'form'
  /** The page of the same module that it stands on: drawn again with a refusal, gone back to when done. */
  readonly on: string
  /** Files come with it, into the input's `files`, and go where this query of the module answers (`Landing`). */
  readonly filesTo?: string
}
export interface Download<I extends z.ZodType = z.ZodType> extends Operation<I, typeof Stream> {
  readonly kind: 'download'
}

/** A file on its way out. `bytes` is read once. */
export interface FileAnswer {
  readonly fileName: string
  readonly type: string
  readonly bytes: Uint8Array | ReadableStream<Uint8Array>
  /** Of a kept file: parts of it can be asked for. */
  readonly kept?: {
    readonly size: number
    readonly sha256: string
    /** The first and the last byte that are wanted, counted from 0; all of them when left out. */
    read(range?: { readonly from: number; readonly to: number }): ReadableStream<Uint8Array>
  }
  /** To be shown in the page instead of saved; heeded for formats that can do no harm. */
  readonly inline?: boolean
}
const Stream = z.custom<FileAnswer>()

/** Where the files of a form go. */
export const Landing = z.object({
  /** Whose uploads they become: nobody else can take them. */
  owner: z.string(),
  /** Bytes that one file may have. */
  limit: z.number().int(),
  /** How many may come at once; of more none is taken. */
  most: z.number().int(),
  /** To whom they are sealed on their way in; null: they are kept as they are. The key in base64url. */
  seal: z.object({ publicKey: z.string(), purpose: z.string() }).nullable(),
})
/** A file that came with a form; sealed, where it landed so: then nobody here can read it any more. */
export const FormFile = z.object({
  upload: z.uuid(),
  name: z.string().meta({ personal: true }),
  size: z.number().int(),
  /** Of the plain content, hexadecimal. */
  sha256: z.string().meta({ personal: true }),
})
export type FormFile = z.output<typeof FormFile>

export type InputOf<O extends Operation> = z.output<O['input']>
/** What a caller may write: defaults may be left out. */
export type CallOf<O extends Operation> = z.input<O['input']>
export type OutputOf<O extends Operation> = z.output<O['output']>

const place = (route: Route): { method: Method; path: string } => {
  if (route === 'internal') return { method: 'POST', path: '' }
  const [method, path] = route.split(' ') as [Method, string]
  return { method, path }
}

export const query = <I extends z.ZodType, O extends z.ZodType>(
  route: Route,
  spec: Spec<I, O>,
): Query<I, O> => ({
  ...spec,
  ...place(route),
  kind: 'query',
  name: '',
  module: '',
})

export const command = <I extends z.ZodType, O extends z.ZodType>(
  route: Route,
  spec: Spec<I, O>,
): Command<I, O> => ({
  ...spec,
  ...place(route),
  kind: 'command',
  name: '',
  module: '',
})

/** A query whose answer is a file. */
export const download = <I extends z.ZodType>(
  route: Route,
  spec: Omit<Spec<I, typeof Stream>, 'output'>,
): Download<I> => ({ ...spec, ...place(route), output: Stream, kind: 'download', name: '', module: '' })

/** Open to all, or with `:token` in the route only to whoever holds that link. */
type PublicSpec<I extends z.ZodType, O extends z.ZodType> = Omit<Spec<I, O>, 'access'> & {
  access?: Extract<Access, { who: 'everyone' | 'holder' }>
}

/** A public page without sign-in: read as a guest or as the holder of a link, drawn by the module's `pages.tsx`. */
export const page = <I extends z.ZodType, O extends z.ZodType>(
  route: `GET /${string}`,
  spec: PublicSpec<I, O>,
): Page<I, O> => ({ access: everyone, ...spec, ...place(route), kind: 'page', name: '', module: '' })

/** What a form on a public page does: a command without a script. Its address is outside `/api`. */
export const form = <I extends z.ZodType, O extends z.ZodType>(
  route: `POST /${string}`,
  spec: PublicSpec<I, O> & Pick<Form, 'on' | 'filesTo'>,
): Form<I, O> => ({ access: everyone, ...spec, ...place(route), kind: 'form', name: '', module: '' })

/** Whether it changes anything: performed in a transaction, audited. */
export const changes = ({ kind }: Pick<Operation, 'kind'>): boolean => kind === 'command' || kind === 'form'
/** Whether it belongs to public pages and not to the API. */
export const isPublic = ({ kind }: Pick<Operation, 'kind'>): boolean => kind === 'page' || kind === 'form'

/** Names every operation after its module: `contract('tasks', { giveTask: … })` → `tasks.giveTask`. */
export function contract<C extends Record<string, Operation>>(module: string, operations: C): C {
  const named = Object.entries(operations).map(([name, of]) => [
    name,
    { ...of, module, name: `${module}.${name}` },
  ])
  return Object.fromEntries(named) as C
}

/** A branded id, so that a task's id can't be passed where a person's is meant. */
export const idOf = <B extends string>(brand: B) => z.uuid().brand<B>().meta({ id: brand })

export const PersonId = idOf('PersonId')
export type PersonId = z.output<typeof PersonId>
export const TeamId = idOf('TeamId')
export type TeamId = z.output<typeof TeamId>
export const RecordId = idOf('RecordId')
export type RecordId = z.output<typeof RecordId>
/** A file that was streamed up and waits for the command that takes it; its owner's, for 24 hours. */
export const UploadId = idOf('UploadId')
export type UploadId = z.output<typeof UploadId>

/** One line of text that a person typed: trimmed, not empty. */
export const Line = z.string().trim().min(1).max(300)
/** Several lines; `max` characters at most. */
export const Paragraphs = (max = 20_000) => z.string().trim().max(max)
/**
 * Words that may tell of what is restricted, now or later: the audit, which stays for ever, keeps none of them.
 * A limit that is set afterwards would lose the mark.
 */
export const DiscreetLine = Line.meta({ personal: true })
export const DiscreetParagraphs = (max: number, min = 0) =>
  z.string().trim().min(min).max(max).meta({ personal: true })
export const Email = z.email().max(254).toLowerCase().meta({ personal: true })
export const Moment = z.iso.datetime({ offset: true })
export const Nothing = z.object({})

/** Input of a list: which page of it. */
export const PageInput = {
  page: z.number().int().min(1).default(1),
  perPage: z.number().int().min(1).max(200).default(50),
}
/** Past this many a long list says “more than”: to count on would cost many times the page itself. */
export const countedUpTo = 1000
/** A page of a list with the count of all rows that match; `countedUpTo + 1` stands for “more”, where a list may be long. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    total: z.number().int(),
    page: z.number().int(),
    perPage: z.number().int(),
  })
