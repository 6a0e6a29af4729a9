import { useMemo } from 'react'
import type { CallOf } from '../../../kernel/contract.ts'
import { linkTo } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useMay } from '../../../web/session.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { ListView } from '../../../web/ui/list/list-page.tsx'
import { type Filter, useList } from '../../../web/ui/list/list-state.ts'
import { administration, outcomes, permissions } from '../contract.ts'
import { texts } from '../texts.ts'
import { AdministrationHead } from './administration-head.tsx'
import { useAuditColumns } from './audit-columns.tsx'
import { ChainCard } from './chain-card.tsx'

/** The list's query, with the kit's names for a period. */
type ListQuery = CallOf<typeof administration.listAudit> & { sort?: string; atFrom?: string; atTo?: string }

/** Who did, looked at and was refused what; reading it is itself a look. */
export function AuditPage() {
  const w = useWords(texts).audit
  const may = useMay()
  const list = useList<ListQuery>({ id: 'audit', filters: useFilters() })
  const { sort: _, atFrom, atTo, ...query } = list.query
  const asked = { ...query, ...(atFrom && { from: atFrom }), ...(atTo && { until: atTo }) } as typeof query
  const answer = useQueryOf(administration.listAudit, asked, { keep: true })
  const { page: _page, perPage: _perPage, ...filters } = asked
  return (
    <Stack>
      <AdministrationHead
        here="audit"
        actions={<Link to={linkTo(administration.exportAudit, { ...filters, format: 'csv' })}>{w.csv}</Link>}
      />
      <ChainCard />
      <p className="small muted">
        {w.lookNote} {may(permissions.readInput) ? w.inputNote : w.inputOnlyAuditor}
      </p>
      <ListView
        list={list}
        columns={useAuditColumns()}
        answer={answer}
        keyOf={(entry) => entry.id}
        nameOf={(entry) => entry.operation}
        empty={{ title: w.none, text: w.noneText }}
        exportTo={linkTo(administration.exportAudit, { ...filters, format: 'xlsx' })}
        views={[
          { name: w.views.looks, search: { outcomes: ['looked'] } },
          { name: w.views.refusals, search: { outcomes: ['refused'] } },
        ]}
      />
    </Stack>
  )
}

function useFilters(): readonly Filter[] {
  const w = useWords(texts).audit
  const { data } = useQueryOf(administration.readAuditChoices, {})
  return useMemo(
    () => [
      {
        id: 'people',
        label: w.who,
        kind: 'choices',
        choices: (data?.people ?? []).map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        id: 'modules',
        label: w.module,
        kind: 'choices',
        choices: (data?.modules ?? []).map((value) => ({ value, label: w.modules[value] ?? value })),
      },
      {
        id: 'outcomes',
        label: w.outcome,
        kind: 'choices',
        choices: outcomes.map((value) => ({ value, label: w.outcomes[value] })),
      },
      { id: 'at', label: w.period, kind: 'period' },
    ],
    [w, data],
  )
}
