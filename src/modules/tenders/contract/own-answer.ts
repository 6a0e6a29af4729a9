import { z } from 'zod'
import { holder } from '../../../kernel/access.ts'
import { FormFile, form, Landing, Moment, Nothing, Paragraphs, query } from '../../../kernel/contract.ts'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { CheckId } from './check.ts'
import { tenderProblems } from './tender.ts'

/** What a tenderer is asked about his own tender, on his page: nobody else's questions are there. */
export const AskedPart = z.object({
  check: CheckId,
  question: z.string(),
  askedAt: Moment,
  dueDay: Day.nullable(),
  /** Of a mistake in reckoning: the price that he is asked to agree to, in cents without VAT. */
  proposedCents: z.number().int().nullable(),
  answer: z.string().nullable(),
  answeredAt: Moment.nullable(),
  files: z.array(z.object({ name: z.string(), size: z.number() })),
  /** It can still be answered. */
  open: z.boolean(),
})
export type AskedPart = z.output<typeof AskedPart>

export const mostAnswerFiles = 10

export const ownAnswerProblems = {
  /** It was answered or settled, or it is nobody's who holds this link. */
  NothingToAnswer: problem('tenders.NothingToAnswer', 409),
}

const place = {
  token: z.string().min(1).max(500).meta({ personal: true }),
  check: CheckId,
}

export const ownAnswerOperations = {
  readAnswerLanding: query('internal', {
    summary: 'Where the files go that a tenderer adds to his answer.',
    access: holder('tender'),
    input: z.object(place),
    output: Landing,
    problems: [ownAnswerProblems.NothingToAnswer],
  }),
  answerAsTenderer: form('POST /tender/:token/answers/:check', {
    summary: 'A tenderer answers what he was asked about his own tender, once; files may come with it.',
    access: holder('tender'),
    on: 'showTenderPage',
    filesTo: 'readAnswerLanding',
    input: z.object({
      ...place,
      answer: Paragraphs(5000).min(1).meta({ personal: true }),
      files: z.array(FormFile).max(mostAnswerFiles).default([]),
    }),
    output: Nothing,
    problems: [ownAnswerProblems.NothingToAnswer, tenderProblems.TenderFileNotTaken],
  }),
}
