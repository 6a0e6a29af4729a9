import { Problem } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { documents, problems } from '../contract.ts'
import { approvalScreens } from '../texts/approval-screens.ts'

/** Beside a refusal that names whose approval is missing: the step that moves it on. */
export function RemindMissing({ problem }: { problem: unknown }) {
  const w = useWords(approvalScreens).card
  const f = useFormat()
  const remind = useCommand(documents.remindRound, {
    done: ({ reminded }) => announce(w.reminded(f.list(reminded))),
  })
  const missing = missingIn(problem)
  if (!missing?.round) return null
  const place = { id: missing.document as never, round: missing.round as never }
  return (
    <div>
      <Button small busy={remind.isPending} onClick={() => remind.mutate(place)}>
        {w.remind}
      </Button>
      <ProblemNote problem={remind.error} />
    </div>
  )
}

function missingIn(problem: unknown) {
  if (!(problem instanceof Problem) || problem.type !== problems.ApprovalMissing.type) return undefined
  return problems.ApprovalMissing.data.safeParse(problem.body.data).data
}
