import { useMemo } from 'react'
import type { CallOf } from '../../../kernel/contract.ts'
import { linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useMay } from '../../../web/session.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Cluster } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { ListView } from '../../../web/ui/list/list-page.tsx'
import { type Filter, useList } from '../../../web/ui/list/list-state.ts'
import type { Column } from '../../../web/ui/list/list-table.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import type { RegisterLine } from '../contract/register.ts'
import { documentKinds, documents, permissions } from '../contract.ts'
import { registerScreens } from '../texts/register-screens.ts'
import { screenTexts } from '../texts/screens.ts'
import { choicesOf } from './register-forms.tsx'
import { RegisterPart } from './register-part.tsx'
import { useKindChoices } from './use-choices.ts'

/** The list's query, with the kit's name for the end of a period. */
type ListQuery = CallOf<typeof documents.listRegister> & { registeredTo?: string }

export function RegisterListPage() {
  const w = useWords(registerScreens)
  const may = useMay()
  const list = useList<ListQuery>({ id: 'register', filters: useFilters(), sort: '-registered' })
  const { registeredTo, ...rest } = list.query
  const query = { ...rest, ...(registeredTo && { registeredUntil: registeredTo as never }) }
  const answer = useQueryOf(documents.listRegister, query, { keep: true })
  const { page: _, perPage: __, ...filters } = query
  const add = may(permissions.register) && (
    <ButtonLink to="/documents/incoming" look="go" icon="plus">
      {w.incoming.open}
    </ButtonLink>
  )
  const actions = (
    <Cluster>
      <ButtonLink to="/register">{w.list.publicPage}</ButtonLink>
      {add}
    </Cluster>
  )
  return (
    <RegisterPart here="register" title={w.list.title} actions={actions}>
      <ListView
        list={list}
        columns={useColumns()}
        answer={answer}
        keyOf={(line) => line.reference}
        nameOf={(line) => line.reference}
        empty={{ title: w.list.empty, text: w.list.emptyText, action: add }}
        exportTo={linkTo(documents.exportRegister, filters)}
      />
    </RegisterPart>
  )
}

function useFilters(): readonly Filter[] {
  const { list: w, marks } = useWords(registerScreens)
  const kinds = useKindChoices(Object.keys(documentKinds) as (keyof typeof documentKinds)[])
  const { data } = useQueryOf(documents.listSeries, {})
  return useMemo(() => {
    const series = (data?.items ?? []).map(({ id, code, title }) => ({
      value: id,
      label: `${code} ${title}`,
    }))
    return [
      { id: 'series', label: w.series, kind: 'choices', choices: series },
      { id: 'kinds', label: w.kinds, kind: 'choices', choices: kinds },
      { id: 'directions', label: w.directions, kind: 'choices', choices: choicesOf(marks.directions) },
      { id: 'registered', label: w.registered, kind: 'period' },
      { id: 'restricted', label: w.restricted, kind: 'flag' },
    ]
  }, [w, marks, kinds, data])
}

const inOneLine = { whiteSpace: 'nowrap' } as const

function useColumns(): readonly Column<RegisterLine>[] {
  const { marks } = useWords(registerScreens)
  const { kinds } = useWords(screenTexts)
  const f = useFormat()
  const w = marks.columns
  return [
    {
      id: 'reference',
      header: w.reference,
      sort: true,
      cell: ({ document, reference, annulled }) => (
        <>
          <Link to={`/documents/${document}`} style={inOneLine}>
            {annulled ? <s>{reference}</s> : reference}
          </Link>{' '}
          {annulled && <Chip tone="soon">{marks.annulled}</Chip>}
        </>
      ),
    },
    { id: 'title', header: w.title, sort: true, cell: ({ title }) => title },
    {
      id: 'registered',
      header: w.registeredOn,
      sort: true,
      cell: ({ registeredOn }) => <span className="num">{f.day(registeredOn)}</span>,
    },
    { id: 'kind', header: w.kind, cell: ({ kind }) => kinds[kind] },
    { id: 'direction', header: w.direction, cell: ({ direction }) => marks.directions[direction] },
    { id: 'correspondents', header: w.correspondents, cell: ({ correspondents }) => f.list(correspondents) },
    { id: 'responsible', header: w.responsible, hidden: true, cell: ({ responsible }) => responsible },
    {
      id: 'access',
      header: w.access,
      cell: ({ restricted }) =>
        restricted ? <Chip tone="law">{marks.access.restricted}</Chip> : marks.access.open,
    },
    {
      id: 'term',
      header: w.term,
      cell: ({ onTime }) =>
        onTime === false ? (
          <Chip tone="late">{marks.late}</Chip>
        ) : onTime ? (
          <span style={inOneLine}>{marks.onTime}</span>
        ) : (
          '–'
        ),
    },
  ]
}
