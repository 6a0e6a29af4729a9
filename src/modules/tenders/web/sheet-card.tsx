import { z } from 'zod'
import type { CallOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type Evaluation, type TenderId, tenders } from '../contract.ts'
import { evaluationScreens } from '../texts/evaluation-screens.ts'
import css from './evaluation.module.css'
import { ScoreFields } from './score-fields.tsx'

const Filled = z.object({
  scores: z.array(
    z.object({
      tender: z.string(),
      criterion: z.string(),
      share: z.union([z.string(), z.number()]).nullable().optional(),
      reason: z.string().max(5000),
    }),
  ),
})
type Filled = z.input<typeof Filled>

/** One's own points; of the others one only sees how many are in. */
export function SheetCard({ evaluation }: { evaluation: Evaluation }) {
  const w = useWords(evaluationScreens).sheet
  const { state, mine, handedIn, evaluators } = evaluation
  if (state !== 'alone') return null
  const progress = evaluators.length > 0 ? w.progress(handedIn, evaluators.length) : w.nobody
  return (
    <Card title={w.title} aside={<Chip tone="blue">{progress}</Chip>}>
      {mine.handedIn && <p>{w.handedIn}</p>}
      {mine.evaluates && mine.related === null && <p className="muted">{w.declareFirst}</p>}
      {!mine.evaluates && <p className="muted">{w.notMine}</p>}
      {evaluation.can.includes('score') && <SheetForm evaluation={evaluation} />}
    </Card>
  )
}

function placesOf({ tenders: all, criteria, mine }: Evaluation) {
  const inside = all.filter(({ out }) => !out)
  const quality = criteria.filter(({ kind }) => kind === 'quality')
  return inside.flatMap((tender) =>
    quality.map((criterion) => {
      const given = mine.scores.find((one) => one.tender === tender.id && one.criterion === criterion.id)
      return { tender, criterion, given }
    }),
  )
}

function SheetForm({ evaluation }: { evaluation: Evaluation }) {
  const w = useWords(evaluationScreens).sheet
  const f = useFormat()
  const places = placesOf(evaluation)
  const save = useCommand(tenders.saveSheet)
  const about = { procurement: evaluation.procurement.id, lot: evaluation.lot }
  const form = useKitForm<Filled, unknown>(Filled, {
    initial: {
      scores: places.map(({ tender, criterion, given }) => ({
        tender: tender.id,
        criterion: criterion.id,
        share: given ? String(given.share) : '',
        reason: given?.reason ?? '',
      })),
    },
    send: ({ scores }) => save.mutateAsync({ ...about, scores: scores.flatMap(scoreFrom) }),
    done: () => announce(w.saved),
  })
  return (
    <Stack>
      <p className="small muted">{w.help}</p>
      <Form form={form} submit={w.save}>
        {places.map(({ tender, criterion }, at) => (
          <fieldset key={`${tender.id} ${criterion.id}`} className={css.place}>
            <legend>
              {tender.name} · {criterion.title}, {f.percent(criterion.weight / 10_000)}
            </legend>
            <ScoreFields
              form={form}
              criterion={criterion}
              share={`scores.${at}.share`}
              reason={`scores.${at}.reason`}
            />
          </fieldset>
        ))}
      </Form>
      <HandIn about={about} scores={() => form.handle.getValues('scores').flatMap(scoreFrom)} />
    </Stack>
  )
}

/** What was not judged yet stays out of the sheet. */
const scoreFrom = ({ share, reason, tender, criterion }: Filled['scores'][number]) =>
  share === '' || share === null || share === undefined
    ? []
    : [{ tender: tender as TenderId, criterion, reason, share: Number(share) }]

interface HandInProps {
  about: Pick<CallOf<typeof tenders.saveSheet>, 'procurement' | 'lot'>
  /** As they stand in the form: what is handed in is what one sees. */
  scores: () => CallOf<typeof tenders.saveSheet>['scores']
}

function HandIn({ about, scores }: HandInProps) {
  const w = useWords(evaluationScreens).sheet
  const save = useCommand(tenders.saveSheet, { done: () => hand.mutate(about) })
  const hand = useCommand(tenders.handInSheet, {
    done: ({ revealed }) => announce(revealed ? w.revealed : w.handedIn),
  })
  const ask = { title: w.handInTitle, consequence: w.handInText, action: w.handIn }
  return (
    <Stack gap={8}>
      <ProblemNote problem={save.error ?? hand.error} />
      <div>
        <Button
          busy={save.isPending || hand.isPending}
          onClick={async () => (await confirmDanger(ask)) && save.mutate({ ...about, scores: scores() })}
        >
          {w.handIn}
        </Button>
      </div>
    </Stack>
  )
}
