import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'
import { ListPage } from '../ui/list/list-page.tsx'
import { type Filter, useList } from '../ui/list/list-state.ts'
import type { Column } from '../ui/list/list-table.tsx'
import { Chip, DutyTag, type Tone } from '../ui/marks.tsx'
import { offerUndo } from '../ui/told.tsx'

interface Row {
  id: string
  title: string
  duty: string
  owner: string
  due: string
  state: string
  tone: Tone
}

const rows: Row[] = [
  {
    id: '1',
    title: 'Koosta ülevaade Soome mudelist juhtkonnale',
    duty: '3.7',
    owner: 'Kati Kask',
    due: '25.11.2026 kell 12.00',
    state: 'töös',
    tone: 'soon',
  },
  {
    id: '2',
    title: 'Avalda tagasiside kokkuvõte',
    duty: '3.3',
    owner: 'Kati Kask',
    due: '20.11.2026',
    state: '1 tööpäev üle',
    tone: 'late',
  },
  {
    id: '3',
    title: 'Kinnita supervisiooni maksumus',
    duty: '3.1',
    owner: 'Maarja Soo',
    due: '04.12.2026',
    state: 'antud',
    tone: 'plain',
  },
  {
    id: '4',
    title: 'Uuenda kaugtöö kokkulepe',
    duty: '3.7',
    owner: 'Jaan Tamm',
    due: '31.12.2026',
    state: 'vastu võetud',
    tone: 'done',
  },
]

const filters: Filter[] = [
  {
    id: 'state',
    label: 'Seis',
    kind: 'choices',
    choices: [
      { value: 'given', label: 'Antud' },
      { value: 'taken', label: 'Töös' },
      { value: 'done', label: 'Tehtud' },
    ],
  },
  { id: 'due', label: 'Tähtaeg', kind: 'period' },
  { id: 'mine', label: 'Minu', kind: 'flag' },
]

const columns: Column<Row>[] = [
  {
    id: 'title',
    header: 'Ülesanne',
    sort: true,
    cell: (row) => <Link to={`/kit?task=${row.id}`}>{row.title}</Link>,
  },
  { id: 'duty', header: 'Täidab', wide: true, cell: (row) => <DutyTag no={row.duty} /> },
  { id: 'owner', header: 'Kellel', sort: true, wide: true, cell: (row) => row.owner },
  { id: 'due', header: 'Tähtaeg', sort: true, cell: (row) => <span className="num">{row.due}</span> },
  { id: 'state', header: 'Seis', cell: (row) => <Chip tone={row.tone}>{row.state}</Chip> },
]

export function ListShelf() {
  const list = useList({ id: 'gallery', filters, sort: 'due' })
  const answer = {
    data: { items: rows, total: 132 },
    error: null,
    isFetching: false,
    refetch: (() => undefined) as never,
  }
  return (
    <ListPage
      head={{ title: 'Ülesanded', actions: <Button look="go">Uus ülesanne</Button> }}
      list={list}
      columns={columns}
      answer={answer}
      keyOf={(row) => row.id}
      nameOf={(row) => row.title}
      empty={{ title: 'Ülesandeid pole', text: 'Siia tulevad antud ülesanded.' }}
      bulk={[
        {
          label: 'Märgi tehtuks',
          run: async (chosen) => offerUndo(`${chosen.length} tehtud`, () => undefined),
        },
      ]}
      exportTo="/api/tasks.xlsx"
      views={[{ name: 'Üle tähtaja', search: { late: 'true' } }]}
    />
  )
}
