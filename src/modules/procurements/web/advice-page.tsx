import { useEffect, useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { today } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useSearchPlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Card } from '../../../web/ui/layout.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { ProblemNote, Skeleton } from '../../../web/ui/states.tsx'
import { type AdviceCall, procurements } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { timetableScreens } from '../texts/timetable-screens.ts'
import { AdviceAnswer } from './advice-answer.tsx'
import { AdviceFields } from './advice-fields.tsx'
import { Asked, askedFrom, callFrom, inAddress } from './advice-question.ts'
import css from './timetable.module.css'

/** From what, how much and when to the procedure and why, as one types; nothing is kept. */
export function AdvicePage() {
  const w = useWords(timetableScreens).advice
  const words = useWords(screenTexts)
  const [search, change] = useSearchPlace()
  const form = useKitForm<Asked, void>(Asked, {
    initial: { startsOn: today(), ...askedFrom(search) },
    send: async () => {},
  })
  const typed = useWatch({ control: form.handle.control }) as Asked
  useSettled(typed, (asked) => {
    change(inAddress(asked))
    // What is still empty is no fault yet; what was one and is empty now is none any more.
    const { errors } = form.handle.formState
    const names = Object.keys(inAddress(asked)) as (keyof Asked)[]
    void form.handle.trigger(names.filter((name) => name in errors || inAddress(asked)[name] !== undefined))
  })
  return (
    <>
      <PageHead title={w.title} sub={w.sub} crumbs={[{ label: words.procurements, to: '/procurements' }]} />
      <div className={css.advice}>
        <Card title={w.asked}>
          <AdviceFields form={form} />
        </Card>
        <Answer call={callFrom(typed)} />
      </div>
    </>
  )
}

/** Runs once the hands rest: each digit would be a question. */
function useSettled<T>(value: T, run: (value: T) => void): void {
  const key = JSON.stringify(value)
  const latest = useRef({ value, run })
  latest.current = { value, run }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says is what counts, not which object says it
  useEffect(() => {
    const timer = setTimeout(() => latest.current.run(latest.current.value), 300)
    return () => clearTimeout(timer)
  }, [key])
}

function Answer({ call }: { call: AdviceCall | undefined }) {
  const w = useWords(timetableScreens).advice
  const [settled, settle] = useState(call)
  useSettled(call, settle)
  const advice = useQueryOf(procurements.adviseProcedure, settled ?? ({} as AdviceCall), {
    keep: true,
    enabled: settled !== undefined,
  })
  if (settled === undefined) return <p className="muted">{w.waiting}</p>
  if (advice.error) return <ProblemNote problem={advice.error} />
  return advice.data ? <AdviceAnswer advice={advice.data} /> : <Skeleton />
}
