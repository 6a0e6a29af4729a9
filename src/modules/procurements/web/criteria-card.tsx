import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, type Tone } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { Why } from '../../../web/ui/why.tsx'
import type { CriteriaCheck } from '../contract/criteria.ts'
import { type ProcurementPage, procurements } from '../contract.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'
import css from './rows.module.css'

type Criteria = OutputOf<typeof procurements.readCriteria>

/** By what tenders are compared, and what § 85 says of it. */
export function CriteriaCard({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(preparationScreens).criteria
  const { id, state } = procurement
  const criteria = useQueryOf(procurements.readCriteria, { id })
  const label = criteria.data?.comparison ? w.change : w.write
  return (
    <Card
      title={w.title}
      aside={criteria.data?.mayWrite && <Link to={`/procurements/${id}/criteria`}>{label}</Link>}
    >
      <Loaded of={criteria} lines={3}>
        {(data) =>
          data.comparison ? (
            <Comparison criteria={data} procurement={procurement} />
          ) : (
            <p className="muted">{data.mayWrite || state !== 'need' ? w.empty : w.closed}</p>
          )
        }
      </Loaded>
    </Card>
  )
}

interface ComparisonProps {
  criteria: Criteria
  procurement: ProcurementPage
}

function Comparison({ criteria, procurement }: ComparisonProps) {
  const w = useWords(preparationScreens).criteria
  const { comparison, checks } = criteria
  const { lots, startsOn } = procurement
  const titleOf = (lot: string | null) => lots.find(({ id }) => id === lot)?.title
  if (!comparison) return null
  const ties = comparison.tieBreaks.map((one) => w.tieBreaks[one]).join(', ')
  return (
    <Stack gap={12}>
      <div>
        {w.methods[comparison.method]}
        {comparison.reason && <div className="small muted">{comparison.reason}</div>}
      </div>
      <div>
        {criteria.criteria.map((one) => (
          <CriterionRow
            key={one.id}
            one={one}
            lot={titleOf(one.lot)}
            formula={w.formulas[comparison.priceFormula]}
          />
        ))}
      </div>
      {ties && (
        <div className="small muted">
          {w.ties}: {ties}
        </div>
      )}
      <div>
        <h3 className={css.sub}>{w.checks}</h3>
        {checks.map((one) => (
          <CheckRow key={one.check} one={one} />
        ))}
        {!startsOn && <p className="small muted">{w.unknownStart}</p>}
      </div>
    </Stack>
  )
}

interface CriterionProps {
  one: Criteria['criteria'][number]
  /** The lot that it alone compares. */
  lot: string | undefined
  formula: string
}

function CriterionRow({ one, lot, formula }: CriterionProps) {
  const w = useWords(preparationScreens).criteria
  const f = useFormat()
  return (
    <Row
      title={lot ? `${lot}: ${one.title}` : one.title}
      sub={
        one.kind === 'price' ? (
          formula
        ) : (
          <>
            {one.link}
            {one.steps.map(({ points, says }) => (
              <div key={points}>{w.stepLine(points, says)}</div>
            ))}
          </>
        )
      }
      end={<b className="num">{f.percent(one.weight / 10_000)}</b>}
    />
  )
}

const tones: Record<CriteriaCheck['state'], Tone> = { met: 'done', broken: 'late', judge: 'law' }

function CheckRow({ one }: { one: CriteriaCheck }) {
  const w = useWords(preparationScreens).criteria
  const titles = one.titles.length > 0 ? ` ${one.titles.join(', ')}.` : ''
  return (
    <Row
      small
      title={`${w.check[one.check]}${titles}`}
      sub={one.cite}
      end={
        <>
          {one.rule && <Why reason={{ result: w.states[one.state], rule: one.rule }} />}
          <Chip tone={tones[one.state]}>{w.states[one.state]}</Chip>
        </>
      }
    />
  )
}
