import { useMemo } from 'react'
import type { CallOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useMay } from '../../../web/session.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { ListPage } from '../../../web/ui/list/list-page.tsx'
import { useList } from '../../../web/ui/list/list-state.ts'
import type { Column } from '../../../web/ui/list/list-table.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { membershipRoles, type Person, people, permissions } from '../contract.ts'
import { roleNames } from '../texts/roles.ts'
import { screens } from '../texts/screens.ts'
import { asTitle } from './choices.ts'

/** What stands in the address; `left` is the flag behind the contract's `state`. */
type ListQuery = CallOf<typeof people.listPeople> & { left?: boolean }

export function PeoplePage() {
  const w = useWords(screens)
  const may = useMay()
  const list = useList<ListQuery>({ id: 'people', filters: useFilters() })
  const { left, ...query } = list.query
  const answer = useQueryOf(people.listPeople, { ...query, state: left ? 'left' : 'here' }, { keep: true })
  const add = may(permissions.manage) && (
    <ButtonLink to="/people/new" look="go" icon="plus">
      {w.list.add}
    </ButtonLink>
  )
  const actions = (
    <>
      <ButtonLink to="/people/teams">{w.list.teams}</ButtonLink>
      {add}
    </>
  )
  return (
    <ListPage
      head={{ title: w.title, actions }}
      list={list}
      columns={useColumns()}
      answer={answer}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      empty={{ title: w.list.emptyTitle, ...(add && { text: w.list.emptyText, action: add }) }}
    />
  )
}

function useFilters() {
  const w = useWords(screens)
  const names = roleNames[useLocale()]
  const teams = useQueryOf(people.listTeams, {})
  return useMemo(
    () => [
      {
        id: 'team',
        label: w.list.team,
        kind: 'choices' as const,
        choices: (teams.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        id: 'role',
        label: w.list.role,
        kind: 'choices' as const,
        choices: membershipRoles.map((value) => ({ value, label: asTitle(names[value]) })),
      },
      { id: 'left', label: w.list.left, kind: 'flag' as const },
    ],
    [w, names, teams.data],
  )
}

function useColumns(): readonly Column<Person>[] {
  const w = useWords(screens).list
  const names = roleNames[useLocale()]
  return [
    {
      id: 'name',
      header: w.name,
      cell: ({ id, name, title }) => (
        <>
          <Link to={`/people/${id}`}>{name}</Link>
          {title && <div className="small muted">{title}</div>}
        </>
      ),
    },
    {
      id: 'role',
      header: w.role,
      cell: ({ memberships }) => asTitle(memberships.map(({ role }) => names[role]).join(', ') || w.noRole),
    },
    {
      id: 'team',
      header: w.team,
      wide: true,
      cell: ({ memberships }) => memberships.flatMap(({ team }) => team?.name ?? []).join(', '),
    },
    {
      id: 'email',
      header: w.email,
      wide: true,
      cell: ({ email }) => <a href={`mailto:${email}`}>{email}</a>,
    },
    {
      id: 'state',
      header: w.state,
      cell: (person) =>
        person.away || person.leftAt ? (
          <PersonState person={person} />
        ) : (
          <span className="muted">{w.here}</span>
        ),
    },
  ]
}

/** Away, with the substitute, or gone; nothing for whoever is here. */
export function PersonState({ person: { away, leftAt } }: { person: Pick<Person, 'away' | 'leftAt'> }) {
  const w = useWords(screens).list
  const f = useFormat()
  if (leftAt) return <Chip>{w.leftOn(f.dayOrMoment(leftAt.slice(0, 10)))}</Chip>
  if (!away) return null
  return (
    <>
      <Chip tone="soon">{w.away(f.day(away.until))}</Chip>
      {away.substitute && <div className="small muted">{w.substitute(away.substitute.name)}</div>}
    </>
  )
}
