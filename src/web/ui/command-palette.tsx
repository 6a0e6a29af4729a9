import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Fragment, type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useWords } from '../i18n.ts'
import { useGo } from '../place.ts'
import { texts } from '../texts.ts'
import css from './command-palette.module.css'
import { Icon } from './icon.tsx'

export interface FoundGroup {
  title: string
  items: readonly FoundItem[]
}
export interface FoundItem {
  id: string
  title: string
  note?: string
  /** Where the words stand in its text; `hits` are the first and the past-the-last character of each. */
  passage?: { text: string; hits: readonly (readonly [number, number])[] }
  to: string
}

interface PaletteProps {
  opened: boolean
  close: () => void
  /** What to offer for a text; called when typing rests. */
  search: (text: string, signal: AbortSignal) => Promise<readonly FoundGroup[]>
}

/** `Ctrl K`: type, arrows, Enter. */
export function CommandPalette({ opened, close, search }: PaletteProps) {
  const w = useWords(texts)
  return (
    <Modal.Root
      opened={opened}
      onClose={close}
      size={640}
      yOffset="10vh"
      padding={12}
      radius={12}
      transitionProps={{ duration: 100 }}
    >
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content aria-label={w.searchAll}>
        <Modal.Body pt={12}>
          <Finder close={close} search={search} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Finder({ close, search }: Omit<PaletteProps, 'opened'>) {
  const w = useWords(texts)
  const id = useId()
  const { text, type, found, groups, count, chosen, open, onKey } = useFinding({ close, search })
  return (
    <>
      <div className={css.field}>
        <Icon name="search" size={20} />
        <input
          data-autofocus
          role="combobox"
          aria-label={w.searchAll}
          aria-expanded={count > 0}
          aria-controls={id}
          aria-activedescendant={count > 0 ? `${id}-${chosen}` : undefined}
          autoComplete="off"
          placeholder={w.searchAll}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKey}
        />
        <kbd>Esc</kbd>
      </div>
      <Options id={id} groups={groups} chosen={chosen} choose={open} />
      <p className={count ? 'unseen' : css.hint} role="status">
        {found.isFetching ? w.loading : found.error ? w.unreachable.title : w.found(count, text.trim())}
      </p>
    </>
  )
}

function useFinding({ close, search }: Omit<PaletteProps, 'opened'>) {
  const go = useGo()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const rested = useRested(text.trim())
  const found = useQuery({
    queryKey: ['palette', rested],
    queryFn: ({ signal }) => search(rested, signal),
    placeholderData: (old) => old,
  })
  const groups = found.data ?? []
  const items = groups.flatMap((group) => group.items)
  const chosen = Math.min(at, items.length - 1)
  const open = (item: FoundItem | undefined) => {
    if (!item) return
    close()
    go(item.to)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step && event.key !== 'Enter') return
    event.preventDefault()
    if (step) setAt((chosen + step + items.length) % Math.max(1, items.length))
    else open(items[chosen])
  }
  const type = (next: string) => {
    setText(next)
    setAt(0)
  }
  return { text, type, found, groups, count: items.length, chosen, open, onKey }
}

interface OptionsProps {
  id: string
  groups: readonly FoundGroup[]
  chosen: number
  choose: (item: FoundItem) => void
}

function Options({ id, groups, chosen, choose }: OptionsProps) {
  const w = useWords(texts)
  const items = groups.flatMap((group) => group.items)
  useEffect(
    () => document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' }),
    [id, chosen],
  )
  if (items.length === 0) return null
  return (
    <div id={id} role="listbox" aria-label={w.results} className={css.list} tabIndex={-1}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset can't hold options of a listbox.
        <div key={group.title} role="group" aria-label={group.title}>
          <div className={css.group} aria-hidden="true">
            {group.title}
          </div>
          {group.items.map((item) => (
            <Option
              key={item.id}
              id={`${id}-${items.indexOf(item)}`}
              item={item}
              selected={items[chosen] === item}
              choose={choose}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

interface OptionProps {
  id: string
  item: FoundItem
  selected: boolean
  choose: (item: FoundItem) => void
}

function Option({ id, item, selected, choose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys.
    <div
      id={id}
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      className={css.option}
      onClick={() => choose(item)}
    >
      <span>{item.title}</span>
      {item.note && <span className={css.note}>{item.note}</span>}
      {item.passage && <Passage {...item.passage} />}
    </div>
  )
}

function Passage({ text, hits }: NonNullable<FoundItem['passage']>) {
  const ends = [0, ...hits.map(([, to]) => to)]
  return (
    <span className={css.passage}>
      {hits.map(([from, to], at) => (
        <Fragment key={from}>
          {text.slice(ends[at], from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </span>
  )
}

/** The text once typing has rested for a moment. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(text), 140)
    return () => window.clearTimeout(timer)
  }, [text])
  return rested
}
