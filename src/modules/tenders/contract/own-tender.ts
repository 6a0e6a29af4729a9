import { z } from 'zod'
import { holder } from '../../../kernel/access.ts'
import { FormFile, form, Landing, Moment, Nothing, query } from '../../../kernel/contract.ts'
import { problem } from '../../../kernel/problem.ts'
import { boxProblems } from './box-problems.ts'

/** Of one tender, and so at once. */
export const mostFiles = 30

export const ownTenderProblems = {
  /** The moment has passed: what counts is when the request to submit arrived. */
  TenderTooLate: problem(
    'tenders.TenderTooLate',
    409,
    z.object({ dueAt: Moment.nullable(), arrivedAt: Moment }),
    { recorded: true },
  ),
  TenderUnfinished: problem(
    'tenders.TenderUnfinished',
    422,
    z.object({ missing: z.array(z.enum(['statement', 'files'])) }),
  ),
  NothingSubmitted: problem('tenders.NothingSubmitted', 409),
  TooManyFiles: problem('tenders.TooManyFiles', 422, z.object({ most: z.number().int() })),
  NoFileChosen: problem('tenders.NoFileChosen', 422),
  TenderFileGone: problem('tenders.TenderFileGone', 404),
}
const problems = ownTenderProblems

const token = z.string().min(1).max(500).meta({ personal: true })
const Typed = (max: number) => z.string().trim().max(max).meta({ personal: true })
const Said = z.string().trim().min(1).max(300).meta({ personal: true })

/** Who tenders and for how much, as it is typed; prices stand beside their lots, empty where none is offered. */
export const StatementInput = z.object({
  name: Said,
  registryCode: Typed(50).default(''),
  contactName: Typed(300).default(''),
  email: z.email().max(254).meta({ personal: true }),
  /** Of each price the lot's id, or empty for the whole. */
  lots: z.array(Typed(60)).min(1).max(200),
  prices: z.array(Typed(60)).min(1).max(200),
  /** What of it is a business secret, and why. */
  secrets: Typed(5000).default(''),
})

/** What is done here is sealed: the audit names nobody and lists leave it out. */
const sealed = { access: holder('tender'), sealed: true, on: 'showTenderPage' } as const
const refusals = [boxProblems.BoxMissing, problems.TenderTooLate] as const

export const ownTenderOperations = {
  readSeal: query('internal', {
    summary: 'To whom the files of a tender are sealed on their way in.',
    access: holder('tender'),
    sealed: true,
    input: z.object({ token }),
    output: Landing,
    problems: refusals,
  }),
  stateTender: form('POST /tender/:token/statement', {
    summary: 'A tenderer writes who he is and for how much he tenders; nobody else can read it.',
    ...sealed,
    input: StatementInput.extend({ token }),
    output: Nothing,
    problems: refusals,
  }),
  addTenderFiles: form('POST /tender/:token/files', {
    summary: 'A tenderer adds files; they are sealed while they stream in.',
    ...sealed,
    filesTo: 'readSeal',
    input: z.object({ token, files: z.array(FormFile).max(mostFiles) }),
    output: Nothing,
    problems: [...refusals, problems.TooManyFiles, problems.NoFileChosen],
  }),
  removeTenderFile: form('POST /tender/:token/files/:file/removal', {
    summary: 'A tenderer takes a file out of what he is putting together.',
    ...sealed,
    input: z.object({ token, file: z.uuid() }),
    output: Nothing,
    problems: [...refusals, problems.TenderFileGone],
  }),
  submitTender: form('POST /tender/:token/submission', {
    summary: 'A tenderer submits what he has put together; in place of what he submitted before.',
    ...sealed,
    input: z.object({ token }),
    output: Nothing,
    problems: [...refusals, problems.TenderUnfinished],
  }),
  withdrawTender: form('POST /tender/:token/withdrawal', {
    summary: 'A tenderer withdraws what he submitted.',
    ...sealed,
    input: z.object({ token }),
    output: Nothing,
    problems: [...refusals, problems.NothingSubmitted],
  }),
}
