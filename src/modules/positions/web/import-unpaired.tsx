import { useId, useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { Button } from '../../../web/ui/button.tsx'
import fieldCss from '../../../web/ui/form/field.module.css'
import { Card, Cluster } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { importTexts } from '../texts/screen.ts'
import css from './import.module.css'
import type { ImportForm } from './import-form.ts'

/** Expected results of which it isn't certain to which duty they belong: a person decides each. */
export function UnpairedCard({ form }: { form: ImportForm }) {
  const w = useWords(importTexts)
  const unpaired = form.handle.watch('reading.unpairedResults')
  if (unpaired.length === 0) return null
  return (
    <Card title={w.unpaired}>
      <Note tone="soon">{w.unpairedHelp}</Note>
      {unpaired.map((text, index) => (
        <Unpaired key={text} form={form} index={index} text={text} />
      ))}
    </Card>
  )
}

function Unpaired({ form, index, text }: { form: ImportForm; index: number; text: string }) {
  const w = useWords(importTexts)
  const id = useId()
  const [chosen, setChosen] = useState('')
  const duties = form.handle.watch('reading.duties')
  return (
    <div className={css.doubt}>
      <span>{text}</span>
      <Cluster>
        <label className="small" htmlFor={id}>
          {w.toDuty}
        </label>
        <select
          className={fieldCss.input}
          id={id}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">–</option>
          {duties.map((duty, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the duty's identity here.
            <option key={place} value={place}>
              {`${duty.no} ${duty.text}`.slice(0, 80)}
            </option>
          ))}
        </select>
        <Button small onClick={() => chosen && moveToDuty(form, { index, to: Number(chosen) })}>
          {w.move}
        </Button>
        <Button small look="quiet" onClick={() => leaveOut(form, index)}>
          {w.notResult}
        </Button>
      </Cluster>
    </div>
  )
}

function moveToDuty({ handle, proposed }: ImportForm, { index, to }: { index: number; to: number }): void {
  const { reading, kinds } = handle.getValues()
  const text = reading.unpairedResults[index] ?? ''
  const results = reading.duties[to]?.results ?? []
  handle.setValue(`reading.duties.${to}.results`, [...results, text])
  handle.setValue(`kinds.${to}`, [...(kinds[to] ?? []), '' as never])
  proposed[to]?.push('byHand')
  take({ handle }, index)
}

/** It stays with the version as text, in no duty. */
function leaveOut({ handle }: Pick<ImportForm, 'handle'>, index: number): void {
  const { unpairedResults, elsewhere } = handle.getValues('reading')
  handle.setValue('reading.elsewhere', [...elsewhere, { where: '', text: unpairedResults[index] ?? '' }])
  take({ handle }, index)
}

function take({ handle }: Pick<ImportForm, 'handle'>, index: number): void {
  const left = handle.getValues('reading.unpairedResults').filter((_, place) => place !== index)
  handle.setValue('reading.unpairedResults', left)
}
