import { type RefObject, useRef, useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import type { OutputOf } from '../../../kernel/contract.ts'
import { call } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo, usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { CheckboxField } from '../../../web/ui/form/choice-fields.tsx'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { NumberField, TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type BriefName, briefFields, briefSections } from '../contract/brief-fields.ts'
import { type Brief, facts, type ProcurementId, type ProcurementPage, procurements } from '../contract.ts'
import { fieldsOf } from '../rules/brief.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'
import { briefFrom, TypedBrief, typedFrom } from './brief-values.ts'
import css from './rows.module.css'
import { Pair, RowsField } from './rows-field.tsx'
import { StaleChoice } from './stale-choice.tsx'
import { useCrumbs } from './use-crumbs.ts'

export function BriefPage() {
  const id = usePlace('procurementId') as ProcurementId
  // Asked once: what is typed must not be swept away by a newer answer.
  const [opened] = useState(id)
  const procurement = useQueryOf(procurements.readProcurement, { id: opened })
  const brief = useQueryOf(procurements.readBrief, { id: opened })
  return (
    <Loaded of={procurement}>
      {(page) => (
        <Loaded of={brief}>{(data) => <BriefForm key={page.id} procurement={page} brief={data} />}</Loaded>
      )}
    </Loaded>
  )
}

function BriefForm({ procurement, brief }: { procurement: ProcurementPage; brief: Brief }) {
  const w = useWords(preparationScreens).brief
  const go = useGo()
  const at = `/procurements/${procurement.id}`
  const write = useCommand(procurements.writeBrief)
  const seen = useRef(brief.version)
  const form = useKitForm<TypedBrief, OutputOf<typeof procurements.writeBrief>>(TypedBrief, {
    initial: typedFrom(brief),
    send: (values) => write.mutateAsync({ id: procurement.id, version: seen.current, ...briefFrom(values) }),
    done: () => {
      announce(w.saved)
      go(at)
    },
    draft: `procurements.brief:${procurement.id}`,
  })
  const training = form.handle.watch('training')
  const marked = { ...form, isOptional: (name: string) => optionalNames.has(name) }
  return (
    <FormPage form={form} title={w.title} crumbs={useCrumbs(procurement)} submit={w.save} cancel={at}>
      <StaleBrief form={form} seen={seen} id={procurement.id} leave={() => go(at)} />
      <CheckboxField form={form} name="training" label={w.training} />
      {briefSections
        .filter((section) => fieldsOf(training).some((field) => field.section === section))
        .map((section) => (
          <fieldset key={section} className={css.rows}>
            <legend className={css.section}>{w.sections[section]}</legend>
            {briefFields
              .filter((field) => field.section === section)
              .map(({ name, type }) => (
                <Field key={name} form={marked} name={name} type={type} />
              ))}
          </fieldset>
        ))}
      <Stages form={form} />
      <Parts form={form} />
    </FormPage>
  )
}

interface StaleBriefProps {
  form: KitForm<TypedBrief>
  seen: RefObject<number>
  id: ProcurementId
  leave: () => void
}

function StaleBrief({ form, id, ...of }: StaleBriefProps) {
  const w = useWords(preparationScreens).brief
  const fieldsOf = (theirs: Brief) => {
    const mine = briefFrom(form.handle.getValues())
    return briefFields
      .map(({ name }) => ({
        label: w.labels[name],
        mine: String(mine.said[name] ?? ''),
        theirs: String(theirs.said[name] ?? ''),
      }))
      .filter((one) => one.mine !== one.theirs)
      .map((one) => ({ ...one, differs: true }))
  }
  const read = () => call(procurements.readBrief, { id })
  return <StaleChoice {...{ form, read, ...of }} record={id} deed={facts.BriefWritten} fields={fieldsOf} />
}

/** An unfinished brief may be kept; what it can be sent without is marked all the same. */
const optionalNames = new Set(
  briefFields.filter((field) => !('required' in field)).map(({ name }) => `said.${name}`),
)

interface FieldProps {
  form: KitForm<TypedBrief>
  name: BriefName
  type: (typeof briefFields)[number]['type']
}

function Field({ form, name, type }: FieldProps) {
  const w = useWords(preparationScreens).brief
  const help = w.helps[name]
  const of = { form, name: `said.${name}`, label: w.labels[name], ...(help && { help }) } as const
  if (type === 'lines') return <TextArea {...of} rows={3} />
  if (type === 'day') return <DateField {...of} />
  if (type === 'number') return <NumberField {...of} />
  return <TextField {...of} />
}

function Stages({ form }: { form: KitForm<TypedBrief> }) {
  const w = useWords(preparationScreens).brief
  const { fields, append, remove } = useFieldArray({ control: form.handle.control, name: 'stages' })
  return (
    <RowsField
      title={w.stages}
      help={w.stagesHelp}
      rows={fields}
      most={50}
      no={w.stageNo}
      remove={{
        label: (row) => w.remove(form.handle.watch(`stages.${row}.title`) || w.stageNo(row + 1)),
        run: remove,
      }}
      add={{ label: w.addStage, run: () => append({ title: '', result: '', due: '' }) }}
    >
      {(row) => (
        <>
          <TextField form={form} name={`stages.${row}.title`} label={w.stage} />
          <TextField form={form} name={`stages.${row}.result`} label={w.result} />
          <DateField form={form} name={`stages.${row}.due`} label={w.due} />
        </>
      )}
    </RowsField>
  )
}

function Parts({ form }: { form: KitForm<TypedBrief> }) {
  const w = useWords(preparationScreens).brief
  const { fields, append, remove } = useFieldArray({ control: form.handle.control, name: 'parts' })
  return (
    <RowsField
      title={w.parts}
      help={w.partsHelp}
      rows={fields}
      most={20}
      no={w.partNo}
      remove={{
        label: (row) => w.remove(form.handle.watch(`parts.${row}.title`) || w.partNo(row + 1)),
        run: remove,
      }}
      add={{ label: w.addPart, run: () => append({ title: '', euros: null as never }) }}
    >
      {(row) => (
        <Pair>
          <TextField form={form} name={`parts.${row}.title`} label={w.part} />
          <NumberField form={form} name={`parts.${row}.euros`} label={w.euros} />
        </Pair>
      )}
    </RowsField>
  )
}
