import { useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { type ProcurementPage, procurements } from '../contract.ts'
import { procedureScreens } from '../texts/procedure-screens.ts'
import { StartDialog } from './start-dialog.tsx'

/** The start, for whoever may start it. */
export function StartStep({ procurement: { id } }: { procurement: ProcurementPage }) {
  const w = useWords(procedureScreens).start
  const [open, setOpen] = useState(false)
  const { data } = useQueryOf(procurements.readTimetable, { id })
  if (!data?.can.includes('announce')) return null
  return (
    <>
      <Button look="go" wide onClick={() => setOpen(true)}>
        {w.step}
      </Button>
      {open && <StartDialog id={id} timetable={data} close={() => setOpen(false)} />}
    </>
  )
}
