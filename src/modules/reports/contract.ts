import { z } from 'zod'
import { may, permissions as named } from '../../kernel/access.ts'
import { command, contract, download, idOf, Moment, Nothing, query } from '../../kernel/contract.ts'
import { fact } from '../../kernel/fact.ts'
import { problem } from '../../kernel/problem.ts'
import { Day } from '../../kernel/values/day.ts'
import { problems as positionProblems } from '../positions/contract.ts'

export const PackId = idOf('PackId')

export const permissions = named('reports', { make: ['manager', 'specialist', 'colleague', 'auditor'] })

export const problems = {
  PackUnfinished: problem('reports.PackUnfinished', 409),
  PackFinished: problem('reports.PackFinished', 409),
  ReviewOfOther: problem('reports.ReviewOfOther', 422),
}

export const packFormats = ['pdf', 'docx'] as const
export const PackFormat = z.enum(packFormats)
export type PackFormat = z.output<typeof PackFormat>

const id = z.uuid()
export const facts = {
  PackRequested: fact('reports.PackRequested', z.object({ pack: id, from: Day, until: Day })),
  PackFileMade: fact('reports.PackFileMade', z.object({ pack: id, format: PackFormat })),
  PackStopped: fact('reports.PackStopped', z.object({ pack: id })),
}

export const PackShown = z.object({
  id,
  position: z.object({ id, title: z.string() }),
  review: id.nullable(),
  from: Day,
  until: Day,
  requestedAt: Moment,
  state: z.enum(['making', 'ready', 'stopped', 'failed']),
  /** Steps done of all: gathered, PDF, Word. */
  done: z.number().int(),
  of: z.number().int(),
  files: z.array(z.object({ format: PackFormat, bytes: z.number().int() })),
})
export type PackShown = z.output<typeof PackShown>

/** What needs several modules at once. */
export const reports = contract('reports', {
  requestReviewPack: command('POST /reports/review-packs', {
    summary:
      'Gathers a review pack of a position for a period as the asker sees it now; its PDF and Word are made in the background.',
    access: may(permissions.make),
    input: z.object({
      position: idOf('PositionId'),
      /** Puts the words and proposals of this review into the pack. */
      review: idOf('ReviewId').nullable().default(null),
      from: Day,
      until: Day,
    }),
    output: z.object({ pack: id }),
    problems: [problems.ReviewOfOther, positionProblems.PeriodBackwards, positionProblems.VersionMissing],
  }),
  listPacks: query('GET /reports/review-packs', {
    summary: 'Review packs that one may see, the newest first.',
    access: may(permissions.make),
    input: z.object({ position: idOf('PositionId').optional() }),
    output: z.object({ items: z.array(PackShown) }),
  }),
  readPack: query('GET /reports/review-packs/:id', {
    summary: 'How far a review pack is.',
    access: may(permissions.make),
    input: z.object({ id: PackId }),
    output: PackShown,
  }),
  stopPack: command('POST /reports/review-packs/:id/stop', {
    summary: 'Stops the making of a review pack; files that are ready stay.',
    access: may(permissions.make),
    input: z.object({ id: PackId }),
    output: Nothing,
    problems: [problems.PackFinished],
  }),
  downloadPack: download('GET /reports/review-packs/:id/file', {
    summary: 'The review pack as PDF or Word.',
    access: may(permissions.make),
    look: 'review pack',
    input: z.object({ id: PackId, format: PackFormat }),
    problems: [problems.PackUnfinished],
  }),
})
