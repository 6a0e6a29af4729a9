import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { TextButton } from '../../../web/ui/button.tsx'
import { Card, Facts, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { type BriefName, briefSections } from '../contract/brief-fields.ts'
import { type Brief, type ProcurementPage, procurements } from '../contract.ts'
import { fieldsOf } from '../rules/brief.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'
import css from './rows.module.css'

/** What is to be bought and why, as it was written; and what is still missing. */
export function BriefCard({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(preparationScreens).brief
  const brief = useQueryOf(procurements.readBrief, { id: procurement.id })
  const mayWrite = brief.data?.mayWrite
  return (
    <Card title={w.title} aside={brief.data && <Aside id={procurement.id} brief={brief.data} />}>
      <Loaded of={brief} lines={3}>
        {(data) =>
          data.version > 0 ? (
            <Written brief={data} />
          ) : (
            <p className="muted">{mayWrite || procurement.state !== 'need' ? w.empty : w.closed}</p>
          )
        }
      </Loaded>
    </Card>
  )
}

function Aside({ id, brief }: { id: string; brief: Brief }) {
  const w = useWords(preparationScreens).brief
  return (
    <>
      {brief.version > 0 &&
        (brief.missing.length === 0 ? (
          <Chip tone="done">{w.ready}</Chip>
        ) : (
          <Chip tone="soon">{w.missing(brief.missing.length)}</Chip>
        ))}{' '}
      {brief.mayWrite && <Link to={`/procurements/${id}/brief`}>{w.write}</Link>}
    </>
  )
}

function Written({ brief }: { brief: Brief }) {
  const w = useWords(preparationScreens).brief
  const f = useFormat()
  const [all, setAll] = useState(false)
  const labels: Readonly<Record<string, string>> = { ...w.labels, plan: w.plan }
  const missing = brief.missing.map((name) => labels[name] ?? name)
  return (
    <Stack gap={12}>
      {missing.length > 0 && <Note tone="soon">{w.missingNames(missing.join(', '))}</Note>}
      {all ? (
        briefSections.map((section) => <Section key={section} brief={brief} section={section} />)
      ) : (
        <Fields brief={brief} names={['subject', 'aim', 'summary']} />
      )}
      {all && <Tables brief={brief} />}
      <div className="small muted">
        <TextButton onClick={() => setAll(!all)}>{all ? w.less : w.all}</TextButton>
        {brief.writtenAt && brief.writtenBy && ` · ${w.by(brief.writtenBy, f.moment(brief.writtenAt))}`}
      </div>
    </Stack>
  )
}

function Section({ brief, section }: { brief: Brief; section: (typeof briefSections)[number] }) {
  const w = useWords(preparationScreens).brief
  const names = fieldsOf(brief.training).filter((field) => field.section === section)
  if (!names.some(({ name }) => brief.said[name])) return null
  return (
    <div>
      <h3 className={css.sub}>{w.sections[section]}</h3>
      <Fields brief={brief} names={names.map(({ name }) => name)} />
    </div>
  )
}

function Fields({ brief, names }: { brief: Brief; names: readonly BriefName[] }) {
  const w = useWords(preparationScreens).brief
  const f = useFormat()
  const show = (name: BriefName) => {
    const value = brief.said[name]
    if (name === 'contractDay' && typeof value === 'string') return f.day(value)
    return value ? <span className={css.said}>{value}</span> : undefined
  }
  return <Facts items={names.map((name) => [w.labels[name], show(name)] as const)} />
}

function Tables({ brief }: { brief: Brief }) {
  const w = useWords(preparationScreens).brief
  const f = useFormat()
  return (
    <>
      {brief.stages.length > 0 && (
        <div>
          <h3 className={css.sub}>{w.stages}</h3>
          <Facts
            items={brief.stages.map(({ title, result, due }) => [
              title,
              [result, due && f.day(due)].filter(Boolean).join(' · '),
            ])}
          />
        </div>
      )}
      {brief.parts.length > 0 && (
        <div>
          <h3 className={css.sub}>{w.parts}</h3>
          <Facts items={brief.parts.map(({ title, cents }) => [title, f.money(cents)])} />
        </div>
      )}
    </>
  )
}
