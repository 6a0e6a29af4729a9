import { useFieldArray } from 'react-hook-form'
import { z } from 'zod'
import { CpvField } from '../../../web/cpv-field.tsx'
import { useWords } from '../../../web/i18n.ts'
import { useGo, usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { NumberField, TextField } from '../../../web/ui/form/text-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type ProcurementId, type ProcurementPage, procurements } from '../contract.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'
import { RowsField } from './rows-field.tsx'
import { useCrumbs } from './use-crumbs.ts'

const TypedLots = z.object({
  lots: z
    .array(
      z.object({
        lot: z.string().nullable(),
        title: z.string().trim().min(1).max(300),
        cpv: z.string().nullable().optional(),
        euros: z.number().min(0).max(1_000_000_000).nullable().optional(),
      }),
    )
    .max(50),
})
type TypedLots = z.input<typeof TypedLots>

export function LotsPage() {
  const id = usePlace('procurementId') as ProcurementId
  const procurement = useQueryOf(procurements.readProcurement, { id })
  return <Loaded of={procurement}>{(page) => <LotsForm key={page.id} procurement={page} />}</Loaded>
}

function LotsForm({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(preparationScreens).lots
  const go = useGo()
  const at = `/procurements/${procurement.id}`
  const write = useCommand(procurements.writeLots)
  const form = useKitForm<TypedLots, unknown>(TypedLots, {
    initial: {
      lots: procurement.lots.map(({ id, title, cpv, valueCents }) => ({
        lot: id as string,
        title,
        cpv,
        euros: valueCents === null ? null : valueCents / 100,
      })),
    },
    send: ({ lots }) => write.mutateAsync({ id: procurement.id, lots: lots.map(lotFrom) }),
    done: () => {
      announce(w.saved)
      go(at)
    },
  })
  const { fields, append, remove } = useFieldArray({ control: form.handle.control, name: 'lots' })
  return (
    <FormPage form={form} title={w.title} crumbs={useCrumbs(procurement)} submit={w.save} cancel={at}>
      <RowsField
        title={w.title}
        help={w.help}
        rows={fields}
        most={50}
        no={w.lotNo}
        remove={{
          label: (row) => w.remove(form.handle.watch(`lots.${row}.title`) || w.lotNo(row + 1)),
          run: remove,
        }}
        add={{ label: w.add, run: () => append({ lot: null, title: '', cpv: null, euros: null }) }}
      >
        {(row) => (
          <>
            <TextField form={form} name={`lots.${row}.title`} label={w.name} />
            <CpvField form={form} name={`lots.${row}.cpv`} label="CPV" />
            <NumberField form={form} name={`lots.${row}.euros`} label={w.value} />
          </>
        )}
      </RowsField>
    </FormPage>
  )
}

const lotFrom = ({ lot, title, cpv, euros }: TypedLots['lots'][number]) => ({
  id: lot as never,
  title,
  cpv: cpv || null,
  valueCents: typeof euros === 'number' ? Math.round(euros * 100) : null,
})
