import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Problem } from '../../api.ts'
import { useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import { Button } from '../button.tsx'
import { PageHead, type PageHeadProps } from '../page-head.tsx'
import { EmptyState, ErrorState, Skeleton } from '../states.tsx'
import { type BulkAction, BulkBar } from './bulk-bar.tsx'
import { ColumnMenu, useColumns } from './columns.tsx'
import { FilterBar } from './filter-bar.tsx'
import css from './list.module.css'
import type { ListState } from './list-state.ts'
import { type Column, ListTable } from './list-table.tsx'
import { Pager } from './pager.tsx'
import { SavedViews, type View } from './saved-views.tsx'

interface ListViewProps<R, Q> {
  list: ListState<Q>
  columns: readonly Column<R>[]
  /** Answer of the list's query; ask with `keep` so that the old page stays until the new one comes. */
  answer: Pick<
    UseQueryResult<{ items: readonly R[]; total: number }, Problem>,
    'data' | 'error' | 'isFetching' | 'refetch'
  >
  keyOf: (row: R) => string
  /** What one row is called when it is chosen by a screen reader. */
  nameOf: (row: R) => string
  /** What belongs here and the first step, when there is nothing at all. */
  empty: { title: string; text?: string; action?: ReactNode }
  bulk?: readonly BulkAction<R>[]
  /** Address of the Excel file for the same filters: `linkTo(tasks.exportTasks, list.query)`. */
  exportTo?: string
  /** Views that everybody has. */
  views?: readonly View[]
}

/** A page that is a list: heading with one main step, then the list itself. */
export function ListPage<R, Q>({ head, ...rest }: ListViewProps<R, Q> & { head: PageHeadProps }) {
  return (
    <>
      <PageHead {...head} />
      <ListView {...rest} />
    </>
  )
}

/** The list without a heading, to stand under tabs or in a card. */
export function ListView<R, Q>(props: ListViewProps<R, Q>) {
  const { list, columns, answer, bulk, exportTo, views } = props
  const shown = useColumns(list.id, columns)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const rows = answer.data?.items ?? []
  const chosenRows = rows.filter((row) => selected.has(props.keyOf(row)))
  return (
    <div className={css.list}>
      <SavedViews list={list} {...(views && { views })} />
      <FilterBar list={list} exportTo={exportTo} end={<ColumnMenu columns={columns} shown={shown} />} />
      <Rows {...props} shown={shown.ids} selected={selected} select={setSelected} />
      {answer.data && <Pager list={list} total={answer.data.total} />}
      {bulk && <BulkBar rows={chosenRows} actions={bulk} clear={() => setSelected(new Set())} />}
    </div>
  )
}

interface RowsProps<R, Q> extends ListViewProps<R, Q> {
  shown: readonly string[]
  selected: ReadonlySet<string>
  select: (keys: ReadonlySet<string>) => void
}

function Rows<R, Q>({ list, columns, answer, shown, selected, select, ...rest }: RowsProps<R, Q>) {
  if (!answer.data)
    return answer.error ? (
      <ErrorState problem={answer.error} retry={() => void answer.refetch()} />
    ) : (
      <Skeleton lines={8} />
    )
  if (answer.data.items.length === 0) return <Nothing list={list} empty={rest.empty} />
  return (
    <div className={css.scroll} aria-busy={answer.isFetching}>
      <ListTable
        list={list}
        columns={columns.filter((column) => shown.includes(column.id))}
        rows={answer.data.items}
        keyOf={rest.keyOf}
        nameOf={rest.nameOf}
        {...(rest.bulk && { selection: { selected, select } })}
      />
    </div>
  )
}

function Nothing<R, Q>({ list, empty }: Pick<ListViewProps<R, Q>, 'list' | 'empty'>) {
  const w = useWords(texts)
  const filtered = Object.keys(list.chosen).length > 0
  const clear = () =>
    list.change(Object.fromEntries(Object.keys(list.chosen).map((name) => [name, undefined])))
  return (
    <div className={css.nothing}>
      {filtered ? (
        <EmptyState title={w.list.noMatch} action={<Button onClick={clear}>{w.list.clearFilters}</Button>} />
      ) : (
        <EmptyState title={empty.title} action={empty.action}>
          {empty.text}
        </EmptyState>
      )}
    </div>
  )
}
