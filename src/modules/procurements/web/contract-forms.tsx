import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { Day } from '../../../kernel/values/day.ts'
import { today } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { CheckboxField, RadioField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField, TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { type KitForm, useKitForm, useOperationForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import type { MadeContract } from '../contract/made-contract.ts'
import { type ProcurementId, type ProcurementPage, procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'
import { centsOf, eurosOf, NeededEuros } from './amounts.ts'
import type { Contracts } from './contracts-card.tsx'

/** A form begins with nothing where an amount is needed. */
type Unfilled<T, K extends keyof T> = Omit<T, K> & Record<K, number | null>
const OptionalDay = Day.nullable().optional()
/** Of a contract made elsewhere it is said where and when, of one made here which document it is. */
const Typed = z
  .object({
    line: z.string().min(1),
    notHere: z.boolean().optional(),
    document: z.string().optional(),
    where: z.string().trim().max(300).optional(),
    signedOn: OptionalDay,
    value: NeededEuros,
    startsOn: OptionalDay,
    endsOn: OptionalDay,
    invoiceOn: OptionalDay,
  })
  .superRefine((said, { addIssue }) => {
    for (const name of said.notHere ? (['where', 'signedOn'] as const) : (['document'] as const))
      if (!said[name]) addIssue({ code: 'invalid_type', expected: 'string', input: undefined, path: [name] })
  })
type Typed = Unfilled<z.input<typeof Typed>, 'value'>

interface AddProps {
  id: ProcurementId
  lots: ProcurementPage['lots']
  contracts: Contracts
  close: () => void
}

export function AddContractDialog({ id, lots, contracts, close }: AddProps) {
  const w = useWords(outcomeScreens).contracts
  const nameIn = (lot: string | null, name: string) =>
    [lots.find((one) => one.id === lot)?.title, name].filter(Boolean).join(': ')
  const add = useCommand(procurements.addContract)
  const [first] = contracts.open
  const form = useKitForm<Typed, unknown>(Typed, {
    initial: { line: first?.line ?? '', value: eurosOf(first?.priceCents) },
    send: (typed) => add.mutateAsync(callFrom(id, typed)),
    done: () => {
      announce(w.done)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.name} width={600}>
      <Form form={form} submit={w.name} cancel={close}>
        <SelectField
          form={form}
          name="line"
          label={w.line}
          choices={contracts.open.map(({ line, lot, name }) => ({ value: line, label: nameIn(lot, name) }))}
        />
        <PlaceFields form={form} contracts={contracts} />
        <NumberField form={form} name="value" label={w.value} />
        <DateField form={form} name="startsOn" label={w.startsOn} />
        <DateField form={form} name="endsOn" label={w.endsOn} />
        <DateField form={form} name="invoiceOn" label={w.invoiceOn} help={w.invoiceHelp} />
      </Form>
    </Dialog>
  )
}

function PlaceFields({ form: whole, contracts }: { form: KitForm<Typed>; contracts: Contracts }) {
  const w = useWords(outcomeScreens).contracts
  const notHere = useWatch({ control: whole.handle.control, name: 'notHere' })
  const form = { ...whole, isOptional: () => false }
  return (
    <>
      <CheckboxField form={whole} name="notHere" label={w.notHere} />
      {notHere ? (
        <>
          <TextField form={form} name="where" label={w.where} />
          <DateField form={form} name="signedOn" label={w.signedOn} max={today()} />
        </>
      ) : (
        <SelectField
          form={form}
          name="document"
          label={w.document}
          help={w.documentHelp}
          choices={contracts.documents.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
    </>
  )
}

function callFrom(id: ProcurementId, typed: Typed) {
  const { line, notHere, document, where = '', signedOn, value, startsOn, endsOn, invoiceOn } = typed
  const day = (one: string | null | undefined) => (one || null) as Day | null
  return {
    id,
    line,
    document: (notHere ? null : document || null) as never,
    elsewhere: notHere ? { where, signedOn: signedOn as Day } : null,
    valueCents: centsOf(value) ?? 0,
    startsOn: day(startsOn),
    endsOn: day(endsOn),
    invoiceOn: day(invoiceOn),
  }
}

interface StepProps {
  id: ProcurementId
  contract: MadeContract
  close: () => void
}

export function NoticeSentDialog({ id, contract, close }: StepProps) {
  const w = useWords(outcomeScreens).contracts
  const form = useOperationForm(procurements.addNotice, {
    initial: {
      id,
      contract: contract.id,
      kind: contract.due[0]?.kind ?? 'award',
      sentOn: today() as Day,
    },
    done: () => {
      announce(w.noticeDone)
      close()
    },
    refusedAt: { 'procurements.DayAhead': 'sentOn' },
  })
  return (
    <Dialog opened close={close} title={w.notice} width={520}>
      <Form form={form} submit={w.notice} cancel={close}>
        <RadioField
          form={form}
          name="kind"
          label={w.notice}
          choices={contract.due.map(({ kind }) => ({ value: kind, label: w.notices[kind] }))}
        />
        <DateField form={form} name="sentOn" label={w.sentOn} />
        <TextField form={form} name="reference" label={w.reference} short />
      </Form>
    </Dialog>
  )
}

const Ended = z.object({ endedOn: Day, actual: NeededEuros, note: z.string().trim().max(5000).optional() })
type Ended = Unfilled<z.input<typeof Ended>, 'actual'>

export function EndContractDialog({ id, contract, close }: StepProps) {
  const w = useWords(outcomeScreens).contracts
  const end = useCommand(procurements.endContract)
  const form = useKitForm<Ended, unknown>(Ended, {
    initial: { endedOn: today(), actual: eurosOf(contract.valueCents) },
    send: ({ endedOn, actual, note = '' }) =>
      end.mutateAsync({
        id,
        contract: contract.id,
        endedOn: endedOn as Day,
        actualCents: centsOf(actual) ?? 0,
        note,
      }),
    done: close,
    refusedAt: { 'procurements.DayAhead': 'endedOn' },
  })
  return (
    <Dialog opened close={close} title={w.end} width={520}>
      <Form form={form} submit={w.end} cancel={close}>
        <DateField form={form} name="endedOn" label={w.endedOn} />
        <NumberField form={form} name="actual" label={w.actual} />
        <TextArea form={form} name="note" label={w.note} rows={3} />
      </Form>
    </Dialog>
  )
}
