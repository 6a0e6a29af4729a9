import { searchOf } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { servingValue } from '../../../web/serving-choices.ts'
import { useMay } from '../../../web/session.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { type DocumentKind, permissions as documentPermissions } from '../../documents/contract.ts'
import type { ProcurementPage } from '../contract.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'
import { eurosOf } from './amounts.ts'

/** Where they are made; the start leads here when they lack. */
export const documentsPlace = 'documents-to-make'

/** The documents that a procurement begins with; each is made from a template that the brief fills. */
export function MakeDocumentsCard({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(preparationScreens).documents
  const may = useMay()
  if (!may(documentPermissions.write) || !procurement.can.includes('criteria')) return null
  return (
    <div id={documentsPlace} tabIndex={-1}>
      <Card title={w.title}>
        <Stack gap={10}>
          <p className="small muted">{w.help}</p>
          <MakeDocuments procurement={procurement} kinds={w.kinds} />
        </Stack>
      </Card>
    </div>
  )
}

interface MakeProps {
  procurement: ProcurementPage
  /** What each kind is called here. */
  kinds: Readonly<Partial<Record<DocumentKind, string>>>
}

/** The way to new documents of a procurement, each from its template. */
export function MakeDocuments({ procurement: { id, serves, valueCents }, kinds }: MakeProps) {
  const w = useWords(preparationScreens).documents
  const [first] = serves
  const euros = eurosOf(valueCents) ?? undefined
  const of = { about: id, duty: first && servingValue(first), euros }
  return (
    <Cluster>
      {Object.entries(kinds).map(([kind, name]) => (
        <ButtonLink key={kind} small to={`/documents/new?${searchOf({ ...of, kind })}`}>
          {w.make(name)}
        </ButtonLink>
      ))}
    </Cluster>
  )
}
