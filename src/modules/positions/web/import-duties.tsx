import { useWords } from '../../../web/i18n.ts'
import { Button, IconButton } from '../../../web/ui/button.tsx'
import { TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { Cluster } from '../../../web/ui/layout.tsx'
import { importTexts } from '../texts/screen.ts'
import css from './import.module.css'
import type { ImportForm } from './import-form.ts'

/** Duties with their expected results; the kinds follow every change of the lists. */
export function DutiesFields({ form }: { form: ImportForm }) {
  const w = useWords(importTexts)
  const duties = form.handle.watch('reading.duties')
  const change = useLists(form)
  return (
    <>
      {duties.map((duty, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a duty is known by its place until it is saved.
        <div key={index} className={css.duty}>
          <div className={css.dutyHead}>
            <TextField form={form} name={`reading.duties.${index}.no`} label={w.dutyNo} />
            <TextArea form={form} name={`reading.duties.${index}.text`} label={w.dutyText} rows={3} />
          </div>
          {duty.results.map((_, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <div key={place} className={css.result}>
              <TextArea
                form={form}
                name={`reading.duties.${index}.results.${place}`}
                label={w.result}
                rows={2}
              />
              <IconButton
                icon="close"
                small
                label={w.removeResult}
                onClick={() => change.removeResult(index, place)}
              />
            </div>
          ))}
          <Cluster>
            <Button small look="quiet" icon="plus" onClick={() => change.addResult(index)}>
              {w.addResult}
            </Button>
            <Button small look="quiet" onClick={() => change.removeDuty(index)}>
              {w.removeDuty(duty.no || String(index + 1))}
            </Button>
          </Cluster>
        </div>
      ))}
      <p>
        <Button small icon="plus" onClick={change.addDuty}>
          {w.addDuty}
        </Button>
      </p>
    </>
  )
}

/** Changes of the lists of duties and results, with the kinds beside them. */
function useLists({ handle, proposed }: ImportForm) {
  const set = (duties: ReturnType<typeof read>['duties'], kinds: ReturnType<typeof read>['kinds']) => {
    handle.setValue('reading.duties', duties)
    handle.setValue('kinds', kinds)
  }
  const read = () => {
    const { reading, kinds } = handle.getValues()
    return { duties: reading.duties, kinds }
  }
  const without = <T,>(list: readonly T[], index: number): T[] => list.filter((_, place) => place !== index)
  return {
    addDuty: () => {
      const { duties, kinds } = read()
      proposed.push([])
      set([...duties, { no: '', text: '', results: [] }], [...kinds, []])
    },
    removeDuty: (index: number) => {
      const { duties, kinds } = read()
      proposed.splice(index, 1)
      set(without(duties, index), without(kinds, index))
    },
    addResult: (index: number) => {
      const { duties, kinds } = read()
      proposed[index]?.push('byHand')
      set(
        duties.map((duty, place) => (place === index ? { ...duty, results: [...duty.results, ''] } : duty)),
        kinds.map((own, place) => (place === index ? [...own, '' as never] : own)),
      )
    },
    removeResult: (index: number, at: number) => {
      const { duties, kinds } = read()
      proposed[index]?.splice(at, 1)
      set(
        duties.map((duty, place) =>
          place === index ? { ...duty, results: without(duty.results, at) } : duty,
        ),
        kinds.map((own, place) => (place === index ? without(own, at) : own)),
      )
    },
  }
}
