import { countedUpTo } from '../../../kernel/contract.ts'
import { useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import { IconButton } from '../button.tsx'
import css from './list.module.css'
import type { ListState } from './list-state.ts'

/** How many there are, and the way to the other pages. */
export function Pager<Q>({ list, total }: { list: ListState<Q>; total: number }) {
  const w = useWords(texts)
  const counted = Math.min(total, countedUpTo)
  const last = Math.max(1, Math.ceil(counted / list.perPage))
  const from = (list.page - 1) * list.perPage + 1
  const go = (page: number) => list.change({ page: page === 1 ? undefined : String(page) })
  if (total === 0) return null
  return (
    <nav className={css.pager} aria-label={w.list.paging}>
      <span role="status">
        {last === 1
          ? w.list.count(total)
          : w.list.range(
              from,
              Math.min(total, from + list.perPage - 1),
              total > counted ? `${counted}+` : `${total}`,
            )}
      </span>
      {last > 1 && (
        <>
          <IconButton
            icon="left"
            small
            label={w.list.previous}
            disabled={list.page <= 1}
            onClick={() => go(list.page - 1)}
          />
          <IconButton
            icon="right"
            small
            label={w.list.next}
            disabled={list.page >= last}
            onClick={() => go(list.page + 1)}
          />
        </>
      )}
      <span className={css.keys} aria-hidden="true">
        <kbd>j</kbd> <kbd>k</kbd> <kbd>Enter</kbd> <kbd>x</kbd>
      </span>
    </nav>
  )
}
