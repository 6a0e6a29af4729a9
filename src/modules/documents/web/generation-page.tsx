import type { OutputOf } from '../../../kernel/contract.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace, useSearchPlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import type { TemplateId } from '../contract/template.ts'
import { type DocumentId, type DocumentPage, documents } from '../contract.ts'
import { templateScreens } from '../texts/template-screens.ts'
import { GenerationForm } from './generation-form.tsx'

export type Generation = OutputOf<typeof documents.readGeneration>
export type Chosen = NonNullable<Generation['chosen']>

/** First which template, then what is missing, then the form. */
export function GenerationPage() {
  const w = useWords(templateScreens).make
  const words = useWords(templateScreens)
  const id = usePlace('documentId') as DocumentId
  const [place] = useSearchPlace()
  const template = typeof place.template === 'string' ? (place.template as TemplateId) : undefined
  const document = useQueryOf(documents.readDocument, { id })
  const generation = useQueryOf(documents.readGeneration, { id, ...(template && { template }) })
  return (
    <Loaded of={document}>
      {(data) => (
        <Stack gap={16}>
          <PageHead
            title={w.title}
            crumbs={[
              { label: words.documents, to: '/documents' },
              { label: data.title, to: `/documents/${id}` },
            ]}
          />
          <Loaded of={generation}>
            {({ templates, chosen }) =>
              chosen ? (
                <Make document={data} chosen={chosen} />
              ) : (
                <Choose document={data} templates={templates} />
              )
            }
          </Loaded>
        </Stack>
      )}
    </Loaded>
  )
}

function Choose({ document, templates }: { document: DocumentPage; templates: Generation['templates'] }) {
  const w = useWords(templateScreens).make
  if (templates.length === 0)
    return (
      <EmptyState
        title={w.none}
        action={<ButtonLink to="/documents/templates">{w.toTemplates}</ButtonLink>}
      />
    )
  return (
    <Card title={w.choose}>
      {templates.map(({ id, title }) => (
        <Row
          key={id}
          title={<Link to={`/documents/${document.id}/generation?template=${id}`}>{title}</Link>}
        />
      ))}
    </Card>
  )
}

function Make({ document, chosen }: { document: DocumentPage; chosen: Chosen }) {
  const w = useWords(templateScreens).make
  const { missing } = chosen
  const places = { document: `/documents/${document.id}/edit`, agency: '/administration' }
  const placeOf = (from: string) => places[from as keyof typeof places]
  return (
    <>
      {missing.length === 0 ? (
        <Note tone="done">{w.nothingMissing}</Note>
      ) : (
        <Note tone="soon" title={w.missing}>
          <ul>
            {missing.map(({ name, label, from }) => (
              <li key={name}>
                {label} – {placeOf(from) ? <Link to={placeOf(from)}>{w.from[from]}</Link> : w.from[from]}
              </li>
            ))}
          </ul>
          <p className="small">{w.missingHelp}</p>
        </Note>
      )}
      <Card title={chosen.title}>
        <GenerationForm key={chosen.id} document={document} chosen={chosen} />
      </Card>
    </>
  )
}
