import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import { type Question, tenders } from '../contract.ts'
import { callScreens } from '../texts/call-screens.ts'
import css from './call.module.css'
import { CallFrame } from './call-frame.tsx'
import { AddQuestionDialog, AnswerDialog } from './question-dialogs.tsx'

/** Questions with their answers; those that wait stand first. */
export function QuestionsPage() {
  const procurement = usePlace('procurementId')
  const w = useWords(callScreens).questions
  const list = useQueryOf(tenders.listQuestions, { procurement })
  const [adding, add] = useState(false)
  return (
    <Loaded of={list}>
      {(data) => {
        const step = data.can.includes('add') && <Button onClick={() => add(true)}>{w.add}</Button>
        const waitsFirst = [...data.items].sort(
          (a, b) => Number(a.answer !== null) - Number(b.answer !== null),
        )
        return (
          <CallFrame here="questions" procurement={procurement} {...data} actions={step}>
            <p className="small muted">{w.nameless}</p>
            {data.items.length === 0 && <EmptyState title={w.none}>{w.noneText}</EmptyState>}
            {waitsFirst.map((one) => (
              <OneQuestion key={one.id} one={one} mayAnswer={data.can.includes('answer')} />
            ))}
            {adding && <AddQuestionDialog procurement={procurement} close={() => add(false)} />}
          </CallFrame>
        )
      }}
    </Loaded>
  )
}

/** One question by itself: where its task and the search lead. */
export function QuestionPage() {
  const found = useQueryOf(tenders.readQuestion, { id: usePlace('questionId') })
  return (
    <Loaded of={found}>
      {({ question, can, ...of }) => (
        <CallFrame here="questions" {...of}>
          <OneQuestion one={question} mayAnswer={can.includes('answer')} />
        </CallFrame>
      )}
    </Loaded>
  )
}

function OneQuestion({ one, mayAnswer }: { one: Question; mayAnswer: boolean }) {
  const w = useWords(callScreens).questions
  const f = useFormat()
  const [answering, answer] = useState(false)
  const { no, text, toldText, source, askedAt, answeredAt, answeredBy } = one
  return (
    <Card title={w.no(no)} aside={!answeredAt && <Chip tone="soon">{w.open}</Chip>}>
      <Stack gap={12}>
        <p className="small muted">{[f.moment(askedAt), w.sources[source]].join(' · ')}</p>
        <p className={css.lines}>{text}</p>
        {toldText !== null && toldText !== text && (
          <section>
            <p className="small muted">{w.toldAs}</p>
            <p className={css.lines}>{toldText}</p>
          </section>
        )}
        {answeredAt && (
          <section>
            <p className="small muted">{w.answered(f.moment(answeredAt), answeredBy ?? '')}</p>
            <p className={css.lines}>{one.answer}</p>
          </section>
        )}
        {!answeredAt && mayAnswer && (
          <Cluster>
            <Button small look="go" onClick={() => answer(true)}>
              {w.answer}
            </Button>
          </Cluster>
        )}
        {answering && <AnswerDialog question={one} close={() => answer(false)} />}
      </Stack>
    </Card>
  )
}
