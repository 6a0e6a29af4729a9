import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { Challenge } from '../contract/challenge.ts'
import { type ProcurementId, type ProcurementPage, procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'

/** Challenges: while one is open no contract is made. */
export function ChallengesCard({ procurement: { id } }: { procurement: ProcurementPage }) {
  const w = useWords(outcomeScreens).challenges
  const challenges = useQueryOf(procurements.listChallenges, { id })
  const [asking, ask] = useState<'add' | Challenge>()
  const close = () => ask(undefined)
  return (
    <Card title={w.title}>
      <Loaded of={challenges} lines={1}>
        {({ items, can }) => (
          <Stack gap={10}>
            {items.length === 0 && <p className="muted small">{w.none}</p>}
            {items.map((one) => (
              <ChallengeRow
                key={one.id}
                challenge={one}
                end={can.includes('end') ? () => ask(one) : undefined}
              />
            ))}
            {can.includes('add') && (
              <Cluster>
                <Button small onClick={() => ask('add')}>
                  {w.add}
                </Button>
              </Cluster>
            )}
            {asking === 'add' && <AddDialog id={id} close={close} />}
            {asking && asking !== 'add' && <EndDialog id={id} challenge={asking} close={close} />}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

function ChallengeRow({ challenge, end }: { challenge: Challenge; end: (() => void) | undefined }) {
  const w = useWords(outcomeScreens).challenges
  const f = useFormat()
  const { challenger, number, filedOn, ended } = challenge
  return (
    <Row
      small
      title={challenger}
      sub={[number, w.filed(f.day(filedOn)), ended && f.day(ended.on), ended?.reason]
        .filter(Boolean)
        .join(' · ')}
      end={
        <Cluster gap={6}>
          <Chip tone={ended ? 'plain' : 'late'}>{ended ? w.ended[ended.as] : w.open}</Chip>
          {!ended && end && (
            <Button small look="quiet" onClick={end}>
              {w.end}
            </Button>
          )}
        </Cluster>
      }
    />
  )
}

function AddDialog({ id, close }: { id: ProcurementId; close: () => void }) {
  const w = useWords(outcomeScreens).challenges
  const form = useOperationForm(procurements.addChallenge, {
    initial: { id },
    done: () => {
      announce(w.done)
      close()
    },
    refusedAt: { 'procurements.DayAhead': 'filedOn' },
  })
  return (
    <Dialog opened close={close} title={w.add} width={520}>
      <Form form={form} submit={w.add} cancel={close}>
        <DateField form={form} name="filedOn" label={w.filedOn} />
        <TextField form={form} name="challenger" label={w.challenger} />
        <TextField form={form} name="number" label={w.number} short />
      </Form>
    </Dialog>
  )
}

function EndDialog({ id, challenge, close }: { id: ProcurementId; challenge: Challenge; close: () => void }) {
  const w = useWords(outcomeScreens).challenges
  const form = useOperationForm(procurements.endChallenge, {
    initial: { id, challenge: challenge.id },
    done: () => {
      announce(w.done)
      close()
    },
    refusedAt: { 'procurements.DayAhead': 'endedOn', 'procurements.ChallengeEndsEarly': 'endedOn' },
  })
  return (
    <Dialog opened close={close} title={w.end} width={520}>
      <Form form={form} submit={w.end} cancel={close}>
        <DateField form={form} name="endedOn" label={w.endedOn} />
        <SelectField
          form={form}
          name="as"
          label={w.as}
          choices={(['rejected', 'upheld', 'withdrawn'] as const).map((value) => ({
            value,
            label: w.ended[value],
          }))}
        />
        <TextArea form={form} name="reason" label={w.reason} rows={3} />
      </Form>
    </Dialog>
  )
}
