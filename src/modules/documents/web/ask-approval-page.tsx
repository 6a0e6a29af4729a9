import { z } from 'zod'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo, usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Link } from '../../../web/ui/link.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type DocumentId, documents } from '../contract.ts'
import { approvalScreens } from '../texts/approval-screens.ts'
import { screenTexts } from '../texts/screens.ts'
import { newStep, rowsOf, StepFields, StepRows, useStepChoices, wishesOf } from './step-fields.tsx'
import { useApproverChoices } from './use-approvers.ts'

type Proposal = OutputOf<typeof documents.proposeRound>
const schema = z.object({ steps: StepRows, note: z.string().max(2000).optional() })
type Wish = z.input<typeof schema>

/** Asking for approval: the ready-made round is filled in, and every step may be changed before asking. */
export function AskApprovalPage() {
  const id = usePlace('documentId') as DocumentId
  const proposal = useQueryOf(documents.proposeRound, { id })
  const w = useWords(approvalScreens).ask
  const toDocument = <ButtonLink to={`/documents/${id}`}>{w.title}</ButtonLink>
  return (
    <Loaded of={proposal}>
      {(data) =>
        data.version && data.state === 'draft' ? (
          <AskForm id={id} proposal={data} version={data.version} />
        ) : (
          <EmptyState title={w.notNow} action={toDocument}>
            {data.version ? undefined : w.noVersion}
          </EmptyState>
        )
      }
    </Loaded>
  )
}

interface AskFormProps {
  id: DocumentId
  proposal: Proposal
  version: NonNullable<Proposal['version']>
}

function AskForm({ id, proposal, version }: AskFormProps) {
  const w = useWords(approvalScreens).ask
  const words = useWords(screenTexts)
  const go = useGo()
  const ask = useCommand(documents.askApproval)
  const form = useKitForm<Wish, { round: string }>(schema, {
    initial: { steps: proposal.steps.length ? rowsOf(proposal.steps) : [newStep], note: '' },
    send: ({ steps, note = '' }) =>
      ask.mutateAsync({ id, sha256: version.sha256, note, steps: wishesOf(steps as never) }),
    done: () => {
      announce(w.done)
      go(`/documents/${id}`)
    },
    draft: `documents.ask:${id}:${version.no}`,
  })
  return (
    <FormPage
      form={form}
      title={w.title}
      crumbs={[
        { label: words.documents, to: '/documents' },
        { label: proposal.title, to: `/documents/${id}` },
      ]}
      sub={w.version(version.no, version.name)}
      submit={w.submit}
      cancel={`/documents/${id}`}
    >
      {proposal.plan ? (
        <Note tone="done">{w.plan(proposal.plan.title)}</Note>
      ) : (
        <Note tone="soon">
          {w.noPlan} <Link to="/documents/approval-settings">{w.settings}</Link>
        </Note>
      )}
      <StepFields form={form as never} choices={useChoices(proposal)} />
      <TextArea form={form} name="note" label={w.note} help={w.noteHelp} rows={3} />
    </FormPage>
  )
}

/** Without those who asked, wrote or own; at each part who would answer. */
function useChoices({ own, answering }: Proposal) {
  const w = useWords(approvalScreens).ask
  const f = useFormat()
  const mine: readonly string[] = own
  const people = useApproverChoices().filter(({ value }) => !mine.includes(value))
  return useStepChoices(people, (part) => {
    const names = answering.find((one) => one.part === part)?.people.map(({ name }) => name) ?? []
    return names.length ? f.list(names) : w.nobody
  })
}
