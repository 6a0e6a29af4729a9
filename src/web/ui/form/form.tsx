import { type ReactNode, useEffect, useRef } from 'react'
import { type FieldErrors, type FieldValues, type Path, useFormState } from 'react-hook-form'
import { useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import { Button, ButtonLink, TextButton } from '../button.tsx'
import { Note } from '../marks.tsx'
import { PageHead, type PageHeadProps } from '../page-head.tsx'
import { ProblemNote } from '../states.tsx'
import css from './field.module.css'
import type { KitForm } from './use-form.ts'

interface FormProps<V extends FieldValues> {
  form: KitForm<V>
  /** The verb on the button: "Anna ülesanne". */
  submit: string
  /** Where to go without sending, or what to do. */
  cancel?: string | (() => void)
  children: ReactNode
}

/** One column of fields, the summary of errors before them, the steps after. */
export function Form<V extends FieldValues>({ form, submit, cancel, children }: FormProps<V>) {
  const w = useWords(texts)
  return (
    <form className={css.form} onSubmit={form.submit} noValidate>
      <Restored form={form} />
      <ErrorSummary form={form} />
      {children}
      <div className={css.foot}>
        <Button type="submit" look="go" busy={form.busy}>
          {submit}
        </Button>
        {typeof cancel === 'string' && (
          <ButtonLink to={cancel} look="quiet">
            {w.cancel}
          </ButtonLink>
        )}
        {typeof cancel === 'function' && (
          <Button look="quiet" onClick={cancel}>
            {w.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}

/** A page that is one form. */
export function FormPage<V extends FieldValues>({
  form,
  submit,
  cancel,
  children,
  ...head
}: FormProps<V> & Omit<PageHeadProps, 'actions'>) {
  return (
    <>
      <PageHead {...head} />
      <Form form={form} submit={submit} {...(cancel && { cancel })}>
        {children}
      </Form>
    </>
  )
}

function Restored<V extends FieldValues>({ form }: { form: KitForm<V> }) {
  const w = useWords(texts)
  if (!form.restored) return null
  return (
    <Note tone="done">
      <div className={css.restored}>
        {w.form.restored}
        <TextButton onClick={form.startOver}>{w.form.startOver}</TextButton>
      </div>
    </Note>
  )
}

/** What is wrong, each with a way to its field; takes the focus after every refused attempt. */
function ErrorSummary<V extends FieldValues>({ form }: { form: KitForm<V> }) {
  const w = useWords(texts)
  const place = useRef<HTMLDivElement>(null)
  const { errors } = useFormState({ control: form.handle.control })
  const found = listErrors(errors)
  const told = useRef(0)
  useEffect(() => {
    if (!place.current || told.current === form.attempts) return
    told.current = form.attempts
    place.current.focus()
  })
  if (form.attempts === 0 || (found.length === 0 && !form.problem)) return null
  return (
    <div ref={place} tabIndex={-1}>
      <ProblemNote problem={form.problem} />
      {found.length > 0 && (
        <div className={css.summary} role="alert">
          <h2>{w.form.errors(found.length)}</h2>
          <ul>
            {found.map(({ name, message }) => (
              <li key={name}>
                <TextButton onClick={() => form.handle.setFocus(name as Path<V>)}>
                  {form.labels.get(name) ?? form.labels.get(name.split('.')[0] ?? '') ?? name}
                </TextButton>
                : {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

interface FoundError {
  name: string
  message: string
}

function listErrors(errors: FieldErrors, before = ''): FoundError[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    const name = `${before}${key}`
    if (!error || key === 'ref') return []
    if (typeof error.message === 'string') return [{ name, message: error.message }]
    return listErrors(error as FieldErrors, `${name}.`)
  })
}
