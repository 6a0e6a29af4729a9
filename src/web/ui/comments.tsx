import { type FormEvent, useId, useState } from 'react'
import { useFormat } from '../format.ts'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { Button, TextButton } from './button.tsx'
import fields from './form/field.module.css'
import { Card } from './layout.tsx'
import { Avatar } from './marks.tsx'
import { MentionArea } from './mention-area.tsx'
import { mentionedIn, type Named, splitMentions } from './mentions.ts'
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

interface CommentsProps {
  comments: readonly Comment[]
  /** Who may be named with `@`. */
  people: readonly Named[]
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

function CommentText({ text, people }: { text: string; people: readonly Named[] }) {
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
