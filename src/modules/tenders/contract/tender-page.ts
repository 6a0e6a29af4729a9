import { z } from 'zod'
import { everyone, holder } from '../../../kernel/access.ts'
import { download, Email, form, Line, Moment, Nothing, Paragraphs, page } from '../../../kernel/contract.ts'
import { problem } from '../../../kernel/problem.ts'
import { PriceFormula, ProcurementId, TieBreak } from '../../procurements/contract.ts'
import { BoxPart } from './box-part.ts'
import { Notice, Paper } from './call.ts'
import { AskedPart } from './own-answer.ts'
import { RegistryCode, tendererProblems } from './tenderer.ts'

/** What every tenderer is told: the same to each, at the same time. */
export const CallPart = z.object({
  procurement: ProcurementId,
  title: z.string(),
  summary: z.string(),
  lots: z.array(z.object({ no: z.number().int(), title: z.string() })),
  tendersDueAt: Moment.nullable(),
  /** How tenders are compared, as it was fixed with the announcement. */
  criteria: z.array(
    z.object({
      /** Of a lot that is compared by its own criteria: its number. */
      lot: z.number().int().nullable(),
      title: z.string(),
      kind: z.enum(['price', 'quality']),
      /** Hundredths of a percent; all together 10,000. */
      weight: z.number().int(),
      steps: z.array(z.object({ points: z.number().int(), says: z.string() })),
    }),
  ),
  priceFormula: PriceFormula.nullable(),
  tieBreaks: z.array(TieBreak),
  /** `taking`: tenders and questions are taken; `over`: the due moment has passed; `ended`: nothing comes of it. */
  state: z.enum(['taking', 'over', 'ended']),
  papers: z.array(Paper),
  notices: z.array(Notice),
  answers: z.array(
    z.object({ no: z.number().int(), question: z.string(), answer: z.string(), answeredAt: Moment }),
  ),
})
export type CallPart = z.output<typeof CallPart>

export const pageProblems = {
  QuestionsOver: problem('tenders.QuestionsOver', 409),
}
const problems = pageProblems

/** By address, which a whole office may share: generous. */
const limit = { calls: 600, seconds: 60 }
/** Letters go out: by address strict enough that nobody floods a mailbox. */
const fewer = { calls: 20, seconds: 600 }
const lang = z.string().max(10).optional()
const token = z.string().min(1).max(500).meta({ personal: true })

export const pageOperations = {
  showCalls: page('GET /calls', {
    summary: 'The calls for tenders that are open to all.',
    limit,
    input: z.object({ lang }),
    output: z.object({
      agency: z.string(),
      items: z.array(
        z.object({ procurement: ProcurementId, title: z.string(), tendersDueAt: Moment.nullable() }),
      ),
    }),
  }),
  showCall: page('GET /calls/:procurement', {
    summary: 'One open call with its papers and answers; anyone gets a link of his own here.',
    limit,
    input: z.object({ procurement: z.uuid(), lang }),
    output: z.object({
      agency: z.string(),
      call: CallPart,
      /** Whether letters go out: without them nobody gets his link. */
      mailOn: z.boolean(),
    }),
  }),
  askForLink: form('POST /calls/:procurement/links', {
    summary: 'Sends a link of his own to whoever wants to tender; the same answer whether he had one before.',
    on: 'showCall',
    limit: fewer,
    input: z.object({
      procurement: z.uuid(),
      name: Line.meta({ personal: true }),
      registryCode: z.union([RegistryCode, z.literal('')]).default(''),
      contactName: z.string().trim().max(300).default('').meta({ personal: true }),
      email: Email,
    }),
    output: Nothing,
    problems: [tendererProblems.RegistryCodeWrong, tendererProblems.TenderingOver],
  }),
  showTenderPage: page('GET /tender/:token', {
    summary: 'The page of one tenderer: the call, questions and answers, his own tender.',
    access: holder('tender'),
    limit,
    input: z.object({ token, lang }),
    output: z.object({
      agency: z.string(),
      tenderer: z.string(),
      call: CallPart,
      box: BoxPart,
      asked: z.array(AskedPart),
    }),
  }),
  askQuestion: form('POST /tender/:token/questions', {
    summary: 'Asks the buyer a question; the answer goes to all, without naming who asked.',
    on: 'showTenderPage',
    access: holder('tender'),
    limit: fewer,
    input: z.object({ token, text: Paragraphs(4000).min(1).meta({ personal: true }) }),
    output: Nothing,
    problems: [problems.QuestionsOver],
  }),
  downloadPaperByLink: download('GET /tender/:token/papers/:paper', {
    summary: 'A paper of the call that the link is for.',
    access: holder('tender'),
    limit,
    input: z.object({ token, paper: z.uuid() }),
  }),
  downloadOpenPaper: download('GET /calls/:procurement/papers/:paper', {
    summary: 'A paper of a call that is open to all.',
    access: everyone,
    limit,
    input: z.object({ procurement: z.uuid(), paper: z.uuid() }),
  }),
}
