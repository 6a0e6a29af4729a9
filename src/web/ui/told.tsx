import { useSyncExternalStore } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { Icon } from './icon.tsx'
import css from './told.module.css'

interface Told {
  id: number
  message: string
  undo?: () => unknown
}

const shownFor = 10_000
const listeners = new Set<() => void>()
const timers = new Map<number, number>()
let all: readonly Told[] = []
let count = 0

/** Says in the corner what was done; stays ten seconds, longer while it is pointed at. */
export function announce(message: string): void {
  show({ message })
}

/** Says what was done and offers for ten seconds to take it back. */
export function offerUndo(message: string, undo: () => unknown): void {
  show({ message, undo })
}

function show(told: Omit<Told, 'id'>): void {
  const id = ++count
  set([...all.slice(-2), { ...told, id }])
  startTimer(id)
}

function startTimer(id: number): void {
  window.clearTimeout(timers.get(id))
  timers.set(
    id,
    window.setTimeout(() => hide(id), shownFor),
  )
}

function hide(id: number): void {
  window.clearTimeout(timers.get(id))
  timers.delete(id)
  set(all.filter((one) => one.id !== id))
}

function set(next: readonly Told[]): void {
  all = next
  for (const tell of listeners) tell()
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** The corner itself; once, in the provider. */
export function ToldCorner() {
  const w = useWords(texts)
  const shown = useSyncExternalStore(subscribe, () => all)
  const wait = () => {
    for (const one of shown) window.clearTimeout(timers.get(one.id))
  }
  const goOn = () => {
    for (const one of shown) startTimer(one.id)
  }
  return (
    <div
      className={css.host}
      role="status"
      onMouseEnter={wait}
      onMouseLeave={goOn}
      onFocus={wait}
      onBlur={goOn}
    >
      {shown.map((one) => (
        <div key={one.id} className={css.told}>
          <span className={css.words}>{one.message}</span>
          {one.undo && <UndoStep told={one} label={w.undo} />}
          <button type="button" className={css.close} aria-label={w.close} onClick={() => hide(one.id)}>
            <Icon name="close" size={16} />
          </button>
        </div>
      ))}
    </div>
  )
}

function UndoStep({ told, label }: { told: Told; label: string }) {
  const takeBack = () => {
    hide(told.id)
    told.undo?.()
  }
  return (
    <button type="button" className={css.step} onClick={takeBack}>
      {label}
    </button>
  )
}
