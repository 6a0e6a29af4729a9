import { useLocale, useWords } from '../../../web/i18n.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import type { IndicatorShown, ResultEvidence } from '../contract/evidence.ts'
import { positions, resultKinds } from '../contract.ts'
import { kindNames } from '../texts/result-kinds.ts'
import { screenTexts } from '../texts/screen.ts'

interface ResultDialogProps {
  result: ResultEvidence
  close: () => void
}

/** Which kind an expected result is. */
export function KindDialog({ result, close }: ResultDialogProps) {
  const w = useWords(screenTexts).duty
  const names = kindNames[useLocale()]
  const form = useOperationForm(positions.setResultKind, {
    initial: { id: result.id, kind: result.kind },
    done: () => {
      announce(w.kindDone)
      close()
    },
  })
  const choices = resultKinds.map((kind) => ({ value: kind, label: names[kind] }))
  return (
    <Dialog opened close={close} title={w.kind}>
      <p className="small muted">{result.text}</p>
      <Form form={form} submit={w.save} cancel={close}>
        <SelectField form={form} name="kind" label={w.kind} help={w.kindHelp} choices={choices} />
      </Form>
    </Dialog>
  )
}

/** What was agreed to be reached; empty takes it away. */
export function TargetDialog({
  result,
  indicator,
  close,
}: ResultDialogProps & { indicator: IndicatorShown }) {
  const w = useWords(screenTexts).duty
  const form = useOperationForm(positions.setTarget, {
    initial: { id: result.id, indicator: indicator.key, value: indicator.target },
    done: () => {
      announce(w.targetDone)
      close()
    },
  })
  const label = indicator.of === null ? w.targetCount : w.targetShare
  return (
    <Dialog opened close={close} title={w.targetOf(indicator.name)}>
      <p className="small muted">{result.text}</p>
      <Form form={form} submit={w.save} cancel={close}>
        <NumberField form={form} name="value" label={label} help={w.targetHelp} />
      </Form>
    </Dialog>
  )
}
