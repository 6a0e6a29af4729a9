import type { QueryContext } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { FileFormat } from '../../../kernel/values/file-format.ts'
import type { Notice, Paper } from '../contract/call.ts'
import type { CallPart } from '../contract/tender-page.ts'
import { pageState, stageOf } from '../rules/call.ts'
import * as store from '../store/calls.ts'
import { listQuestions } from '../store/questions.ts'
import type { Lent } from './running.ts'

export const showPaper = (row: store.PaperRow): Paper => ({
  id: row.id,
  title: row.title,
  no: row.versionNo,
  name: row.name,
  format: row.format as FileFormat,
  size: Number(row.size),
  sha256: row.sha256.toString('hex'),
  givenAt: row.givenAt.toISOString(),
  replacedAt: row.replacedAt?.toISOString() ?? null,
})

export const showNotice = ({ id, kind, text, dueAt, toldAt }: store.NoticeRow): Notice => ({
  ...{ id, kind, text, toldAt: toldAt.toISOString() },
  dueAt: dueAt?.toISOString() ?? null,
})

/** What every tenderer is told: the same to each. */
export async function readCallPart(
  { db, now }: Pick<QueryContext<unknown>, 'db' | 'now'>,
  lent: Lent,
): Promise<CallPart> {
  const [call, papers, notices, questions] = await Promise.all([
    store.findCall(db, lent.id),
    store.listPapers(db, lent.id),
    store.listNotices(db, lent.id),
    listQuestions(db, lent.id),
  ])
  return {
    procurement: lent.id,
    title: lent.title,
    summary: call?.summary ?? '',
    lots: lent.lots.map(({ no, title }) => ({ no, title })),
    tendersDueAt: lent.tendersDueAt,
    criteria: lent.criteria.map(({ lot, title, kind, weight, steps }) => ({
      ...{ title, kind, weight, steps },
      lot: lent.lots.find(({ id }) => id === lot)?.no ?? null,
    })),
    priceFormula: lent.criteria.some(({ kind }) => kind === 'price') ? lent.priceFormula : null,
    tieBreaks: lent.tieBreaks,
    state: pageState(stageOf({ ...lent, now })),
    papers: papers.map(showPaper),
    notices: notices.map(showNotice),
    answers: questions.flatMap(showAnswer),
  }
}

const showAnswer = ({
  no,
  toldText,
  answer,
  answeredAt,
}: Awaited<ReturnType<typeof listQuestions>>[number]) =>
  toldText !== null && answer !== null && answeredAt !== null
    ? [{ no, question: toldText, answer, answeredAt: answeredAt.toISOString() }]
    : []

/** Whether anyone outside has read it: then it changes no more without telling. */
export async function isTold(db: ReadDb, procurement: string): Promise<boolean> {
  const call = await store.findCall(db, procurement)
  return call?.openedAt !== undefined && call.openedAt !== null ? true : store.hasLinks(db, procurement)
}
