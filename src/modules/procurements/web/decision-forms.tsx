import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { Day } from '../../../kernel/values/day.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import {
  CheckboxesField,
  CheckboxField,
  RadioField,
  SelectField,
} from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField, TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import { type Decision, DecisionKind } from '../contract/decision.ts'
import { type ProcurementId, type ProcurementPage, procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'
import { centsOf, Euros } from './amounts.ts'
import type { Decisions } from './decisions-card.tsx'

/** Of what is bought directly it is said from whom and for how much. */
const Typed = z
  .object({
    kind: DecisionKind,
    lots: z.array(z.string()).optional(),
    document: z.string().optional(),
    reason: z.string().trim().max(10_000).optional(),
    direct: z.boolean().optional(),
    name: z.string().trim().max(300).optional(),
    code: z
      .string()
      .regex(/^(\d{8})?$/)
      .optional(),
    price: Euros,
  })
  .superRefine((said, { addIssue }) => {
    if (!said.direct) return
    if (!said.name) addIssue({ code: 'invalid_type', expected: 'string', input: undefined, path: ['name'] })
    if (typeof said.price !== 'number')
      addIssue({ code: 'invalid_type', expected: 'number', input: undefined, path: ['price'] })
  })
type Typed = z.input<typeof Typed>

interface DecideProps {
  procurement: ProcurementPage
  decisions: Decisions
  close: () => void
}

export function DecideDialog({ procurement, decisions, close }: DecideProps) {
  const w = useWords(outcomeScreens).decisions
  const take = useCommand(procurements.takeDecision)
  const live = decisions.items.filter(({ takenBack }) => takenBack === null)
  const decided = new Set(live.flatMap(({ lots }) => lots))
  const [schema] = useState(() =>
    decisions.needsDocument ? Typed.safeExtend({ document: z.string().min(1) }) : Typed,
  )
  const form = useKitForm<Typed, unknown>(schema, {
    initial: {
      kind: 'award',
      lots: [],
      document: '',
      direct: decisions.mayBeDirect && decisions.missing.length > 0,
    },
    send: (typed) => take.mutateAsync(callFrom(procurement.id, typed)),
    done: () => {
      announce(w.done)
      close()
    },
    refusedAt: {
      'procurements.RejectionUnreasoned': 'reason',
      'procurements.DecisionDocumentMissing': 'document',
    },
  })
  return (
    <Dialog opened close={close} title={w.take} width={640}>
      <Form form={form} submit={w.take} cancel={close}>
        <RadioField
          form={form}
          name="kind"
          label={w.kind}
          choices={(['award', 'rejectAll'] as const).map((value) => ({ value, label: w.kinds[value] }))}
        />
        {procurement.lots.length > 0 && (
          <CheckboxesField
            form={form}
            name="lots"
            label={w.lots}
            help={w.lotsHelp}
            choices={procurement.lots
              .filter(({ id }) => !decided.has(id))
              .map(({ id, no, title }) => ({ value: id, label: `${no}. ${title}` }))}
          />
        )}
        <SelectField
          form={form}
          name="document"
          label={w.document}
          help={w.documentHelp}
          choices={decisions.documents
            .filter(({ state }) => state === 'signed' || state === 'registered')
            .map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Reason form={form} />
        {decisions.mayBeDirect && <DirectFields form={form} />}
      </Form>
    </Dialog>
  )
}

/** Whoever rejects all says why. */
function Reason({ form }: { form: KitForm<Typed> }) {
  const w = useWords(outcomeScreens).decisions
  const kind = useWatch({ control: form.handle.control, name: 'kind' })
  const asked = { ...form, isOptional: () => kind !== 'rejectAll' }
  return <TextArea form={asked} name="reason" label={w.reason} help={w.reasonHelp} rows={4} />
}

function DirectFields({ form }: { form: KitForm<Typed> }) {
  const w = useWords(outcomeScreens).decisions
  const isDirect = useWatch({ control: form.handle.control, name: 'direct' })
  const needed = { ...form, isOptional: () => false }
  return (
    <>
      <CheckboxField form={form} name="direct" label={w.direct} />
      {isDirect && (
        <>
          <TextField form={needed} name="name" label={w.directName} />
          <TextField form={form} name="code" label={w.directCode} short />
          <NumberField form={needed} name="price" label={w.directPrice} />
        </>
      )}
    </>
  )
}

function callFrom(id: ProcurementId, typed: Typed) {
  const { kind, lots = [], document, reason = '', direct, name = '', code, price } = typed
  return {
    id,
    kind,
    lots: lots as never[],
    document: (document || null) as never,
    reason,
    direct: direct ? { name, registryCode: code || null, priceCents: centsOf(price) ?? 0 } : null,
  }
}

const Notice = z.object({
  via: z.enum(['letters', 'register']),
  on: Day.nullable().optional(),
  standstillUntil: Day.nullable().optional(),
})
type Notice = z.input<typeof Notice>

interface StepProps {
  id: ProcurementId
  decision: Decision
  close: () => void
}

export function NoticeDialog({ id, decision, close }: StepProps) {
  const w = useWords(outcomeScreens).decisions
  const notify = useCommand(procurements.notifyTenderers)
  const form = useKitForm<Notice, unknown>(Notice, {
    initial: { via: 'letters' },
    send: ({ via, on, standstillUntil }) =>
      notify.mutateAsync({
        id,
        decision: decision.id,
        via,
        ...(via === 'register' && on && { on: on as Day }),
        standstillUntil: (standstillUntil ?? null) as Day | null,
      }),
    done: () => {
      announce(w.notified)
      close()
    },
  })
  const via = useWatch({ control: form.handle.control, name: 'via' })
  return (
    <Dialog opened close={close} title={w.noticeTitle} width={560}>
      <p className="small">{w.noticeHelp}</p>
      <Form form={form} submit={w.notify} cancel={close}>
        <RadioField
          form={form}
          name="via"
          label={w.via}
          choices={(['letters', 'register'] as const).map((value) => ({ value, label: w.vias[value] }))}
        />
        {via === 'register' && <DateField form={form} name="on" label={w.on} />}
        <DateField form={form} name="standstillUntil" label={w.standstillUntil} help={w.standstillHelp} />
      </Form>
    </Dialog>
  )
}

const Back = z.object({ reason: z.string().trim().min(1).max(5000) })

export function TakeBackDialog({ id, decision, close }: StepProps) {
  const w = useWords(outcomeScreens).decisions
  const takeBack = useCommand(procurements.takeDecisionBack)
  const form = useKitForm<z.input<typeof Back>, unknown>(Back, {
    initial: { reason: '' },
    send: ({ reason }) => takeBack.mutateAsync({ id, decision: decision.id, reason }),
    done: () => {
      announce(w.backDone)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.backTitle} width={520}>
      <p className="small">{w.backHelp}</p>
      <Form form={form} submit={w.takeBack} cancel={close}>
        <TextArea form={form} name="reason" label={w.backReason} rows={4} />
      </Form>
    </Dialog>
  )
}
