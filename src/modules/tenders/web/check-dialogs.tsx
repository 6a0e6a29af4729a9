import { z } from 'zod'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { RadioField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { FileField } from '../../../web/ui/form/file-field.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField, TextArea } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { useKitForm, useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Note } from '../../../web/ui/marks.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type Check, type TenderPage, tenders } from '../contract.ts'
import { termRule } from '../rules/checks.ts'
import { checkKindWords, sayOutcome } from '../texts/check-kinds.ts'
import { tenderScreens } from '../texts/tender-screens.ts'
import { useFileLimit } from './use-file-limit.ts'

/** What is to be done: of a check that is begun, or of one that is not. */
export interface Wish {
  step: 'record' | 'ask' | 'answer'
  kind: Check['kind']
  ground: string | null
  check?: Check['id']
}
interface Props {
  tender: TenderPage
  wish: Wish
  close: () => void
}

const Outcome = z.object({
  outcome: z.enum(['passed', 'failed']),
  reason: z.string().trim().min(1).max(5000),
  uploads: z.array(z.string()).max(10).optional(),
})
type Outcome = z.input<typeof Outcome>

/** Outcome, reason and evidence: of a check that was asked about, or at once. */
export function OutcomeDialog({ tender, wish, close }: Props) {
  const w = useWords(tenderScreens).checks
  const locale = useLocale()
  const limit = useFileLimit()
  const record = useCommand(tenders.recordCheck)
  const settle = useCommand(tenders.settleCheck)
  const form = useKitForm<Outcome, unknown>(Outcome, {
    initial: { outcome: '' as never, reason: '', uploads: [] },
    send: (values) => {
      const outcome = { id: tender.id, ...values, uploads: (values.uploads ?? []) as never[] }
      const { check, kind, ground } = wish
      return check
        ? settle.mutateAsync({ ...outcome, check })
        : record.mutateAsync({ ...outcome, kind: kind as 'compliance', ground })
    },
    done: () => {
      announce(w.saved)
      close()
    },
  })
  const choices = (['passed', 'failed'] as const).map((value) => ({
    value,
    label: sayOutcome(locale, wish.kind, value),
  }))
  return (
    <Dialog opened close={close} title={w.record} width={680}>
      <Form form={form} submit={w.save} cancel={close}>
        <RadioField form={form} name="outcome" label={w.outcome} choices={choices} />
        <TextArea form={form} name="reason" label={w.reason} rows={4} />
        <FileField form={form} name="uploads" label={w.evidence} limit={limit} many />
      </Form>
    </Dialog>
  )
}

const Asked = z.object({
  kind: z.enum(['exclusion', 'compliance', 'clarification', 'arithmetic', 'abnormallyLow']),
  lot: z.string().nullable().optional(),
  question: z.string().trim().min(1).max(5000),
  dueDay: z.string().nullable().optional(),
  euros: z.union([z.number(), z.string()]).nullable().optional(),
})
type Asked = z.input<typeof Asked>

/** A question to the tenderer, with the term in which he answers. */
export function AskDialog({ tender, wish, close }: Props) {
  const w = useWords(tenderScreens).checks
  const kinds = checkKindWords[useLocale()]
  const hasAddress = tender.contactEmail !== null
  const ask = useCommand(tenders.askTenderer)
  const form = useKitForm<Asked, unknown>(Asked, {
    initial: { kind: wish.kind, lot: tender.lots[0]?.id ?? null, question: '', dueDay: null, euros: null },
    send: ({ kind, lot, question, dueDay, euros }) =>
      ask.mutateAsync({
        ...{ id: tender.id, kind, question, ground: wish.ground, dueDay: (dueDay || null) as never },
        lot: (kind === 'arithmetic' ? lot || null : null) as never,
        proposedCents: typeof euros === 'number' ? Math.round(euros * 100) : null,
      }),
    done: () => {
      announce(hasAddress ? w.sent : w.saved)
      close()
    },
    refusedAt: {
      'tenders.TermTooShort': 'dueDay',
      'tenders.TermNotKnown': 'dueDay',
      'tenders.PriceNeeded': 'euros',
    },
  })
  const isFree = wish.kind === 'clarification'
  const free = (['clarification', 'arithmetic', 'abnormallyLow'] as const).map((value) => ({
    value,
    label: kinds[value],
  }))
  const kind = form.handle.watch('kind')
  const isArithmetic = kind === 'arithmetic'
  const byRule = termRule(kind, wish.ground) !== null
  const lots = tender.lots.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <Dialog opened close={close} title={w.ask} width={680}>
      <Form form={form} submit={hasAddress ? w.ask : w.keep} cancel={close}>
        {!hasAddress && <Note tone="soon">{w.noAddress}</Note>}
        {isFree && <RadioField form={form} name="kind" label={w.kind} choices={free} />}
        <TextArea
          form={form}
          name="question"
          label={w.question}
          help={hasAddress ? w.questionHelp : undefined}
          rows={5}
        />
        {isArithmetic && lots.length > 0 && (
          <SelectField form={form} name="lot" label={w.lot} choices={lots} />
        )}
        {isArithmetic && <NumberField form={form} name="euros" label={w.proposed} />}
        <DateField form={form} name="dueDay" label={w.due} help={byRule ? w.dueHelp : w.dueByHand} />
      </Form>
    </Dialog>
  )
}

/** What the tenderer answered, with what he sent along. */
export function AnswerDialog({ tender, wish, close }: Props) {
  const w = useWords(tenderScreens).checks
  const limit = useFileLimit()
  const form = useOperationForm(tenders.answerCheck, {
    initial: { id: tender.id, check: wish.check ?? '', answer: '', uploads: [] },
    done: () => {
      announce(w.saved)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.answer} width={680}>
      <Form form={form} submit={w.save} cancel={close}>
        <TextArea form={form} name="answer" label={w.answerField} rows={5} />
        <FileField form={form} name="uploads" label={w.evidence} limit={limit} many />
      </Form>
    </Dialog>
  )
}
