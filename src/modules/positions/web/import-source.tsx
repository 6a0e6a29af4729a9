import { useId, useState } from 'react'
import { z } from 'zod'
import { Problem } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { FilePicker } from '../../../web/ui/form/file-field.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { positions } from '../contract.ts'
import { importTexts } from '../texts/screen.ts'
import type { Understood } from './import-form.ts'

const rules = { kinds: ['.txt', '.pdf', '.docx', '.asice', '.bdoc'], limit: 20 * 1024 * 1024 }
const pasted = z.object({ text: z.string().trim().min(1).max(200_000) })

type Question = { upload?: string; text?: string; annex?: number; inner?: string }

/** A file or a text; where it holds several documents or job descriptions, which of them. */
export function SourceStep({ done }: { done: (understood: Understood, upload: string | undefined) => void }) {
  const w = useWords(importTexts)
  const id = useId()
  const { ask, busy, problem, choice } = useReading(done)
  return (
    <Stack>
      <ProblemNote problem={problem} />
      {choice && <Choice {...choice} />}
      <Card title={w.choose}>
        <p id={id}>{w.chooseHelp}</p>
        <FilePicker
          input={{ 'aria-describedby': id }}
          rules={rules}
          take={({ uploadId }) => ask({ upload: uploadId })}
        />
        {busy && <p role="status">{w.reading}</p>}
      </Card>
      <Card title={w.paste}>
        <PasteForm ask={ask} />
      </Card>
    </Stack>
  )
}

interface ChoiceProps {
  title: string
  options: readonly { label: string; question: Question }[]
  ask: (question: Question) => void
}

function useReading(done: (understood: Understood, upload: string | undefined) => void) {
  const w = useWords(importTexts)
  const read = useCommand(positions.createReading, { invalidates: [] })
  const [choice, setChoice] = useState<ChoiceProps>()
  const [problem, setProblem] = useState<unknown>()
  const ask = (question: Question) => {
    setProblem(undefined)
    setChoice(undefined)
    read
      .mutateAsync(question)
      .then((understood) => {
        const { annexes } = understood
        if (annexes.length < 2 || question.annex !== undefined) return done(understood, question.upload)
        const options = annexes.map(({ index, title, position }) => ({
          label: `${index + 1}. ${position || title}`,
          question: { ...question, annex: index },
        }))
        setChoice({ title: w.annex, options, ask })
      })
      .catch((cause: unknown) => {
        const files = filesIn(cause)
        setProblem(files.length ? undefined : cause)
        const options = files.map((inner) => ({ label: inner, question: { ...question, inner } }))
        if (files.length) setChoice({ title: w.inner, options, ask })
      })
  }
  return { ask, busy: read.isPending, problem, choice }
}

/** Names of the documents in a container that holds several. */
function filesIn(cause: unknown): string[] {
  if (!(cause instanceof Problem) || cause.type !== 'positions.FileUnreadable') return []
  const data = (cause.body.data ?? cause.body) as { reason?: string; files?: string[] }
  return data.reason === 'whichFile' ? (data.files ?? []) : []
}

function Choice({ title, options, ask }: ChoiceProps) {
  return (
    <Card title={title}>
      <Cluster>
        {options.map(({ label, question }) => (
          <Button key={label} onClick={() => ask(question)}>
            {label}
          </Button>
        ))}
      </Cluster>
    </Card>
  )
}

function PasteForm({ ask }: { ask: (question: Question) => void }) {
  const w = useWords(importTexts)
  const form = useKitForm<{ text: string }, void>(pasted, {
    initial: { text: '' },
    send: async ({ text }) => ask({ text }),
    draft: 'positions.import.text',
  })
  return (
    <Form form={form} submit={w.read}>
      <TextArea form={form} name="text" label={w.pasteLabel} rows={8} />
    </Form>
  )
}
