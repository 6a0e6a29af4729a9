import { useWords } from '../../../web/i18n.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import type { ChangedText } from '../contract/approval.ts'
import type { DocumentId } from '../contract.ts'
import { approvalScreens } from '../texts/approval-screens.ts'

/** What earlier approvers look at again: the paragraphs that changed, and the way to both versions. */
export function ChangedNote({ document, changed }: { document: DocumentId; changed: ChangedText }) {
  const w = useWords(approvalScreens).card
  const { from, to, count, paragraphs } = changed
  const said = count === null ? w.unknown : count === 0 ? w.unchanged : w.changed(count)
  return (
    <Note tone="soon" title={w.changedTitle(from)}>
      {said} <Link to={`/documents/${document}/comparison?older=${from}&newer=${to}`}>{w.compare}</Link>
      {paragraphs.length > 0 && (
        <Stack gap={8}>
          {paragraphs.slice(0, 5).map(({ before, after }) => (
            <div key={`${before}→${after}`} className="small">
              {before !== null && (
                <div>
                  <span className="muted">{w.before}: </span>
                  <del>{before}</del>
                </div>
              )}
              {after !== null && (
                <div>
                  <span className="muted">{w.after}: </span>
                  <ins>{after}</ins>
                </div>
              )}
            </div>
          ))}
        </Stack>
      )}
    </Note>
  )
}
