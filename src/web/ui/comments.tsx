import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { useFormat } from '../format.ts'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { Button, TextButton } from './button.tsx'
import fields from './form/field.module.css'
import { Card } from './layout.tsx'
import { Avatar } from './marks.tsx'
import { mentionAt, mentionedIn, splitMentions } from './mentions.ts'
import css from './record-page.module.css'
import { ProblemNote } from './states.tsx'

export interface Comment {
  id: string
  at: string
  author: string
  text: string
  /** May be taken back by the one who looks. */
  mine?: boolean
}

export interface Mentionable {
  id: string
  name: string
}

interface CommentsProps {
  comments: readonly Comment[]
  /** Who may be named with `@`. */
  people: readonly Mentionable[]
  /** `mentions` are the ids of those named in the text. */
  send: (comment: { text: string; mentions: string[] }) => Promise<unknown>
  remove?: (id: string) => unknown
}

/** The discussion of a record. */
export function Comments({ comments, people, send, remove }: CommentsProps) {
  const w = useWords(texts)
  const f = useFormat()
  return (
    <Card title={w.comments.title}>
      {comments.length === 0 && <p className="small muted">{w.comments.none}</p>}
      <ol className={css.comments}>
        {comments.map((comment) => (
          <li key={comment.id} className={css.comment}>
            <Avatar name={comment.author} />
            <div>
              <b>{comment.author}</b> <span className="small muted">{f.moment(comment.at)}</span>{' '}
              {comment.mine && remove && (
                <TextButton className="small" onClick={() => remove(comment.id)}>
                  {w.comments.remove}
                </TextButton>
              )}
              <CommentText text={comment.text} people={people} />
            </div>
          </li>
        ))}
      </ol>
      <Write people={people} send={send} />
    </Card>
  )
}

function CommentText({ text, people }: { text: string; people: readonly Mentionable[] }) {
  return (
    <p>
      {splitMentions(text, people).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place.
        <span key={index} className={part.mention ? css.mentioned : undefined}>
          {part.text}
        </span>
      ))}
    </p>
  )
}

function Write({ people, send }: Pick<CommentsProps, 'people' | 'send'>) {
  const w = useWords(texts)
  const id = useId()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || text.trim() === '') return
    setBusy(true)
    setProblem(undefined)
    await send({ text: text.trim(), mentions: mentionedIn(text, people) }).then(() => setText(''), setProblem)
    setBusy(false)
  }
  return (
    <form className={css.write} onSubmit={submit}>
      <div className={fields.field}>
        <label className={fields.label} htmlFor={id}>
          {w.comments.write}
        </label>
        <div id={`${id}-help`} className={fields.help}>
          {w.comments.help}
        </div>
        <MentionArea id={id} text={text} setText={setText} people={people} />
      </div>
      <ProblemNote problem={problem} />
      <Button type="submit" small busy={busy}>
        {w.comments.send}
      </Button>
    </form>
  )
}

interface MentionAreaProps {
  id: string
  text: string
  setText: (text: string) => void
  people: readonly Mentionable[]
}

/** A text area that offers people after `@`; arrows and Enter choose, Escape leaves. */
function MentionArea({ id, text, setText, people }: MentionAreaProps) {
  const w = useWords(texts)
  const area = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(0)
  const [at, setAt] = useState(0)
  const begun = mentionAt(text, caret)
  const offered = begun
    ? people.filter(({ name }) => name.toLowerCase().startsWith(begun.text)).slice(0, 6)
    : []
  const choose = (person: Mentionable | undefined) => {
    if (!begun || !person) return
    setText(`${text.slice(0, begun.from)}@${person.name} ${text.slice(caret)}`)
    setCaret(-1)
    area.current?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (offered.length === 0 || !['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'Enter') choose(offered[at % offered.length])
    else if (event.key === 'Escape') setCaret(-1)
    else setAt((at + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length)
  }
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
        onChange={(event) => {
          setText(event.target.value)
          setCaret(event.target.selectionStart)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      {offered.length > 0 && (
        <div id={`${id}-people`} className={css.mentions} role="listbox" aria-label={w.comments.people}>
          {offered.map((person, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the text area keeps the focus and takes the keys.
            <div
              key={person.id}
              role="option"
              tabIndex={-1}
              aria-selected={index === at % offered.length}
              className={css.mention}
              onClick={() => choose(person)}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
