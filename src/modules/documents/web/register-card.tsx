import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Cluster, Facts, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { Why } from '../../../web/ui/why.tsx'
import type { CountedRule, Entry } from '../contract/register.ts'
import { type DocumentPage, documents } from '../contract.ts'
import { registerScreens } from '../texts/register-screens.ts'
import { AnnulDialog, ChangeEntryDialog, RegisterDialog } from './register-forms.tsx'

export type Registration = OutputOf<typeof documents.readRegistration>
type Asking = 'register' | 'annul' | 'change'

/** The document's number, or by when it needs one and the way to get it. */
export function RegisterCard({ document }: { document: DocumentPage }) {
  const w = useWords(registerScreens).card
  const registration = useQueryOf(documents.readRegistration, { id: document.id })
  const [asking, ask] = useState<Asking>()
  const close = () => ask(undefined)
  return (
    <Card title={w.title}>
      <Loaded of={registration} lines={2}>
        {(data) => (
          <Stack gap={12}>
            {data.entry ? (
              <EntryFacts entry={data.entry} isPublic={data.isPublic} />
            ) : (
              <Unregistered registration={data} />
            )}
            <Steps registration={data} ask={ask} />
            <Annulled entries={data.annulled} />
            {asking === 'register' && (
              <RegisterDialog document={document} registration={data} close={close} />
            )}
            {asking === 'annul' && <AnnulDialog document={document} close={close} />}
            {asking === 'change' && data.entry && (
              <ChangeEntryDialog document={document} entry={data.entry} close={close} />
            )}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

function Steps({ registration, ask }: { registration: Registration; ask: (what: Asking) => void }) {
  const w = useWords(registerScreens).card
  const { can } = registration
  if (can.length === 0) return null
  return (
    <Cluster>
      {can.includes('register') && (
        <Button small look={registration.due ? 'go' : 'plain'} onClick={() => ask('register')}>
          {w.register}
        </Button>
      )}
      {can.includes('changeEntry') && (
        <Button small onClick={() => ask('change')}>
          {w.change}
        </Button>
      )}
      {can.includes('annul') && (
        <Button small look="quiet" onClick={() => ask('annul')}>
          {w.annul}
        </Button>
      )}
    </Cluster>
  )
}

function Unregistered({ registration: { due } }: { registration: Registration }) {
  const words = useWords(registerScreens)
  const w = words.card
  const f = useFormat()
  if (!due) return <p className="muted">{w.notYet}</p>
  return (
    <Note
      tone={due.rule.doubt === 'textChanges' ? 'law' : 'soon'}
      title={due.dueDay ? w.due(f.day(due.dueDay)) : w.dueUnknown}
    >
      <Cluster>
        {w.happened(capital(words.marks.events[due.event]), f.day(due.eventDay))}
        <TermWhy rule={due.rule} result={due.dueDay ? f.day(due.dueDay) : '–'} />
      </Cluster>
    </Note>
  )
}

function EntryFacts({ entry, isPublic }: { entry: Entry; isPublic: boolean }) {
  const words = useWords(registerScreens)
  const w = words.card
  const f = useFormat()
  const { marks } = words
  const facts: [string, ReactNode][] = [
    [
      marks.columns.reference,
      <b key="reference" className="num">
        {entry.reference}
      </b>,
    ],
    [w.registered, f.moment(entry.registeredAt)],
    [w.by, [entry.registeredBy, entry.onBehalfOf && `(${entry.onBehalfOf})`].filter(Boolean).join(' ')],
    [marks.columns.series, `${entry.series.code} ${entry.series.title}`],
    [words.form.file, entry.file],
    [marks.columns.direction, `${marks.directions[entry.direction]} · ${marks.channels[entry.channel]}`],
    [capital(marks.events[entry.event]), f.day(entry.eventDay)],
    [w.term, <Term key="term" entry={entry} />],
    [marks.columns.responsible, entry.responsible.name],
    [w.publicTitle, entry.publicTitle],
  ]
  return (
    <>
      <Facts items={facts.map(([name, value]) => [name, value || undefined] as const)} />
      <p className="small muted">
        {isPublic ? w.isPublic : w.notPublic} <Link to={`/register/${entry.id}`}>{w.publicLink}</Link>
      </p>
    </>
  )
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function Term({ entry }: { entry: Entry }) {
  const w = useWords(registerScreens).card
  const f = useFormat()
  const { dueDay, onTime, rule } = entry
  if (!rule) return w.noTerm
  if (!dueDay) return w.dueUnknown
  return (
    <Cluster>
      {onTime ? w.onTime(f.day(dueDay)) : w.late(f.day(dueDay))}
      <TermWhy rule={rule} result={f.day(dueDay)} />
    </Cluster>
  )
}

function TermWhy({ rule, result }: { rule: CountedRule; result: string }) {
  const locale = useLocale()
  const reason = { result, rule: rule.explanation[locale], source: { label: rule.source[locale] } }
  return <Why reason={{ ...reason, unverified: rule.doubt !== null }} />
}

function Annulled({ entries }: { entries: readonly Entry[] }) {
  const w = useWords(registerScreens).card
  const f = useFormat()
  if (entries.length === 0) return null
  return (
    <section aria-label={w.annulledList}>
      <p className="small muted">{w.annulledList}</p>
      {entries.map(({ id, reference, annulled }) => (
        <Row
          key={id}
          small
          title={<s className="num">{reference}</s>}
          sub={annulled && [f.moment(annulled.at), annulled.by, annulled.reason].filter(Boolean).join(' · ')}
        />
      ))}
    </section>
  )
}
