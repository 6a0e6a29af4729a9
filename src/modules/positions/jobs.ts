import type { ClockJob } from '../../kernel/module.ts'
import { dayOf, instantOf } from '../../kernel/values/tallinn-time.ts'
import { renewReviewDeadline } from './operations/review-day.ts'
import { endDutiesOf, listBegun } from './store/versions.ts'

/** A version that was saved for a later day comes into force: the duties before it end, its review is due anew. */
export const jobs: readonly ClockJob[] = [
  {
    name: 'positions.beginVersions',
    at: { daily: '00:10' },
    run: async (context) => {
      const { tx, now } = context
      for (const { position, before, validFrom } of await listBegun(tx, dayOf(now))) {
        await endDutiesOf(tx, before, instantOf(validFrom))
        await renewReviewDeadline(context, position)
      }
    },
  },
]
