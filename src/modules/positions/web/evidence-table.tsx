import { linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { TextButton } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { EvidenceShown } from '../contract/evidence.ts'
import { positions } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'
import css from './position.module.css'

interface EvidenceTableProps {
  label: string
  evidence: readonly EvidenceShown[]
  empty: string
}

/** What happened, when and by whom, each with the way to its record. */
export function EvidenceTable({ label, evidence, empty }: EvidenceTableProps) {
  const w = useWords(screenTexts).duty
  if (evidence.length === 0) return <p className="small muted">{empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={css.scroll} tabIndex={0} aria-label={label}>
      <table className={css.evidence}>
        <thead>
          <tr>
            <th scope="col">{w.date}</th>
            <th scope="col">{w.what}</th>
            <th scope="col">{w.who}</th>
          </tr>
        </thead>
        <tbody>
          {evidence.map((one) => (
            <EvidenceRow key={one.id} evidence={one} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function EvidenceRow({ evidence }: { evidence: EvidenceShown }) {
  const w = useWords(screenTexts).duty
  const f = useFormat()
  const { day, who, sentence, record, byHand, mayWithdraw } = evidence
  return (
    <tr>
      <td className="num">{f.day(day)}</td>
      <td>
        {record ? sentence.replace(/\.$/, '') : sentence}
        {record && <>: {record.href ? <Link to={record.href}>{record.title}</Link> : record.title}</>}{' '}
        {byHand && <Chip>{w.byHand}</Chip>} <HandLinks evidence={evidence} />
        {mayWithdraw && <Withdraw id={evidence.id} />}
      </td>
      <td>{who}</td>
    </tr>
  )
}

function HandLinks({ evidence: { id, link, fileName } }: { evidence: EvidenceShown }) {
  const w = useWords(screenTexts).duty
  return (
    <>
      {link && <Link to={link}>{w.link}</Link>}{' '}
      {fileName && (
        <Link to={linkTo(positions.readEvidenceFile, { id })}>{`${w.file}: ${fileName}`}</Link>
      )}{' '}
    </>
  )
}

function Withdraw({ id }: { id: string }) {
  const w = useWords(screenTexts).duty
  const withdraw = useCommand(positions.withdrawEvidence, { done: () => announce(w.withdrawn) })
  const ask = async () => {
    const sure = await confirmDanger({
      title: w.withdrawTitle,
      consequence: w.withdrawText,
      action: w.withdraw,
    })
    if (sure) withdraw.mutate({ id })
  }
  return <TextButton onClick={() => void ask()}>{w.withdraw}</TextButton>
}
