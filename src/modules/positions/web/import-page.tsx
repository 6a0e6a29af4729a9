import { useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useGo, useSearchPlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useSession } from '../../../web/session.ts'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { positionPermissions } from '../contract/ids.ts'
import { positions } from '../contract.ts'
import { importTexts, screenTexts } from '../texts/screen.ts'
import css from './import.module.css'
import { CheckStep } from './import-check.tsx'
import { ConfirmStep } from './import-confirm.tsx'
import { type Target, type Understood, useImportForm } from './import-form.ts'
import { SourceStep } from './import-source.tsx'

/** A job description in: read → corrected beside its source → confirmed → saved as a version. */
export function ImportPage() {
  const [{ position }] = useSearchPlace()
  if (typeof position === 'string') return <NewVersion position={position} />
  return <NewPosition />
}

function NewVersion({ position }: { position: string }) {
  const found = useQueryOf(positions.readPosition, { id: position })
  return (
    <Loaded of={found}>
      {({ title, holder, manager }) => (
        <Import
          title={title}
          target={{ position, holder: holder?.id ?? null, manager: manager?.id ?? null }}
        />
      )}
    </Loaded>
  )
}

function NewPosition() {
  const { session } = useSession()
  const team = session?.memberships.find(
    ({ team, role }) => team !== null && positionPermissions.add.roles.includes(role),
  )?.team
  return <Import target={{ ...(team && { team }), holder: null, manager: null }} />
}

interface Read {
  understood: Understood
  upload: string | undefined
}

function Import({ title, target }: { title?: string; target: Target }) {
  const w = useWords(importTexts)
  const list = useWords(screenTexts)
  const [read, setRead] = useState<Read>()
  const crumbs = [
    { label: list.positions, to: '/positions' },
    ...(title && target.position ? [{ label: title, to: `/positions/${target.position}` }] : []),
  ]
  return (
    <>
      <PageHead title={title ? w.titleNew(title) : w.title} crumbs={crumbs} />
      {read ? (
        <Correct read={read} target={target} again={() => setRead(undefined)} />
      ) : (
        <>
          <StepNames at={0} />
          <SourceStep done={(understood, upload) => setRead({ understood, upload })} />
        </>
      )}
    </>
  )
}

function Correct({ read, target, again }: { read: Read; target: Target; again: () => void }) {
  const w = useWords(importTexts)
  const go = useGo()
  const [confirming, setConfirming] = useState(false)
  const form = useImportForm({ ...read, target }, ({ position, no }) => {
    announce(w.saved(no))
    go(`/positions/${position}`)
  })
  return (
    <>
      <StepNames at={confirming ? 2 : 1} />
      {confirming ? (
        <ConfirmStep form={form} target={target} back={() => setConfirming(false)} />
      ) : (
        <CheckStep
          form={form}
          source={read.understood.source}
          next={() => setConfirming(true)}
          again={again}
        />
      )}
    </>
  )
}

function StepNames({ at }: { at: number }) {
  const { steps } = useWords(importTexts)
  return (
    <ol className={css.steps}>
      {steps.map((name, index) => (
        <li key={name} aria-current={index === at ? 'step' : undefined}>
          {`${index + 1}. ${name}`}
        </li>
      ))}
    </ol>
  )
}
