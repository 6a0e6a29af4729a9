import { usePlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Columns } from '../../../web/ui/layout.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { tenders } from '../contract.ts'
import { CallCard } from './call-card.tsx'
import { CallFrame } from './call-frame.tsx'
import { NoticesCard } from './notices-card.tsx'
import { PapersCard } from './papers-card.tsx'
import { TenderersCard } from './tenderers-card.tsx'

/** Whom to ask for tenders, and what they are told. */
export function TenderersPage() {
  const procurement = usePlace('procurementId')
  const call = useQueryOf(tenders.readCall, { procurement })
  return (
    <Loaded of={call}>
      {(data) => (
        <CallFrame here="tenderers" procurement={procurement} {...data}>
          <Columns side={<NoticesCard procurement={procurement} call={data} />}>
            <CallCard procurement={procurement} call={data} />
            <PapersCard procurement={procurement} call={data} />
            <TenderersCard procurement={procurement} />
          </Columns>
        </CallFrame>
      )}
    </Loaded>
  )
}
