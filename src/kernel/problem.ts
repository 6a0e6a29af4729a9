import { z } from 'zod'
import type { Tx } from './record.ts'

/**
 * A refusal with its words. A module's contract declares the kinds, its texts hold the words
 * (what is protected, the nearest allowed step), and `platform/http` turns a thrown one into
 * `application/problem+json` (RFC 9457).
 */
export interface ProblemType<D extends z.ZodType = z.ZodType> {
  (data: z.input<D>): Problem
  readonly type: string
  readonly status: number
  readonly data: D
  /** The refusal itself is written to the audit after the rollback. */
  readonly recorded: boolean
}

export class Problem extends Error {
  override readonly name = 'Problem'
  readonly type: string
  readonly status: number
  readonly data: Record<string, unknown>
  readonly recorded: boolean

  constructor(kind: { type: string; status: number; recorded: boolean }, data: Record<string, unknown>) {
    super(kind.type)
    this.type = kind.type
    this.status = kind.status
    this.recorded = kind.recorded
    this.data = data
  }

  /**
   * What is written beside a recorded refusal, when everything else has been taken back. Answers whether the audit gets
   * a row too: not for one that is merely counted with those before it.
   */
  kept?: (tx: Tx) => Promise<boolean>

  andKeep(kept: (tx: Tx) => Promise<boolean>): this {
    this.kept = kept
    return this
  }
}

/** `problem('tasks.TaskClosed', 409, z.object({…}))`; call it to make one to throw. */
export function problem<D extends z.ZodType = z.ZodObject<Record<never, never>>>(
  type: string,
  status: number,
  data?: D,
  options: { recorded?: boolean } = {},
): ProblemType<D> {
  const kind = {
    type,
    status,
    recorded: options.recorded ?? false,
    data: data ?? (z.object({}) as unknown as D),
  }
  const make = (given: z.input<D>) => new Problem(kind, given as Record<string, unknown>)
  return Object.assign(make, kind)
}

/** Refusals that any operation may give; their words are in `kernel/texts.ts`. */
export const kernelProblems = {
  InputInvalid: problem(
    'kernel.InputInvalid',
    400,
    z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }),
  ),
  SignInNeeded: problem('kernel.SignInNeeded', 401),
  NotAllowed: problem('kernel.NotAllowed', 403, z.object({ permission: z.string() }), { recorded: true }),
  NotFound: problem('kernel.NotFound', 404),
  /** Ended or never given: said alike, so that nobody learns which. */
  LinkNotInForce: problem('kernel.LinkNotInForce', 404),
  ChangedMeanwhile: problem('kernel.ChangedMeanwhile', 409, z.object({ current: z.unknown() })),
  TooLarge: problem('kernel.TooLarge', 413, z.object({ limitMegabytes: z.number() })),
  /** At once; none of them was taken. */
  TooManyFiles: problem('kernel.TooManyFiles', 422, z.object({ most: z.number().int() })),
  BodyNotUnderstood: problem('kernel.BodyNotUnderstood', 400),
  ForeignOrigin: problem('kernel.ForeignOrigin', 403),
  StillRunning: problem('kernel.StillRunning', 409),
  KeyReused: problem('kernel.KeyReused', 422),
  TooMany: problem('kernel.TooMany', 429, z.object({ retryAfter: z.number() })),
  SubstitutionEnded: problem('kernel.SubstitutionEnded', 403),
}
