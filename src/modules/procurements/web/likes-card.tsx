import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { LikePurchase } from '../contract/watch.ts'
import { type ProcurementId, procurements } from '../contract.ts'
import { valueScreens } from '../texts/value-screens.ts'
import { WatchVerdict } from './watch-note.tsx'

/** Like purchases of the agency; a person decides of each whether it is like, and says why. */
export function LikesCard({ id, may }: { id: ProcurementId; may: boolean }) {
  const w = useWords(valueScreens)
  const f = useFormat()
  const watch = useQueryOf(procurements.readWatch, { id })
  const [judged, judge] = useState<LikePurchase>()
  return (
    <Card title={w.like}>
      <Loaded of={watch}>
        {(data) => (
          <Stack gap={10}>
            {/* While one types, the verdict with what is typed stands above. */}
            {!may && <WatchVerdict watch={data} />}
            <p className="small muted">{data.likes.length === 0 ? w.noLikes : w.watching}</p>
            {data.likes.map((like) => (
              <LikeLine key={like.id} like={like} judge={may && (() => judge(like))} />
            ))}
            {data.hidden.count + data.hidden.undecidedCount > 0 && (
              <p className="small muted">
                {w.hidden(
                  data.hidden.count + data.hidden.undecidedCount,
                  f.money(data.hidden.cents + data.hidden.undecidedCents),
                )}
              </p>
            )}
          </Stack>
        )}
      </Loaded>
      {judged && <JudgeDialog id={id} like={judged} close={() => judge(undefined)} />}
    </Card>
  )
}

const tones = { like: 'blue', different: 'plain', undecided: 'soon' } as const

function LikeLine({ like, judge }: { like: LikePurchase; judge: false | (() => void) }) {
  const w = useWords(valueScreens)
  const f = useFormat()
  const { subject, source, way, on, team, cpv, valueCents, judged } = like
  const verdict = like.verdict ?? 'undecided'
  const said = [w.sources[source], w.ways[way], on && f.day(on), cpv && `CPV ${cpv}`, team]
  return (
    <Row
      title={subject}
      sub={
        <>
          {said.filter(Boolean).join(' · ')}
          {judged && <div>{w.judged(judged.by ?? '', f.dayOrMoment(judged.at), judged.reason)}</div>}
        </>
      }
      end={
        <Cluster>
          {valueCents === null ? (
            <span className="small muted">{w.unvalued}</span>
          ) : (
            <span className="num">{f.money(valueCents)}</span>
          )}
          <Chip tone={tones[verdict]}>{w.verdicts[verdict]}</Chip>
          {judge && (
            <Button small onClick={judge} aria-label={`${w.judge}: ${subject}`}>
              {w.judge}
            </Button>
          )}
        </Cluster>
      }
    />
  )
}

function JudgeDialog({ id, like, close }: { id: ProcurementId; like: LikePurchase; close: () => void }) {
  const w = useWords(valueScreens)
  const form = useOperationForm(procurements.judgeLikeness, {
    initial: { id, other: like.id, verdict: like.verdict ?? 'like', reason: '' },
    done: () => {
      announce(w.verdictSaved)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.judgeTitle(like.subject)}>
      <Form form={form} submit={w.saveVerdict} cancel={close}>
        <p className="small muted">{w.judgeHelp}</p>
        <RadioField
          form={form}
          name="verdict"
          label={w.verdict}
          choices={[
            { value: 'like', label: w.isLike },
            { value: 'different', label: w.isDifferent },
          ]}
        />
        <TextArea form={form} name="reason" label={w.reason} help={w.reasonHelp} rows={3} />
      </Form>
    </Dialog>
  )
}
