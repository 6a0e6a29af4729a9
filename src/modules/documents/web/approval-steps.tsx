import { Fragment } from 'react'
import { dayOf, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Cluster, Row } from '../../../web/ui/layout.tsx'
import { Chip, type Tone } from '../../../web/ui/marks.tsx'
import { Why } from '../../../web/ui/why.tsx'
import type { ApprovalRound, ApprovalStep } from '../contract/approval.ts'
import type { DocumentId } from '../contract.ts'
import { approvalScreens } from '../texts/approval-screens.ts'
import css from './approval.module.css'
import { StepWays } from './step-ways.tsx'

interface Steps {
  document: DocumentId
  round: ApprovalRound
}

/** The steps of a round by stage, each with its answer or with what it waits for. */
export function ApprovalSteps({ document, round }: Steps) {
  const w = useWords(approvalScreens).card
  const stages = [...new Set(round.steps.map(({ stage }) => stage))]
  return (
    <div>
      {stages.map((stage) => (
        <Fragment key={stage}>
          {stages.length > 1 && <h3 className={`small muted ${css.stage}`}>{w.stage(stage)}</h3>}
          {round.steps
            .filter((step) => step.stage === stage)
            .map((step) => (
              <StepRow key={step.id} document={document} round={round} step={step} />
            ))}
        </Fragment>
      ))}
    </div>
  )
}

const tones: Readonly<Record<ApprovalStep['state'], Tone>> = {
  waiting: 'plain',
  open: 'blue',
  stuck: 'late',
  approved: 'done',
  returned: 'late',
  dropped: 'plain',
}

function StepRow({ document, round, step }: Steps & { step: ApprovalStep }) {
  const w = useWords(approvalScreens).step
  const withRemark = step.decision === 'approvedWithRemark'
  return (
    <>
      <Row
        title={<StepName step={step} />}
        sub={<Said step={step} />}
        end={
          <Cluster>
            <Due step={step} />
            <Chip tone={step.late && step.state === 'open' ? 'late' : tones[step.state]}>
              {withRemark ? w.withRemark : w.states[step.state]}
            </Chip>
          </Cluster>
        }
      />
      <StepWays document={document} round={round} step={step} />
    </>
  )
}

/** The person by name; else those who may take it for the part. */
function StepName({ step: { person, part, answering, decidedBy } }: { step: ApprovalStep }) {
  const w = useWords(approvalScreens)
  const f = useFormat()
  const names = answering.map(({ name }) => name)
  const who = person?.name ?? decidedBy ?? (names.length ? f.list(names) : '')
  if (!part) return who
  return who ? `${who} · ${w.parts[part]}` : w.someone(w.parts[part])
}

function Said({ step }: { step: ApprovalStep }) {
  const w = useWords(approvalScreens).step
  const f = useFormat()
  const { decidedBy, onBehalfOf, decidedAt, openedAt, took, state, remark, confirms, remindedAt } = step
  const when = decidedAt ? f.moment(decidedAt) : ''
  const isOpen = state === 'open' || state === 'stuck'
  return (
    <>
      {decidedBy && (
        <div>
          {onBehalfOf ? w.decidedFor(decidedBy, onBehalfOf, when) : w.decided(decidedBy, when)}
          {confirms !== null && ` · ${w.confirms(confirms)}`}
        </div>
      )}
      {remark && <blockquote className={css.remark}>{remark}</blockquote>}
      {isOpen && openedAt && <div>{w.since(f.day(dayOf(openedAt)), took ?? 0)}</div>}
      {state === 'waiting' && <div>{w.dueIn(step.workingDays)}</div>}
      {state === 'stuck' && <div>{w.stuckHelp}</div>}
      {step.handovers.map(({ from, to, by, reason, at }) => (
        <div key={at}>
          {w.handedOn(from ?? '', to, by)} {reason}
        </div>
      ))}
      {isOpen && remindedAt && <div>{w.reminded(f.dayOrMoment(remindedAt))}</div>}
    </>
  )
}

function Due({ step: { state, dueDay, explanation, workingDays, openedAt } }: { step: ApprovalStep }) {
  const w = useWords(approvalScreens).step
  const f = useFormat()
  if (state !== 'open' || !dueDay) return null
  return (
    <span className="small">
      {w.due(f.day(dueDay))}{' '}
      {explanation && (
        <Why
          reason={{
            result: f.day(dueDay),
            rule: explanation,
            inputs: [
              { label: w.whyDays, value: workingDays },
              { label: w.whyOpened, value: openedAt ? f.day(dayOf(openedAt)) : '' },
            ],
            changedBy: w.whyChanged,
          }}
        />
      )}
    </span>
  )
}
