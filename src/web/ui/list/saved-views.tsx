import clsx from 'clsx'
import { type FormEvent, useId, useState } from 'react'
import { useWords } from '../../i18n.ts'
import type { Search } from '../../place.ts'
import { texts } from '../../texts.ts'
import { Button, IconButton, TextButton } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import fields from '../form/field.module.css'
import { announce } from '../told.tsx'
import { useKept } from './kept.ts'
import css from './list.module.css'
import type { ListState } from './list-state.ts'

export interface View {
  name: string
  /** Filters and sorting, as in the address. */
  search: Search
}

/** Filters with a name: everybody's first, then one's own. */
export function SavedViews<Q>({ list, views = [] }: { list: ListState<Q>; views?: readonly View[] }) {
  const w = useWords(texts)
  const [own, keep] = useKept<readonly View[]>(`views:${list.id}`, [])
  const [naming, setNaming] = useState(false)
  const now = list.view
  const open = (search: Search) => list.change({ ...emptied(now), ...search })
  const all = [{ name: w.list.allRows, search: {} }, ...views, ...own]
  const known = all.some((view) => isSame(view.search, now))
  const save = (name: string) => {
    keep([...own.filter((view) => view.name !== name), { name, search: now }])
    setNaming(false)
    announce(w.list.viewSaved(name))
  }
  if (views.length + own.length === 0 && known) return null
  return (
    <nav className={css.views} aria-label={w.list.views}>
      {all.map((view) => {
        const here = isSame(view.search, now)
        return (
          <span key={view.name} className={clsx(css.view, here && css.viewHere)}>
            <button type="button" aria-current={here ? 'true' : undefined} onClick={() => open(view.search)}>
              {view.name}
            </button>
            {own.includes(view) && here && (
              <IconButton
                icon="close"
                small
                label={w.list.removeView(view.name)}
                onClick={() => keep(own.filter((one) => one !== view))}
              />
            )}
          </span>
        )
      })}
      {!known && (
        <TextButton className="small" onClick={() => setNaming(true)}>
          {w.list.saveView}
        </TextButton>
      )}
      <NameDialog opened={naming} close={() => setNaming(false)} save={save} />
    </nav>
  )
}

function NameDialog({
  opened,
  close,
  save,
}: {
  opened: boolean
  close: () => void
  save: (name: string) => void
}) {
  const w = useWords(texts)
  const id = useId()
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) save(name.trim())
    setName('')
  }
  return (
    <Dialog opened={opened} close={close} title={w.list.saveView} width={420}>
      <form className={fields.form} onSubmit={submit}>
        <div className={fields.field}>
          <label htmlFor={id} className={fields.label}>
            {w.list.viewName}
          </label>
          <input
            id={id}
            className={fields.input}
            value={name}
            maxLength={60}
            data-autofocus
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <Button type="submit" look="go">
          {w.save}
        </Button>
      </form>
    </Dialog>
  )
}

const emptied = (search: Search): Search =>
  Object.fromEntries(Object.keys(search).map((name) => [name, undefined]))

const isSame = (a: Search, b: Search): boolean => canonical(a) === canonical(b)
const canonical = (search: Search): string =>
  JSON.stringify(
    Object.entries(search)
      .filter(([, value]) => value !== undefined && value.length > 0)
      .map(([name, value]) => [name, [value].flat().sort()])
      .sort(),
  )
