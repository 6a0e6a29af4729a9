import { useState } from 'react'
import { linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { CheckboxesField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { documents } from '../../documents/contract.ts'
import { tenders } from '../contract.ts'
import { callScreens } from '../texts/call-screens.ts'
import type { CallProps } from './call-card.tsx'

/** The papers that tenderers have, the replaced ones beneath. */
export function PapersCard({ procurement, call }: CallProps) {
  const w = useWords(callScreens).papers
  const f = useFormat()
  const [giving, give] = useState(false)
  const papers = [...call.papers].sort(
    (a, b) => Number(a.replacedAt !== null) - Number(b.replacedAt !== null),
  )
  return (
    <Card title={w.title}>
      <Stack gap={12}>
        {papers.length === 0 && <p className="muted">{w.none}</p>}
        {papers.map(({ id, title, no, name, size, givenAt, replacedAt }) => (
          <Row
            key={id}
            small
            title={<Link to={linkTo(tenders.downloadPaper, { procurement, paper: id })}>{title}</Link>}
            sub={[w.version(no), name, f.size(size), w.givenAt(f.moment(givenAt))].join(' · ')}
            end={replacedAt && <Chip>{w.replaced}</Chip>}
          />
        ))}
        {call.can.includes('giveOut') && (
          <Cluster>
            <Button small onClick={() => give(true)}>
              {w.give}
            </Button>
          </Cluster>
        )}
        {giving && <GiveDialog procurement={procurement} call={call} close={() => give(false)} />}
      </Stack>
    </Card>
  )
}

type Closing = CallProps & { close: () => void }

function GiveDialog(props: Closing) {
  const w = useWords(callScreens).papers
  const { procurement, call, close } = props
  const ready = useQueryOf(documents.listDocuments, {
    ...{ about: procurement as never, states: ['approved', 'signed', 'registered'] },
    ...{ restricted: false, perPage: 100, sort: 'title' },
  })
  return (
    <Dialog opened close={close} title={w.give} width={680}>
      <Loaded of={ready} lines={3}>
        {({ items }) => {
          const choices = items
            .filter(
              ({ id, versions }) => !call.papers.some((one) => one.document === id && one.no === versions),
            )
            .map(({ id, title }) => ({ value: id, label: title }))
          return choices.length === 0 ? <p>{w.noneReady}</p> : <GiveForm {...props} choices={choices} />
        }}
      </Loaded>
    </Dialog>
  )
}

function GiveForm({
  procurement,
  call,
  close,
  choices,
}: Closing & { choices: { value: string; label: string }[] }) {
  const w = useWords(callScreens).papers
  const form = useOperationForm(tenders.givePapers, {
    initial: { procurement, documents: [], note: '' },
    done: () => {
      announce(w.given)
      close()
    },
  })
  return (
    <Form form={form} submit={w.submit} cancel={close}>
      <CheckboxesField form={form} name="documents" label={w.choose} help={w.chooseHelp} choices={choices} />
      {call.told && <TextArea form={form} name="note" label={w.note} help={w.noteHelp} rows={4} />}
      {call.told && <Note tone="soon">{w.tellsAll}</Note>}
    </Form>
  )
}
