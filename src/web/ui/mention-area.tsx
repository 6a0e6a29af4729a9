import { type KeyboardEvent, useRef, useState } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import fields from './form/field.module.css'
import { mentionAt, type Named } from './mentions.ts'
import css from './record-page.module.css'

interface MentionAreaProps {
  id: string
  text: string
  setText: (text: string) => void
  people: readonly Named[]
}

/** A text area that offers people after `@`; arrows and Enter choose, Escape leaves. */
export function MentionArea({ id, text, setText, people }: MentionAreaProps) {
  const { area, offered, at, type, onKey, choose } = useMentions({ text, setText, people })
  return (
    <div style={{ position: 'relative' }}>
      <textarea
        id={id}
        ref={area}
        rows={3}
        className={fields.input}
        aria-describedby={`${id}-help`}
        aria-controls={offered.length ? `${id}-people` : undefined}
        value={text}
        onChange={(event) => type(event.target)}
        onKeyDown={onKey}
      />
      {offered.length > 0 && <Offered id={`${id}-people`} people={offered} at={at} choose={choose} />}
    </div>
  )
}

function useMentions({ text, setText, people }: Omit<MentionAreaProps, 'id'>) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(-1)
  const [chosen, setChosen] = useState(0)
  const begun = mentionAt(text, caret)
  const offered = begun
    ? people.filter(({ name }) => name.toLowerCase().startsWith(begun.text)).slice(0, 6)
    : []
  const at = chosen % Math.max(1, offered.length)
  const type = ({ value, selectionStart }: HTMLTextAreaElement) => {
    setText(value)
    setCaret(selectionStart)
    setChosen(0)
  }
  const choose = (person: Named | undefined) => {
    if (!begun || !person) return
    setText(`${text.slice(0, begun.from)}@${person.name} ${text.slice(caret)}`)
    setCaret(-1)
    area.current?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (offered.length === 0 || !['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'Enter') choose(offered[at])
    else if (event.key === 'Escape') setCaret(-1)
    else setChosen(at + (event.key === 'ArrowDown' ? 1 : offered.length - 1))
  }
  return { area, offered, at, type, onKey, choose }
}

interface OfferedProps {
  id: string
  people: readonly Named[]
  at: number
  choose: (person: Named) => void
}

function Offered({ id, people, at, choose }: OfferedProps) {
  const w = useWords(texts)
  return (
    <div id={id} className={css.mentions} role="listbox" aria-label={w.comments.people}>
      {people.map((person, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text area keeps the focus and takes the keys.
        <div
          key={person.id}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className={css.mention}
          onClick={() => choose(person)}
        >
          {person.name}
        </div>
      ))}
    </div>
  )
}
