import type { OutputOf } from '../../../kernel/contract.ts'
import { today } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo, useSearchPlace } from '../../../web/place.ts'
import { useCommand } from '../../../web/queries.ts'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import { procurements } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { Described, describedFrom, ProcurementFields } from './procurement-fields.tsx'

/** `?duty=` names what it is to serve. */
export function NewProcurementPage() {
  const words = useWords(screenTexts)
  const go = useGo()
  const [place] = useSearchPlace()
  const add = useCommand(procurements.addProcurement)
  const form = useKitForm<Described, OutputOf<typeof procurements.addProcurement>>(Described, {
    initial: {
      title: '',
      budgetYear: Number(today().slice(0, 4)),
      cpv: null,
      subjectKind: null,
      nature: null,
      series: null,
      funding: null,
      startsOn: null,
      duty: typeof place.duty === 'string' ? place.duty : null,
      audience: 'team',
    },
    send: (values) => add.mutateAsync(describedFrom(values)),
    done: ({ id }) => {
      announce(words.form.added)
      go(`/procurements/${id}`)
    },
    draft: 'procurements.new',
  })
  return (
    <FormPage
      form={form}
      title={words.newProcurement}
      crumbs={[{ label: words.procurements, to: '/procurements' }]}
      submit={words.form.add}
      cancel="/procurements"
    >
      <ProcurementFields form={form} />
    </FormPage>
  )
}
