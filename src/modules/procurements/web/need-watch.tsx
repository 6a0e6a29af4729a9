import { useWatch } from 'react-hook-form'
import { Day } from '../../../kernel/values/day.ts'
import { useWords } from '../../../web/i18n.ts'
import { NumberField } from '../../../web/ui/form/text-fields.tsx'
import type { KitForm } from '../../../web/ui/form/use-form.ts'
import { SubjectKind } from '../contract/kind.ts'
import { WrittenCpv } from '../contract/procurement.ts'
import type { ProcurementId } from '../contract.ts'
import { valueScreens } from '../texts/value-screens.ts'
import { centsOf } from './amounts.ts'
import type { Described } from './procurement-fields.tsx'
import { WatchNote } from './watch-note.tsx'

/** What like purchases come to with this need, while it is being written. */
export function NeedWatch({ form, id }: { form: KitForm<Described>; id?: ProcurementId | undefined }) {
  const w = useWords(valueScreens)
  const typed = useWatch({ control: form.handle.control })
  const cpv = WrittenCpv.safeParse(typed.cpv).data
  const subjectKind = SubjectKind.safeParse(typed.subjectKind).data
  const startsOn = Day.safeParse(typed.startsOn).data
  const year = Number(typed.budgetYear)
  const known = Number.isInteger(year) && year >= 2000 && year < 2200
  return (
    <>
      <NumberField form={form} name="euros" label={w.roughly} help={w.roughlyHelp} />
      {known && (
        <WatchNote
          need={{
            ...{ subject: typed.title ?? '', budgetYear: year },
            valueCents: Math.max(0, centsOf(typed.euros) ?? 0),
            ...(id && { procurement: id }),
            ...(cpv && { cpv }),
            ...(typed.series && { series: typed.series }),
            ...(subjectKind && { subjectKind }),
            ...(startsOn && { startsOn }),
          }}
        />
      )}
    </>
  )
}
