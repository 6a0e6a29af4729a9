import { type FormEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type Resolver,
  type UseFormReturn,
  useForm as useHookForm,
} from 'react-hook-form'
import { z } from 'zod'
import type { CallOf, Command, OutputOf } from '../../../kernel/contract.ts'
import { Problem } from '../../api.ts'
import { useCommand } from '../../queries.ts'
import { clearDraft, keepDraft, readDraft } from './draft.ts'
import { isOptional, resolverFor } from './resolver.ts'

/** A form and its fate; every field of the kit takes it: `<TextField form={form} name="title" … />`. */
export interface KitForm<V extends FieldValues = FieldValues> {
  handle: UseFormReturn<V>
  submit: (event?: FormEvent) => Promise<void>
  busy: boolean
  /** A refusal that belongs to no field. */
  problem: unknown
  /** Counts refused attempts; the summary takes the focus at each. */
  attempts: number
  /** What was typed before (an expired session, a closed page) has come back. */
  restored: boolean
  startOver: () => void
  isOptional: (name: string) => boolean
  /** Nothing is asked for, as in a search: no field says that it may be left empty. */
  isSearch?: boolean
  /** Labels of the fields, for the summary. */
  labels: Map<string, string>
}

interface FormOptions<V, A> {
  /** Starting values; with ids and versions that no field shows. */
  initial: DefaultValues<V>
  send: (values: V) => Promise<A>
  done?: ((answer: A, values: V) => void) | undefined
  /** Name under which what is typed is kept until it is sent. */
  draft?: string | undefined
  /** Refusals that are about one field: `{ 'tasks.DueInPast': 'dueDay' }`. */
  refusedAt?: Record<string, Path<V & FieldValues>>
}

/** A form over any schema: `useKitForm(schema, { initial, send, done })`. */
export function useKitForm<V extends FieldValues, A>(
  schema: z.ZodType,
  options: FormOptions<V, A>,
): KitForm<V> {
  const [kept] = useState(() => readDraft(options.draft))
  const [labels] = useState(() => new Map<string, string>())
  const [restored, setRestored] = useState(kept !== undefined)
  const handle = useHookForm<V>({
    defaultValues: { ...options.initial, ...kept } as DefaultValues<V>,
    resolver: useMemo(() => resolverFor(schema) as Resolver<V>, [schema]),
    shouldFocusError: false,
    reValidateMode: 'onChange',
  })
  useKeptDraft(handle, options.draft)
  const sending = useSending(handle, options)
  const startOver = () => {
    clearDraft(options.draft)
    setRestored(false)
    handle.reset(options.initial as DefaultValues<V>)
  }
  return { handle, ...sending, restored, startOver, labels, isOptional: (name) => isOptional(schema, name) }
}

interface OperationFormOptions<O extends Command> {
  initial: DefaultValues<CallOf<O>>
  done?: (answer: OutputOf<O>) => void
  draft?: string
  refusedAt?: Record<string, Path<CallOf<O> & FieldValues>>
  /** What the contract may leave as it is, and a form that shows it may not leave empty. */
  required?: readonly (keyof CallOf<O> & string)[]
}

/** A form that sends a command of a contract and checks with the contract's own schema. */
export function useOperationForm<O extends Command>(
  of: O,
  options: OperationFormOptions<O>,
): KitForm<CallOf<O> & FieldValues> {
  const command = useCommand(of)
  const [schema] = useState(() => demanding(of.input, options.required ?? []))
  return useKitForm<CallOf<O> & FieldValues, OutputOf<O>>(schema, {
    initial: options.initial as DefaultValues<CallOf<O> & FieldValues>,
    send: (values) => command.mutateAsync(values),
    done: options.done,
    draft: options.draft,
    ...(options.refusedAt && { refusedAt: options.refusedAt }),
  })
}

const demanding = (schema: z.ZodType, names: readonly string[]): z.ZodType =>
  schema instanceof z.ZodObject && names.length > 0
    ? schema.required(Object.fromEntries(names.map((name) => [name, true])) as never)
    : schema

function useSending<V extends FieldValues, A>(
  handle: UseFormReturn<V>,
  { send, done, draft, refusedAt }: FormOptions<V, A>,
) {
  const [problem, setProblem] = useState<unknown>()
  const [attempts, setAttempts] = useState(0)
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const refuse = (cause: unknown) => {
    if (!showAtFields(handle, cause, refusedAt)) setProblem(cause)
    setAttempts((count) => count + 1)
  }
  const attempt = async (values: V) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setProblem(undefined)
    try {
      const answer = await send(values)
      clearDraft(draft)
      done?.(answer, values)
    } catch (cause) {
      refuse(cause)
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    event?.stopPropagation()
    await handle.handleSubmit(attempt, () => setAttempts((count) => count + 1))()
  }
  return { submit, busy, problem, attempts }
}

/** The server's word about fields, said at them; false when it is about something else. */
function showAtFields<V extends FieldValues>(
  handle: UseFormReturn<V>,
  cause: unknown,
  refusedAt: Record<string, string> = {},
): boolean {
  if (!(cause instanceof Problem)) return false
  const { type, title, nextStep, errors: told = [] } = cause.body
  const field = refusedAt[type]
  const errors = field ? [{ path: field, message: sentences(title, nextStep) }] : told
  const known = Object.keys(handle.getValues())
  const placed = errors.filter(({ path }) => known.includes(path.split('.')[0] ?? ''))
  for (const { path, message } of placed) handle.setError(path as Path<V>, { type: 'server', message })
  return placed.length > 0 && placed.length === errors.length
}

/** A title alone has no full stop; before another sentence it gets one. */
const sentences = (title: string, next: string | undefined): string =>
  next ? `${/[.!?]$/.test(title) ? title : `${title}.`} ${next}` : title

function useKeptDraft<V extends FieldValues>(handle: UseFormReturn<V>, draft: string | undefined): void {
  const keep = useCallback((values: unknown) => keepDraft(draft, values), [draft])
  useEffect(() => {
    const { unsubscribe } = handle.watch(keep)
    return unsubscribe
  }, [handle, keep])
}
