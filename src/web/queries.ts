import {
  keepPreviousData,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useRef } from 'react'
import type { CallOf, Command, Operation, OutputOf, Query } from '../kernel/contract.ts'
import { call, Problem } from './api.ts'

/** What was asked is asked again when the window comes back, and after every change of ours. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: worthRepeating } },
})

function worthRepeating(times: number, error: Error): boolean {
  return times < 2 && error instanceof Problem && (error.status === 0 || error.status >= 502)
}

interface QueryOptions {
  enabled?: boolean
  /** Milliseconds between askings, e.g. while work goes on in the background. */
  every?: number | false
  /** Show the last answer until the next comes: for lists whose filters change. */
  keep?: boolean
}

/** `const task = useQueryOf(tasks.readTask, { id })`: `data`, `error` (a Problem), `isPending`. */
export function useQueryOf<O extends Query>(
  of: O,
  input: CallOf<O>,
  options: QueryOptions = {},
): UseQueryResult<OutputOf<O>, Problem> {
  return useQuery<OutputOf<O>, Problem>({
    queryKey: keyOf(of, input),
    queryFn: ({ signal }) => call(of, input, { signal }),
    enabled: options.enabled ?? true,
    refetchInterval: options.every ?? false,
    ...(options.keep && { placeholderData: keepPreviousData }),
  })
}

interface LaterQuery<O extends Query> {
  /** `documents.listApprovals`: the operation's own name, so that changes reach this answer too. */
  name: string
  load: () => Promise<O>
}

/**
 * The same for what the first screen shows beside itself (a count in the menu): the contract is fetched when the
 * page stands, so that nobody waits for it.
 */
export function useLaterQuery<O extends Query>(
  { name, load }: LaterQuery<O>,
  input: CallOf<O>,
  options: Pick<QueryOptions, 'every'> = {},
): UseQueryResult<OutputOf<O>, Problem> {
  return useQuery<OutputOf<O>, Problem>({
    queryKey: [name.split('.')[0], name, input],
    queryFn: async ({ signal }) => call(await load(), input, { signal }),
    refetchInterval: options.every ?? false,
  })
}

export const keyOf = (of: Operation, input?: unknown): unknown[] =>
  input === undefined ? [of.module, of.name] : [of.module, of.name, input]

interface CommandOptions<O extends Command> {
  /** What to ask again; everything on screen when left out. */
  invalidates?: readonly Operation[]
  done?: (answer: OutputOf<O>, input: CallOf<O>) => void
}

/**
 * `const take = useCommand(tasks.takeTask)`; `take.mutate({ id, version })`.
 * A repeated press with the same input after a lost answer carries the same idempotency key.
 */
export function useCommand<O extends Command>(
  of: O,
  options: CommandOptions<O> = {},
): UseMutationResult<OutputOf<O>, Problem, CallOf<O>> {
  const client = useQueryClient()
  const last = useRef({ input: '', key: '' })
  return useMutation<OutputOf<O>, Problem, CallOf<O>>({
    mutationFn: (input) => call(of, input, { key: keyFor(last, input) }),
    onSuccess: async (answer, input) => {
      last.current = { input: '', key: '' }
      options.done?.(answer, input)
      const stale = options.invalidates?.map((one) => keyOf(one)) ?? [[]]
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })))
    },
    // Whoever was refused because of a newer version sees that one next.
    onError: ({ type }) => void (type === 'kernel.ChangedMeanwhile' && client.invalidateQueries()),
  })
}

function keyFor(last: { current: { input: string; key: string } }, input: unknown): string {
  const text = JSON.stringify(input)
  if (last.current.input !== text) last.current = { input: text, key: crypto.randomUUID() }
  return last.current.key
}
