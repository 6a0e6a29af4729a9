import { useFieldArray } from 'react-hook-form'
import { useWords } from '../../../web/i18n.ts'
import { CheckboxField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { NumberField, TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import type { KitForm } from '../../../web/ui/form/use-form.ts'
import type { ProcurementPage } from '../contract.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'
import { common, type TypedCriteria } from './criteria-values.ts'
import { Pair, RowsField } from './rows-field.tsx'

interface CriterionProps {
  form: KitForm<TypedCriteria>
  row: number
}
interface OfLots {
  lots: ProcurementPage['lots']
}

const choicesOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

/** One criterion; of a price only its name and weight. */
export function CriterionFields({ form, row, lots }: CriterionProps & OfLots) {
  const w = useWords(preparationScreens).criteria
  const at = `criteria.${row}` as const
  const isQuality = form.handle.watch(`${at}.kind`) === 'quality'
  return (
    <>
      {lots.length > 0 && (
        <SelectField
          form={form}
          name={`${at}.lot`}
          label={w.lot}
          choices={[
            { value: common, label: w.commonLots },
            ...lots.map(({ id, no, title }) => ({ value: id, label: `${no}. ${title}` })),
          ]}
        />
      )}
      <TextField form={form} name={`${at}.title`} label={w.name} />
      <Pair>
        <SelectField form={form} name={`${at}.kind`} label={w.kind} choices={choicesOf(w.kinds)} />
        <NumberField form={form} name={`${at}.percent`} label={w.weight} />
      </Pair>
      {isQuality && <QualityFields form={form} row={row} />}
    </>
  )
}

function QualityFields({ form, row }: CriterionProps) {
  const w = useWords(preparationScreens).criteria
  const at = `criteria.${row}` as const
  return (
    <>
      <SelectField form={form} name={`${at}.looksAt`} label={w.looksAt} choices={choicesOf(w.looks)} />
      <TextArea form={form} name={`${at}.link`} label={w.link} rows={2} />
      <CheckboxField form={form} name={`${at}.usedToQualify`} label={w.usedToQualify} />
      <Steps form={form} row={row} />
    </>
  )
}

function Steps({ form, row }: CriterionProps) {
  const w = useWords(preparationScreens).criteria
  const at = `criteria.${row}.steps` as const
  const { fields, append, remove } = useFieldArray({ control: form.handle.control, name: at })
  return (
    <RowsField
      title={w.steps}
      help={w.stepsHelp}
      rows={fields}
      most={11}
      no={w.stepNo}
      remove={{ label: (step) => w.remove(w.stepNo(step + 1)), run: remove }}
      add={{ label: w.addStep, run: () => append({ points: 50, says: '' }) }}
    >
      {(step) => (
        <>
          <NumberField form={form} name={`${at}.${step}.points`} label={w.points} />
          <TextArea form={form} name={`${at}.${step}.says`} label={w.says} rows={2} />
        </>
      )}
    </RowsField>
  )
}
