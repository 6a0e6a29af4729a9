import { useState } from 'react'
import { dayOf, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { RadioField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, type Tone } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { documents } from '../../documents/contract.ts'
import type { CheckState, LegalCheck } from '../contract/legal-check.ts'
import { MarkKind } from '../contract/legal-check.ts'
import { type ProcurementId, type ProcurementPage, procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'

const tones: Readonly<Record<CheckState, Tone>> = {
  green: 'done',
  red: 'late',
  word: 'blue',
  exception: 'law',
  open: 'soon',
  notApplicable: 'plain',
}

/** Every check of the law: what a date proves, what a person says, what was left out knowingly. */
export function LegalChecksCard({ procurement: { id } }: { procurement: ProcurementPage }) {
  const w = useWords(outcomeScreens).checks
  const checks = useQueryOf(procurements.listLegalChecks, { id })
  const [marking, mark] = useState<LegalCheck>()
  const counted = (checks.data?.items ?? []).filter(({ state }) => state !== 'notApplicable')
  const green = counted.filter(({ state }) => state === 'green').length
  return (
    <Card title={w.title} aside={counted.length > 0 && w.summary(green, counted.length)}>
      <Loaded of={checks} lines={6}>
        {({ items, can }) => (
          <Stack gap={0}>
            <p className="small muted">{w.help}</p>
            {items.map((one) => (
              <CheckRow
                key={one.key}
                check={one}
                mark={can.includes('mark') && one.state !== 'green' ? () => mark(one) : undefined}
              />
            ))}
            {marking && <MarkDialog id={id} check={marking} close={() => mark(undefined)} />}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

function CheckRow({ check, mark }: { check: LegalCheck; mark: (() => void) | undefined }) {
  const words = useWords(outcomeScreens)
  const w = words.checks
  const f = useFormat()
  const { key, state, why, rule, mark: said } = check
  return (
    <div>
      <Row
        small
        title={<b>{words.checkNames[key]}</b>}
        sub={[why, rule].filter(Boolean).join(' ')}
        end={
          <Cluster gap={6}>
            {mark && state !== 'notApplicable' && (
              <Button small look="quiet" aria-label={`${w.mark}: ${words.checkNames[key]}`} onClick={mark}>
                {w.mark}
              </Button>
            )}
            <Chip tone={tones[state]}>{w.states[state]}</Chip>
          </Cluster>
        }
      />
      {said && (
        <p className="small">
          {`${w.kinds[said.kind]}: ${said.note} (${w.by(said.by ?? '–', f.day(dayOf(said.at)))}) `}
          {said.document && <Link to={`/documents/${said.document.id}`}>{said.document.title}</Link>}
        </p>
      )}
    </div>
  )
}

function MarkDialog({ id, check, close }: { id: ProcurementId; check: LegalCheck; close: () => void }) {
  const words = useWords(outcomeScreens)
  const w = words.checks
  const found = useQueryOf(documents.listDocuments, { about: id as never, perPage: 200 })
  const form = useOperationForm(procurements.markLegalCheck, {
    initial: { id, check: check.key, kind: check.state === 'red' ? 'exception' : 'word' },
    done: () => {
      announce(w.done)
      close()
    },
    refusedAt: { 'procurements.MarkFileMissing': 'document' },
  })
  return (
    <Dialog opened close={close} title={`${w.markTitle}: ${words.checkNames[check.key]}`} width={560}>
      <Form form={form} submit={w.mark} cancel={close}>
        <RadioField
          form={form}
          name="kind"
          label={w.kind}
          choices={MarkKind.options.map((value) => ({ value, label: w.kinds[value] }))}
        />
        <SelectField
          form={form}
          name="document"
          label={w.document}
          choices={(found.data?.items ?? []).map(({ id: value, title }) => ({ value, label: title }))}
        />
        <TextArea form={form} name="note" label={w.note} rows={3} />
      </Form>
    </Dialog>
  )
}
