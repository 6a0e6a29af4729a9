import { type Actor, personOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { addRecord, getRecord } from '../../../kernel/record.ts'
import {
  questionFacts as facts,
  questionProblems as problems,
  type Question,
  type QuestionId,
  questionOperations,
} from '../contract/question.ts'
import { answerMail } from '../mails.ts'
import { stageOf } from '../rules/call.ts'
import { askerWords } from '../rules/question.ts'
import * as store from '../store/questions.ts'
import { findTenderer } from '../store/tenderers.ts'
import { renewQuestionDeadline } from './question-deadline.ts'
import { demandTaking, getLent, getRun, type Lent, lend, runs } from './running.ts'
import { tellTenderers } from './tell-tenderers.ts'

type Context = CommandContext<unknown>

export const questionHandlers = implement(questionOperations, {
  async listQuestions(context) {
    const { input, actor, db, now } = context
    const lent = await getLent(context, input.procurement)
    const items = (await store.listQuestions(db, lent.id)).map(show)
    return { title: lent.title, tendersDueAt: lent.tendersDueAt, items, can: allowed(actor, lent, now) }
  },

  async readQuestion(context) {
    const { input, actor, db, now } = context
    await getRecord(db, actor, input.id, 'question')
    const row = await store.findQuestion(db, input.id)
    if (!row) throw kernelProblems.NotFound({})
    const lent = await getLent(context, row.procurement)
    const { id: procurement, title, tendersDueAt } = lent
    return { procurement, title, tendersDueAt, question: show(row), can: allowed(actor, lent, now) }
  },

  async addQuestion(context) {
    const { input, actor, now } = context
    const lent = await getRun(context, input.procurement)
    demandTaking(lent, now)
    const { text, source } = input
    return keepQuestion(context, lent, { text, source, enteredBy: personOf(actor) ?? null })
  },

  async answerQuestion(context) {
    const { input, actor, now, tx, tell } = context
    await getRecord(tx, actor, input.id, 'question')
    const row = await store.lockQuestion(tx, input.id)
    if (!row) throw kernelProblems.NotFound({})
    const lent = await getRun(context, row.procurement)
    const { id, no } = row
    if (row.answeredAt !== null) throw problems.QuestionAnswered({ no })
    const { toldText, answer } = input
    const asker = row.tenderer && (await findTenderer(tx, row.tenderer))
    const words = asker ? askerWords([toldText, answer], asker) : []
    if (words.length > 0) throw problems.AskerNamed({ words })
    await store.changeQuestion(tx, id, {
      toldText,
      answer,
      answeredAt: now,
      answeredBy: personOf(actor) ?? null,
    })
    await tellTenderers(context, lent.id, (locale) =>
      answerMail(locale, { title: lent.title, no, question: toldText, answer }),
    )
    await renewQuestionDeadline(context, lent, { id, no, isAnswered: true })
    await tell(facts.QuestionAnswered, lent.id, { question: id as QuestionId, no })
    return { answeredAt: now.toISOString() }
  },
})

function allowed(actor: Actor, lent: Lent, now: Date) {
  if (!runs(actor, lent)) return []
  return [...(stageOf({ ...lent, now }) === 'taking' ? (['add'] as const) : []), 'answer' as const]
}

interface Asked {
  readonly text: string
  readonly source: Question['source']
  readonly tenderer?: string
  readonly enteredBy?: string | null
}

/** A question with a record of its own, which its procurement's people see; its words are no part of the title. */
export async function keepQuestion(context: Context, lent: Lent, asked: Asked) {
  const { now, tx, tell } = context
  const no = await store.nextQuestionNo(tx, lent.id)
  const involved = [...new Set(lent.involved.map(({ person }) => person))]
  const id = await addRecord(tx, {
    ...{ kind: 'question', title: lent.title, label: String(no), owner: lent.responsible, team: lent.team },
    ...{ audience: lent.team ? 'team' : 'named', people: { involved } },
  })
  await store.addQuestion(tx, { ...asked, id, no, procurement: lent.id, askedAt: now })
  await tell(facts.QuestionAsked, lent.id, { question: id as QuestionId, no })
  await renewQuestionDeadline(context, lent, { id, no, isAnswered: false })
  return { id: id as QuestionId, no }
}

/** The due moment has moved: what waits for an answer moves with it. */
export async function renewQuestionDeadlines(context: Context, procurement: string): Promise<void> {
  const lent = await lend(context, procurement)
  for (const { id, no } of await store.listUnanswered(context.tx, procurement))
    await renewQuestionDeadline(context, lent, { id, no, isAnswered: false })
}

const show = (row: store.QuestionRow): Question => ({
  id: row.id as QuestionId,
  no: row.no,
  source: row.source,
  text: row.text,
  askedAt: row.askedAt.toISOString(),
  toldText: row.toldText,
  answer: row.answer,
  answeredAt: row.answeredAt?.toISOString() ?? null,
  answeredBy: row.who,
})
