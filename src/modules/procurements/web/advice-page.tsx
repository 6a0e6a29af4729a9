import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { today } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
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
import { Asked, callFrom } from './advice-question.ts'
import css from './timetable.module.css'

/** From what, how much and when to the procedure and why, as one types; nothing is kept. */
export function AdvicePage() {
  const w = useWords(timetableScreens).advice
  const words = useWords(screenTexts)
  const form = useKitForm<Asked, void>(Asked, { initial: { startsOn: today() }, send: async () => {} })
  const typed = useWatch({ control: form.handle.control }) as Asked
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

/** Asked once the hands rest: each digit would be a question. */
function Answer({ call }: { call: AdviceCall | undefined }) {
  const w = useWords(timetableScreens).advice
  const key = call && JSON.stringify(call)
  const [settled, settle] = useState(key)
  useEffect(() => {
    const timer = setTimeout(() => settle(key), 300)
    return () => clearTimeout(timer)
  }, [key])
  const input = JSON.parse(settled ?? '{}') as AdviceCall
  const advice = useQueryOf(procurements.adviseProcedure, input, {
    keep: true,
    enabled: settled !== undefined,
  })
  if (settled === undefined) return <p className="muted">{w.waiting}</p>
  if (advice.error) return <ProblemNote problem={advice.error} />
  return advice.data ? <AdviceAnswer advice={advice.data} /> : <Skeleton />
}
