import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import type { ContractTwin, TwinVerdict } from '../contract/contract-twin.ts'
import type { ContractId } from '../contract/ids.ts'
import { type ProcurementId, procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'

interface TwinProps {
  id: ProcurementId
  contract: ContractId
  twin: ContractTwin
  mayWrite: boolean
}

/** An imported purchase of the same day and amount: one purchase or two? Until it is said, it counts once. */
export function TwinNote({ id, contract, twin, mayWrite }: TwinProps) {
  const w = useWords(outcomeScreens).twins
  const judge = useCommand(procurements.judgeTwin)
  const { purchase, subject, reference, importedBy, verdict } = twin
  const what = subject ? [subject, reference].filter(Boolean).join(', ') : w.unseen(importedBy ?? '')
  const say = (said: TwinVerdict, label: string) =>
    verdict !== said && (
      <Button
        small
        look={verdict ? 'quiet' : 'plain'}
        busy={judge.isPending}
        onClick={() => judge.mutate({ id, contract, purchase, verdict: said })}
      >
        {label}
      </Button>
    )
  return (
    <Note tone={verdict ? 'law' : 'soon'}>
      <Stack gap={8}>
        <span>{verdict ? w.said[verdict](what) : w.ask(what)}</span>
        {mayWrite && (
          <Cluster>
            {say('same', w.same)}
            {say('another', w.another)}
          </Cluster>
        )}
        <ProblemNote problem={judge.error} />
      </Stack>
    </Note>
  )
}
