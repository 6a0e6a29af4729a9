import { useCallback, useState } from 'react'
import { addDays, today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Chart } from '../../../web/ui/chart.tsx'
import { Card, Facts, Stack } from '../../../web/ui/layout.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import type { ApprovalFigures } from '../contract/approval-figures.ts'
import { documents } from '../contract.ts'
import { approvalScreens } from '../texts/approval-screens.ts'

type Part = ApprovalFigures['parts'][number]
const daysShown = 365

/** How long answers took in the last year, by part, and how many rounds came without a return and in time. */
export function FiguresCard() {
  const w = useWords(approvalScreens).figures
  const [until] = useState(today)
  const from = addDays(until, -daysShown)
  const figures = useQueryOf(documents.readApprovalFigures, { from, until })
  return (
    <Card title={w.title}>
      <Loaded of={figures}>
        {({ parts, rounds }) =>
          rounds.ended === 0 ? (
            <p className="muted">{w.none}</p>
          ) : (
            <Stack>
              <RoundFacts rounds={rounds} />
              {parts.length > 0 && <PartChart parts={parts} />}
            </Stack>
          )
        }
      </Loaded>
    </Card>
  )
}

function RoundFacts({ rounds }: { rounds: ApprovalFigures['rounds'] }) {
  const words = useWords(approvalScreens)
  const w = words.figures
  const { ended, median, withoutReturn, inTime } = rounds
  return (
    <Facts
      items={[
        [w.ended, ended],
        [w.median, median === null ? undefined : words.days(median)],
        [w.withoutReturn, w.of(withoutReturn.value, withoutReturn.of)],
        [w.inTime, inTime.of ? w.of(inTime.value, inTime.of) : undefined],
      ]}
    />
  )
}

function PartChart({ parts }: { parts: readonly Part[] }) {
  const words = useWords(approvalScreens)
  const w = words.figures
  const f = useFormat()
  const nameOf = useCallback(
    ({ part }: Part): string => (part ? words.parts[part] : w.people),
    [words, w.people],
  )
  const longest = Math.max(1, ...parts.map(({ median }) => Math.ceil(median)))
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number) =>
      plot.plot({
        width,
        height: 40 + parts.length * 32,
        marginLeft: 110,
        // At least one day wide: where all is answered on the same day, the bars are empty.
        x: {
          label: w.axis,
          grid: true,
          domain: [0, longest],
          ticks: Math.min(longest, 10),
          tickFormat: 'd',
        },
        y: { label: null },
        marks: [
          plot.barX([...parts], { x: 'median', y: nameOf, fill: 'var(--blue)', sort: { y: '-x' } }),
          plot.ruleX([0]),
        ],
      }),
    [parts, longest, nameOf, w.axis],
  )
  const said = parts.map((part) => `${nameOf(part)} ${f.number(part.median)}`)
  const rows = parts.map((part) => [
    nameOf(part),
    part.answered,
    f.number(part.median),
    part.longest,
    w.of(part.inTime, part.answered),
  ])
  return (
    <Chart
      title={w.chart}
      sentence={w.sentence(said.join(', '))}
      draw={draw}
      table={{ head: w.head, rows }}
    />
  )
}
