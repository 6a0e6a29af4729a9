import { z } from 'zod'
import { Day } from '../../../kernel/values/day.ts'
import { sayValue } from '../../../kernel/values/explain-rule.ts'
import { isWordUnit } from '../../../kernel/values/law-row.ts'
import { today } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField, TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'
import { Note } from '../../../web/ui/marks.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type Rule, rulebook } from '../contract.ts'
import { correctionScreens } from '../texts/correction-screens.ts'
import { screens } from '../texts/screens.ts'

const certainties = ['verified', 'secondary', 'unverified'] as const
const Said = z.string().trim().min(1).max(500)
const Filled = z.object({
  number: z.number().min(0).nullable().optional(),
  word: z.string().trim().max(120).nullable().optional(),
  section: z.string().trim().max(120).nullable().optional(),
  validFrom: Day.nullable().optional(),
  validTo: Day.nullable().optional(),
  textKnownUntil: Day.nullable().optional(),
  et: Said,
  en: Said,
  ru: Said,
  source: Said,
  readOn: Day.nullable().optional(),
  certainty: z.enum(certainties),
  note: z.string().trim().max(2000).nullable().optional(),
  reason: z.string().trim().min(5).max(2000),
})
type Filled = z.input<typeof Filled>

interface CorrectionDialogProps {
  rule: Rule
  /** Its row is corrected, or the text that follows it is added. */
  as: 'correct' | 'next'
  close: () => void
}

export function CorrectionDialog({ rule, as, close }: CorrectionDialogProps) {
  const w = useWords(correctionScreens)
  const correct = useCommand(rulebook.correctRule)
  const add = useCommand(rulebook.addRule)
  const form = useKitForm<Filled, unknown>(Filled, {
    initial: initialOf(rule, as),
    send: (filled) => {
      const { key, act, unit, comparedWith, appliesTo } = rule
      const change = changeFrom(rule, Filled.parse(filled))
      return as === 'correct'
        ? correct.mutateAsync({ key, was: rule.validFrom, change, reason: filled.reason })
        : add.mutateAsync({
            row: { key, act, unit, comparedWith, appliesTo, ...change },
            reason: filled.reason,
          })
    },
    done: () => {
      announce(w.saved)
      close()
    },
    refusedAt: { 'rulebook.RuleOverlaps': 'validFrom', 'rulebook.RuleFaulty': 'number' },
  })
  return (
    <Dialog opened close={close} title={as === 'correct' ? w.correctTitle : w.nextTitle} width={720}>
      <Form form={form} submit={w.save} cancel={close}>
        {as === 'next' && <Note title={w.nextHelp}>{rule.cite}</Note>}
        <RuleFields form={form} rule={rule} />
      </Form>
    </Dialog>
  )
}

function RuleFields({ form, rule }: { form: KitForm<Filled>; rule: Rule }) {
  const w = useWords(correctionScreens).fields
  const said = sayValue(rule, useLocale())
  const { certainty } = useWords(screens).rules
  return (
    <>
      {isWordUnit(rule.unit) ? (
        <TextField form={form} name="word" label={w.value} short />
      ) : (
        <NumberField form={form} name="number" label={w.value} help={said && w.unitStays(said)} />
      )}
      <TextField form={form} name="section" label={w.section} short />
      <DateField form={form} name="validFrom" label={w.validFrom} />
      <DateField form={form} name="validTo" label={w.validTo} />
      <DateField form={form} name="textKnownUntil" label={w.textKnownUntil} help={w.textKnownUntilHelp} />
      <TextField form={form} name="et" label={w.whatEt} />
      <TextField form={form} name="en" label={w.whatEn} />
      <TextField form={form} name="ru" label={w.whatRu} />
      <TextField form={form} name="source" label={w.source} />
      <DateField form={form} name="readOn" label={w.readOn} max={today()} />
      <SelectField
        form={form}
        name="certainty"
        label={w.certainty}
        choices={certainties.map((value) => ({ value, label: certainty[value] }))}
      />
      <TextArea form={form} name="note" label={w.note} rows={2} />
      <TextArea form={form} name="reason" label={w.reason} help={w.reasonHelp} rows={2} />
    </>
  )
}

function initialOf(rule: Rule, as: 'correct' | 'next'): Filled {
  const { value, section, validFrom, validTo, textKnownUntil, what, source, readOn, certainty, note } = rule
  const isNext = as === 'next'
  return {
    number: typeof value === 'number' ? value : null,
    word: typeof value === 'string' ? value : null,
    section,
    validFrom: isNext ? null : validFrom,
    validTo: isNext ? null : validTo,
    textKnownUntil: isNext ? null : textKnownUntil,
    ...what,
    source: isNext ? '' : source,
    readOn: isNext ? null : readOn,
    certainty: certainties.find((one) => one === certainty) ?? 'unverified',
    note: isNext ? null : note,
    reason: '',
  }
}

function changeFrom(rule: Rule, filled: z.output<typeof Filled>) {
  const { number, word, section, validFrom, validTo, textKnownUntil, et, en, ru, ...rest } = filled
  return {
    section: section || null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    textKnownUntil: textKnownUntil ?? null,
    value: (isWordUnit(rule.unit) ? word : number) ?? null,
    what: { et, en, ru },
    source: rest.source,
    readOn: rest.readOn ?? null,
    certainty: rest.certainty,
    note: rest.note || null,
  }
}
