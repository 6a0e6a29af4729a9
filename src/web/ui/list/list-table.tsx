import {
  type Cell,
  type ColumnDef,
  flexRender,
  getCoreRowModel,
  type Header,
  useReactTable,
} from '@tanstack/react-table'
import clsx from 'clsx'
import { type ReactNode, useMemo, useRef } from 'react'
import { useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import { Icon } from '../icon.tsx'
import css from './list.module.css'
import type { ListState } from './list-state.ts'
import { useRowKeys } from './row-keys.ts'

export interface Column<R> {
  id: string
  header: string
  /** The first column's cell holds the link to the record. */
  cell: (row: R) => ReactNode
  /** The query sorts by this column's id. */
  sort?: boolean
  numeric?: boolean
  /** Stays on one line: a name, a day, a chip. */
  tight?: boolean
  /** Shown only after it is chosen. */
  hidden?: boolean
  /** Left out on a phone. */
  wide?: boolean
}

interface ListTableProps<R, Q> {
  list: ListState<Q>
  columns: readonly Column<R>[]
  rows: readonly R[]
  keyOf: (row: R) => string
  nameOf: (row: R) => string
  selection?: { selected: ReadonlySet<string>; select: (keys: ReadonlySet<string>) => void }
}

/** The rows of one page; sorting, filtering and paging are the server's. */
export function ListTable<R, Q>({ list, columns, rows, keyOf, nameOf, selection }: ListTableProps<R, Q>) {
  const w = useWords(texts)
  const place = useRef<HTMLTableElement>(null)
  useRowKeys(place)
  const table = useServerTable({ columns, rows, keyOf })
  return (
    <>
      <table className={css.table} ref={place}>
        <thead>
          <tr>
            {selection && <SelectAll keys={rows.map(keyOf)} {...selection} />}
            {table.getFlatHeaders().map((header) => (
              <HeaderCell key={header.id} header={header} column={columnOf(columns, header.id)} list={list} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} className={clsx(selection?.selected.has(row.id) && css.selected)}>
              {selection && <SelectRow id={row.id} name={nameOf(row.original)} {...selection} />}
              {row.getVisibleCells().map((cell) => (
                <BodyCell key={cell.id} cell={cell} column={columnOf(columns, cell.column.id)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="unseen">{w.list.keys}</p>
    </>
  )
}

function useServerTable<R, Q>({
  columns,
  rows,
  keyOf,
}: Pick<ListTableProps<R, Q>, 'columns' | 'rows' | 'keyOf'>) {
  const defs = useMemo(() => columns.map((column) => defOf(column)), [columns])
  return useReactTable<R>({
    data: rows as R[],
    columns: defs,
    getCoreRowModel: getCoreRowModel(),
    getRowId: keyOf,
    manualSorting: true,
    manualPagination: true,
  })
}

/** The name of the column goes with the cell: on a phone a row is a card. */
const BodyCell = <R,>({ cell, column }: { cell: Cell<R, unknown>; column: Column<R> | undefined }) => (
  <td data-label={column?.header} className={classOf(column)}>
    {flexRender(cell.column.columnDef.cell, cell.getContext())}
  </td>
)

const columnOf = <R,>(columns: readonly Column<R>[], id: string): Column<R> | undefined =>
  columns.find((column) => column.id === id)

const defOf = <R,>(column: Column<R>): ColumnDef<R> => ({
  id: column.id,
  header: column.header,
  cell: ({ row }) => column.cell(row.original),
})

const classOf = <R,>(column: Column<R> | undefined): string =>
  clsx(column?.numeric && css.numeric, column?.tight && css.tight, column?.wide && css.wide)

interface HeaderCellProps<R, Q> {
  header: Header<R, unknown>
  column: Column<R> | undefined
  list: ListState<Q>
}

function HeaderCell<R, Q>({ header, column, list }: HeaderCellProps<R, Q>) {
  const w = useWords(texts)
  const direction = list.sort === header.id ? 'asc' : list.sort === `-${header.id}` ? 'desc' : undefined
  const sorted = direction && ({ asc: 'ascending', desc: 'descending' } as const)[direction]
  const words = flexRender(header.column.columnDef.header, header.getContext())
  const turn = () => list.change({ sort: direction === 'asc' ? `-${header.id}` : header.id })
  return (
    <th scope="col" className={classOf(column)} aria-sort={sorted}>
      {column?.sort ? (
        <button type="button" className={css.sort} onClick={turn}>
          {words}
          {direction && <Icon name={direction === 'asc' ? 'up' : 'down'} size={12} />}
          {direction && <span className="unseen"> {w.list.sorted[direction]}</span>}
        </button>
      ) : (
        words
      )}
    </th>
  )
}

type Selection = NonNullable<ListTableProps<unknown, unknown>['selection']>

function SelectAll({ keys, selected, select }: Selection & { keys: readonly string[] }) {
  const w = useWords(texts)
  const all = keys.length > 0 && keys.every((key) => selected.has(key))
  return (
    <th scope="col" className={css.tick}>
      <label className={css.tickArea}>
        <span className="unseen">{w.list.selectAll}</span>
        <input type="checkbox" checked={all} onChange={() => select(new Set(all ? [] : keys))} />
      </label>
    </th>
  )
}

function SelectRow({ id, name, selected, select }: Selection & { id: string; name: string }) {
  const w = useWords(texts)
  const toggle = () => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    select(next)
  }
  return (
    <td className={css.tick}>
      <label className={css.tickArea}>
        <span className="unseen">{`${w.list.select}: ${name}`}</span>
        <input type="checkbox" checked={selected.has(id)} onChange={toggle} />
      </label>
    </td>
  )
}
