import { useMemo } from 'react'
import type { CallOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Cluster } from '../../../web/ui/layout.tsx'
import { ListView } from '../../../web/ui/list/list-page.tsx'
import { type Filter, useList } from '../../../web/ui/list/list-state.ts'
import type { Column } from '../../../web/ui/list/list-table.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type Consignment, consignmentStates } from '../contract/consignment.ts'
import { documents } from '../contract.ts'
import { registerScreens } from '../texts/register-screens.ts'
import { ConsignmentChip, useConsignmentNote } from './records-card.tsx'
import { RegisterPart } from './register-part.tsx'

/** What is on its way to the records system, for those who look after the installation. */
export function ConsignmentsPage() {
  const w = useWords(registerScreens).records
  const list = useList<CallOf<typeof documents.listAllConsignments>>({
    id: 'consignments',
    filters: useFilters(),
  })
  const { sort: _, ...query } = list.query as typeof list.query & { sort?: string }
  const answer = useQueryOf(documents.listAllConsignments, query, { keep: true })
  return (
    <RegisterPart here="consignments" title={w.listTitle} sub={w.listSub}>
      {answer.data && !answer.data.isSet && <Note tone="soon">{w.notSet}</Note>}
      <p className="small muted">{w.unverified}</p>
      <ListView
        list={list}
        columns={useColumns()}
        answer={answer}
        keyOf={({ id }) => id}
        nameOf={({ reference }) => reference}
        empty={{ title: w.empty }}
      />
    </RegisterPart>
  )
}

function useFilters(): readonly Filter[] {
  const w = useWords(registerScreens).records
  return useMemo(() => {
    const choices = consignmentStates.map((state) => ({ value: state, label: w.states[state] }))
    return [{ id: 'states', label: w.columns.state, kind: 'choices', choices }]
  }, [w])
}

function useColumns(): readonly Column<Consignment>[] {
  const w = useWords(registerScreens).records
  const f = useFormat()
  return [
    { id: 'reference', header: w.columns.reference, cell: ({ reference }) => reference },
    { id: 'state', header: w.columns.state, cell: ({ state }) => <ConsignmentChip state={state} /> },
    {
      id: 'ordered',
      header: w.columns.ordered,
      cell: ({ orderedAt, orderedBy }) => `${f.moment(orderedAt)} · ${orderedBy ?? ''}`,
    },
    { id: 'note', header: w.columns.note, cell: (one) => <NoteCell one={one} /> },
  ]
}

function NoteCell({ one }: { one: Consignment }) {
  const w = useWords(registerScreens).records
  const note = useConsignmentNote(one)
  const retry = useCommand(documents.retryConsignment, { done: () => announce(w.retried) })
  const mayRetry = one.state === 'failed' || (one.state === 'waiting' && one.attempts > 0)
  return (
    <Cluster>
      {note}
      {mayRetry && (
        <Button small busy={retry.isPending} onClick={() => retry.mutate({ consignment: one.id })}>
          {w.retry}
        </Button>
      )}
    </Cluster>
  )
}
