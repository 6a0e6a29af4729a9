import { useRef, useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import type { OutputOf } from '../../../kernel/contract.ts'
import { call } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo, usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'
import { Note } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { wholeWeight } from '../contract/criteria.ts'
import { facts, type ProcurementId, type ProcurementPage, procurements } from '../contract.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'
import {
  common,
  criteriaFrom,
  priceCriterion,
  qualityCriterion,
  TypedCriteria,
  typedFrom,
  weightOf,
} from './criteria-values.ts'
import { CriterionFields } from './criterion-fields.tsx'
import { RowsField } from './rows-field.tsx'
import { StaleChoice } from './stale-choice.tsx'
import { useCrumbs } from './use-crumbs.ts'

type Criteria = OutputOf<typeof procurements.readCriteria>

export function CriteriaPage() {
  const id = usePlace('procurementId') as ProcurementId
  // Asked once: what is typed must not be swept away by a newer answer.
  const [opened] = useState(id)
  const procurement = useQueryOf(procurements.readProcurement, { id: opened })
  const criteria = useQueryOf(procurements.readCriteria, { id: opened })
  return (
    <Loaded of={procurement}>
      {(page) => (
        <Loaded of={criteria}>
          {(data) => <CriteriaForm key={page.id} procurement={page} criteria={data} />}
        </Loaded>
      )}
    </Loaded>
  )
}

function CriteriaForm({ procurement, criteria }: { procurement: ProcurementPage; criteria: Criteria }) {
  const w = useWords(preparationScreens).criteria
  const go = useGo()
  const at = `/procurements/${procurement.id}`
  const write = useCommand(procurements.writeCriteria)
  const seen = useRef(criteria.version)
  const form = useKitForm<TypedCriteria, unknown>(TypedCriteria, {
    initial: typedFrom(criteria, w.priceTitle),
    send: (values) =>
      write.mutateAsync({ id: procurement.id, version: seen.current, ...criteriaFrom(values) }),
    done: () => {
      announce(w.saved)
      go(at)
    },
    draft: `procurements.criteria:${procurement.id}`,
  })
  const method = form.handle.watch('method')
  return (
    <FormPage form={form} title={w.title} crumbs={useCrumbs(procurement)} submit={w.save} cancel={at}>
      <StaleChoice
        {...{ form, seen }}
        read={() => call(procurements.readCriteria, { id: procurement.id })}
        record={procurement.id}
        deed={facts.CriteriaWritten}
        fields={(theirs) => [
          {
            label: w.title,
            mine: sayCriteria(criteriaFrom(form.handle.getValues()).criteria),
            theirs: sayCriteria(theirs.criteria),
            differs: true,
          },
        ]}
        leave={() => go(at)}
      />
      <SelectField form={form} name="method" label={w.method} choices={choicesOf(w.methods)} />
      {method === 'priceOnly' && (
        <TextArea form={form} name="reason" label={w.reason} help={w.reasonHelp} rows={3} />
      )}
      <CriteriaRows form={form} lots={procurement.lots} />
      <Sums form={form} lots={procurement.lots} />
      {method !== 'fixedPrice' && (
        <SelectField form={form} name="priceFormula" label={w.formula} choices={choicesOf(w.formulas)} />
      )}
      {[0, 1].map((at) => (
        <SelectField
          key={at}
          form={form}
          name={`ties.${at}`}
          label={at === 0 ? w.ties : w.tieNo(at + 1)}
          choices={choicesOf(w.tieBreaks)}
        />
      ))}
      <TextArea form={form} name="lifeCycle" label={w.lifeCycle} help={w.lifeCycleHelp} rows={2} />
    </FormPage>
  )
}

const sayCriteria = (all: readonly { title: string; weight: number }[]) =>
  all.map(({ title, weight }) => `${title} ${weight / 100} %`).join('; ')

const choicesOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

interface RowsProps {
  form: KitForm<TypedCriteria>
  lots: ProcurementPage['lots']
}

function CriteriaRows({ form, lots }: RowsProps) {
  const w = useWords(preparationScreens).criteria
  const { fields, append, remove } = useFieldArray({ control: form.handle.control, name: 'criteria' })
  const criteria = form.handle.watch('criteria')
  const lot = criteria.at(-1)?.lot ?? common
  const hasPrice = criteria.some((one) => one.kind === 'price' && one.lot === lot)
  const isFixed = form.handle.watch('method') === 'fixedPrice'
  return (
    <RowsField
      title={w.title}
      help={lots.length > 0 ? w.lotHelp : undefined}
      rows={fields}
      most={100}
      no={w.criterionNo}
      remove={{
        label: (row) => w.remove(form.handle.watch(`criteria.${row}.title`) || w.criterionNo(row + 1)),
        run: remove,
        fewest: 1,
      }}
      add={{
        label: w.add,
        run: () =>
          append({ ...(hasPrice || isFixed ? qualityCriterion : priceCriterion(w.priceTitle)), lot }),
      }}
    >
      {(row) => <CriterionFields form={form} row={row} lots={lots} />}
    </RowsField>
  )
}

/** The weights together, said while they are typed: of the common criteria and of each lot that has its own. */
function Sums({ form, lots }: RowsProps) {
  const w = useWords(preparationScreens).criteria
  const criteria = form.handle.watch('criteria')
  const names = new Map([
    [common, w.commonSet],
    ...lots.map(({ id, no, title }) => [id, `${no}. ${title}`] as const),
  ])
  const sets = [...names.keys()].filter((id) => criteria.some(({ lot }) => lot === id))
  return sets.map((id) => (
    <Sum
      key={id}
      name={lots.length > 0 ? names.get(id) : undefined}
      sum={criteria.reduce((all, { lot, percent }) => all + (lot === id ? weightOf(percent) : 0), 0)}
    />
  ))
}

function Sum({ name, sum }: { name: string | undefined; sum: number }) {
  const w = useWords(preparationScreens).criteria
  const f = useFormat()
  const share = (weight: number) => `${f.number(weight / 100)} %`
  const off = sum - wholeWeight
  return (
    <Note tone={off === 0 ? 'done' : 'soon'} title={name ? w.sumOf(name, share(sum)) : w.sum(share(sum))}>
      {off < 0 && w.sumLess(share(-off))}
      {off > 0 && w.sumMore(share(off))}
    </Note>
  )
}
