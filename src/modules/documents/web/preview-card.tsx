import { linkTo } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { CleanHtml } from '../../../web/ui/clean-html.tsx'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { PdfView } from '../../../web/ui/pdf-view.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { type DocumentPage, documents, type Preview, type Version } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import css from './preview-card.module.css'

const whileReading = 2000

/** What a version holds, as well as it can be shown here. */
export function PreviewCard({ document, version }: { document: DocumentPage; version: Version }) {
  const w = useWords(screenTexts).preview
  const place = { id: document.id, no: version.no }
  const preview = useQueryOf(documents.previewVersion, place, {
    every: version.text === null && whileReading,
  })
  return (
    <Card title={w.title(version.no)}>
      <Loaded of={preview}>
        {(data) => <Shown preview={data} version={version} file={fileOf(document, version)} />}
      </Loaded>
    </Card>
  )
}

const fileOf = ({ id }: DocumentPage, { no }: Version): string =>
  linkTo(documents.downloadVersion, { id, no, inline: true })

function Shown({ preview, version, file }: { preview: Preview; version: Version; file: string }) {
  const w = useWords(screenTexts).preview
  if (preview.shown === 'pdf') return <PdfView file={file} name={version.name} />
  if (preview.shown === 'image') return <img className={css.image} src={file} alt={w.image(version.name)} />
  const note = preview.shown === 'html' ? w.note : version.format !== 'text' && w.asText
  if (preview.shown === 'none') return <p className="muted">{wordsOf(w, version)}</p>
  return (
    <Stack gap={8}>
      {note && <p className="small muted">{note}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys. */}
      <section className={css.paper} tabIndex={0} aria-label={version.name}>
        {preview.html !== null && <CleanHtml html={preview.html} />}
        {preview.text !== null && <div className={css.text}>{preview.text}</div>}
      </section>
      {preview.cut && <p className="small muted">{w.cut}</p>}
    </Stack>
  )
}

function wordsOf(w: { encrypted: string; waiting: string; none: string }, { text }: Version): string {
  if (text === 'encrypted') return w.encrypted
  return text === null ? w.waiting : w.none
}
