import { useCallback } from 'react'
import { linkTo } from '../../../web/api.ts'
import { today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useSearchPlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button, ButtonLink } from '../../../web/ui/button.tsx'
import { Chart } from '../../../web/ui/chart.tsx'
import { Card, Cluster, Facts, Stack } from '../../../web/ui/layout.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import type { Figure } from '../contract/data-out.ts'
import { procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'
import { screenTexts } from '../texts/screens.ts'

/** A year of procurements in numbers; every sum leads back to procurements that one may see. */
export function FiguresPage() {
  const words = useWords(outcomeScreens)
  const w = words.figures
  const [search, change] = useSearchPlace()
  const year = Number(search.year ?? today().slice(0, 4))
  const figures = useQueryOf(procurements.readFigures, { year })
  return (
    <Stack>
      <PageHead
        title={`${w.title}: ${year}`}
        crumbs={[{ label: words.procurements, to: '/procurements' }]}
        actions={
          <Cluster>
            <Button small onClick={() => change({ year: `${year - 1}` })}>{`${year - 1}`}</Button>
            <Button small onClick={() => change({ year: `${year + 1}` })}>{`${year + 1}`}</Button>
            <ButtonLink small to={linkTo(procurements.exportProcurements, {})}>
              {w.excel}
            </ButtonLink>
          </Cluster>
        }
      />
      <Loaded of={figures}>
        {({ items, checks }) =>
          items.length === 0 ? (
            <p className="muted">{w.none}</p>
          ) : (
            <Stack>
              <Card title={w.title}>
                <ValueChart figures={items} />
              </Card>
              <Card title={words.checks.title}>
                <Facts
                  items={[
                    [w.checks, words.checks.summary(checks.green, checks.of)],
                    [w.exceptions, checks.exceptions],
                  ]}
                />
              </Card>
            </Stack>
          )
        }
      </Loaded>
    </Stack>
  )
}

function ValueChart({ figures }: { figures: readonly Figure[] }) {
  const w = useWords(outcomeScreens).figures
  const { procedures } = useWords(screenTexts)
  const f = useFormat()
  const nameOf = useCallback(
    ({ procedure }: Figure): string => (procedure ? procedures[procedure] : w.undecided),
    [procedures, w],
  )
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number) =>
      plot.plot({
        width,
        marginLeft: 120,
        height: 60 + figures.length * 34,
        x: { grid: true, label: '€', ticks: 4, tickFormat: (tick: number) => f.number(tick) },
        y: { label: null },
        marks: [
          plot.barX([...figures], {
            x: (one: Figure) => one.valueCents / 100,
            y: nameOf,
            fill: 'var(--blue)',
          }),
          plot.ruleX([0]),
        ],
      }),
    [f, figures, nameOf],
  )
  const count = figures.reduce((sum, one) => sum + one.count, 0)
  const cents = figures.reduce((sum, one) => sum + one.valueCents, 0)
  return (
    <Chart
      title={w.chart}
      sentence={w.sentence(count, f.money(cents))}
      draw={draw}
      isEmpty={cents === 0}
      table={{
        head: w.head,
        rows: figures.map((one) => [
          nameOf(one),
          f.number(one.count),
          f.money(one.valueCents),
          f.number(one.contracts),
          f.money(one.contractCents),
          one.leadDays === null ? '–' : f.number(one.leadDays),
          one.tenders === null ? '–' : f.number(one.tenders / 100),
        ]),
      }}
    />
  )
}
