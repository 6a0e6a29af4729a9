import { type EndKind, endingProblems as problems } from '../contract/ending.ts'

export interface EndWish {
  readonly as: EndKind
  readonly reason: string
  /** At least one contract was signed. */
  readonly isContracted: boolean
  readonly isContested: boolean
  readonly hasNoticesDue: boolean
}

/**
 * Done only with a contract and everything told to the register; failed or cancelled only without one, and with a
 * reason; nothing while a challenge is open.
 * @throws EndNotFitting, EndReasonMissing
 */
export function demandEndable({ as, reason, isContracted, isContested, hasNoticesDue }: EndWish): void {
  if (isContested) throw problems.EndNotFitting({ as, why: 'contested' })
  if (as === 'done') {
    if (!isContracted) throw problems.EndNotFitting({ as, why: 'notContracted' })
    if (hasNoticesDue) throw problems.EndNotFitting({ as, why: 'noticesDue' })
    return
  }
  if (isContracted) throw problems.EndNotFitting({ as, why: 'contracted' })
  if (!reason) throw problems.EndReasonMissing({})
}
