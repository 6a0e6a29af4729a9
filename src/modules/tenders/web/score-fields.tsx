import type { FieldValues, Path } from 'react-hook-form'
import { useWords } from '../../../web/i18n.ts'
import { RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { NumberField, TextArea } from '../../../web/ui/form/text-fields.tsx'
import type { KitForm } from '../../../web/ui/form/use-form.ts'
import type { Evaluation } from '../contract.ts'
import { evaluationScreens } from '../texts/evaluation-screens.ts'

interface Props<V extends FieldValues> {
  form: KitForm<V>
  criterion: Evaluation['criteria'][number]
  /** Names of the two fields. */
  share: Path<V>
  reason: Path<V>
}

/** A step of the criterion's scale, or percent where it has none; and why. */
export function ScoreFields<V extends FieldValues>({ form, criterion, share, reason }: Props<V>) {
  const w = useWords(evaluationScreens).sheet
  const choices = criterion.steps.map((one) => ({
    value: String(one.share),
    label: w.step(one.share, one.says),
  }))
  return (
    <>
      {choices.length > 0 ? (
        <RadioField form={form} name={share} label={w.share} choices={choices} />
      ) : (
        <NumberField form={form} name={share} label={w.number} />
      )}
      <TextArea form={form} name={reason} label={w.reason} rows={2} />
    </>
  )
}
