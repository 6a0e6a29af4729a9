import { useState } from 'react'
import { Problem } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { ImportSteps } from '../ui/import-steps.tsx'
import { Card, Stack } from '../ui/layout.tsx'
import { Link } from '../ui/link.tsx'
import { LongWork } from '../ui/long-work.tsx'
import { ErrorState } from '../ui/states.tsx'

const refused = new Problem({
  type: 'tasks.OwnWork',
  status: 409,
  title: 'Oma tööd ei saa ise vastu võtta.',
  detail: 'Nii on töö ja selle kontroll eri inimeste käes.',
  nextStep: 'Palu Maarja Sool töö vastu võtta.',
  reference: 'K7F2-93',
})

export function WorkShelf() {
  const [conflict, setConflict] = useState(false)
  const close = () => setConflict(false)
  return (
    <Stack>
      <Card title="Ülevaade">
        <LongWork
          title="Aastaülevaade 2026"
          state="running"
          done={4}
          total={10}
          note="Nüüd: 3.4"
          cancel={close}
        />
      </Card>
      <Card title="Valmis">
        <LongWork
          title="Aastaülevaade 2025"
          state="ready"
          done={10}
          total={10}
          result={<Link to="/api/x">Ava PDF</Link>}
        />
      </Card>
      <ImportSteps
        rules={{ kinds: ['.xlsx'], limit: 5_000_000 }}
        help="Ülesanded Exceli failist, üks rida iga ülesande kohta."
        columns={[{ header: 'Ülesanne', cell: (row: { title: string }) => row.title }]}
        read={async () => [
          { no: 2, row: { title: 'Kinnita maksumus' }, doubts: [] },
          { no: 3, row: { title: 'Avalda kokkuvõte' }, doubts: ['Kuupäeva 31.02 ei ole.'], skipped: true },
        ]}
        save={async () => ({ saved: 1, undo: async () => undefined })}
      />
      <Card>
        <ErrorState problem={refused} retry={close} />
      </Card>
      <div>
        <Button onClick={() => setConflict(true)}>Näita vastuolu</Button>
      </div>
      <ConflictDialog
        opened={conflict}
        who="Piret Oja"
        fields={[
          { label: 'Pealkiri', mine: 'Koosta ülevaade', theirs: 'Koosta ülevaade', differs: false },
          { label: 'Tähtaeg', mine: '25.11.2026', theirs: '27.11.2026', differs: true },
        ]}
        keepMine={close}
        keepTheirs={close}
        close={close}
      />
    </Stack>
  )
}
