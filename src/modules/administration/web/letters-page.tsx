import { useMemo } from 'react'
import type { CallOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { ListView } from '../../../web/ui/list/list-page.tsx'
import { type Filter, useList } from '../../../web/ui/list/list-state.ts'
import type { Column } from '../../../web/ui/list/list-table.tsx'
import { Chip, Note, type Tone } from '../../../web/ui/marks.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { administration, type Letter, type LetterState, letterStates } from '../contract.ts'
import { texts } from '../texts.ts'
import { AdministrationHead } from './administration-head.tsx'
import { LetterMenu, useLetterSteps } from './letter-menu.tsx'

type ListQuery = CallOf<typeof administration.listLetters> & { sort?: string }

const tones: Record<LetterState, Tone> = { waiting: 'soon', sent: 'done', failed: 'late', withdrawn: 'plain' }

/** The outbox: envelopes only. */
export function LettersPage() {
  const { settings, letters: w } = useWords(texts)
  const kinds = useQueryOf(administration.listLetters, { perPage: 1 }).data?.kinds
  const list = useList<ListQuery>({ id: 'letters', filters: useFilters(kinds) })
  const { sort: _, ...query } = list.query
  const answer = useQueryOf(administration.listLetters, query, { keep: true })
  const steps = useLetterSteps()
  return (
    <Stack>
      <AdministrationHead here="letters" />
      {answer.data?.mailOn === false && (
        <Note tone="soon" title={`${settings.mailOff}.`}>
          {settings.mailOffHow}
        </Note>
      )}
      <ProblemNote problem={steps.problem} />
      <ListView
        list={list}
        columns={useColumns(steps)}
        answer={answer}
        keyOf={(letter) => letter.id}
        nameOf={(letter) => letter.recipient}
        empty={{ title: w.none, text: w.noneText }}
        views={letterStates.map((state) => ({ name: w.views[state], search: { states: [state] } }))}
      />
    </Stack>
  )
}

function useFilters(kinds: readonly string[] | undefined): readonly Filter[] {
  const w = useWords(texts).letters
  return useMemo(
    () => [
      {
        id: 'states',
        label: w.state,
        kind: 'choices',
        choices: letterStates.map((value) => ({ value, label: w.states[value] })),
      },
      {
        id: 'kinds',
        label: w.kind,
        kind: 'choices',
        choices: (kinds ?? []).map((value) => ({ value, label: w.kinds[value] ?? value })),
      },
    ],
    [w, kinds],
  )
}

function useColumns(steps: ReturnType<typeof useLetterSteps>): readonly Column<Letter>[] {
  const w = useWords(texts).letters
  const f = useFormat()
  return [
    {
      id: 'recipient',
      header: w.recipient,
      cell: ({ recipient, person }) => (
        <>
          {person && <div>{person.name}</div>}
          <div className={person ? 'small muted' : undefined}>{recipient}</div>
        </>
      ),
    },
    { id: 'kind', header: w.kind, cell: ({ kind }) => w.kinds[kind] ?? kind },
    {
      id: 'state',
      header: w.state,
      cell: ({ state, reason }) => (
        <>
          <Chip tone={tones[state]}>{w.states[state]}</Chip>
          {reason && <div className="small muted">{w.reasons[reason] ?? reason}</div>}
        </>
      ),
    },
    { id: 'attempts', header: w.attempts, numeric: true, wide: true, cell: ({ attempts }) => attempts },
    { id: 'created', header: w.created, cell: (letter) => <Moment at={letter.createdAt} /> },
    { id: 'sent', header: w.sent, wide: true, cell: ({ sentAt }) => sentAt && f.moment(sentAt) },
    { id: 'steps', header: w.steps, cell: (letter) => <LetterMenu letter={letter} steps={steps} /> },
  ]
}

function Moment({ at }: { at: string }) {
  return <span className="num">{useFormat().moment(at)}</span>
}
