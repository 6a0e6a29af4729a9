import { useState } from 'react'
import { linkTo } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button, ButtonLink } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { ShippedTemplate, Template } from '../contract/template.ts'
import { documents } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { templateScreens } from '../texts/template-screens.ts'
import { AddTemplate } from './template-forms.tsx'

export function TemplateListPage() {
  const w = useWords(templateScreens)
  const [adding, setAdding] = useState(false)
  const templates = useQueryOf(documents.listTemplates, {})
  return (
    <Stack gap={16}>
      <PageHead
        title={w.templates}
        crumbs={[{ label: w.documents, to: '/documents' }]}
        sub={w.list.sub}
        actions={
          <>
            <ButtonLink to="/documents/templates/fields">{w.list.fields}</ButtonLink>
            <Button look="go" icon="plus" onClick={() => setAdding(true)}>
              {w.list.add}
            </Button>
          </>
        }
      />
      <Loaded of={templates}>
        {({ items, shipped }) => (
          <>
            <Card title={w.list.own}>
              {items.length === 0 && <p className="muted">{w.list.none}</p>}
              {items.map((template) => (
                <TemplateRow key={template.id} template={template} />
              ))}
            </Card>
            <Card title={w.list.shipped}>
              <p className="small muted">{w.list.shippedHelp}</p>
              {shipped.map((one) => (
                <ShippedRow key={one.key} shipped={one} />
              ))}
            </Card>
          </>
        )}
      </Loaded>
      <Dialog opened={adding} close={() => setAdding(false)} title={w.list.add}>
        <AddTemplate close={() => setAdding(false)} />
      </Dialog>
    </Stack>
  )
}

function TemplateRow({ template }: { template: Template }) {
  const w = useWords(templateScreens).list
  const kinds = useWords(screenTexts).kinds
  const { id, title, inForce, drafts } = template
  return (
    <Row
      title={<Link to={`/documents/templates/${id}`}>{title}</Link>}
      sub={template.kinds.map((kind) => kinds[kind]).join(', ')}
      end={
        <Cluster gap={6}>
          {drafts > 0 && <Chip>{w.drafts(drafts)}</Chip>}
          <Chip tone={inForce ? 'done' : 'soon'}>{inForce ? w.inForce(inForce.no) : w.notInForce}</Chip>
        </Cluster>
      }
    />
  )
}

function ShippedRow({ shipped: { key, title, says, taken } }: { shipped: ShippedTemplate }) {
  const w = useWords(templateScreens).list
  const go = useGo()
  const take = useCommand(documents.takeShipped, {
    done: ({ id }) => {
      announce(w.took)
      go(`/documents/templates/${id}`)
    },
  })
  return (
    <Row
      title={taken ? <Link to={`/documents/templates/${taken}`}>{title}</Link> : <b>{title}</b>}
      sub={
        <>
          {says}
          {take.error && <ProblemNote problem={take.error} />}
        </>
      }
      end={
        <Cluster gap={12}>
          <Link to={linkTo(documents.downloadShipped, { key })}>
            {w.download}
            <span className="unseen"> {title}</span>
          </Link>
          {taken ? (
            <Chip tone="done">{w.taken}</Chip>
          ) : (
            <Button small busy={take.isPending} onClick={() => take.mutate({ key })}>
              {w.take}
              <span className="unseen"> {title}</span>
            </Button>
          )}
        </Cluster>
      }
    />
  )
}
