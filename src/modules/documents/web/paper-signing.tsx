import { useState } from 'react'
import { z } from 'zod'
import { linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { FileField } from '../../../web/ui/form/file-field.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { useKitForm, useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { PaperSigning } from '../contract/paper-signing.ts'
import { type DocumentId, documents } from '../contract.ts'
import { paperSigningScreen } from '../texts/paper-signing.ts'
import { useFileLimit } from './use-file-rules.ts'

/** What was signed on paper, never to be taken for a checked container; and the way to bring a scan. */
export function PaperSignings({ id }: { id: DocumentId }) {
  const w = useWords(paperSigningScreen)
  const signings = useQueryOf(documents.listPaperSignings, { id })
  const [adding, add] = useState(false)
  const [withdrawing, withdraw] = useState<PaperSigning>()
  if (!signings.data) return null
  const { items, signers, mayAdd, mayWithdraw } = signings.data
  const standing = items.filter(({ withdrawn }) => !withdrawn)
  const undone = items.filter(({ withdrawn }) => withdrawn)
  return (
    <>
      {standing.map((one) => (
        <PaperPart key={one.id} document={id} signing={one} withdraw={mayWithdraw && (() => withdraw(one))} />
      ))}
      {undone.map((one) => (
        <WithdrawnPart key={one.id} document={id} signing={one} />
      ))}
      {mayAdd && (
        <div>
          <Button small look="quiet" onClick={() => add(true)}>
            {w.open}
          </Button>
        </div>
      )}
      {withdrawing && (
        <WithdrawDialog document={id} signing={withdrawing} close={() => withdraw(undefined)} />
      )}
      {adding && <ScanDialog id={id} signers={signers} close={() => add(false)} />}
    </>
  )
}

interface PartProps {
  document: DocumentId
  signing: PaperSigning
}

function PaperPart({ document, signing, withdraw }: PartProps & { withdraw: false | (() => void) }) {
  const w = useWords(paperSigningScreen)
  const f = useFormat()
  const { id, name, no, signatures, originalAt, addedAt, addedBy } = signing
  return (
    <Stack gap={10}>
      <Cluster>
        <Link to={linkTo(documents.downloadPaperSigning, { id: document, signing: id })}>{name}</Link>
        <Chip>{w.version(no)}</Chip>
        <Chip tone="law">{w.chip}</Chip>
        <Chip tone="soon">{w.unchecked}</Chip>
      </Cluster>
      <div>
        {signatures.map((one) => (
          <Row key={one.name} small title={one.name} end={w.signed(f.day(one.signedOn))} />
        ))}
      </div>
      <Note tone="soon">{w.note(addedBy ?? '–', f.moment(addedAt))}</Note>
      <p className="small muted">{w.original(originalAt)}</p>
      {withdraw && (
        <div>
          <Button small look="quiet" onClick={withdraw}>
            {w.withdraw}
          </Button>
        </div>
      )}
    </Stack>
  )
}

function WithdrawnPart({ document, signing: { id, name, withdrawn } }: PartProps) {
  const w = useWords(paperSigningScreen)
  const f = useFormat()
  if (!withdrawn) return null
  return (
    <div className="small muted">
      <Cluster>
        <Link to={linkTo(documents.downloadPaperSigning, { id: document, signing: id })}>{name}</Link>
        <Chip>{w.isWithdrawn}</Chip>
      </Cluster>
      <p>{w.withdrawn(withdrawn.by ?? '–', f.moment(withdrawn.at), withdrawn.reason)}</p>
    </div>
  )
}

function WithdrawDialog({ document, signing, close }: PartProps & { close: () => void }) {
  const w = useWords(paperSigningScreen)
  const form = useOperationForm(documents.withdrawPaperSigning, {
    initial: { id: document, signing: signing.id, reason: '' },
    done: () => {
      announce(w.done)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.withdrawTitle(signing.name)}>
      <Form form={form} submit={w.withdraw} cancel={close}>
        <p className="small">{w.withdrawHelp}</p>
        <TextArea form={form} name="reason" label={w.reason} rows={3} />
      </Form>
    </Dialog>
  )
}

/** Rows without a name are left out. */
const Scan = z.object({
  upload: z.string().min(1),
  signatures: z
    .array(z.object({ name: z.string().trim().max(300), signedOn: z.string().nullable().optional() }))
    .superRefine((rows, ctx) => {
      for (const [at, { name, signedOn }] of rows.entries())
        if (name && !signedOn) ctx.addIssue({ ...empty, path: [at, 'signedOn'] })
      if (rows.every(({ name }) => !name)) ctx.addIssue({ ...empty, path: [0, 'name'] })
    }),
  originalAt: z.string().trim().min(1).max(300),
})
const empty = { code: 'too_small', origin: 'string', minimum: 1, inclusive: true, input: '' } as const
type Scan = z.input<typeof Scan>

interface DialogProps {
  id: DocumentId
  signers: readonly string[]
  close: () => void
}

function ScanDialog({ id, signers, close }: DialogProps) {
  const w = useWords(paperSigningScreen)
  const limit = useFileLimit()
  const add = useCommand(documents.addPaperSigning)
  const names = [...signers, '', ''].slice(0, Math.max(2, signers.length))
  const form = useKitForm<Scan, unknown>(Scan, {
    initial: { upload: '', signatures: names.map((name) => ({ name, signedOn: '' })), originalAt: '' },
    send: ({ upload, signatures, originalAt }) =>
      add.mutateAsync({
        ...{ id, upload: upload as never, originalAt },
        signatures: signatures.filter(({ name }) => name) as never,
      }),
    done: () => {
      announce(w.saved)
      close()
    },
    refusedAt: { 'documents.ScanNotPdf': 'upload' },
  })
  return (
    <Dialog opened close={close} title={w.title} width={640}>
      <Form form={form} submit={w.save} cancel={close}>
        <p className="small">{w.help}</p>
        <FileField form={form} name="upload" label={w.scan} kinds={['.pdf']} limit={limit} />
        {names.map((name, at) => (
          <Stack key={name || at} gap={12}>
            <TextField form={form} name={`signatures.${at}.name`} label={w.signer(at + 1)} />
            <DateField form={form} name={`signatures.${at}.signedOn`} label={w.on} />
          </Stack>
        ))}
        <TextField form={form} name="originalAt" label={w.originalAt} help={w.originalHelp} />
      </Form>
    </Dialog>
  )
}
