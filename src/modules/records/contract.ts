import { z } from 'zod'
import { internal, signedIn } from '../../kernel/access.ts'
import {
  command,
  contract,
  DiscreetParagraphs,
  Moment,
  Nothing,
  PersonId,
  query,
  RecordId,
} from '../../kernel/contract.ts'
import { fact } from '../../kernel/fact.ts'
import { problem } from '../../kernel/problem.ts'

/** What is the same for every record of every module: being found, its history, what people say to it. */
export const problems = {
  CommentNotYours: problem('records.CommentNotYours', 403),
}

export const facts = {
  CommentAdded: fact('records.CommentAdded', z.object({ comment: z.uuid(), mentions: z.array(PersonId) })),
  CommentRemoved: fact('records.CommentRemoved', z.object({ comment: z.uuid() })),
}

export const FoundRecord = z.object({
  id: RecordId,
  kind: z.string(),
  title: z.string(),
  label: z.string().nullable(),
  /** Address of its screen. */
  href: z.string(),
  ended: z.boolean(),
})
export type FoundRecord = z.output<typeof FoundRecord>

/** Where the words stand in the text of a record, with a little before and after. */
export const Snippet = z.object({
  text: z.string(),
  /** The first and the past-the-last character of each word that was found. */
  hits: z.array(z.tuple([z.number().int(), z.number().int()])),
})
export type Snippet = z.output<typeof Snippet>

export const HistoryEntry = z.object({
  id: z.uuid(),
  at: Moment,
  /** `tasks.TaskGiven` */
  name: z.string(),
  sentence: z.string(),
  record: RecordId.nullable(),
  /** Who did it, and in whose place. */
  who: z.string(),
  onBehalfOf: z.string().nullable(),
})
export type HistoryEntry = z.output<typeof HistoryEntry>

const Comment = z.object({
  id: z.uuid(),
  person: PersonId,
  name: z.string(),
  onBehalfOf: z.string().nullable(),
  text: z.string(),
  at: Moment,
  /** Whether the one who looks may take it back. */
  mine: z.boolean(),
})

export const records = contract('records', {
  searchRecords: query('GET /records/search', {
    summary:
      'Finds anything by a few letters: forgiving of endings and typing errors, only what one may see.',
    access: signedIn,
    input: z.object({ text: z.string().trim().max(200), kinds: z.array(z.string()).max(20).optional() }),
    output: z.object({
      items: z.array(
        FoundRecord.extend({
          /** Nothing where only the title holds what was searched for. */
          snippet: Snippet.nullable(),
        }),
      ),
    }),
  }),
  readRecord: query('GET /records/:id', {
    summary: 'What a record is and where its screen is.',
    access: signedIn,
    input: z.object({ id: RecordId }),
    output: FoundRecord,
  }),
  readHistory: query('GET /records/:id/history', {
    summary: 'What happened to a record, in sentences, the newest first.',
    access: signedIn,
    input: z.object({ id: RecordId }),
    output: z.object({ items: z.array(HistoryEntry) }),
  }),
  listDoneInPlaceOf: query('internal', {
    summary: 'What others did in a person’s place within a time, in sentences.',
    access: internal(['positions', 'people']),
    input: z.object({ person: PersonId, from: Moment, until: Moment }),
    output: z.object({ items: z.array(HistoryEntry) }),
  }),
  sayFacts: query('internal', {
    summary: 'Facts in sentences.',
    access: internal(['positions', 'reports', 'tasks']),
    input: z.object({ ids: z.array(z.uuid()).max(5000) }),
    output: z.object({ items: z.array(HistoryEntry) }),
  }),
  listComments: query('GET /records/:id/comments', {
    summary: 'What people said at a record, the oldest first.',
    access: signedIn,
    input: z.object({ id: RecordId }),
    output: z.object({ items: z.array(Comment) }),
  }),
  addComment: command('POST /records/:id/comments', {
    summary: 'Says something at a record; whoever is mentioned may see the record from then on.',
    access: signedIn,
    input: z.object({
      id: RecordId,
      text: DiscreetParagraphs(5000, 1),
      mentions: z.array(PersonId).max(20).default([]),
    }),
    output: z.object({ comment: z.uuid() }),
  }),
  removeComment: command('DELETE /records/:id/comments/:comment', {
    summary: 'Takes one’s own comment back.',
    access: signedIn,
    input: z.object({ id: RecordId, comment: z.uuid() }),
    output: Nothing,
    problems: [problems.CommentNotYours],
  }),
})
