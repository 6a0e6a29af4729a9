import { useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import { Icon } from '../icon.tsx'
import { ChoosePane } from './choose-pane.tsx'
import { useKept } from './kept.ts'
import type { Column } from './list-table.tsx'

export interface ShownColumns {
  ids: readonly string[]
  choose: (ids: readonly string[]) => void
}

/** Which columns this person wants to see of this list. */
export function useColumns<R>(list: string, columns: readonly Column<R>[]): ShownColumns {
  const first = columns.filter((column) => !column.hidden).map(({ id }) => id)
  const [ids, choose] = useKept<readonly string[]>(`columns:${list}`, first)
  return { ids, choose }
}

/** The first column names the row and always stays. */
export function ColumnMenu<R>({ columns, shown }: { columns: readonly Column<R>[]; shown: ShownColumns }) {
  const w = useWords(texts)
  const [named, ...others] = columns
  const face = (
    <>
      <Icon name="columns" size={16} />
      {w.list.columns}
    </>
  )
  return (
    <ChoosePane
      face={face}
      label={w.list.columns}
      choices={others.map(({ id, header }) => ({ value: id, label: header }))}
      chosen={shown.ids}
      choose={(ids) =>
        shown.choose(columns.map(({ id }) => id).filter((id) => id === named?.id || ids.includes(id)))
      }
    />
  )
}
