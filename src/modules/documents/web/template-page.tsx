import { useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { RecordHistory } from '../../../web/record-parts.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Card, Cluster, Columns, Facts, Stack } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { TemplateId, TemplateVersion } from '../contract/template.ts'
import { documents } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { templateScreens } from '../texts/template-screens.ts'
import { AddTemplateVersion, ChangeTemplate } from './template-forms.tsx'
import { TemplateVersionCard } from './template-version-card.tsx'

type TemplatePage = Awaited<ReturnType<typeof useTemplate>>['data']
const useTemplate = (id: TemplateId) => useQueryOf(documents.readTemplate, { id })

export function TemplateRecordPage() {
  const template = useTemplate(usePlace('templateId') as TemplateId)
  return <Loaded of={template}>{(data) => <TemplateRecord template={data} />}</Loaded>
}

function TemplateRecord({ template }: { template: NonNullable<TemplatePage> }) {
  const w = useWords(templateScreens)
  const [adding, setAdding] = useState(false)
  const close = () => setAdding(false)
  const { id, title, versions, ended, inForce } = template
  return (
    <Stack gap={16}>
      <PageHead
        title={title}
        crumbs={[
          { label: w.documents, to: '/documents' },
          { label: w.templates, to: '/documents/templates' },
        ]}
        chips={
          <Chip tone={!ended && inForce ? 'done' : 'soon'}>
            {ended ? w.page.endedChip : inForce ? w.list.inForce(inForce.no) : w.list.notInForce}
          </Chip>
        }
        actions={
          <Button look="go" icon="upload" onClick={() => setAdding(true)}>
            {versions.length > 0 ? w.page.addVersion : w.page.addFirst}
          </Button>
        }
      />
      <Columns
        side={
          <>
            <DetailsCard template={template} />
            <RecordHistory id={id as never} />
          </>
        }
      >
        {versions.length === 0 && (
          <Card title={w.page.versions}>
            <p className="muted">{w.page.noVersions}</p>
          </Card>
        )}
        {versions.map((version: TemplateVersion, at: number) => (
          <TemplateVersionCard key={version.no} template={id} version={version} isNewest={at === 0} />
        ))}
      </Columns>
      <Dialog opened={adding} close={close} title={w.page.addVersion}>
        <AddTemplateVersion id={id} close={close} />
      </Dialog>
    </Stack>
  )
}

function DetailsCard({ template }: { template: NonNullable<TemplatePage> }) {
  const words = useWords(screenTexts)
  const w = useWords(templateScreens)
  const [changing, setChanging] = useState(false)
  const close = () => setChanging(false)
  const { id, version, kinds, language, ended } = template
  const end = useCommand(documents.endTemplate, { done: () => announce(w.page.ended) })
  const reopen = useCommand(documents.reopenTemplate, { done: () => announce(w.list.took) })
  const turn = ended ? reopen : end
  return (
    <Card
      title={w.page.facts}
      aside={
        <Button small onClick={() => setChanging(true)}>
          {w.form.change}
        </Button>
      }
    >
      <Facts
        items={[
          [w.page.kinds, kinds.map((kind) => words.kinds[kind]).join(', ')],
          [w.page.language, words.languages[language]],
        ]}
      />
      <Cluster>
        <Button small look="quiet" busy={turn.isPending} onClick={() => turn.mutate({ id, version })}>
          {ended ? w.page.reopen : w.page.end}
        </Button>
      </Cluster>
      {turn.error && <ProblemNote problem={turn.error} />}
      <Dialog opened={changing} close={close} title={w.form.change}>
        <ChangeTemplate template={template} close={close} />
      </Dialog>
    </Card>
  )
}
