import { z } from 'zod'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { RefusalReason } from './reading.ts'

export const problems = {
  /** The file can't be read: `reason` says why, `files` what there is to choose from, `limit` in bytes. */
  FileUnreadable: problem(
    'positions.FileUnreadable',
    422,
    z.object({
      reason: z.string(),
      limit: z.number().optional(),
      found: z.string().optional(),
      files: z.array(z.string()).optional(),
    }),
  ),
  NothingToRead: problem('positions.NothingToRead', 422),
  NotAJobDescription: problem(
    'positions.NotAJobDescription',
    422,
    z.object({ reason: RefusalReason, text: z.string() }),
  ),
  ResultsUnpaired: problem('positions.ResultsUnpaired', 422, z.object({ count: z.number().int() })),
  DoubtsOpen: problem('positions.DoubtsOpen', 422, z.object({ count: z.number().int() })),
  DutiesMissing: problem('positions.DutiesMissing', 422),
  KindsUnconfirmed: problem('positions.KindsUnconfirmed', 422, z.object({ missing: z.number().int() })),
  VersionOverlaps: problem(
    'positions.VersionOverlaps',
    409,
    z.object({ no: z.number().int(), validFrom: Day }),
  ),
  LinksIncomplete: problem('positions.LinksIncomplete', 422, z.object({ duties: z.array(z.string()) })),
  LinkUnfit: problem('positions.LinkUnfit', 422, z.object({ duty: z.string(), kind: z.string() })),
  HolderUnknown: problem('positions.HolderUnknown', 422),
  ManagerUnknown: problem('positions.ManagerUnknown', 422),
  ManagerIsHolder: problem('positions.ManagerIsHolder', 422),
  TeamNeeded: problem('positions.TeamNeeded', 422),
  NotYourPosition: problem('positions.NotYourPosition', 403, undefined, { recorded: true }),
  VersionMissing: problem('positions.VersionMissing', 409),
  KindNotCounted: problem('positions.KindNotCounted', 422, z.object({ indicator: z.string() })),
  PeriodBackwards: problem('positions.PeriodBackwards', 422),
  EvidenceEmpty: problem('positions.EvidenceEmpty', 422),
  EvidenceWithdrawn: problem('positions.EvidenceWithdrawn', 409),
  LinkUnsafe: problem('positions.LinkUnsafe', 422),
  NobodyPresent: problem('positions.NobodyPresent', 409, z.object({ titles: z.array(z.string()) })),
  OrderMissing: problem('positions.OrderMissing', 409),
  ReviewUnderWay: problem('positions.ReviewUnderWay', 409, z.object({ review: z.uuid() })),
  ReviewNeedsTwo: problem('positions.ReviewNeedsTwo', 409),
  ReviewFinished: problem('positions.ReviewFinished', 409),
  ReviewConfirmed: problem('positions.ReviewConfirmed', 409),
  OwnReview: problem('positions.OwnReview', 403, undefined, { recorded: true }),
}
