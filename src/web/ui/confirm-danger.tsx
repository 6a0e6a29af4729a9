import { type ReactNode, useSyncExternalStore } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

export interface DangerQuestion {
  title: string
  /** What will be gone or sent, and that it can't be taken back. */
  consequence: ReactNode
  /** The verb on the button: "Kustuta ülesanne". */
  action: string
}

interface Asked extends DangerQuestion {
  answer: (yes: boolean) => void
}

const listeners = new Set<() => void>()
let asked: Asked | undefined

/** Asks before what can't be undone: `if (await confirmDanger({…})) …`. */
export function confirmDanger(question: DangerQuestion): Promise<boolean> {
  asked?.answer(false)
  return new Promise((resolve) => ask({ ...question, answer: resolve }))
}

function ask(next: Asked | undefined): void {
  asked = next
  for (const tell of listeners) tell()
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Where the question appears; once, in the provider. */
export function DangerHost() {
  const w = useWords(texts)
  const question = useSyncExternalStore(subscribe, () => asked)
  const answer = (yes: boolean) => {
    question?.answer(yes)
    ask(undefined)
  }
  const foot = (
    <>
      <Button onClick={() => answer(false)} data-autofocus>
        {w.keepAsIs}
      </Button>
      <Button look="danger" onClick={() => answer(true)}>
        {question?.action}
      </Button>
    </>
  )
  return (
    <Dialog
      above
      opened={question !== undefined}
      close={() => answer(false)}
      title={question?.title}
      foot={foot}
    >
      {question?.consequence}
    </Dialog>
  )
}
