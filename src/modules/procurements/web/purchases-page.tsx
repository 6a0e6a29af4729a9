import { useMemo } from 'react'
import type { CallOf } from '../../../kernel/contract.ts'
import { linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button, ButtonLink } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { ListView } from '../../../web/ui/list/list-page.tsx'
import { useList } from '../../../web/ui/list/list-state.ts'
import type { Column } from '../../../web/ui/list/list-table.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { Purchase, PurchaseImportId } from '../contract/purchase.ts'
import { procurements } from '../contract.ts'
import { planScreens } from '../texts/plan-screens.ts'
import { purchaseScreens } from '../texts/purchase-screens.ts'
import { screenTexts } from '../texts/screens.ts'

/** What was bought before, and the imports it came with. */
export function PurchasesPage() {
  const w = useWords(planScreens)
  const past = useWords(purchaseScreens)
  const words = useWords(screenTexts)
  const imports = useQueryOf(procurements.listPurchaseImports, {})
  return (
    <>
      <PageHead
        title={past.title}
        sub={past.sub}
        crumbs={[
          { label: words.procurements, to: '/procurements' },
          { label: w.plans, to: '/procurements/plans' },
        ]}
        actions={
          imports.data?.may && (
            <ButtonLink look="go" to="/procurements/purchases/import">
              {past.import}
            </ButtonLink>
          )
        }
      />
      <Stack>
        <Loaded of={imports}>{({ items }) => (items.length > 0 ? <Imports items={items} /> : null)}</Loaded>
        <PurchaseList />
      </Stack>
    </>
  )
}

interface Imported {
  readonly id: PurchaseImportId
  readonly title: string
  readonly rows: number
  readonly valueCents: number
  readonly importedAt: string
  readonly importedBy: string | null
  readonly mine: boolean
}

function Imports({ items }: { items: readonly Imported[] }) {
  const w = useWords(purchaseScreens)
  const f = useFormat()
  const withdraw = useCommand(procurements.withdrawPurchases, { done: () => announce(w.withdrawn) })
  const ask = async ({ id, title }: Imported) => {
    const question = { title: w.withdrawTitle(title), consequence: w.withdrawConsequence, action: w.withdraw }
    if (await confirmDanger(question)) withdraw.mutate({ id })
  }
  return (
    <Card title={w.imports}>
      <ProblemNote problem={withdraw.error} />
      {items.map((one) => (
        <Row
          key={one.id}
          title={one.title}
          sub={`${w.count(one.rows, f.money(one.valueCents))} · ${f.dayOrMoment(one.importedAt)} · ${one.importedBy ?? ''}`}
          end={
            one.mine && (
              <Button
                small
                look="quiet"
                onClick={() => void ask(one)}
                aria-label={`${w.withdraw}: ${one.title}`}
              >
                {w.withdraw}
              </Button>
            )
          }
        />
      ))}
    </Card>
  )
}

function PurchaseList() {
  const w = useWords(purchaseScreens)
  const f = useFormat()
  const list = useList<CallOf<typeof procurements.listPurchases>>({
    id: 'procurements.purchases',
    filters: [],
    sort: '',
    perPage: 50,
  })
  const columns = useMemo<Column<Purchase>[]>(
    () => [
      { id: 'subject', header: w.columns.subject, cell: (row) => row.subject },
      { id: 'boughtOn', header: w.columns.boughtOn, cell: (row) => row.boughtOn && f.day(row.boughtOn) },
      {
        id: 'value',
        header: w.columns.value,
        numeric: true,
        cell: (row) => row.valueCents !== null && f.money(row.valueCents),
      },
      { id: 'cpv', header: w.columns.cpv, cell: (row) => row.cpv },
      { id: 'series', header: w.columns.series, cell: (row) => row.series },
      { id: 'reference', header: w.columns.reference, cell: (row) => row.reference },
    ],
    [w, f],
  )
  const { sort: _, ...wish } = list.query as CallOf<typeof procurements.listPurchases> & { sort?: string }
  const answer = useQueryOf(procurements.listPurchases, wish, { keep: true })
  const { page: __, perPage: ___, ...exported } = wish
  return (
    <ListView
      list={list}
      columns={columns}
      answer={answer}
      keyOf={({ id }) => id}
      nameOf={({ subject }) => subject}
      exportTo={linkTo(procurements.exportPurchases, exported)}
      empty={{ title: w.none, text: w.noneText }}
    />
  )
}
