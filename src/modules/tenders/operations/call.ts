import { personOf } from '../../../kernel/actor.ts'
import type { FileAnswer } from '../../../kernel/contract.ts'
import { type CommandContext, implement, type QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { mediaTypes } from '../../../kernel/values/file-format.ts'
import { type DocumentId, documents } from '../../documents/contract.ts'
import { callOperations, callFacts as facts, callProblems as problems } from '../contract/call.ts'
import { tendererProblems } from '../contract/tenderer.ts'
import { noticeMail, papersMail } from '../mails.ts'
import { proposeSummary, stageOf, whyNotGiven } from '../rules/call.ts'
import * as store from '../store/calls.ts'
import { isTold, showNotice, showPaper } from './call-showing.ts'
import { demandNotOver, demandTaking, getLent, getRun, type Lent, runs } from './running.ts'
import { tellTenderers } from './tell-tenderers.ts'

export const callHandlers = implement(callOperations, {
  async readCall(context) {
    const { input, actor, db, now } = context
    const lent = await getLent(context, input.procurement)
    const [call, papers, notices, told] = await Promise.all([
      store.findCall(db, lent.id),
      store.listPapers(db, lent.id),
      store.listNotices(db, lent.id),
      isTold(db, lent.id),
    ])
    return {
      title: lent.title,
      summary: call?.summary ?? '',
      proposed: proposeSummary(lent.brief.said),
      openedAt: call?.openedAt?.toISOString() ?? null,
      tendersDueAt: lent.tendersDueAt,
      told,
      papers: papers.map((row) => ({ ...showPaper(row), document: row.document as DocumentId })),
      notices: notices.map(showNotice),
      can: runs(actor, lent)
        ? allowed(stageOf({ ...lent, now }), { told, isOpen: Boolean(call?.openedAt) })
        : [],
    }
  },

  async describeCall(context) {
    const { input, now, tx } = context
    const lent = await getRun(context, input.procurement)
    await store.lockCall(tx, lent.id)
    if (await isTold(tx, lent.id)) throw problems.CallTold({})
    await store.saveCall(tx, lent.id, { summary: input.summary, changedAt: now })
    return {}
  },

  async givePapers(context) {
    const { input, tx, tell } = context
    const lent = await getRun(context, input.procurement)
    demandNotOver(lent, context.now)
    await store.lockCall(tx, lent.id)
    const given = []
    for (const document of [...new Set(input.documents)]) given.push(await give(context, lent, document))
    const names = given.map(({ title }) => title)
    const told = await tellPapers(context, lent, { names, note: input.note })
    const papers = given.map(({ id }) => id)
    const replaced = given.filter((one) => one.replaced).length
    await tell(facts.PapersGiven, lent.id, { papers, replaced, told })
    return { papers, told }
  },

  async openCall(context) {
    const { input, actor, now, tx, tell } = context
    const lent = await getRun(context, input.procurement)
    demandTaking(lent, now)
    await store.lockCall(tx, lent.id)
    const [call, papers] = [await store.findCall(tx, lent.id), await store.listPapers(tx, lent.id)]
    if (call?.openedAt) throw problems.CallOpen({})
    if (!call?.summary && papers.length === 0) throw tendererProblems.NothingToTell({})
    await store.saveCall(tx, lent.id, { openedAt: now, openedBy: personOf(actor) ?? null, changedAt: now })
    await tell(facts.CallOpened, lent.id, {})
    return {}
  },

  async tellNotice(context) {
    const { input, now } = context
    const lent = await getRun(context, input.procurement)
    if (stageOf({ ...lent, now }) === 'early') throw tendererProblems.NotAnnounced({ state: lent.state })
    await keepNotice(context, lent, { kind: 'word', text: input.text })
    const { title } = lent
    await tellTenderers(context, lent.id, (locale) => noticeMail(locale, { title, text: input.text }))
    return {}
  },

  async downloadPaper(context) {
    const lent = await getLent(context, context.input.procurement)
    return answerPaper(context, lent.id, context.input.paper)
  },
})

const allowed = (stage: ReturnType<typeof stageOf>, { told, isOpen }: { told: boolean; isOpen: boolean }) => [
  ...(told ? [] : (['describe'] as const)),
  ...(stage === 'early' || stage === 'taking' ? (['giveOut'] as const) : []),
  ...(stage === 'taking' && !isOpen ? (['open'] as const) : []),
  ...(stage === 'early' ? [] : (['tell'] as const)),
]

type Context = CommandContext<unknown>

/** @throws PaperNotReady, NotFound where the document may not be seen */
async function give({ ask, actor, now, tx }: Context, lent: Lent, id: DocumentId) {
  const document = await ask(documents.lendNewestVersion, { id })
  const { title, newest } = document
  const before = (await store.listPapers(tx, lent.id)).find(
    (one) => one.document === id && one.replacedAt === null,
  )
  const why = whyNotGiven({
    ...{ state: document.state, restricted: document.restricted, hasFile: newest !== null },
    ...{
      isOwn: document.about === lent.id,
      isGiven: before !== undefined && before.versionNo === newest?.no,
    },
  })
  if (why !== null || newest === null) throw problems.PaperNotReady({ title, why: why ?? 'noFile' })
  const { no, file, name, format, size } = newest
  const version = { versionNo: no, file, name, format, size, sha256: Buffer.from(newest.sha256, 'hex') }
  const who = { givenAt: now, givenBy: personOf(actor) ?? null }
  const kept = await store.givePaper(tx, { procurement: lent.id, document: id, title, ...version, ...who })
  return { ...kept, title }
}

/** Whoever has the earlier papers is told at once; before anybody has, there is nothing to tell. */
async function tellPapers(context: Context, lent: Lent, { names, note }: { names: string[]; note: string }) {
  if (!(await isTold(context.tx, lent.id))) return false
  await keepNotice(context, lent, {
    kind: 'papers',
    text: [names.join(', '), note].filter(Boolean).join('\n'),
  })
  await tellTenderers(context, lent.id, (locale) => papersMail(locale, { title: lent.title, names, note }))
  return true
}

/** What was told stands on the page of every tenderer. */
export async function keepNotice(
  { actor, now, tx, tell }: Context,
  lent: Pick<Lent, 'id'>,
  notice: { kind: 'papers' | 'dueMoved' | 'word' | 'ended'; text: string; dueAt?: Date | null },
): Promise<void> {
  const told = { toldAt: now, toldBy: personOf(actor) ?? null }
  const { id } = await store.addNotice(tx, { ...notice, ...told, procurement: lent.id })
  await tell(facts.NoticeTold, lent.id, { notice: id, kind: notice.kind })
}

/** @throws NotFound also for a paper of another procurement */
export async function answerPaper(
  { db, capabilities }: Pick<QueryContext<unknown>, 'db' | 'capabilities'>,
  procurement: string,
  id: string,
): Promise<FileAnswer> {
  const paper = await store.findPaper(db, procurement, id)
  if (!paper) throw kernelProblems.NotFound({})
  const { format, name } = showPaper(paper)
  return capabilities.files.answer(paper.file, { fileName: name, type: mediaTypes[format] })
}
