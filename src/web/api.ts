import type { CallOf, Operation, OutputOf } from '../kernel/contract.ts'
import { currentLocale } from './i18n.ts'

/** What the server said instead of an answer (RFC 9457), in the reader's language. */
export interface ProblemBody {
  /** `tasks.TaskClosed` */
  type: string
  status: number
  title: string
  /** What is protected and why. */
  detail?: string
  /** The nearest allowed step. */
  nextStep?: string
  /** To be told to whoever helps. */
  reference?: string
  errors?: { path: string; message: string }[]
  /** What the contract says of this refusal: `current` of a record changed meanwhile, and the like. */
  data?: Record<string, unknown>
}

export class Problem extends Error {
  override readonly name = 'Problem'
  readonly body: ProblemBody

  constructor(body: ProblemBody) {
    super(body.title)
    this.body = body
  }

  get type(): string {
    return this.body.type
  }
  get status(): number {
    return this.body.status
  }
}

/** No answer came: the network, or the server is away. Its words are in `texts.ts`. */
export const unreachable = 'web.Unreachable'

interface Standing {
  /** The absence during which one acts for somebody else. */
  onBehalfOf: string | undefined
  /** Called when the session has ended. */
  signedOut(): void
  /** Called when one may act for the other person no more. */
  substitutionEnded(): void
}
export const standing: Standing = { onBehalfOf: undefined, signedOut() {}, substitutionEnded() {} }

export interface CallOptions {
  signal?: AbortSignal
  /** Give the same key again to repeat a command whose answer was lost. */
  key?: string
}

/**
 * Calls an operation of a contract: path parameters from the input, the rest as query or JSON.
 * @throws Problem
 */
export async function call<O extends Operation>(
  of: O,
  input: CallOf<O>,
  options: CallOptions = {},
): Promise<OutputOf<O>> {
  const { url, body } = addressOf(of, input)
  const response = await send(url, {
    method: of.method,
    headers: {
      ...headers(of.kind === 'command', options.key),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body }),
    ...(options.signal && { signal: options.signal }),
  })
  return (response.status === 204 ? {} : await response.json()) as OutputOf<O>
}

/**
 * The address of a download, for a link: `<Link to={linkTo(tasks.exportTasks, list.query)}>`.
 * A link carries no header, so whom one acts for stands in it.
 */
export const linkTo = <O extends Operation>(of: O, input: CallOf<O>): string =>
  addressOf(of, { ...(input as object), onBehalfOf: standing.onBehalfOf }).url

function addressOf(of: Operation, input: unknown): { url: string; body?: string } {
  const rest = { ...(input as Record<string, unknown>) }
  const path = of.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  if (of.method !== 'GET') return { url: `/api${path}`, body: JSON.stringify(rest) }
  const search = searchOf(rest).toString()
  return { url: `/api${path}${search && `?${search}`}` }
}

/** Lists are repeated, empty values left out. */
export function searchOf(values: Record<string, unknown>): URLSearchParams {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat())
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one))
  return search
}

function headers(changes: boolean, key?: string): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-language': currentLocale(),
    ...(standing.onBehalfOf && { 'x-on-behalf-of': standing.onBehalfOf }),
    ...(changes && { 'idempotency-key': key ?? crypto.randomUUID() }),
  }
}

async function send(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, { credentials: 'same-origin', ...init }).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause
    throw new Problem({ type: unreachable, status: 0, title: unreachable })
  })
  if (!response.ok) throw problemFrom(response.status, await response.text())
  return response
}

function problemFrom(status: number, text: string): Problem {
  if (status === 401) standing.signedOut()
  const problem = new Problem({ type: unreachable, status, title: unreachable, ...readJson(text) })
  if (problem.type === 'kernel.SubstitutionEnded') standing.substitutionEnded()
  return problem
}

function readJson(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

export interface Upload {
  uploadId: string
  name: string
  size: number
}

/** Streams a file up; `progress` gets 0…1. Only XMLHttpRequest tells how much has left. */
export function upload(file: File, progress: (share: number) => void, signal?: AbortSignal): Promise<Upload> {
  const request = new XMLHttpRequest()
  request.open('POST', '/api/uploads')
  const fields = { ...headers(true), 'content-type': file.type || 'application/octet-stream' }
  for (const [name, value] of Object.entries(fields)) request.setRequestHeader(name, value)
  request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
  request.upload.onprogress = (event) => progress(event.loaded / (event.total || file.size || 1))
  signal?.addEventListener('abort', () => request.abort())
  const answer = new Promise<Upload>((resolve, reject) => {
    request.onerror = () => reject(problemFrom(0, ''))
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'))
    request.onload = () => {
      if (request.status >= 300) return reject(problemFrom(request.status, request.responseText))
      resolve({
        ...(readJson(request.responseText) as { uploadId: string }),
        name: file.name,
        size: file.size,
      })
    }
  })
  request.send(file)
  return answer
}
