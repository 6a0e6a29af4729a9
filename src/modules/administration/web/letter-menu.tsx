import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Menu } from '../../../web/ui/menu.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { administration, type Letter } from '../contract.ts'
import { texts } from '../texts.ts'

/** What can be done with letters, and what was refused last. */
export function useLetterSteps() {
  const w = useWords(texts).letters
  const again = useCommand(administration.sendLetterAgain, { done: () => announce(w.ordered) })
  const withdraw = useCommand(administration.withdrawLetter, { done: () => announce(w.withdrawn) })
  return {
    problem: again.error ?? withdraw.error,
    sendAgain: ({ id }: Letter) => again.mutate({ id }),
    withdraw: async ({ id, recipient }: Letter) => {
      const question = {
        title: w.withdrawTitle,
        consequence: w.withdrawConsequence(recipient),
        action: w.withdraw,
      }
      if (await confirmDanger(question)) withdraw.mutate({ id })
    },
  }
}

export function LetterMenu({ letter, steps }: { letter: Letter; steps: ReturnType<typeof useLetterSteps> }) {
  const w = useWords(texts).letters
  if (letter.state === 'sent' || letter.state === 'withdrawn') return null
  return (
    <Menu
      label={w.stepsOf(letter.recipient)}
      steps={[
        { label: w.sendAgain, run: () => steps.sendAgain(letter) },
        { label: w.withdraw, danger: true, run: () => void steps.withdraw(letter) },
      ]}
    />
  )
}
