import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, DiscreetParagraphs, idOf, Moment, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { ProcurementId } from '../../procurements/contract.ts'
import { tenderPermissions as permissions } from './ids.ts'
import { running, tendererProblems } from './tenderer.ts'

export const QuestionId = idOf('QuestionId')
export type QuestionId = z.output<typeof QuestionId>

/** How it came; from elsewhere it is entered here, so that the answer goes to all. */
export const questionSources = ['link', 'mail', 'phone', 'meeting', 'register'] as const
export const QuestionSource = z.enum(questionSources)

/** A question as the staff see it: who asked is not among it, not even for them. */
export const Question = z
  .object({
    id: QuestionId,
    no: z.number().int(),
    source: QuestionSource,
    text: z.string(),
    askedAt: Moment,
    /** As all tenderers read it. */
    toldText: z.string().nullable(),
    answer: z.string().nullable(),
    answeredAt: Moment.nullable(),
    answeredBy: z.string().nullable(),
  })
  .meta({ id: 'TenderQuestion' })
export type Question = z.output<typeof Question>

export const questionProblems = {
  QuestionAnswered: problem('tenders.QuestionAnswered', 409, z.object({ no: z.number().int() })),
  /** The words would show who asked. */
  AskerNamed: problem('tenders.AskerNamed', 409, z.object({ words: z.array(z.string()) })),
}
const problems = questionProblems

export const questionOperations = {
  listQuestions: query('GET /tenders/calls/:procurement/questions', {
    summary: 'Questions of tenderers with their answers; never who asked.',
    access: may(permissions.read),
    input: z.object({ procurement: ProcurementId }),
    output: z.object({
      title: z.string(),
      tendersDueAt: Moment.nullable(),
      items: z.array(Question),
      /** Whom an answer reaches is not counted: that would tell how many are interested. */
      can: z.array(z.enum(['add', 'answer'])),
    }),
  }),
  readQuestion: query('GET /tenders/questions/:id', {
    summary: 'One question with the procurement that it is about; never who asked.',
    access: may(permissions.read),
    input: z.object({ id: QuestionId }),
    output: z.object({
      procurement: ProcurementId,
      title: z.string(),
      tendersDueAt: Moment.nullable(),
      question: Question,
      can: z.array(z.enum(['add', 'answer'])),
    }),
  }),
  addQuestion: command('POST /tenders/calls/:procurement/questions', {
    summary: 'Enters a question that came by another way, so that its answer goes to all.',
    access: may(permissions.write),
    input: z.object({
      procurement: ProcurementId,
      text: DiscreetParagraphs(4000, 1),
      source: QuestionSource.exclude(['link']),
    }),
    output: z.object({ id: QuestionId, no: z.number().int() }),
    problems: [...running, tendererProblems.NotAnnounced, tendererProblems.TenderingOver],
  }),
  answerQuestion: command('POST /tenders/questions/:id/answer', {
    summary: 'Answers a question to all tenderers at the same moment, without naming who asked.',
    access: may(permissions.write),
    input: z.object({
      id: QuestionId,
      /** The question as all may read it. */
      toldText: DiscreetParagraphs(4000, 1),
      answer: DiscreetParagraphs(8000, 1),
    }),
    output: z.object({ answeredAt: Moment }),
    problems: [...running, problems.QuestionAnswered, problems.AskerNamed],
  }),
}

export const questionFacts = {
  QuestionAsked: fact('tenders.QuestionAsked', z.object({ question: QuestionId, no: z.number().int() })),
  QuestionAnswered: fact(
    'tenders.QuestionAnswered',
    z.object({ question: QuestionId, no: z.number().int() }),
  ),
}
