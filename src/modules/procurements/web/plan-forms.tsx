import { z } from 'zod'
import { useColleagueChoices } from '../../../web/colleagues.ts'
import { CpvField } from '../../../web/cpv-field.tsx'
import { useWords } from '../../../web/i18n.ts'
import { useGo } from '../../../web/place.ts'
import { useCommand } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { CheckboxField, SearchField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField, TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { useKitForm, useOperationForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import { Nature, SubjectKind } from '../contract/kind.ts'
import { type PlanId, type PlanRow, PlanRowInput } from '../contract/plan.ts'
import { permissions, procurements } from '../contract.ts'
import { planScreens } from '../texts/plan-screens.ts'
import { screenTexts } from '../texts/screens.ts'
import { centsOf, Euros } from './amounts.ts'

const emptyAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable().optional())

/** The contract's fields, with the value in euros. */
const schema = z.object({
  subject: PlanRowInput.shape.subject,
  nature: emptyAsNull(Nature),
  subjectKind: emptyAsNull(SubjectKind),
  cpv: emptyAsNull(z.string()),
  euros: Euros,
  quarter: emptyAsNull(z.enum(['1', '2', '3', '4'])),
  responsible: emptyAsNull(z.string()),
  contractResponsible: emptyAsNull(z.string()),
  funding: emptyAsNull(z.string().max(300)),
  series: emptyAsNull(z.string().max(300)),
})
interface Wish {
  subject: string
  nature: string | null
  subjectKind: string | null
  cpv: string | null
  euros: number | null
  quarter: string | null
  responsible: string | null
  contractResponsible: string | null
  funding: string | null
  series: string | null
}

export function PlanRowDialog({ plan, row, close }: { plan: PlanId; row?: PlanRow; close: () => void }) {
  const w = useWords(planScreens)
  const add = useCommand(procurements.addPlanRow)
  const change = useCommand(procurements.changePlanRow)
  const form = useKitForm<Wish, unknown>(schema, {
    initial: initialOf(row),
    send: (values) => {
      const wish = wishOf(values)
      return row
        ? change.mutateAsync({ ...wish, id: plan, row: row.id, version: row.version })
        : add.mutateAsync({ ...wish, id: plan })
    },
    done: () => {
      announce(w.saved)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={row ? w.changeRow(row.no) : w.addNamed} width={620}>
      <Form form={form} submit={w.save} cancel={close}>
        <RowFields form={form} />
      </Form>
    </Dialog>
  )
}

function RowFields({ form }: { form: ReturnType<typeof useKitForm<Wish, unknown>> }) {
  const w = useWords(planScreens).fields
  const { natures, subjects } = useWords(screenTexts)
  const people = useColleagueChoices(permissions.takePart)
  const choicesOf = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <>
      <TextField form={form} name="subject" label={w.subject} help={w.subjectHelp} />
      <CpvField form={form} name="cpv" label={w.cpv} />
      <SelectField form={form} name="nature" label={w.nature} choices={choicesOf(natures)} />
      <SelectField
        form={form}
        name="subjectKind"
        label={w.subjectKind}
        help={w.subjectKindHelp}
        choices={choicesOf(subjects)}
      />
      <NumberField form={form} name="euros" label={w.euros} help={w.eurosHelp} />
      <SelectField
        form={form}
        name="quarter"
        label={w.quarter}
        choices={choicesOf({ 1: 'I', 2: 'II', 3: 'III', 4: 'IV' })}
      />
      <SearchField form={form} name="responsible" label={w.responsible} choices={people} />
      <SearchField form={form} name="contractResponsible" label={w.contractResponsible} choices={people} />
      <TextField form={form} name="funding" label={w.funding} />
      <TextField form={form} name="series" label={w.series} help={w.seriesHelp} />
    </>
  )
}

const initialOf = (row: PlanRow | undefined): Wish => ({
  subject: row?.subject ?? '',
  nature: row?.nature ?? null,
  subjectKind: row?.subjectKind ?? null,
  cpv: row?.cpv ?? null,
  euros: row?.valueCents == null ? null : row.valueCents / 100,
  quarter: row?.quarter == null ? null : String(row.quarter),
  responsible: row?.responsible?.id ?? null,
  contractResponsible: row?.contractResponsible?.id ?? null,
  funding: row?.funding ?? null,
  series: row?.series ?? null,
})

const wishOf = (values: Wish) => ({
  subject: values.subject,
  nature: (values.nature || null) as Nature | null,
  subjectKind: (values.subjectKind || null) as SubjectKind | null,
  cpv: values.cpv || null,
  valueCents: centsOf(values.euros),
  quarter: values.quarter ? Number(values.quarter) : null,
  responsible: values.responsible || null,
  contractResponsible: values.contractResponsible || null,
  funding: values.funding || null,
  series: values.series || null,
})

/** Makes a document of the plan and opens it: there it is sent for approval. */
export function MakeVersion({ plan, close }: { plan: PlanId; close: () => void }) {
  const w = useWords(planScreens)
  const go = useGo()
  const form = useOperationForm(procurements.makePlanVersion, {
    initial: { id: plan, note: '', valuesShown: false },
    done: ({ document }) => go(`/documents/${document}`),
  })
  return (
    <Dialog opened close={close} title={w.makeTitle}>
      <Form form={form} submit={w.makeVersion} cancel={close}>
        <p className="small muted">{w.makeHelp}</p>
        <TextArea form={form} name="note" label={w.fields.note} rows={3} />
        <CheckboxField form={form} name="valuesShown" label={w.fields.valuesShown} />
      </Form>
    </Dialog>
  )
}
