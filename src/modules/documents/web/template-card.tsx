import { useWords } from '../../../web/i18n.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import type { DocumentPage } from '../contract.ts'
import { templateScreens } from '../texts/template-screens.ts'

/** The way to a version made from a template, while versions may come. */
export function TemplateCard({ document }: { document: DocumentPage }) {
  const w = useWords(templateScreens).make
  if (!document.can.includes('addVersion')) return null
  return (
    <Card title={w.card}>
      <Stack gap={12}>
        <p className="small muted">{w.cardHelp}</p>
        <div>
          <ButtonLink to={`/documents/${document.id}/generation`}>{w.title}</ButtonLink>
        </div>
      </Stack>
    </Card>
  )
}
