import { useEffect } from 'react'
import type { RecordId } from '../../../kernel/contract.ts'
import { useGo, usePlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Loaded, Skeleton } from '../../../web/ui/states.tsx'
import { records } from '../contract.ts'

/** `/records/:id` leads to the record's own screen, whichever module it is of: who links needs to know no more. */
export function RecordPlace() {
  const record = useQueryOf(records.readRecord, { id: usePlace('recordId') as RecordId })
  return <Loaded of={record}>{({ href }) => <Lead to={href} />}</Loaded>
}

function Lead({ to }: { to: string }) {
  const go = useGo()
  useEffect(() => go(to, { replace: true }), [go, to])
  return <Skeleton />
}
