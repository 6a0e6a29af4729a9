import { useFieldArray } from 'react-hook-form'
import { z } from 'zod'
import type { PersonId } from '../../../kernel/contract.ts'
import { useWords } from '../../../web/i18n.ts'
import { Button } from '../../../web/ui/button.tsx'
import { CheckboxField, type Choice, SearchField } from '../../../web/ui/form/choice-fields.tsx'
import { NumberField } from '../../../web/ui/form/text-fields.tsx'
import type { KitForm } from '../../../web/ui/form/use-form.ts'
import { Cluster } from '../../../web/ui/layout.tsx'
import type { StepWish } from '../contract/approval.ts'
import { ApprovalPart, approvalParts } from '../contract/approval-problems.ts'
import { approvalScreens } from '../texts/approval-screens.ts'
import look from './approval.module.css'
import css from './party-fields.module.css'

/** A step as it stands in a form: `part:legal` or a person's id; beside the one before it, or after it. */
export const StepRow = z.object({
  to: z.string().min(1),
  workingDays: z.number().int().min(1).max(60),
  together: z.boolean().optional(),
})
export const StepRows = z.array(StepRow).min(1).max(20)
export type StepRow = z.output<typeof StepRow>
export interface WithSteps {
  steps: StepRow[]
}

const partMark = 'part:'
export const newStep: StepRow = { to: '', workingDays: 3, together: false }

export const rowsOf = (steps: readonly StepWish[]): StepRow[] =>
  steps.map(({ to, workingDays, stage }, at) => ({
    to: 'part' in to ? `${partMark}${to.part}` : to.person,
    workingDays,
    together: steps[at - 1]?.stage === stage,
  }))

export function wishesOf(rows: readonly StepRow[]): StepWish[] {
  let stage = 0
  return rows.map(({ to, workingDays, together }, at) => {
    if (at === 0 || !together) stage += 1
    const isPart = to.startsWith(partMark)
    const part = isPart && ApprovalPart.parse(to.slice(partMark.length))
    return { stage, to: part ? { part } : { person: to as PersonId }, workingDays }
  })
}

/** The parts, each with those who answer for it, and then people by name. */
export function useStepChoices(
  people: readonly Choice[],
  noteOf: (part: ApprovalPart) => string | undefined = () => undefined,
): readonly Choice[] {
  const w = useWords(approvalScreens)
  const parts = approvalParts.map((part) => {
    const note = noteOf(part)
    return { value: `${partMark}${part}`, label: w.part(w.parts[part]), ...(note && { note }) }
  })
  return [...parts, ...people]
}

interface StepFieldsProps<V extends WithSteps> {
  form: KitForm<V>
  choices: readonly Choice[]
}

/** Steps one under another: who is asked, in how many days, beside the one before or after it. */
export function StepFields<V extends WithSteps>({ form, choices }: StepFieldsProps<V>) {
  const w = useWords(approvalScreens).steps
  const own = form as unknown as KitForm<WithSteps>
  const { fields, append, remove, swap } = useFieldArray({ control: own.handle.control, name: 'steps' })
  return (
    <fieldset className={css.parties}>
      <legend className={css.title}>{w.title}</legend>
      <p className="small muted">{w.help}</p>
      {fields.map(({ id }, at) => (
        <fieldset key={id} className={css.party}>
          <legend className="small">{w.no(at + 1)}</legend>
          <div className={look.asked}>
            <SearchField form={own} name={`steps.${at}.to`} label={w.to} choices={choices} />
            <NumberField form={own} name={`steps.${at}.workingDays`} label={w.days} />
          </div>
          {at > 0 && <CheckboxField form={own} name={`steps.${at}.together`} label={w.together} />}
          <Cluster>
            {at > 0 && (
              <Button small look="quiet" onClick={() => swap(at, at - 1)}>
                {w.up(at + 1)}
              </Button>
            )}
            {fields.length > 1 && (
              <Button small look="quiet" icon="close" onClick={() => remove(at)}>
                {w.remove(at + 1)}
              </Button>
            )}
          </Cluster>
        </fieldset>
      ))}
      {fields.length < 20 && (
        <div>
          <Button small icon="plus" onClick={() => append(newStep)}>
            {w.add}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
