import { useFieldArray } from 'react-hook-form'
import { z } from 'zod'
import { CpvField } from '../../../web/cpv-field.tsx'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField } from '../../../web/ui/form/text-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import type { Timetable } from '../contract/timetable.ts'
import { type ProcurementId, procurements, SubjectKind } from '../contract.ts'
import { procedureScreens } from '../texts/procedure-screens.ts'
import { screenTexts } from '../texts/screens.ts'
import { centsOf, eurosOf } from './amounts.ts'
import { RowsField } from './rows-field.tsx'

const Parts = z.object({
  parts: z
    .array(
      z.object({
        cpv: z.string().nullable().optional(),
        kind: z.string().nullable().optional(),
        euros: z.number().min(0.01).max(1_000_000_000).multipleOf(0.01),
      }),
    )
    .max(20),
})
type Parts = {
  parts: { cpv?: string | null; kind?: string | null; euros?: number | null }[]
}

interface MixedProps {
  id: ProcurementId
  timetable: Timetable
  close: () => void
}

/** What else one contract is for: each part with its kind and its share of the value. */
export function MixedDialog({ id, timetable, close }: MixedProps) {
  const w = useWords(procedureScreens)
  const words = useWords(screenTexts)
  const set = useCommand(procurements.setMixedParts)
  const form = useKitForm<Parts, unknown>(Parts, {
    initial: {
      parts: timetable.mixed.map(({ cpv, subjectKind, valueCents }) => ({
        cpv,
        kind: subjectKind,
        euros: eurosOf(valueCents),
      })),
    },
    send: ({ parts }) =>
      set.mutateAsync({ id, version: timetable.version, parts: parts.map((part) => partFrom(part)) }),
    done: () => {
      announce(w.saved)
      close()
    },
  })
  const { fields, append, remove } = useFieldArray({ control: form.handle.control, name: 'parts' })
  const kinds = Object.entries(words.subjects).map(([value, label]) => ({ value, label }))
  return (
    <Dialog opened close={close} title={w.mixTitle}>
      <Form form={form} submit={w.save} cancel={close}>
        <RowsField
          title={w.mixed}
          help={w.mixHelp}
          rows={fields}
          most={20}
          no={w.part}
          remove={{ label: (row) => w.remove(w.part(row + 1)), run: remove }}
          add={{ label: w.add, run: () => append({ cpv: null, kind: '', euros: null }) }}
        >
          {(row) => (
            <>
              <CpvField form={form} name={`parts.${row}.cpv`} label={w.cpv} />
              <SelectField form={form} name={`parts.${row}.kind`} label={w.kind} choices={kinds} />
              <NumberField form={form} name={`parts.${row}.euros`} label={w.euros} />
            </>
          )}
        </RowsField>
      </Form>
    </Dialog>
  )
}

const partFrom = ({ cpv, kind, euros }: Parts['parts'][number]) => ({
  cpv: cpv || null,
  subjectKind: SubjectKind.safeParse(kind).data ?? null,
  valueCents: centsOf(euros) ?? 0,
})
