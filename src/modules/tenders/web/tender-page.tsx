import { useState } from 'react'
import { linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { RecordHistory } from '../../../web/record-parts.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Columns, Facts, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type TenderPage as Page, tenders } from '../contract.ts'
import { evaluationScreens } from '../texts/evaluation-screens.ts'
import { tenderScreens } from '../texts/tender-screens.ts'
import { ChecksCard } from './checks-card.tsx'

/** One opened tender: who, for how much, its files and its checks. */
export function TenderPage() {
  const id = usePlace('tenderId')
  const tender = useQueryOf(tenders.readTender, { id })
  return <Loaded of={tender}>{(read) => <Read tender={read} />}</Loaded>
}

function Read({ tender }: { tender: Page }) {
  const w = useWords(tenderScreens)
  const say = useWords(evaluationScreens)
  const at = `/procurements/${tender.procurement.id}`
  const tone = tender.state === 'out' ? 'late' : 'blue'
  return (
    <>
      <PageHead
        title={tender.name}
        crumbs={[
          { label: tender.procurement.title, to: at },
          { label: w.tenders, to: `${at}/evaluation` },
        ]}
        chips={<Chip tone={tone}>{say.list[tender.state]}</Chip>}
      />
      <Columns side={<RecordHistory id={tender.id} />}>
        {tender.restricted && <Note tone="law">{w.restricted}</Note>}
        <Card label={tender.name}>
          <TenderFacts tender={tender} />
        </Card>
        <FilesCard tender={tender} />
        <ChecksCard tender={tender} />
      </Columns>
    </>
  )
}

function TenderFacts({ tender }: { tender: Page }) {
  const w = useWords(tenderScreens)
  const f = useFormat()
  const { facts } = w
  const prices = tender.prices.map(({ lot, priceCents, correctedCents }) => {
    const title = tender.lots.find(({ id }) => id === lot)?.title
    const tendered = f.money(priceCents)
    const price = correctedCents === null ? tendered : facts.corrected(f.money(correctedCents), tendered)
    return [title ? `${facts.price}: ${title}` : facts.price, price] as const
  })
  return (
    <Facts
      items={[
        [facts.name, tender.name],
        [facts.code, tender.registryCode],
        [facts.contact, [tender.contactName, tender.contactEmail].filter(Boolean).join(', ')],
        ...prices,
        [facts.came, f.moment(tender.submittedAt)],
        [facts.source, [w.from[tender.source], tender.sourceNote].filter(Boolean).join('. ')],
        [facts.entered, tender.enteredBy && `${tender.enteredBy}, ${f.moment(tender.enteredAt)}`],
        [facts.digest, tender.sha256],
      ]}
    />
  )
}

function FilesCard({ tender }: { tender: Page }) {
  const w = useWords(tenderScreens).files
  const f = useFormat()
  const [marking, mark] = useState<number>()
  const unmark = useCommand(tenders.markTenderSecret, { done: () => announce(w.marked) })
  const may = tender.can.includes('markSecret')
  return (
    <Card title={w.title}>
      <Stack gap={8}>
        {tender.all.length === 0 && <p className="muted">{w.none}</p>}
        {tender.all.length > 0 && <p className="small muted">{w.signatures}</p>}
        {tender.all.map(({ no, name, size, secret, open, signed }) => (
          <Row
            key={no}
            small
            title={
              open ? <Link to={linkTo(tenders.downloadTenderFile, { id: tender.id, no })}>{name}</Link> : name
            }
            sub={[f.size(size), signed && w.signed, secret].filter(Boolean).join(' · ')}
            end={
              <>
                {secret !== null && <Chip tone="law">{w.secret}</Chip>}
                {may && secret === null && (
                  <Button small look="quiet" onClick={() => mark(no)}>
                    {w.mark}
                  </Button>
                )}
                {may && secret !== null && (
                  <Button
                    small
                    look="quiet"
                    onClick={() => unmark.mutate({ id: tender.id, no, reason: null })}
                  >
                    {w.unmark}
                  </Button>
                )}
              </>
            }
          />
        ))}
        <ProblemNote problem={unmark.error} />
        {marking !== undefined && <SecretDialog id={tender.id} no={marking} close={() => mark(undefined)} />}
      </Stack>
    </Card>
  )
}

function SecretDialog({ id, no, close }: { id: Page['id']; no: number; close: () => void }) {
  const w = useWords(tenderScreens).files
  const form = useOperationForm(tenders.markTenderSecret, {
    initial: { id, no, reason: '' },
    done: () => {
      announce(w.marked)
      close()
    },
    required: ['reason'],
  })
  return (
    <Dialog opened close={close} title={w.mark}>
      <Form form={form} submit={w.mark} cancel={close}>
        <TextArea form={form} name="reason" label={w.reason} rows={3} />
      </Form>
    </Dialog>
  )
}
