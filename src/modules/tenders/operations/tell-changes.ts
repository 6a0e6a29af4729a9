import type { OutputOf } from '../../../kernel/contract.ts'
import type { Fact } from '../../../kernel/fact.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import type { DataOf } from '../../../kernel/words.ts'
import { type facts as procurementFacts, procurements } from '../../procurements/contract.ts'
import { tendererFacts } from '../contract/tenderer.ts'
import { decisionMail, dueMovedMail, endedMail } from '../mails.ts'
import { listDecidedBy } from '../store/evaluations.ts'
import { listContacts } from '../store/tender-contacts.ts'
import * as store from '../store/tenderers.ts'
import { listTenders } from '../store/tenders.ts'
import { keepNotice } from './call.ts'
import { renewQuestionDeadlines } from './question.ts'
import { lend } from './running.ts'
import { tellTenderers } from './tell-tenderers.ts'

type Told<K extends keyof typeof procurementFacts> = CommandContext<
  Fact<DataOf<(typeof procurementFacts)[K]>>
>

/** More time: all are told at once, and questions wait until the new moment. */
export async function tellDueMoved(context: Told<'DueMomentMoved'>): Promise<void> {
  const lent = await lend(context, context.input.record ?? '')
  const { title } = lent
  const tendersDueAt = context.input.data.to
  const reason = lent.dueMovedFor ?? ''
  await keepNotice(context, lent, { kind: 'dueMoved', text: reason, dueAt: new Date(tendersDueAt) })
  await tellTenderers(context, lent.id, (locale) => dueMovedMail(locale, { title, tendersDueAt, reason }))
  await renewQuestionDeadlines(context, lent.id)
}

/** Nothing comes of it: all are told at once. What ended with a contract was told with its decision. */
export async function tellEnded(context: Told<'ProcurementEnded'>): Promise<void> {
  const { as } = context.input.data
  if (as === 'done') return
  const { id, title, endReason } = await lend(context, context.input.record ?? '')
  const reason = endReason ?? ''
  await keepNotice(context, { id }, { kind: 'ended', text: reason })
  await tellTenderers(context, id, (locale) => endedMail(locale, { title, as, reason }))
}

/** Every tenderer gets his own letter in the same transaction: what was decided of his tender and why. */
export async function tellDecision(context: Told<'DecisionNotified'>): Promise<void> {
  const { decision, via } = context.input.data
  if (via !== 'letters') return
  const { ask, tx, now, send, tell } = context
  const told = await ask(procurements.lendDecision, { decision })
  const contacts = await listContacts(tx, told.procurement)
  const all = [...told.lines, ...(await listUnevaluated(context, told))]
  const concerned = new Set(all.flatMap(({ tender }) => tender ?? []))
  const decided = await listDecidedBy(tx, [...concerned])
  let letters = 0
  for (const contact of contacts.filter(({ tender }) => concerned.has(tender))) {
    const lines = all
      .filter(({ tender }) => tender === contact.tender)
      .map((line) => ({
        ...line,
        decidedBy:
          decided.find(({ tender, lot }) => tender === line.tender && lot === line.lot)?.decidedBy ?? null,
      }))
    const mail = decisionMail(contact.locale, { ...told, lines })
    const letter = await send({ ...mail, to: contact.email })
    const { tender } = contact
    await store.addTendererLetter(tx, { tender, decision, kind: mail.kind, letter, writtenAt: now })
    letters += 1
  }
  const withoutAddress = concerned.size - letters
  await tell(tendererFacts.DecisionTold, told.procurement, { decision, letters, withoutAddress })
}

/** Tenders of lots in which all were rejected before anyone evaluated them: their tenderers are told the reason too. */
async function listUnevaluated(
  context: Pick<Told<'DecisionNotified'>, 'ask' | 'tx'>,
  told: OutputOf<typeof procurements.lendDecision>,
) {
  if (told.kind !== 'rejectAll') return []
  const lots = (await lend(context, told.procurement)).lots.filter(({ id }) => told.lots.includes(id))
  const isTold = (tender: string, lot: string) =>
    told.lines.some((line) => line.tender === tender && line.lot === lot)
  const rows = await listTenders(context.tx, { kind: 'system', name: 'tenders' }, told.procurement)
  return rows
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .flatMap(({ id, name, prices }) =>
      lots
        .filter((lot) => prices.some((price) => price.lot === lot.id) && !isTold(id, lot.id))
        .map(({ id: lot, title }) => ({ tender: id, lot, lotTitle: title, name, why: told.rejection })),
    )
}
