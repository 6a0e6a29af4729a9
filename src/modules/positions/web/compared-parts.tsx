import { useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { Row } from '../../../web/ui/layout.tsx'
import { Chip, DutyTag } from '../../../web/ui/marks.tsx'
import type { ComparedPart, Sentence } from '../contract/version.ts'
import { screenTexts } from '../texts/screen.ts'
import css from './position.module.css'

const isChanged = ({ sentences, link }: ComparedPart): boolean =>
  sentences.some(({ change }) => change !== 'same') || link === 'split' || link === 'merged'

/** What differs between two texts, part by part, sentence by sentence. */
export function ComparedParts({ parts }: { parts: readonly ComparedPart[] }) {
  const w = useWords(screenTexts).compare
  const [only, setOnly] = useState(true)
  const shown = only ? parts.filter(isChanged) : parts.filter(({ sentences }) => sentences.length > 0)
  return (
    <>
      <label className="small" style={{ display: 'flex', gap: 8, marginBottom: 10 }}>
        <input type="checkbox" checked={only} onChange={() => setOnly(!only)} />
        {w.onlyChanges}
      </label>
      {shown.length === 0 && <p>{w.same}</p>}
      {shown.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a finished comparison stay in their order.
        <Part key={index} part={part} />
      ))}
    </>
  )
}

function Part({ part }: { part: ComparedPart }) {
  const w = useWords(screenTexts).compare
  const { section, label, link, sentences } = part
  return (
    <>
      <Row
        start={section === 'duties' && label ? <DutyTag no={label} /> : undefined}
        title={section === 'duties' || !label ? w.sections[section] : `${w.sections[section]}: ${label}`}
        end={
          link && (
            <Chip tone={link === 'ended' ? 'soon' : link === 'kept' ? 'plain' : 'blue'}>{w.links[link]}</Chip>
          )
        }
      />
      {sentences.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <Told key={index} sentence={sentence} />
      ))}
    </>
  )
}

const signs = { same: '', added: '+ ', removed: '− ' }

function Told({ sentence: { change, text } }: { sentence: Sentence }) {
  const w = useWords(screenTexts).compare
  if (change === 'same') return <p className={css.sentence}>{text}</p>
  return (
    <p className={`${css.sentence} ${css[change]}`}>
      <span className="unseen">{change === 'added' ? w.added : w.removed} </span>
      <span aria-hidden="true">{signs[change]}</span>
      {change === 'added' ? <ins style={{ textDecoration: 'none' }}>{text}</ins> : <del>{text}</del>}
    </p>
  )
}
