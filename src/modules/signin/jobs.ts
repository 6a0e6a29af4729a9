import type { ClockJob } from '../../kernel/module.ts'
import { after, lasting } from './rules.ts'
import { removeEnded } from './store/token.ts'

/** Ended sessions, links and tokens are of no use to anyone but a thief. */
export const jobs: readonly ClockJob[] = [
  {
    name: 'signin.removeEnded',
    at: { daily: '03:10' },
    run: ({ tx, now }) => removeEnded(tx, { now, idleSince: after(now, -lasting.sessionIdle) }),
  },
]
