import { useMemo, useState } from 'react'
import type { CallOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { ListView } from '../../../web/ui/list/list-page.tsx'
import { type Filter, useList } from '../../../web/ui/list/list-state.ts'
import type { Column } from '../../../web/ui/list/list-table.tsx'
import { Chip, type Tone } from '../../../web/ui/marks.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type KeepingState, type KeptDocument, keepingStates } from '../contract/retention.ts'
import { documents } from '../contract.ts'
import { registerScreens } from '../texts/register-screens.ts'
import { RegisterPart } from './register-part.tsx'
import { RetentionChip } from './series-page.tsx'

/** What is kept how long; what is due is gathered into a disposal act. */
export function RetentionPage() {
  const w = useWords(registerScreens).retention
  const list = useList<CallOf<typeof documents.listRetention>>({ id: 'retention', filters: useFilters() })
  const { sort: _, ...query } = list.query as typeof list.query & { sort?: string }
  const answer = useQueryOf(documents.listRetention, query, { keep: true })
  const [chosen, choose] = useState<readonly KeptDocument[]>()
  return (
    <RegisterPart here="retention" title={w.title} sub={w.sub}>
      <ListView
        list={list}
        columns={useColumns()}
        answer={answer}
        keyOf={(one) => one.document}
        nameOf={(one) => one.reference}
        empty={{ title: w.empty }}
        bulk={[{ label: w.makeAct, run: async (rows) => choose(rows) }]}
        views={[{ name: w.states.due, search: { states: ['due'] } }]}
      />
      {chosen && <ActDialog chosen={chosen} close={() => choose(undefined)} />}
    </RegisterPart>
  )
}

function useFilters(): readonly Filter[] {
  const w = useWords(registerScreens).retention
  return useMemo(() => {
    const choices = keepingStates.map((state) => ({ value: state, label: w.states[state] }))
    return [{ id: 'states', label: w.columns.state, kind: 'choices', choices }]
  }, [w])
}

const tones: Partial<Record<KeepingState, Tone>> = {
  due: 'late',
  held: 'soon',
  listed: 'blue',
  unknown: 'law',
}

function useColumns(): readonly Column<KeptDocument>[] {
  const w = useWords(registerScreens).retention
  const f = useFormat()
  return [
    {
      id: 'document',
      header: w.columns.document,
      cell: ({ document, reference, title }) => (
        <>
          <Link to={`/documents/${document}`}>{reference}</Link>
          <div className="small muted">{title}</div>
        </>
      ),
    },
    { id: 'series', header: w.columns.series, cell: ({ seriesCode }) => seriesCode },
    {
      id: 'retention',
      header: w.columns.retention,
      cell: ({ retention }) => <RetentionChip retention={retention} />,
    },
    {
      id: 'until',
      header: w.columns.until,
      cell: ({ keptUntil }) => <span className="num">{keptUntil ? f.day(keptUntil) : '–'}</span>,
    },
    {
      id: 'state',
      header: w.columns.state,
      cell: ({ state, held }) => (
        <>
          <Chip tone={tones[state] ?? 'plain'}>{w.states[state]}</Chip>
          {held && <div className="small muted">{held.reason}</div>}
        </>
      ),
    },
  ]
}

function ActDialog({ chosen, close }: { chosen: readonly KeptDocument[]; close: () => void }) {
  const w = useWords(registerScreens).retention
  const go = useGo()
  const form = useOperationForm(documents.prepareDisposal, {
    initial: { title: '', documents: chosen.map(({ document }) => document) },
    done: ({ id }) => {
      announce(w.made)
      go(`/documents/${id}`)
    },
  })
  return (
    <Dialog opened close={close} title={w.makeAct}>
      <Stack>
        <p>{w.actText}</p>
        <Form form={form} submit={w.makeAct} cancel={close}>
          <TextField form={form} name="title" label={w.actTitle} />
        </Form>
      </Stack>
    </Dialog>
  )
}
