import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { call, Problem } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo, usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { servingValue } from '../../../web/serving-choices.ts'
import { ConflictDialog } from '../../../web/ui/conflict-dialog.tsx'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { useWhoChanged } from '../../../web/who-changed.ts'
import { facts, type ProcurementId, type ProcurementPage, procurements } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { Described, describedFrom, ProcurementFields } from './procurement-fields.tsx'
import { useCrumbs } from './use-crumbs.ts'

export function EditProcurementPage() {
  const id = usePlace('procurementId') as ProcurementId
  // Asked once: what is typed must not be swept away by a newer answer.
  const [opened] = useState(id)
  const procurement = useQueryOf(procurements.readProcurement, { id: opened })
  return <Loaded of={procurement}>{(data) => <EditForm key={data.id} procurement={data} />}</Loaded>
}

const filledFrom = (of: ProcurementPage): Described => ({
  title: of.title,
  budgetYear: of.budgetYear,
  cpv: of.cpv,
  subjectKind: of.subjectKind,
  nature: of.nature,
  series: of.series,
  funding: of.funding,
  startsOn: of.startsOn,
  duty: of.serves[0] ? servingValue(of.serves[0]) : null,
  audience: of.audience,
})

/** Only what was changed is sent: what others changed meanwhile elsewhere stays theirs. */
function changesBetween(before: Described, after: Described) {
  const call = describedFrom(after)
  const kept = Object.entries(describedFrom(before)).filter(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(call[name as keyof typeof call]),
  )
  return Object.fromEntries(
    Object.entries(call).filter(([name]) => !kept.some(([same]) => same === name)),
  ) as Partial<typeof call>
}

function EditForm({ procurement }: { procurement: ProcurementPage }) {
  const words = useWords(screenTexts)
  const go = useGo()
  const change = useCommand(procurements.changeProcurement)
  const [seen, setSeen] = useState(procurement.version)
  const at = `/procurements/${procurement.id}`
  const send = (values: Described, version: number) =>
    change.mutateAsync({ id: procurement.id, version, ...changesBetween(filledFrom(procurement), values) })
  const done = () => {
    announce(words.form.saved)
    go(at)
  }
  const form = useKitForm<Described, OutputOf<typeof procurements.changeProcurement>>(Described, {
    initial: filledFrom(procurement),
    send: (values) => send(values, seen),
    done,
    draft: `procurements.change:${procurement.id}`,
  })
  const isStale = form.problem instanceof Problem && form.problem.type === 'kernel.ChangedMeanwhile'
  const keepMine = async (current: ProcurementPage) => {
    setSeen(current.version)
    await send(form.handle.getValues(), current.version).then(done)
  }
  return (
    <>
      <FormPage
        form={form}
        title={words.form.change}
        crumbs={useCrumbs(procurement)}
        submit={words.form.save}
        cancel={at}
      >
        <ProcurementFields form={form} id={procurement.id} />
      </FormPage>
      {isStale && (
        <Conflict
          key={form.attempts}
          id={procurement.id}
          mine={form.handle.getValues()}
          keepMine={(current) => void keepMine(current)}
          keepTheirs={() => {
            form.startOver()
            go(at)
          }}
        />
      )}
    </>
  )
}

interface ConflictProps {
  id: ProcurementId
  mine: Described
  keepMine: (current: ProcurementPage) => void
  keepTheirs: () => void
}

/** Both versions beside each other; nothing is written until one is chosen. */
function Conflict({ id, mine, keepMine, keepTheirs }: ConflictProps) {
  const words = useWords(screenTexts)
  const who = useWhoChanged(id, [facts.ProcurementChanged])
  const [current, setCurrent] = useState<ProcurementPage>()
  const [asked, setAsked] = useState(false)
  const [closed, setClosed] = useState(false)
  if (!asked) {
    setAsked(true)
    void call(procurements.readProcurement, { id }).then(setCurrent)
  }
  if (!current) return null
  const theirs = filledFrom(current)
  const shown = ['title', 'budgetYear', 'cpv', 'series', 'funding', 'startsOn'] as const
  return (
    <ConflictDialog
      opened={!closed}
      who={who}
      fields={shown.map((name) => {
        const own = String(mine[name] ?? '')
        const their = String(theirs[name] ?? '')
        return { label: words.form[name], mine: own, theirs: their, differs: own !== their }
      })}
      keepMine={() => keepMine(current)}
      keepTheirs={keepTheirs}
      close={() => setClosed(true)}
    />
  )
}
