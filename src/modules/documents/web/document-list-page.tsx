import { useMemo } from 'react'
import type { CallOf } from '../../../kernel/contract.ts'
import { useColleagueChoices } from '../../../web/colleagues.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useDuties } from '../../../web/serving-choices.ts'
import { useMay } from '../../../web/session.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { DutyTags } from '../../../web/ui/duty-tags.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { ListPage } from '../../../web/ui/list/list-page.tsx'
import { type Filter, useList } from '../../../web/ui/list/list-state.ts'
import type { Column } from '../../../web/ui/list/list-table.tsx'
import { type Document, documentKinds, documentStates, documents, permissions } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { RestrictedChip, StateChip } from './document-marks.tsx'
import { useKindChoices } from './use-choices.ts'

/** The list's query, with the kit's name for the end of a period. */
type ListQuery = CallOf<typeof documents.listDocuments> & { changedTo?: string }

export function DocumentListPage() {
  const words = useWords(screenTexts)
  const w = words.list
  const may = useMay()
  const list = useList<ListQuery>({ id: 'documents', filters: useFilters(), sort: '-changed' })
  const { changedTo, ...query } = list.query
  const answer = useQueryOf(
    documents.listDocuments,
    { ...query, ...(changedTo && { changedUntil: changedTo }) },
    { keep: true },
  )
  const add = may(permissions.write) && (
    <ButtonLink to="/documents/new" look="go" icon="plus">
      {words.newDocument}
    </ButtonLink>
  )
  return (
    <ListPage
      head={{ title: words.documents, actions: add }}
      list={list}
      columns={useColumns()}
      answer={answer}
      keyOf={(document) => document.id}
      nameOf={(document) => document.title}
      empty={{ title: w.empty, text: w.emptyText, action: add }}
      views={[
        { name: w.views.mine, search: { owner: 'me' } },
        { name: w.views.waiting, search: { states: ['inApproval'] } },
      ]}
    />
  )
}

function useFilters(): readonly Filter[] {
  const w = useWords(screenTexts)
  const kinds = useKindChoices(Object.keys(documentKinds) as (keyof typeof documentKinds)[])
  const colleagues = useColleagueChoices(permissions.write)
  const duties = useDuties()
  return useMemo(() => {
    const labels = w.list.filters
    const states = documentStates.map((state) => ({ value: state, label: w.states[state] }))
    return [
      { id: 'kinds', label: labels.kinds, kind: 'choices', choices: kinds },
      { id: 'states', label: labels.states, kind: 'choices', choices: states },
      { id: 'changed', label: labels.changed, kind: 'period' },
      {
        id: 'owner',
        label: labels.owner,
        kind: 'choices',
        choices: [{ value: 'me', label: w.list.me }, ...colleagues],
      },
      { id: 'duty', label: labels.duty, kind: 'choices', choices: duties },
      { id: 'restricted', label: labels.restricted, kind: 'flag' },
    ]
  }, [w, kinds, colleagues, duties])
}

function useColumns(): readonly Column<Document>[] {
  const words = useWords(screenTexts)
  const f = useFormat()
  const w = words.list.columns
  return [
    {
      id: 'title',
      header: w.title,
      sort: true,
      cell: (document) => (
        <>
          <Link to={`/documents/${document.id}`}>{document.title}</Link>{' '}
          <RestrictedChip document={document} />
          {document.reference && <div className="small muted num">{document.reference}</div>}
        </>
      ),
    },
    { id: 'kind', header: w.kind, wide: true, cell: ({ kind }) => words.kinds[kind] },
    { id: 'state', header: w.state, cell: (document) => <StateChip document={document} /> },
    { id: 'serves', header: w.serves, cell: ({ serves }) => <DutyTags serves={serves} /> },
    { id: 'about', header: w.about, hidden: true, cell: ({ about }) => about && <About about={about} /> },
    { id: 'owner', header: w.owner, tight: true, cell: ({ owner }) => owner?.name },
    { id: 'versions', header: w.versions, numeric: true, hidden: true, cell: ({ versions }) => versions },
    {
      id: 'changed',
      header: w.changed,
      sort: true,
      wide: true,
      cell: ({ changedAt }) => <span className="num">{f.moment(changedAt)}</span>,
    },
  ]
}

const About = ({ about }: { about: NonNullable<Document['about']> }) =>
  about.href ? <Link to={about.href}>{about.title}</Link> : about.title
