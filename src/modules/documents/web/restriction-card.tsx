import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { Why } from '../../../web/ui/why.tsx'
import type { Restriction } from '../contract/restriction.ts'
import { type DocumentPage, documents } from '../contract.ts'
import { registerScreens } from '../texts/register-screens.ts'
import { ReasonDialog, RestrictDialog } from './restriction-forms.tsx'

export type Restrictions = OutputOf<typeof documents.readRestrictions>
type Asking = 'restrict' | { step: 'extend' | 'lift'; restriction: string }

/** Whether everybody may see the document; if not, why, until when, and who may change that. */
export function RestrictionCard({ document }: { document: DocumentPage }) {
  const w = useWords(registerScreens).restriction
  const restrictions = useQueryOf(documents.readRestrictions, { id: document.id })
  const [asking, ask] = useState<Asking>()
  const close = () => ask(undefined)
  return (
    <Card title={w.title}>
      <Loaded of={restrictions} lines={2}>
        {(data) => (
          <Stack gap={12}>
            <Ends restrictions={data} />
            {data.items.map((one) => (
              <OneRestriction key={one.id} one={one} ask={ask} />
            ))}
            <Mark lines={data.mark} />
            {data.can.includes('restrict') && (
              <Cluster>
                <Button small onClick={() => ask('restrict')}>
                  {w.restrict}
                </Button>
              </Cluster>
            )}
            {asking === 'restrict' && <RestrictDialog document={document} from={data} close={close} />}
            {asking && asking !== 'restrict' && (
              <ReasonDialog document={document} {...asking} close={close} />
            )}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

function Ends({ restrictions: { restricted, endsOn } }: { restrictions: Restrictions }) {
  const w = useWords(registerScreens).restriction
  const f = useFormat()
  if (!restricted) return <p className="muted">{w.open}</p>
  return <Note tone="law">{endsOn ? w.ends(f.day(endsOn)) : w.endsByEvent}</Note>
}

function OneRestriction({ one, ask }: { one: Restriction; ask: (what: Asking) => void }) {
  const w = useWords(registerScreens).restriction
  const f = useFormat()
  const { id, ground, startsOn, endsOn, extended, lifted, can } = one
  const until = endsOn ? f.day(endsOn) : w.endsByEvent
  const notes = [
    ground.text,
    `${f.day(startsOn)} – ${until}`,
    extended && w.extendedFor(extended.reason),
    lifted && w.liftedOn(f.day(lifted.on), lifted.reason),
  ]
  return (
    <Row
      small
      title={lifted ? <s>{ground.cite}</s> : <b>{ground.cite}</b>}
      sub={
        <Stack gap={8}>
          <span>{notes.filter(Boolean).join(' · ')}</span>
          {can.length > 0 && (
            <Cluster>
              {can.map((step) => (
                <Button key={step} small look="quiet" onClick={() => ask({ step, restriction: id })}>
                  {w[step]}
                </Button>
              ))}
            </Cluster>
          )}
        </Stack>
      }
      end={
        <Cluster>
          {ground.doubts.map((doubt) => (
            <Chip key={doubt} tone="law">
              {w.doubts[doubt]}
            </Chip>
          ))}
          <WhyEnds one={one} result={until} />
        </Cluster>
      }
    />
  )
}

function WhyEnds({ one, result }: { one: Restriction; result: string }) {
  const [rule = '', ...steps] = one.explanation
  const unverified = one.ground.doubts.length > 0
  return <Why reason={{ result, rule, steps, source: { label: one.ground.cite }, unverified }} />
}

/** The mark as the law asks for it, to be written on the document. */
function Mark({ lines }: { lines: readonly string[] }) {
  const w = useWords(registerScreens).restriction
  if (lines.length === 0) return null
  return (
    <section aria-label={w.mark}>
      <p className="small muted">{w.mark}</p>
      <p lang="et">
        {lines.map((line) => (
          <span key={line} style={{ display: 'block' }}>
            {line}
          </span>
        ))}
      </p>
    </section>
  )
}
