import { useEffect, useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Card } from '../../../web/ui/layout.tsx'
import { Chip, DutyTag } from '../../../web/ui/marks.tsx'
import { ProblemNote, Skeleton } from '../../../web/ui/states.tsx'
import { positions } from '../contract.ts'
import { settleLinks } from '../rules/settle-links.ts'
import { importTexts, screenTexts } from '../texts/screen.ts'
import { ComparedParts } from './compared-parts.tsx'
import css from './import.module.css'
import type { ImportForm } from './import-form.ts'

type Proposal = OutputOf<typeof positions.proposeLinks>
type Older = Proposal['older'][number]

/** What became of each duty of the last version; proposed from the texts, decided by a person. */
export function LinksCard({ form, position }: { form: ImportForm; position: string }) {
  const w = useWords(importTexts)
  const { proposal, problem } = useProposal(form, position)
  if (problem) return <ProblemNote problem={problem} />
  if (!proposal) return <Skeleton />
  if (proposal.older.length === 0) return null
  return (
    <>
      <Card title={w.links}>
        <p className="small muted">{w.linksHelp}</p>
        {proposal.older.map((duty) => (
          <LinkRow key={duty.id} form={form} duty={duty} older={proposal.older} />
        ))}
      </Card>
      <Card title={w.changes}>
        <ComparedParts parts={proposal.parts} />
      </Card>
    </>
  )
}

function useProposal(form: ImportForm, position: string) {
  const { mutateAsync } = useCommand(positions.proposeLinks, { invalidates: [] })
  const [proposal, setProposal] = useState<Proposal>()
  const [problem, setProblem] = useState<unknown>()
  const { handle } = form
  useEffect(() => {
    mutateAsync({ id: position, reading: handle.getValues('reading') })
      .then((found) => {
        setProposal(found)
        handle.setValue('links', found.links)
      })
      .catch(setProblem)
  }, [mutateAsync, handle, position])
  return { proposal, problem }
}

function LinkRow({ form, duty, older }: { form: ImportForm; duty: Older; older: readonly Older[] }) {
  const w = useWords(importTexts)
  const names = useWords(screenTexts).compare.links
  const newer = form.handle.watch('reading.duties')
  const links = form.handle.watch('links') ?? []
  const own = links.filter((link) => link.from === duty.id)
  const toggle = (to: number) => {
    const others = links.filter((link) => link.from !== duty.id)
    const kept = own.flatMap((link) => (link.to === null || link.to === to ? [] : [link.to]))
    const places = own.some((link) => link.to === to) ? kept : [...kept, to]
    const edges = (places.length ? places : [null]).map((place) => ({ from: duty.id, to: place }))
    form.handle.setValue('links', settleLinks([...others, ...edges], { older, newer }))
  }
  const chosen = own.flatMap((link) => (link.to === null ? [] : [newer[link.to]]))
  return (
    <div className={css.kind}>
      <div>
        {duty.no && <DutyTag no={duty.no} />} {duty.text}{' '}
        <Chip tone={chosen.length === 0 ? 'soon' : 'plain'}>{names[own[0]?.kind ?? 'ended']}</Chip>
      </div>
      <details>
        <summary className="small">
          {chosen.length === 0 ? names.ended : chosen.map((one) => one?.no || one?.text).join(', ')}
          {` · ${w.changeLink}`}
        </summary>
        <fieldset className={css.choices}>
          <legend className="unseen">{w.linkTo(duty.no || duty.text)}</legend>
          {newer.map((one, to) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the new duty's identity here.
            <label key={to} className="small">
              <input
                type="checkbox"
                checked={own.some((link) => link.to === to)}
                onChange={() => toggle(to)}
              />
              <span>{`${one.no} ${one.text}`.slice(0, 90)}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  )
}
