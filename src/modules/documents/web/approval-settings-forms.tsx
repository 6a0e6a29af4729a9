import { z } from 'zod'
import { today } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { ManyField, SearchField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { useKitForm, useOperationForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import { people } from '../../people/contract.ts'
import { approvalParts } from '../contract/approval-problems.ts'
import type { RoundPlan } from '../contract/round-plan.ts'
import { DocumentKind, documents } from '../contract.ts'
import { approvalScreens } from '../texts/approval-screens.ts'
import { newStep, rowsOf, StepFields, StepRows, useStepChoices, wishesOf } from './step-fields.tsx'
import { useApproverChoices } from './use-approvers.ts'
import { useKindChoices } from './use-choices.ts'

const schema = z.object({
  title: z.string().trim().min(1).max(300),
  kinds: z.array(DocumentKind).min(1),
  /** Euros; empty for any value. */
  from: z.number().min(0).max(1_000_000_000).nullable().optional(),
  steps: StepRows,
})
type Wish = z.input<typeof schema>

export function PlanDialog({ plan, close }: { plan?: RoundPlan; close: () => void }) {
  const w = useWords(approvalScreens).settings
  const add = useCommand(documents.addRoundPlan)
  const change = useCommand(documents.changeRoundPlan)
  const form = useKitForm<Wish, unknown>(schema, {
    initial: {
      title: plan?.title ?? '',
      kinds: plan?.kinds ?? [],
      from: plan?.fromCents == null ? null : plan.fromCents / 100,
      steps: plan ? rowsOf(plan.steps) : [newStep],
    },
    send: ({ title, kinds, from, steps }) => {
      const fromCents = from == null ? null : Math.round(from * 100)
      const wish = { title, kinds, fromCents, steps: wishesOf(steps as never) }
      return plan
        ? change.mutateAsync({ ...wish, id: plan.id, version: plan.version })
        : add.mutateAsync(wish)
    },
    done: () => {
      announce(w.saved)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={plan ? w.changePlan : w.addPlan} width={620}>
      <Form form={form} submit={w.save} cancel={close}>
        <TextField form={form} name="title" label={w.name} help={w.nameHelp} />
        <ManyField form={form} name="kinds" label={w.kinds} choices={useKindChoices(DocumentKind.options)} />
        <NumberField form={form} name="from" label={w.from} help={w.fromHelp} />
        <StepFields form={form as never} choices={useStepChoices(useApproverChoices())} />
      </Form>
    </Dialog>
  )
}

export function AddApprover({ close }: { close: () => void }) {
  const words = useWords(approvalScreens)
  const w = words.settings
  const teams = useQueryOf(people.listTeams, {}).data ?? []
  const form = useOperationForm(documents.addApprover, {
    initial: { team: null, validFrom: today(), validTo: null },
    done: () => {
      announce(w.approverAdded)
      close()
    },
  })
  const parts = approvalParts.map((part) => ({ value: part, label: words.parts[part] }))
  return (
    <Dialog opened close={close} title={w.addApprover}>
      <Form form={form} submit={w.addApprover} cancel={close}>
        <SelectField form={form} name="part" label={w.part} choices={parts} />
        <SearchField form={form} name="person" label={w.person} choices={useApproverChoices()} />
        <SelectField
          form={form}
          name="team"
          label={w.team}
          help={w.everyTeam}
          choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField form={form} name="validFrom" label={w.validFrom} />
        <DateField form={form} name="validTo" label={w.validTo} />
      </Form>
    </Dialog>
  )
}
