import clsx from 'clsx'
import { type ReactNode, useRef, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { type Upload, upload } from '../../api.ts'
import { useFormat } from '../../format.ts'
import { useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import { Button, IconButton } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { Bar } from '../marks.tsx'
import { useToldProblem } from '../states.tsx'
import css from './field.module.css'
import { FieldFrame, type FieldProps, useField } from './field.tsx'

export interface FileRules {
  /** Endings with the dot: `['.pdf', '.docx']`; anything when left out. */
  kinds?: readonly string[]
  /** Bytes. */
  limit: number
  many?: boolean
}

interface FileFieldProps<V extends FieldValues> extends FieldProps<V>, FileRules {}

/** Files sent up at once with their progress; the value is the upload's id, with `many` a list of ids. */
export function FileField<V extends FieldValues>({ kinds, limit, many, ...of }: FileFieldProps<V>) {
  const rules: FileRules = { limit, ...(kinds && { kinds }), ...(many && { many }) }
  const say = useFileWords(rules)
  const { field, input, frame } = useField({ ...of, help: of.help ?? say.limit })
  const [sent, setSent] = useState<readonly Upload[]>([])
  const change = (next: readonly Upload[]) => {
    setSent(next)
    field.onChange(many ? next.map((one) => one.uploadId) : (next[0]?.uploadId ?? ''))
  }
  return (
    <FieldFrame {...frame}>
      <FilePicker
        input={input}
        rules={rules}
        take={(one) => change(many ? [...sent, one] : [one])}
        focusRef={field.ref}
      />
      <ul className={css.files}>
        {sent.map((one) => (
          <SentFile
            key={one.uploadId}
            file={one}
            remove={() => change(sent.filter((other) => other !== one))}
          />
        ))}
      </ul>
    </FieldFrame>
  )
}

function SentFile({ file, remove }: { file: Upload; remove: () => void }) {
  const w = useWords(texts)
  const f = useFormat()
  return (
    <li className={css.file}>
      <Icon name="file" />
      <span>
        {file.name} <span className="small muted">{`${f.size(file.size)} · ${w.file.sent}`}</span>
      </span>
      <IconButton icon="close" small label={w.form.remove(file.name)} onClick={remove} />
    </li>
  )
}

interface PickerProps {
  input: Record<string, unknown>
  rules: FileRules
  take: (file: Upload) => void
  focusRef?: (element: HTMLElement | null) => void
}

/** Choose or drop; refuses before sending what can't be taken. */
export function FilePicker({ input, rules, take, focusRef }: PickerProps) {
  const w = useWords(texts)
  const hidden = useRef<HTMLInputElement>(null)
  const { sending, refusal, send } = useSendingFiles(rules, take)
  return (
    <DropArea drop={send}>
      <Button
        {...input}
        ref={focusRef}
        icon="upload"
        busy={sending !== undefined}
        onClick={() => hidden.current?.click()}
      >
        {w.file.choose}
      </Button>
      <span className="small muted">{w.file.drop}</span>
      <input
        ref={hidden}
        type="file"
        hidden
        multiple={rules.many}
        accept={rules.kinds?.join(',')}
        onChange={(event) => {
          void send([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {sending && <Sending {...sending} />}
      {refusal !== undefined && <Refusal refusal={refusal} />}
    </DropArea>
  )
}

function DropArea({ drop, children }: { drop: (files: File[]) => unknown; children: ReactNode }) {
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button does the same.
    <div
      className={clsx(css.drop, over && css.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        drop([...event.dataTransfer.files])
      }}
    >
      {children}
    </div>
  )
}

function Sending({ name, share }: { name: string; share: number }) {
  const w = useWords(texts)
  return (
    <div style={{ flexBasis: '100%' }} role="status">
      <div className="small">{w.file.sending(name)}</div>
      <Bar share={share} label={name} />
    </div>
  )
}

function Refusal({ refusal }: { refusal: unknown }) {
  const told = useToldProblem(refusal)
  return (
    <div className={css.error} role="alert">
      <Icon name="warn" size={14} />
      {typeof refusal === 'string' ? refusal : [told.title, told.nextStep].filter(Boolean).join(' ')}
    </div>
  )
}

function useSendingFiles(rules: FileRules, take: (file: Upload) => void) {
  const say = useFileWords(rules)
  const [sending, setSending] = useState<{ name: string; share: number }>()
  const [refusal, setRefusal] = useState<unknown>()
  const send = async (files: File[]) => {
    setRefusal(files.map(say.refusalOf).find(Boolean))
    for (const file of files.filter((one) => !say.refusalOf(one))) {
      setSending({ name: file.name, share: 0 })
      await upload(file, (share) => setSending({ name: file.name, share })).then(take, setRefusal)
    }
    setSending(undefined)
  }
  return { sending, refusal, send }
}

function useFileWords({ kinds, limit }: FileRules) {
  const w = useWords(texts)
  const size = useFormat().size(limit)
  const names = (kinds ?? []).map((kind) => kind.slice(1).toUpperCase()).join(', ')
  const refusalOf = (file: File): string | undefined => {
    if (file.size === 0) return w.file.empty(file.name)
    if (file.size > limit) return w.file.tooBig(file.name, size)
    if (kinds && !kinds.some((kind) => file.name.toLowerCase().endsWith(kind)))
      return w.file.wrongKind(file.name, names)
    return undefined
  }
  return { limit: w.file.limit(size, names), refusalOf }
}
