import { type RefObject, useEffect } from 'react'

/** `j` and `k` lead from row to row (Enter then opens its link), `x` chooses the row one is on. */
export function useRowKeys(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const rows = [...(table.current?.tBodies[0]?.rows ?? [])]
      const at = rows.findIndex((row) => row.contains(document.activeElement))
      if (event.key === 'j') focusRow(rows[Math.min(at + 1, rows.length - 1)])
      if (event.key === 'k') focusRow(rows[Math.max(at - 1, 0)])
      if (event.key === 'x') rows[at]?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [table])
}

function focusRow(row: HTMLTableRowElement | undefined): void {
  const goal = row?.querySelector<HTMLElement>('a[href]') ?? row?.querySelector<HTMLElement>('input, button')
  goal?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (target.matches('input, textarea, select') && !target.matches('[type=checkbox]')))
