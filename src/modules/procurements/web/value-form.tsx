import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { call } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import {
  CheckboxesField,
  CheckboxField,
  RadioField,
  SelectField,
} from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField, TextArea } from '../../../web/ui/form/text-fields.tsx'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'
import { Card, Columns, Stack } from '../../../web/ui/layout.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type ValueGiven, type ValuePage, valueMethods } from '../contract/value.ts'
import { facts, type ProcurementPage, procurements } from '../contract.ts'
import { valueScreens } from '../texts/value-screens.ts'
import { centsOf, eurosOf } from './amounts.ts'
import { MethodsCard } from './methods-card.tsx'
import { StaleChoice } from './stale-choice.tsx'
import css from './value.module.css'
import { givenFrom, Typed, typedFrom } from './value-given.ts'
import { WatchNote } from './watch-note.tsx'

interface ValueFormProps {
  procurement: ProcurementPage
  value: ValuePage
  side: ReactNode
  children: ReactNode
}

/** What is known of the value; what it comes to stands beside it while one types. */
export function ValueForm({ procurement, value, side, children }: ValueFormProps) {
  const w = useWords(valueScreens)
  const go = useGo()
  const reckon = useCommand(procurements.reckonValue)
  const { id } = procurement
  const seen = useRef(procurement.version)
  const isPlanned = value.given === null && value.plannedCents !== null
  const form = useKitForm<Typed, unknown>(Typed, {
    initial: value.given
      ? typedFrom(value.given)
      : { ...typedFrom(null), total: eurosOf(value.plannedCents) },
    send: (typed) =>
      reckon.mutateAsync({ id, version: seen.current, given: givenFrom(typed) ?? ({} as ValueGiven) }),
    done: () => {
      announce(w.form.saved)
      go(`/procurements/${id}`)
    },
  })
  return (
    <Columns
      side={
        <>
          <Trial form={form} procurement={procurement} />
          {side}
        </>
      }
    >
      <Card title={w.reckon}>
        <Form form={form} submit={w.form.save} cancel={() => go(`/procurements/${id}`)}>
          <StaleValue form={form} seen={seen} id={id} leave={() => go(`/procurements/${id}`)} />
          <ValueFields form={form} lots={procurement.lots} isPlanned={isPlanned} />
        </Form>
      </Card>
      {children}
    </Columns>
  )
}

interface StaleValueProps {
  form: KitForm<Typed>
  seen: RefObject<number>
  id: ProcurementPage['id']
  leave: () => void
}

function StaleValue({ form, id, ...of }: StaleValueProps) {
  const w = useWords(valueScreens)
  const f = useFormat()
  const say = (cents: number | null) => (cents === null ? '–' : f.money(cents))
  const fieldsOf = ({ valueCents }: ProcurementPage) => {
    const { total } = form.handle.getValues()
    return [{ label: w.form.total, mine: say(centsOf(total)), theirs: say(valueCents), differs: true }]
  }
  const read = () => call(procurements.readProcurement, { id })
  return <StaleChoice {...{ form, read, ...of }} record={id} deed={facts.ValueReckoned} fields={fieldsOf} />
}

interface Fields {
  form: KitForm<Typed>
}

interface ValueFieldsProps extends Fields {
  lots: ProcurementPage['lots']
  /** The total stands there because the plan says so. */
  isPlanned: boolean
}

function ValueFields({ form, lots, isPlanned }: ValueFieldsProps) {
  const w = useWords(valueScreens)
  const l = w.form
  return (
    <>
      <RadioField
        form={form}
        name="vat"
        label={l.vat}
        choices={[
          { value: 'without', label: l.vatWithout },
          { value: 'with', label: l.vatWith },
        ]}
      />
      <h3 className={css.legend}>{l.moreTotal}</h3>
      <NumberField
        form={form}
        name="total"
        label={l.total}
        help={[isPlanned && l.fromPlan, l.totalHelp].filter(Boolean).join(' ')}
      />
      <div className={css.pair}>
        <NumberField form={form} name="count" label={l.count} help={l.countHelp} />
        <NumberField form={form} name="unit" label={l.unit} />
      </div>
      <h3 className={css.legend}>{l.moreExtras}</h3>
      <div className={css.pair}>
        <NumberField form={form} name="options" label={l.options} />
        <NumberField form={form} name="renewals" label={l.renewals} />
        <NumberField form={form} name="others" label={l.others} />
      </div>
      <OtherMethods form={form} />
      {lots.length > 0 && (
        <CheckboxesField
          form={form}
          name="ownWay"
          label={l.ownWay}
          choices={lots.map(({ id, no, title }) => ({ value: id, label: `${no}. ${title}` }))}
        />
      )}
      <TextArea form={form} name="note" label={l.note} help={l.noteHelp} rows={3} />
    </>
  )
}

const otherNames = ['month', 'months', 'framework', 'rental', 'before', 'change', 'ahead', 'method'] as const

/** Ways of reckoning that most purchases don't need. */
function OtherMethods({ form }: Fields) {
  const w = useWords(valueScreens)
  const l = w.form
  const rental = useWatch({ control: form.handle.control, name: 'rental' })
  const [isUsed] = useState(() => otherNames.some((name) => Boolean(form.handle.getValues(name))))
  return (
    <details className={css.more} open={isUsed}>
      <summary className={css.legend}>{l.moreOther}</summary>
      <Stack gap={16}>
        <div className={css.pair}>
          <NumberField form={form} name="month" label={l.month} />
          <NumberField form={form} name="months" label={l.months} help={l.monthsHelp} />
          <NumberField form={form} name="framework" label={l.framework} />
        </div>
        <CheckboxField form={form} name="rental" label={l.rental} />
        {rental && (
          <div className={css.pair}>
            <NumberField form={form} name="interest" label={l.interest} />
            <NumberField form={form} name="residual" label={l.residual} />
          </div>
        )}
        <div className={css.pair}>
          <NumberField form={form} name="before" label={l.before} help={l.beforeHelp} />
          <NumberField form={form} name="change" label={l.changeBy} />
          <NumberField form={form} name="ahead" label={l.ahead} />
        </div>
        <SelectField
          form={form}
          name="method"
          label={l.method}
          help={l.methodHelp}
          choices={valueMethods.map((method) => ({ value: method, label: w.methods[method] }))}
        />
      </Stack>
    </details>
  )
}

/** The methods with what is typed so far; asked once the hands rest. */
function Trial({ form, procurement }: Fields & { procurement: ProcurementPage }) {
  const { id } = procurement
  const typed = useWatch({ control: form.handle.control }) as Typed
  const given = givenFrom(typed)
  const key = given ? JSON.stringify(given) : undefined
  const [settled, settle] = useState(key)
  useEffect(() => {
    const timer = setTimeout(() => key && settle(key), 400)
    return () => clearTimeout(timer)
  }, [key])
  const wish = { id, given: JSON.parse(settled ?? '{}') as ValueGiven }
  const trial = useQueryOf(procurements.tryValue, wish, { keep: true, enabled: settled !== undefined })
  if (trial.error) return <ProblemNote problem={trial.error} />
  if (!trial.data) return null
  const { title, cpv, series, subjectKind, budgetYear, startsOn } = procurement
  return (
    <>
      <MethodsCard reckoned={trial.data} />
      <WatchNote
        need={{
          ...{ procurement: id, subject: title, budgetYear, valueCents: trial.data.binding?.cents ?? 0 },
          ...(trial.data.ownCents !== null && { ownCents: trial.data.ownCents }),
          ...(cpv && { cpv }),
          ...(series && { series }),
          ...(subjectKind && { subjectKind }),
          ...(startsOn && { startsOn }),
        }}
      />
    </>
  )
}
