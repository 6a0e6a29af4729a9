import { z } from 'zod'
import { problem } from '../../../kernel/problem.ts'

export const patternFaults = ['unclosed', 'unknownPart', 'numberMissing', 'sign', 'fileMissing'] as const

export const seriesProblems = {
  /** `part` is what stands wrong in the pattern. */
  PatternRefused: problem(
    'documents.PatternRefused',
    422,
    z.object({ fault: z.enum(patternFaults), part: z.string() }),
  ),
  SeriesCodeTaken: problem('documents.SeriesCodeTaken', 409, z.object({ code: z.string() })),
  SeriesEndsBeforeStart: problem('documents.SeriesEndsBeforeStart', 422),
}

export const registerProblems = {
  AlreadyRegistered: problem('documents.AlreadyRegistered', 409, z.object({ reference: z.string() })),
  NotRegistered: problem('documents.NotRegistered', 409),
  NothingToRegister: problem('documents.NothingToRegister', 409),
  SignatureMissing: problem('documents.SignatureMissing', 409),
  SeriesNotFitting: problem(
    'documents.SeriesNotFitting',
    422,
    z.object({ code: z.string(), why: z.enum(['notInForce', 'otherKind']) }),
  ),
  ReferenceTaken: problem('documents.ReferenceTaken', 409, z.object({ reference: z.string() })),
  CorrespondentMissing: problem(
    'documents.CorrespondentMissing',
    422,
    z.object({ part: z.enum(['sender', 'addressee']) }),
  ),
  EventAhead: problem('documents.EventAhead', 422),
  /** A matter goes on in its own series, and only where references have a place for it. */
  FollowUpImpossible: problem(
    'documents.FollowUpImpossible',
    422,
    z.object({ why: z.enum(['notRegistered', 'otherSeries', 'noPlace']) }),
  ),
}
