import { useWords } from '../../../web/i18n.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import type { AnnouncementGap } from '../contract/announcement.ts'
import type { ProcurementId } from '../contract.ts'
import { procedureScreens } from '../texts/procedure-screens.ts'
import { timetableScreens } from '../texts/timetable-screens.ts'
import { documentsPlace } from './make-documents-card.tsx'
import css from './timetable.module.css'

/** Where each thing that lacks is done; the day and the procedure are said at the start itself. */
const pages: Partial<Record<AnnouncementGap['step'], string>> = {
  declarations: '/people',
  brief: '/brief',
  subject: '/edit',
  value: '/value',
  likeness: '/value',
  ownWay: '/value',
  mixed: '',
  criteria: '/criteria',
}

export const stoppingGaps = (gaps: readonly AnnouncementGap[]): AnnouncementGap[] =>
  gaps.filter(({ step }) => step in pages || step === 'documents')

interface GapsProps {
  id: ProcurementId
  gaps: readonly AnnouncementGap[]
  close: () => void
}

export function StartGaps({ id, gaps, close }: GapsProps) {
  const w = useWords(procedureScreens).start
  const { gapNames } = useWords(timetableScreens).start
  const showDocuments = () => {
    close()
    document.getElementById(documentsPlace)?.scrollIntoView()
  }
  const named: readonly AnnouncementGap['step'][] = ['declarations', 'documents']
  return (
    <Note tone="late" title={w.lacks}>
      <p>{w.lead}</p>
      <ul className={css.steps}>
        {stoppingGaps(gaps).map(({ step, what }) => (
          <li key={step}>
            {step === 'documents' ? (
              <Button small look="quiet" onClick={showDocuments}>
                {gapNames[step]}
              </Button>
            ) : (
              <Link to={`/procurements/${id}${pages[step] ?? ''}`}>{gapNames[step]}</Link>
            )}
            {named.includes(step) && what.length > 0 && `: ${what.join(', ')}`}
          </li>
        ))}
      </ul>
    </Note>
  )
}
