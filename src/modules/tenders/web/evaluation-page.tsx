import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace, useSearchPlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Card, Cluster, Columns, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { type Evaluation, type Tender, tenders } from '../contract.ts'
import { evaluationScreens } from '../texts/evaluation-screens.ts'
import { CheckPlanCard } from './check-plan-card.tsx'
import { PlacesCard } from './places-card.tsx'
import { RelationsCard } from './relations-card.tsx'
import { SheetCard } from './sheet-card.tsx'
import { TenderViews } from './tender-views.tsx'
import { TogetherCard } from './together-card.tsx'

/** Tenders of a procurement and their evaluation: alone, together, settled; `?lot=` says of which lot. */
export function EvaluationPage() {
  const procurement = usePlace('procurementId')
  const w = useWords(evaluationScreens)
  const [place] = useSearchPlace()
  const list = useQueryOf(tenders.listTenders, { procurement })
  const first = list.data?.lots[0]?.id
  const lot = typeof place.lot === 'string' ? place.lot : first
  const evaluation = useQueryOf(
    tenders.readEvaluation,
    { procurement, ...(lot && { lot }) },
    { enabled: list.data !== undefined },
  )
  return (
    <Loaded of={list}>
      {(listed) => (
        <Loaded of={evaluation}>
          {(read) => (
            <>
              <PageHead
                title={w.title}
                crumbs={[
                  { label: w.procurements, to: '/procurements' },
                  { label: listed.title, to: `/procurements/${procurement}` },
                ]}
                chips={<Chip tone={read.state === 'settled' ? 'done' : 'blue'}>{w.states[read.state]}</Chip>}
              />
              <Stack>
                <TenderViews procurement={procurement} here="evaluation" />
                <Columns side={<Side evaluation={read} tenders={listed.items} />}>
                  <BoundNote evaluation={read} />
                  {read.mine.related === null && <RelationsCard evaluation={read} tenders={listed.items} />}
                  {listed.lots.length > 0 && <Lots lots={listed.lots} here={lot} />}
                  <TenderList
                    items={listed.items}
                    lot={lot ?? null}
                    mayEnter={listed.can.includes('enter')}
                    procurement={procurement}
                  />
                  <SheetCard key={lot} evaluation={read} />
                  <TogetherCard evaluation={read} />
                  <PlacesCard evaluation={read} />
                </Columns>
              </Stack>
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

/** Who was to evaluate and may not, for whoever can name another. */
function BoundNote({ evaluation: { bound, can, procurement } }: { evaluation: Evaluation }) {
  const w = useWords(evaluationScreens).relations
  if (bound.length === 0 || !can.includes('settle')) return null
  return (
    <Note tone="soon">
      {w.bound(bound.join(', '))} <Link to={`/procurements/${procurement.id}`}>{w.nameAnother}</Link>
    </Note>
  )
}

interface SideProps {
  evaluation: Evaluation
  tenders: readonly Tender[]
}

/** What one says of oneself comes first; said, it steps aside. */
const Side = ({ evaluation, tenders: all }: SideProps) => (
  <>
    {evaluation.mine.related !== null && <RelationsCard evaluation={evaluation} tenders={all} />}
    <CheckPlanCard procurement={evaluation.procurement.id} />
  </>
)

function Lots({ lots, here }: { lots: Evaluation['lots']; here: string | undefined }) {
  const w = useWords(evaluationScreens)
  return (
    <Card title={w.lots}>
      <Stack gap={8}>
        {lots.map(({ id, no, title }) => {
          const label = w.lotNo(no, title)
          return (
            <Row
              key={id}
              small
              title={id === here ? <b>{label}</b> : <Link to={`?lot=${id}`}>{label}</Link>}
            />
          )
        })}
      </Stack>
    </Card>
  )
}

interface ListProps {
  items: readonly Tender[]
  /** Of a procurement with lots: those that ask for this one, with its price. */
  lot: string | null
  mayEnter: boolean
  procurement: string
}

function TenderList({ items, lot, mayEnter, procurement }: ListProps) {
  const w = useWords(evaluationScreens).list
  const f = useFormat()
  const tones = { in: 'plain', out: 'late', withdrawn: 'plain' } as const
  const priceIn = ({ prices }: Tender) => prices.find((price) => price.lot === lot)
  const here = items.filter((one) => lot === null || priceIn(one))
  const priceOf = (one: Tender) => {
    const price = priceIn(one)
    return price ? f.money(price.correctedCents ?? price.priceCents) : w.price
  }
  return (
    <Card title={w.title}>
      <Stack gap={8}>
        {here.length === 0 && <p className="muted">{items.length === 0 ? w.none : w.noneHere}</p>}
        {here.map((one) => (
          <Row
            key={one.id}
            title={<Link to={`/tenders/${one.id}`}>{one.name}</Link>}
            sub={`${w.no(one.no)} · ${f.moment(one.submittedAt)} · ${priceOf(one)}`}
            end={<Chip tone={tones[one.state]}>{w[one.state]}</Chip>}
          />
        ))}
        {mayEnter && (
          <Cluster>
            <ButtonLink to={`/procurements/${procurement}/tenders/new`} look="plain">
              {w.enter}
            </ButtonLink>
          </Cluster>
        )}
      </Stack>
    </Card>
  )
}
