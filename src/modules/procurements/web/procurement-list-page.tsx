import { useMemo } from 'react'
import type { CallOf, OutputOf } from '../../../kernel/contract.ts'
import { linkTo } from '../../../web/api.ts'
import { useColleagueChoices } from '../../../web/colleagues.ts'
import { addDays, dayOf, today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useDuties } from '../../../web/serving-choices.ts'
import { useMay } from '../../../web/session.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { DutyTags } from '../../../web/ui/duty-tags.tsx'
import { Cluster } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { ListPage } from '../../../web/ui/list/list-page.tsx'
import { type Filter, useList } from '../../../web/ui/list/list-state.ts'
import type { Column } from '../../../web/ui/list/list-table.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { permissions, procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'
import { planScreens } from '../texts/plan-screens.ts'
import { screenTexts } from '../texts/screens.ts'
import { timetableScreens } from '../texts/timetable-screens.ts'
import { StateChips } from './procurement-marks.tsx'

/** The list's query, with the year as the kit's choices keep it. */
type ListQuery = Omit<CallOf<typeof procurements.listProcurements>, 'budgetYear'> & { years?: string[] }

export function ProcurementListPage() {
  const words = useWords(screenTexts)
  const w = words.list
  const may = useMay()
  const list = useList<ListQuery>({ id: 'procurements', filters: useFilters(), sort: '-changed' })
  const { years, ...query } = list.query
  const wish = { ...query, ...(years && { budgetYears: years.map(Number) }) }
  const { page: _, perPage: __, ...exported } = wish as CallOf<typeof procurements.listProcurements>
  const answer = useQueryOf(procurements.listProcurements, wish, { keep: true })
  const { advice } = useWords(timetableScreens)
  const plan = useWords(planScreens)
  const add = may(permissions.write) && (
    <ButtonLink to="/procurements/new" look="go" icon="plus">
      {words.newProcurement}
    </ButtonLink>
  )
  const { figures } = useWords(outcomeScreens)
  return (
    <ListPage
      head={{
        title: words.procurements,
        actions: (
          <Cluster>
            <ButtonLink to="/procurements/advice">{advice.link}</ButtonLink>
            <ButtonLink to="/procurements/plans">{plan.plans}</ButtonLink>
            <ButtonLink to="/procurements/figures">{figures.link}</ButtonLink>
            {add}
          </Cluster>
        ),
      }}
      list={list}
      columns={useColumns()}
      answer={answer}
      keyOf={(procurement) => procurement.id}
      nameOf={(procurement) => procurement.title}
      exportTo={linkTo(procurements.exportProcurements, exported)}
      empty={{ title: w.empty, text: w.emptyText, action: add }}
      views={[
        { name: w.views.mine, search: { responsible: 'me' } },
        { name: w.views.preparing, search: { states: ['need'] } },
        {
          name: w.views.running,
          search: { states: ['announced', 'closed', 'opened', 'evaluated', 'decided'] },
        },
      ]}
    />
  )
}

function useFilters(): readonly Filter[] {
  const words = useWords(screenTexts)
  const colleagues = useColleagueChoices(permissions.takePart)
  const duties = useDuties()
  return useMemo(() => {
    const w = words.list
    const choicesOf = (names: Readonly<Record<string, string>>) =>
      Object.entries(names).map(([value, label]) => ({ value, label }))
    return [
      { id: 'states', label: w.filters.states, kind: 'choices', choices: choicesOf(words.states) },
      { id: 'years', label: w.filters.budgetYear, kind: 'choices', choices: years() },
      {
        id: 'procedures',
        label: w.filters.procedures,
        kind: 'choices',
        choices: choicesOf(words.procedures),
      },
      {
        id: 'responsible',
        label: w.filters.responsible,
        kind: 'choices',
        choices: [{ value: 'me', label: w.me }, ...colleagues],
      },
      { id: 'duty', label: w.filters.duty, kind: 'choices', choices: duties },
      { id: 'mine', label: w.filters.mine, kind: 'flag' },
    ]
  }, [words, colleagues, duties])
}

/** The years that one buys in or looks back to. */
function years() {
  const now = Number(today().slice(0, 4))
  return [now + 1, now, now - 1, now - 2, now - 3].map(String).map((value) => ({ value, label: value }))
}

type Listed = OutputOf<typeof procurements.listProcurements>['items'][number]

/** The day, red once it is past; its task says what is due. */
function NextDeadline({ next: { task, title, due } }: { next: NonNullable<Listed['next']> }) {
  const f = useFormat()
  const day = dayOf(due)
  return (
    <Link to={`/tasks/${task}`} title={title}>
      <Chip tone={day < today() ? 'late' : day <= addDays(today(), 7) ? 'soon' : 'plain'}>{f.day(day)}</Chip>
    </Link>
  )
}

function useColumns(): readonly Column<Listed>[] {
  const words = useWords(screenTexts)
  const f = useFormat()
  const w = words.list.columns
  return [
    {
      id: 'title',
      header: w.title,
      sort: true,
      cell: ({ id, title }) => <Link to={`/procurements/${id}`}>{title}</Link>,
    },
    {
      id: 'state',
      header: w.state,
      tight: true,
      cell: (procurement) => <StateChips procurement={procurement} />,
    },
    {
      id: 'procedure',
      header: w.procedure,
      wide: true,
      cell: ({ procedure }) => procedure && words.procedures[procedure],
    },
    {
      id: 'value',
      header: w.value,
      sort: true,
      numeric: true,
      cell: ({ valueCents }) => valueCents !== null && f.money(valueCents),
    },
    {
      id: 'starts',
      header: w.starts,
      sort: true,
      hidden: true,
      tight: true,
      cell: ({ startsOn }) => startsOn && f.day(startsOn),
    },
    {
      id: 'due',
      hidden: true,
      header: w.due,
      wide: true,
      cell: ({ tendersDueAt }) => tendersDueAt && <span className="num">{f.moment(tendersDueAt)}</span>,
    },
    {
      id: 'next',
      header: w.next,
      tight: true,
      cell: ({ next }) => next && <NextDeadline next={next} />,
    },
    { id: 'serves', header: w.serves, cell: ({ serves }) => <DutyTags serves={serves} /> },
    { id: 'responsible', header: w.responsible, tight: true, cell: ({ responsible }) => responsible?.name },
    { id: 'budgetYear', header: w.budgetYear, hidden: true, cell: ({ budgetYear }) => budgetYear },
    { id: 'cpv', header: w.cpv, hidden: true, cell: ({ cpv }) => <span className="num">{cpv}</span> },
    {
      id: 'changed',
      header: w.changed,
      sort: true,
      hidden: true,
      cell: ({ changedAt }) => <span className="num">{f.moment(changedAt)}</span>,
    },
  ]
}
