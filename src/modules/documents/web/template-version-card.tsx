import { useState } from 'react'
import { linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { CleanHtml } from '../../../web/ui/clean-html.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import type { TemplateId, TemplateVersion } from '../contract/template.ts'
import { documents } from '../contract.ts'
import { templateScreens } from '../texts/template-screens.ts'
import { OwnFields } from './own-fields.tsx'
import css from './preview-card.module.css'
import { PublishVersion } from './template-forms.tsx'

interface VersionProps {
  template: TemplateId
  version: TemplateVersion
  isNewest: boolean
}
type Opened = 'publish' | 'fields' | 'preview' | undefined

/** A version: its mistakes with their places first, then what can be done with it. */
export function TemplateVersionCard({ template, version, isNewest }: VersionProps) {
  const w = useWords(templateScreens)
  const f = useFormat()
  const [opened, open] = useState<Opened>()
  const close = () => open(undefined)
  const { no, state, validFrom, validTo, faults, name, size, madeBy, madeAt, note } = version
  const tone = ({ draft: 'plain', coming: 'blue', inForce: 'done', past: 'plain' } as const)[state]
  return (
    <Card title={w.page.version(no)} aside={<Chip tone={tone}>{w.page.states[state]}</Chip>}>
      <Stack gap={12}>
        <p className="small muted">
          {[
            w.page.by(madeBy ?? 'Koosmeel', f.moment(madeAt)),
            `${name} (${f.size(size)})`,
            validFrom && w.page.validity(f.day(validFrom), validTo && f.day(validTo)),
            note,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {faults.length > 0 ? (
          <Faults version={version} />
        ) : (
          state === 'draft' && <Note tone="done">{w.page.noFaults}</Note>
        )}
        {version.unknown.length > 0 && isNewest && state === 'draft' && (
          <Note tone="soon" title={w.own.unknown}>
            {version.unknown.map(({ name }) => `{${name}}`).join(', ')}. {w.own.unknownHelp}
          </Note>
        )}
        <Cluster gap={12}>
          {faults.length === 0 && state !== 'past' && (
            <Button small look={state === 'draft' ? 'go' : 'plain'} onClick={() => open('publish')}>
              {state === 'draft' ? w.page.publish : w.page.changeValidity}
            </Button>
          )}
          {state === 'draft' && (
            <Button small onClick={() => open('fields')}>
              {w.own.make}
            </Button>
          )}
          {faults.length === 0 && (
            <Button small onClick={() => open('preview')}>
              {w.page.preview}
            </Button>
          )}
          {faults.length === 0 && (
            <Link to={linkTo(documents.downloadSample, { id: template, no })}>{w.page.sample}</Link>
          )}
          <Link to={linkTo(documents.downloadTemplate, { id: template, no })}>{w.page.download}</Link>
        </Cluster>
      </Stack>
      <Dialog opened={opened === 'publish'} close={close} title={w.page.publishTitle(no)}>
        <PublishVersion id={template} no={no} close={close} />
      </Dialog>
      <Dialog opened={opened === 'fields'} close={close} title={w.own.title} width={720}>
        <OwnFields template={template} version={version} close={close} />
      </Dialog>
      <Dialog opened={opened === 'preview'} close={close} title={w.page.preview} width={820}>
        <Preview template={template} no={no} />
      </Dialog>
    </Card>
  )
}

function Faults({ version: { faults } }: { version: TemplateVersion }) {
  const w = useWords(templateScreens).page
  const numbered = faults.map((fault, at) => ({ ...fault, no: at + 1 }))
  return (
    <Note tone="late" title={w.faults(faults.length)}>
      {numbered.map(({ no, place, sentence }) => (
        <Row
          key={no}
          title={`${no}. ${sentence}`}
          sub={`${w.place(w.parts[place.part], place.paragraph)}: „${place.around}”`}
          small
        />
      ))}
    </Note>
  )
}

function Preview({ template, no }: { template: TemplateId; no: number }) {
  const w = useWords(templateScreens).page
  const preview = useQueryOf(documents.previewTemplate, { id: template, no })
  return (
    <Loaded of={preview}>
      {({ html }) => (
        <Stack gap={8}>
          <p className="small muted">{w.previewNote}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys. */}
          <section className={css.paper} tabIndex={0} aria-label={w.preview}>
            <CleanHtml html={html} />
          </section>
        </Stack>
      )}
    </Loaded>
  )
}
