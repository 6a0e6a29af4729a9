import { useWords } from '../../../web/i18n.ts'
import { Link } from '../../../web/ui/link.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import type { AnnouncementGap } from '../contract/announcement.ts'
import type { ProcurementId } from '../contract.ts'
import { procedureScreens } from '../texts/procedure-screens.ts'
import { timetableScreens } from '../texts/timetable-screens.ts'
import css from './timetable.module.css'

/** Where each thing that lacks is done; the day and the procedure are said at the start itself. */
const pages: Partial<Record<AnnouncementGap['step'], string>> = {
  declarations: '/people',
  brief: '/brief',
  subject: '/edit',
  value: '/value',
  likeness: '/value',
  ownWay: '/value',
  criteria: '/criteria',
  documents: '',
}

export const stoppingGaps = (gaps: readonly AnnouncementGap[]): AnnouncementGap[] =>
  gaps.filter(({ step }) => step in pages)

interface GapsProps {
  id: ProcurementId
  gaps: readonly AnnouncementGap[]
}

export function StartGaps({ id, gaps }: GapsProps) {
  const w = useWords(procedureScreens).start
  const { gapNames } = useWords(timetableScreens).start
  const named: readonly AnnouncementGap['step'][] = ['declarations', 'documents']
  return (
    <Note tone="late" title={w.lacks}>
      <p>{w.lead}</p>
      <ul className={css.steps}>
        {stoppingGaps(gaps).map(({ step, what }) => (
          <li key={step}>
            <Link to={`/procurements/${id}${pages[step] ?? ''}`}>{gapNames[step]}</Link>
            {named.includes(step) && what.length > 0 && `: ${what.join(', ')}`}
          </li>
        ))}
      </ul>
    </Note>
  )
}
