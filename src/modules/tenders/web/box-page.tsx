import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useSession } from '../../../web/session.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Columns, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import type { BoxPage as Box } from '../contract/box.ts'
import { tenders } from '../contract.ts'
import { boxScreens } from '../texts/box-screen.ts'
import { canUseKeys } from './box-keys.ts'
import { OpenBoxDialog } from './open-box-dialog.tsx'
import { OpenerKeyCard } from './opener-key-card.tsx'
import { OpeningCard } from './opening-card.tsx'
import { SetUpBoxDialog } from './set-up-box-dialog.tsx'
import { TenderViews } from './tender-views.tsx'

/** Often enough that both openers see each other's part. */
const everyFewSeconds = 3000

/** The sealed box of a procurement: who opens it, its set-up, its opening. */
export function BoxPage() {
  const procurement = usePlace('procurementId')
  const [moving, setMoving] = useState(false)
  const box = useQueryOf(tenders.readBox, { procurement }, { every: moving && everyFewSeconds })
  const state = box.data?.state
  const shouldMove = state === 'due' || state === 'halfOpen' || state === 'uncovering'
  if (shouldMove !== moving) setMoving(shouldMove)
  return <Loaded of={box}>{(data) => <BoxView box={data} />}</Loaded>
}

const tones = {
  none: 'plain',
  sealed: 'blue',
  due: 'soon',
  halfOpen: 'soon',
  uncovering: 'soon',
  opened: 'done',
} as const

function BoxView({ box }: { box: Box }) {
  const w = useWords(boxScreens)
  const f = useFormat()
  const crumbs = [
    { label: w.crumb, to: '/procurements' },
    { label: box.title, to: `/procurements/${box.procurement}` },
  ]
  return (
    <>
      <PageHead
        title={w.title}
        crumbs={crumbs}
        chips={<Chip tone={tones[box.state]}>{w.states[box.state]}</Chip>}
        sub={box.dueAt ? w.due(f.moment(box.dueAt)) : w.noDue}
      />
      <Stack>
        <TenderViews procurement={box.procurement} here="box" />
        <Columns side={<BoxSide box={box} />}>
          <Stack>
            <NextStep box={box} />
            {box.opening && <OpeningCard box={box} opening={box.opening} />}
            <OpenersCard box={box} />
          </Stack>
        </Columns>
      </Stack>
    </>
  )
}

/** What the box is; and his own key for whoever opens it. */
function BoxSide({ box }: { box: Box }) {
  const w = useWords(boxScreens)
  const { session } = useSession()
  const isOpener = box.openers.some(({ person }) => person === session?.person.id)
  return (
    <Stack>
      {isOpener && <OpenerKeyCard />}
      <Card title={w.what}>
        <p>{w.lead}</p>
      </Card>
    </Stack>
  )
}

/** The one thing to do now, or why there is none. */
function NextStep({ box }: { box: Box }) {
  const w = useWords(boxScreens)
  const f = useFormat()
  const [asked, setAsked] = useState<'setUp' | 'open'>()
  const { can, turn, blocked } = box
  if (can.length > 0 && !canUseKeys()) return <Note tone="late">{w.insecure}</Note>
  const close = () => setAsked(undefined)
  return (
    <>
      {turn && <Note tone="soon">{w.waiting(turn.name, f.moment(turn.until))}</Note>}
      {blocked && blocked !== 'otherOpener' && <Note tone="soon">{w.blocked[blocked]}</Note>}
      {can.length > 0 && (
        <div>
          {can.includes('open') ? (
            <Button look="go" onClick={() => setAsked('open')}>
              {w.open}
            </Button>
          ) : (
            <Button look={can.includes('setUp') ? 'go' : 'plain'} onClick={() => setAsked('setUp')}>
              {can.includes('setUp') ? w.setUp : w.setUpAnew}
            </Button>
          )}
        </div>
      )}
      {asked === 'setUp' && <SetUpBoxDialog box={box} close={close} />}
      {asked === 'open' && <OpenBoxDialog box={box} close={close} />}
    </>
  )
}

function OpenersCard({ box }: { box: Box }) {
  const w = useWords(boxScreens)
  return (
    <Card title={w.openers}>
      {box.openers.length === 0 && <p className="muted">{w.noOpeners}</p>}
      {box.openers.map(({ person, name, key, inBox }) => (
        <Row
          key={person}
          title={name}
          end={
            <>
              {inBox && <Chip tone="blue">{w.inBox}</Chip>}
              <Chip tone={key ? 'done' : 'soon'}>{key ? w.hasKey : w.noKey}</Chip>
            </>
          }
        />
      ))}
      {box.state === 'none' && <Link to={`/procurements/${box.procurement}`}>{w.nameOpeners}</Link>}
    </Card>
  )
}
