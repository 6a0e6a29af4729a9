import { Button, ButtonLink } from '../ui/button.tsx'
import { Chart } from '../ui/chart.tsx'
import { confirmDanger } from '../ui/confirm-danger.tsx'
import { Knots } from '../ui/knots.tsx'
import { Card, Cluster, Columns, Row, Stack } from '../ui/layout.tsx'
import { Link } from '../ui/link.tsx'
import { Bar, Chip, DutyTag, Note, Person, Spine } from '../ui/marks.tsx'
import { EmptyState, Skeleton } from '../ui/states.tsx'
import { announce, offerUndo } from '../ui/told.tsx'
import { type Reason, Why } from '../ui/why.tsx'

export const reason: Reason = {
  result: 'E 04.01.2027',
  rule: 'Tähtpäev, mis satub puhkepäevale, nihkub järgmisele tööpäevale.',
  source: { label: 'TsÜS § 136 lg 8', href: 'https://example.org/' },
  validFrom: '2002-07-01',
  readOn: '2026-11-22',
  unverified: true,
  inputs: [
    { label: 'Algus', value: '18.12.2026' },
    { label: 'Tähtaeg', value: '5 tööpäeva' },
  ],
  steps: [
    'Tähtaeg algab järgmisel päeval: 19.12.2026.',
    'Vahele jäävad 24.–26.12 ja 1.01.',
    'Viies tööpäev on 04.01.2027.',
  ],
  changedBy: 'Varasem algus või seaduse muudatus.',
}

const spine = [
  { no: '3.1', title: 'Hanked', share: 0.82, note: '9 tõendit', to: '/kit' },
  { no: '3.2', title: 'Koolitused', share: 1, note: '6 tõendit', to: '/kit' },
  { no: '3.3', title: 'Hindamine', share: 0.64, note: '4 tõendit', to: '/kit' },
  { no: '3.4', title: 'Teavitus', note: '11 tõendit', to: '/kit' },
  { no: '3.5', title: 'Koostöö', share: 0.4, note: '1 tulemus tõendita', tone: 'soon' as const, to: '/kit' },
  { no: '3.6', title: 'Algatused', share: 0, note: 'Tõendit veel pole', tone: 'soon' as const, to: '/kit' },
  { no: '3.7', title: 'Ülesanded', share: 0.94, note: '17 tehtud, 16 õigel ajal', to: '/kit' },
]

export function MarksShelf() {
  return (
    <Stack>
      <Card title="Minu ametikoha selgroog · IV kvartal" aside={<Link to="/kit">Tõendid ja lüngad</Link>}>
        <Spine items={spine} />
      </Card>
      <Columns side={<Side />}>
        <Card title="Nõuab tegutsemist">
          <Row
            start={<DutyTag no="3.1" />}
            title="Saada lepingu andmed registrisse"
            sub="Hange „Lahkuminek ja laps“ · enne esimese arve saatmist"
            end={
              <>
                <Why reason={reason} />
                <Chip tone="late">2 tööpäeva üle</Chip>
              </>
            }
          />
          <Row
            start={<DutyTag no="3.3" />}
            title={<Link to="/kit">Avalda tagasiside kokkuvõte</Link>}
            sub="Infopäev kohtutele 11.11 · 31 vastust 44-st"
            end={<Chip tone="soon">täna</Chip>}
          />
          <Row
            start={<DutyTag no="3.7" />}
            title="Koosta ülevaade Soome mudelist"
            sub="Andis Piret Oja 16.11"
            end={<Chip tone="done">tehtud</Chip>}
          />
        </Card>
        <Card title="Lõimed" aside={<Link to="/kit">Kõik 6</Link>}>
          <Cluster>
            <b>Kõrge konfliktiga pered</b> <Chip>24 kohta · Tartu</Chip>
          </Cluster>
          <Knots
            label="Lõim"
            knots={knots}
            foot="Järgmine: tuleta õigusosakonnale meelde · varu 11 tööpäeva"
          />
        </Card>
        <Card>
          <Chart
            title="Vastanuid ürituse järgi"
            sentence="Kolmel üritusel viiest vastas üle poole."
            draw={draw}
            table={chartTable}
          />
        </Card>
      </Columns>
    </Stack>
  )
}

const knots = [
  { title: 'Vajadus', note: 'valmis', state: 'done' as const },
  { title: 'Hange', note: '3 pakkumust', state: 'done' as const },
  { title: 'Leping', note: 'ootab õigust, 2 p', state: 'now' as const },
  { title: 'Kutsed', note: 'hiljemalt 1.03', state: 'risk' as const },
  { title: 'Koolitus', note: '14.–15.04', state: 'next' as const },
  { title: 'Tagasiside', note: '29.04', state: 'next' as const },
]

const answers = [
  { event: 'Infopäev', share: 0.7 },
  { event: 'Koolitus 1', share: 0.55 },
  { event: 'Koolitus 2', share: 0.31 },
]
const chartTable = {
  head: ['Üritus', 'Vastas'],
  rows: answers.map(({ event, share }) => [event, `${share * 100} %`]),
}
const draw = (plot: typeof import('@observablehq/plot'), width: number) =>
  plot.plot({
    width,
    height: 140,
    marginLeft: 80,
    x: { percent: true, label: 'vastas, %' },
    y: { label: null },
    marks: [plot.barX(answers, { x: 'share', y: 'event', fill: 'var(--go)' })],
  })

const deletion = {
  title: 'Kas kustutada ülesanne?',
  consequence: 'Ülesanne „Koosta ülevaade“ ja selle kaks manust kustuvad. Seda ei saa tagasi võtta.',
  action: 'Kustuta ülesanne',
}

function Side() {
  return (
    <>
      <Card title="Nupud">
        <Stack gap={8}>
          <ButtonLink to="/kit" look="go" wide>
            Saada kooskõlastusele
          </ButtonLink>
          <Button
            icon="undo"
            onClick={() => offerUndo('Ülesanne on tehtud', () => announce('Võetud tagasi'))}
          >
            Märgi tehtuks
          </Button>
          <Button look="danger" onClick={() => void confirmDanger(deletion)}>
            Kustuta
          </Button>
          <Button look="quiet">Vaikne</Button>
          <Button busy>Käib</Button>
        </Stack>
      </Card>
      <Card title="Seisud">
        <Cluster>
          <Chip>varu 3 p</Chip>
          <Chip tone="blue">koostamisel</Chip>
          <Chip tone="soon">25.11 kell 12</Chip>
          <Chip tone="late">tõendita</Chip>
          <Chip tone="done">6 tõendit</Chip>
          <Chip tone="law">RHS § 14</Chip>
        </Cluster>
      </Card>
      <Note title="Reegel muutub.">
        Praegune tekst kehtib kuni 31.12.2026. <Link to="/kit">Vaata</Link>
      </Note>
      <Note tone="soon" title="Piirid on sisestamata." />
      <Note tone="late" title="Tõendit pole." />
      <Note tone="done" title="Kõik korras." />
      <Card title="Veel">
        <Bar share={0.6} label="Täidetud" />
        <Person name="Piret Oja" note="teenuse juht" />
        <Skeleton lines={3} />
      </Card>
      <EmptyState title="Siin pole veel midagi" action={<Button look="go">Lisa esimene</Button>}>
        Siia tulevad tõendid.
      </EmptyState>
    </>
  )
}
