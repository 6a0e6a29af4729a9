import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { type FileFormat, mediaTypes } from '../../../kernel/values/file-format.ts'
import { procurements } from '../../procurements/contract.ts'
import { tenderFacts as facts, tenderProblems as problems, tenderOperations } from '../contract/tender.ts'
import { findBox } from '../store/boxes.ts'
import { isSettled } from '../store/evaluations.ts'
import { findTendererAt } from '../store/tenderers.ts'
import * as store from '../store/tenders.ts'
import { addTenderRow, takeFiles } from './add-tender.ts'
import { demandRunning, getLent, getRun, type Lent, lend, runs } from './running.ts'
import {
  demandLot,
  demandUndecided,
  getLockedTender,
  getTender,
  getTenderOf,
  isInsider,
  showFile,
  showLots,
  showTender,
} from './showing-tender.ts'

export const tenderHandlers = implement(tenderOperations, {
  async listTenders(context) {
    const { input, actor, db, now } = context
    const lent = await getLent(context, input.procurement)
    const rows = await store.listTenders(db, actor, lent.id)
    const isOver = lent.decidedAt || lent.endedAt || (await isSettled(db, lent.id))
    const mayEnter = runs(actor, lent) && !isOver && !awaitedUntil(lent, now)
    return {
      items: rows.map(showTender),
      title: lent.title,
      lots: showLots(lent),
      can: mayEnter ? (['enter'] as const).slice() : [],
    }
  },

  async readTender(context) {
    const { row, lent } = await getTenderOf(context, context.input.id)
    const insider = await isInsider(context, row)
    const files = await store.listFiles(context.db, row.id)
    const may = insider && runs(context.actor, lent)
    return {
      ...showTender(row),
      procurement: { id: lent.id, title: lent.title },
      contactName: row.contactName,
      contactEmail: row.contactEmail,
      sourceNote: row.sourceNote,
      sha256: row.sha256?.toString('hex') ?? null,
      enteredAt: row.enteredAt.toISOString(),
      enteredBy: row.enteredBy,
      all: await Promise.all(files.map((file) => showFile(context, file, insider))),
      lots: showLots(lent),
      can: may ? [...(lent.endedAt ? [] : (['check'] as const)), 'markSecret' as const] : [],
    }
  },

  async downloadTenderFile(context) {
    const { input, actor, db, capabilities } = context
    const row = await getTender(db, actor, input.id)
    const file = (await store.listFiles(db, row.id)).find(({ no }) => no === input.no)
    // A business secret that is not one's to read is not there.
    if (!file || (file.secret !== null && !(await isInsider(context, row)))) throw kernelProblems.NotFound({})
    const type = mediaTypes[file.format as FileFormat]
    return capabilities.files.answer(file.file, { fileName: file.name, type, inline: input.inline })
  },

  async enterTender(context) {
    const { input, now } = context
    const { procurement, prices, uploads, submittedAt, ...given } = input
    const lent = await getRun(context, procurement)
    demandUndecided(lent)
    if (await isSettled(context.tx, lent.id)) throw problems.PlacesSettled({})
    const until = awaitedUntil(lent, now)
    if (until) throw problems.TendersAwaited({ until: until.toISOString() })
    const box = await findBox(context.tx, lent.id)
    if (box && !box.openedAt) throw problems.BoxStillSealed({})
    const due = lent.tendersDueAt
    if (due && new Date(submittedAt) > new Date(due)) throw problems.TenderLate({ due })
    for (const { lot } of prices) demandLot(lent, lot)
    const files = await takeFiles(context, uploads)
    const tenderer = await findTendererAt(context.tx, lent.id, given.contactEmail)
    const row = { ...given, tenderer, submittedAt: new Date(submittedAt), prices, files }
    const added = await addTenderRow(context, lent, row)
    // Where no box was set up, the first one that is entered after the due moment opens them.
    if (lent.announcedAt && !lent.openedAt)
      await context.ask(procurements.markOpened, { procurement: lent.id, at: now.toISOString() })
    return added
  },

  async markTenderSecret(context) {
    const { input, actor, tx, tell } = context
    const row = await getLockedTender(tx, actor, input.id)
    demandRunning(actor, await lend(context, row.procurement))
    const file = (await store.listFiles(tx, row.id)).find(({ no }) => no === input.no)
    if (!file) throw kernelProblems.NotFound({})
    await store.markSecret(tx, row.id, input)
    await tell(facts.TenderSecretMarked, row.id, { no: input.no, secret: input.reason !== null })
    return {}
  },
})

/** Until then tenders come in; nothing is entered beside those that lie sealed. */
function awaitedUntil({ tendersDueAt }: Lent, now: Date): Date | null {
  const due = tendersDueAt ? new Date(tendersDueAt) : null
  return due && due > now ? due : null
}
