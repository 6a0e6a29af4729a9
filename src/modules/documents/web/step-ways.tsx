import { useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Cluster } from '../../../web/ui/layout.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce, offerUndo } from '../../../web/ui/told.tsx'
import type { ApprovalRound, ApprovalStep } from '../contract/approval.ts'
import { type DocumentId, documents } from '../contract.ts'
import { approvalScreens } from '../texts/approval-screens.ts'
import css from './approval.module.css'
import { HandOnForm, RemarkForm, ReturnForm } from './step-forms.tsx'

export interface StepOf {
  document: DocumentId
  round: ApprovalRound
  step: ApprovalStep
}
type Asking = 'approveWithRemark' | 'return' | 'handOn'

/** What the reader may answer to a step: approve and confirm at a press, the rest with words. */
export function StepWays({ document, round, step }: StepOf) {
  const w = useWords(approvalScreens).step
  const [asking, setAsking] = useState<Asking>()
  const { approve, confirm, takeBack } = useAnswers({ document, round, step })
  const { can, earlier, state } = step
  if (can.length === 0) return null
  const close = () => setAsking(undefined)
  const handOn = state === 'stuck' ? w.giveOn : w.handOn
  return (
    <div className={css.ways}>
      {can.includes('confirm') && earlier && <p className="small">{w.confirmHelp(earlier.no)}</p>}
      <Cluster>
        {can.includes('confirm') && (
          <Button small look="go" busy={confirm.isPending} onClick={confirm.press}>
            {w.confirm}
          </Button>
        )}
        {can.includes('approve') && (
          <Button
            small
            look={can.includes('confirm') ? 'plain' : 'go'}
            busy={approve.isPending}
            onClick={approve.press}
          >
            {w.approve}
          </Button>
        )}
        {can.includes('approveWithRemark') && (
          <Button small onClick={() => setAsking('approveWithRemark')}>
            {w.approveWithRemark}
          </Button>
        )}
        {can.includes('return') && (
          <Button small onClick={() => setAsking('return')}>
            {w.return}
          </Button>
        )}
        {can.includes('handOn') && (
          <Button small look="quiet" onClick={() => setAsking('handOn')}>
            {handOn}
          </Button>
        )}
        {can.includes('takeBack') && (
          <Button small look="quiet" busy={takeBack.isPending} onClick={takeBack.press}>
            {w.takeBack}
          </Button>
        )}
      </Cluster>
      <ProblemNote problem={approve.error ?? confirm.error ?? takeBack.error} />
      <Dialog
        opened={asking !== undefined}
        close={close}
        title={asking && (asking === 'handOn' ? handOn : w[asking])}
      >
        {asking === 'approveWithRemark' && <RemarkForm of={{ document, round, step }} close={close} />}
        {asking === 'return' && <ReturnForm of={{ document, round, step }} close={close} />}
        {asking === 'handOn' && <HandOnForm of={{ document, round, step }} close={close} />}
      </Dialog>
    </div>
  )
}

function useAnswers({ document, round, step }: StepOf) {
  const w = useWords(approvalScreens).step
  const place = { id: document, step: step.id }
  const answer = { ...place, sha256: round.version.sha256 }
  const takeBack = useCommand(documents.takeBackApproval, { done: () => announce(w.takenBack) })
  const undo = () => takeBack.mutate(place)
  const approve = useCommand(documents.approveStep, {
    done: ({ complete }) => offerUndo(complete ? w.complete : w.approved, undo),
  })
  const confirm = useCommand(documents.confirmStep, { done: () => offerUndo(w.confirmed, undo) })
  return {
    approve: { ...approve, press: () => approve.mutate(answer) },
    confirm: { ...confirm, press: () => confirm.mutate(answer) },
    takeBack: { ...takeBack, press: undo },
  }
}
