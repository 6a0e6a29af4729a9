import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, DiscreetParagraphs, download, Moment, Nothing, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { FileFormat } from '../../../kernel/values/file-format.ts'
import { DocumentId } from '../../documents/contract.ts'
import { ProcurementId } from '../../procurements/contract.ts'
import { tenderPermissions as permissions } from './ids.ts'
import { running, tendererProblems } from './tenderer.ts'

/** A paper as tenderers get it. */
export const Paper = z
  .object({
    id: z.uuid(),
    title: z.string(),
    no: z.number().int(),
    name: z.string(),
    format: FileFormat,
    size: z.number(),
    sha256: z.string(),
    givenAt: Moment,
    /** A newer version has taken its place. */
    replacedAt: Moment.nullable(),
  })
  .meta({ id: 'TenderPaper' })
export type Paper = z.output<typeof Paper>

export const noticeKinds = ['papers', 'dueMoved', 'word', 'ended'] as const
/** What all were told at the same moment, beside answers. */
export const Notice = z
  .object({
    id: z.uuid(),
    kind: z.enum(noticeKinds),
    text: z.string(),
    dueAt: Moment.nullable(),
    toldAt: Moment,
  })
  .meta({ id: 'TenderNotice' })
export type Notice = z.output<typeof Notice>

export const callProblems = {
  /** Only an approved document without restrictions goes out. */
  PaperNotReady: problem(
    'tenders.PaperNotReady',
    409,
    z.object({ title: z.string(), why: z.enum(['notApproved', 'restricted', 'noFile', 'given', 'foreign']) }),
  ),
  /** Tenderers have read it: a change is told to all instead. */
  CallTold: problem('tenders.CallTold', 409),
  CallOpen: problem('tenders.CallOpen', 409),
}
const problems = callProblems

const place = { procurement: ProcurementId }

export const callOperations = {
  readCall: query('GET /tenders/calls/:procurement', {
    summary: 'What tenderers are told: the words of the call, its papers, what was told since.',
    access: may(permissions.read),
    input: z.object(place),
    output: z.object({
      title: z.string(),
      summary: z.string(),
      /** What the brief says, as a first text of the call. */
      proposed: z.string(),
      openedAt: Moment.nullable(),
      tendersDueAt: Moment.nullable(),
      /** Somebody has it already: it changes no more, changes are told. */
      told: z.boolean(),
      papers: z.array(Paper.extend({ document: DocumentId })),
      notices: z.array(Notice),
      can: z.array(z.enum(['describe', 'giveOut', 'open', 'tell'])),
    }),
  }),
  describeCall: command('PUT /tenders/calls/:procurement', {
    summary:
      'Writes what is wanted, in words for tenderers; after the first invitation changes are told instead.',
    access: may(permissions.write),
    input: z.object({ ...place, summary: DiscreetParagraphs(10_000) }),
    output: Nothing,
    problems: [...running, problems.CallTold],
  }),
  givePapers: command('POST /tenders/calls/:procurement/papers', {
    summary:
      'Gives newest versions of documents to tenderers; who has a link already is told of all at once.',
    access: may(permissions.write),
    input: z.object({
      ...place,
      documents: z.array(DocumentId).min(1).max(50),
      /** What has changed and why, for those who have read the earlier ones. */
      note: DiscreetParagraphs(4000).default(''),
    }),
    /** Whom it reached is not counted: that would tell how many are interested. */
    output: z.object({ papers: z.array(z.uuid()), told: z.boolean() }),
    problems: [...running, problems.PaperNotReady, tendererProblems.TenderingOver],
  }),
  openCall: command('POST /tenders/calls/:procurement/publicity', {
    summary: 'Opens the call to all: a public page, where anyone gets a link of his own by e-mail.',
    access: may(permissions.write),
    input: z.object(place),
    output: Nothing,
    problems: [
      ...running,
      problems.CallOpen,
      tendererProblems.NotAnnounced,
      tendererProblems.TenderingOver,
      tendererProblems.NothingToTell,
    ],
  }),
  tellNotice: command('POST /tenders/calls/:procurement/notices', {
    summary: 'Tells all tenderers the same at the same moment.',
    access: may(permissions.write),
    input: z.object({ ...place, text: DiscreetParagraphs(4000, 1) }),
    output: Nothing,
    problems: [...running, tendererProblems.NotAnnounced],
  }),
  downloadPaper: download('GET /tenders/calls/:procurement/papers/:paper/file', {
    summary: 'A paper as tenderers got it.',
    access: may(permissions.read),
    input: z.object({ ...place, paper: z.uuid() }),
  }),
}

export const callFacts = {
  CallOpened: fact('tenders.CallOpened'),
  PapersGiven: fact(
    'tenders.PapersGiven',
    z.object({ papers: z.array(z.uuid()), replaced: z.number().int(), told: z.boolean() }),
  ),
  NoticeTold: fact('tenders.NoticeTold', z.object({ notice: z.uuid(), kind: z.enum(noticeKinds) })),
}
