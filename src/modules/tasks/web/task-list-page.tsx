import { useMemo } from 'react'
import type { CallOf } from '../../../kernel/contract.ts'
import { linkTo } from '../../../web/api.ts'
import { useColleagues } from '../../../web/colleagues.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useDuties } from '../../../web/serving-choices.ts'
import { useMay } from '../../../web/session.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { DutyTags } from '../../../web/ui/duty-tags.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { ListView } from '../../../web/ui/list/list-page.tsx'
import { type Filter, useList } from '../../../web/ui/list/list-state.ts'
import type { Column } from '../../../web/ui/list/list-table.tsx'
import { permissions, states, type Task, tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { useBulk } from './bulk.tsx'
import { DueChip, DueWhy, StateChip } from './task-marks.tsx'
import { TasksHead } from './tasks-head.tsx'

/** The list's query, with the kit's name for the end of a period. */
type ListQuery = CallOf<typeof tasks.listTasks> & { dueTo?: string }

const mine = { assignee: 'me', open: 'true' }

/** Opens on what one has to do; everything else is one step away. */
export function TaskListPage() {
  const w = useWords(screenTexts).list
  const may = useMay()
  const opensOn = may(permissions.work) ? mine : undefined
  const list = useList<ListQuery>({ id: 'tasks', filters: useFilters(), sort: 'due', opensOn })
  const { dueTo, ...query } = list.query
  const asked = { ...query, ...(dueTo && { dueUntil: dueTo }) }
  const answer = useQueryOf(tasks.listTasks, asked, { keep: true })
  const { actions, dialog } = useBulk()
  const { page: _page, perPage: _perPage, sort: _sort, ...filters } = asked
  return (
    <>
      <TasksHead here="list" />
      <ListView
        list={list}
        columns={useColumns()}
        answer={answer}
        keyOf={(task) => task.id}
        nameOf={(task) => task.title}
        empty={{
          title: w.empty,
          text: w.emptyText,
          action: may(permissions.work) && <NewTaskLink />,
        }}
        {...(may(permissions.work) && { bulk: actions })}
        exportTo={linkTo(tasks.exportTasks, filters)}
        views={[
          { name: w.views.mine, search: mine },
          { name: w.views.late, search: { late: 'true' } },
          { name: w.views.given, search: { giver: 'me', open: 'true' } },
          { name: w.views.answer, search: { states: ['done'], open: 'true' } },
        ]}
      />
      {dialog}
    </>
  )
}

function NewTaskLink() {
  const w = useWords(screenTexts)
  return (
    <ButtonLink to="/tasks/new" look="go" icon="plus">
      {w.newTask}
    </ButtonLink>
  )
}

function useFilters(): readonly Filter[] {
  const w = useWords(screenTexts)
  const colleagues = useColleagues(permissions.work)
  const duties = useDuties()
  return useMemo(() => {
    const labels = w.list.filters
    const persons = [
      { value: 'me', label: w.list.me },
      ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
    ]
    return [
      {
        id: 'states',
        label: labels.states,
        kind: 'choices',
        choices: states.map((state) => ({ value: state, label: w.state[state] })),
      },
      { id: 'due', label: labels.due, kind: 'period' },
      { id: 'assignee', label: labels.assignee, kind: 'choices', choices: persons },
      { id: 'giver', label: labels.giver, kind: 'choices', choices: persons },
      { id: 'duty', label: labels.duty, kind: 'choices', choices: duties },
      { id: 'open', label: labels.open, kind: 'flag' },
      { id: 'late', label: labels.late, kind: 'flag' },
    ]
  }, [w, colleagues, duties])
}

function useColumns(): readonly Column<Task>[] {
  const w = useWords(screenTexts).list.columns
  return [
    {
      id: 'title',
      header: w.title,
      sort: true,
      cell: (task) => <Link to={`/tasks/${task.id}`}>{task.title}</Link>,
    },
    { id: 'serves', header: w.serves, wide: true, cell: (task) => <DutyTags serves={task.serves} /> },
    { id: 'assignee', header: w.assignee, tight: true, cell: (task) => task.assignee.name },
    { id: 'giver', header: w.giver, hidden: true, tight: true, cell: (task) => task.giver.name },
    {
      id: 'due',
      header: w.due,
      sort: true,
      tight: true,
      cell: (task) => (
        <>
          <DueChip task={task} /> <DueWhy task={task} />
        </>
      ),
    },
    { id: 'state', header: w.state, tight: true, cell: (task) => <StateChip task={task} /> },
    { id: 'source', header: w.source, hidden: true, cell: (task) => task.source?.title },
  ]
}
