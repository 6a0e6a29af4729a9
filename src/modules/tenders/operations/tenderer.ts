import { personOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement, type QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { addRecord } from '../../../kernel/record.ts'
import { explainRule } from '../../../kernel/values/explain-rule.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { people } from '../../people/contract.ts'
import { rulebook } from '../../rulebook/contract.ts'
import {
  tendererFacts as facts,
  tendererProblems as problems,
  type Tenderer,
  type TendererId,
  type TendererInput,
  tendererOperations,
} from '../contract/tenderer.ts'
import { invitationMail, linkMail } from '../mails.ts'
import { blockedBy, type CallStage, stageOf } from '../rules/call.ts'
import { fewestTenderers } from '../rules/fewest-tenderers.ts'
import { isRegistryCode, isShown } from '../rules/tenderer.ts'
import { findCall, listPapers } from '../store/calls.ts'
import * as store from '../store/tenderers.ts'
import { listDecisionLetters } from './decision-letter.ts'
import { demandNotOver, demandTaking, getLent, getRun, type Lent, runs } from './running.ts'
import { writeTo } from './tell-tenderers.ts'
import { endLinks, giveLink } from './tenderer-link.ts'

type Context = CommandContext<unknown>

export const tendererHandlers = implement(tendererOperations, {
  listDecisionLetters,

  async listTenderers(context) {
    const { input, actor, db, now, capabilities } = context
    const lent = await getLent(context, input.procurement)
    const [rows, letters, blocked] = await Promise.all([
      store.listTenderers(db, lent.id),
      store.listTendererLetters(db, lent.id),
      whatBlocks(db, lent, now),
    ])
    const items = rows.filter((row) => isShown(row, lent.openedAt)).map((row) => show(row, letters))
    const fewest = await readFewest(context, lent)
    const can = runs(actor, lent) ? allowed(blocked, stageOf({ ...lent, now })) : []
    return { title: lent.title, items, blocked, mailOn: capabilities.mailOn, fewest, can }
  },

  async addTenderer(context) {
    const { input, actor, now, tell } = context
    const { procurement, ...given } = input
    const lent = await getRun(context, procurement)
    demandNotOver(lent, now)
    await demandNew(context, { procurement, given })
    const added = { addedAt: now, addedBy: personOf(actor) ?? null, origin: 'invited' as const }
    const id = await addTenderer(context, lent, { ...given, ...added })
    await tell(facts.TendererAdded, lent.id, { tenderer: id })
    return { id }
  },

  async changeTenderer(context) {
    const { input, tx } = context
    const { id, ...given } = input
    const row = await getWaiting(context, id)
    await demandNew(context, { procurement: row.procurement, given, except: id })
    await store.changeTenderer(tx, id, given)
    return {}
  },

  async removeTenderer(context) {
    const { input, tx, tell } = context
    const row = await getWaiting(context, input.id)
    await store.removeTenderer(tx, row.id)
    await tell(facts.TendererRemoved, row.procurement, { tenderer: input.id })
    return {}
  },

  async sendInvitations(context) {
    const { input, now, tx, tell } = context
    const lent = await getRun(context, input.procurement)
    demandTaking(lent, now)
    const waiting = (await store.lockTenderers(tx, lent.id)).filter(({ invitedAt }) => invitedAt === null)
    if (waiting.length === 0) throw problems.NobodyToInvite({})
    const call = await wordsOfCall(context, lent)
    if (call.summary === '' && call.papers === 0) throw problems.NothingToTell({})
    for (const tenderer of waiting) {
      const url = await giveLink(context, tenderer)
      await store.changeTenderer(tx, tenderer.id, { invitedAt: now })
      await writeTo(context, tenderer, invitationMail(tenderer, { ...call, url }))
    }
    const tenderers = waiting.map(({ id }) => id as TendererId)
    await tell(facts.InvitationsSent, lent.id, { tenderers })
    return { sent: waiting.length }
  },

  async sendLinkAgain(context) {
    const { input, now, tx, tell } = context
    const row = await getListed(context, input.id)
    const lent = await getRun(context, row.procurement)
    const stage = stageOf({ ...lent, now })
    if (stage === 'ended') throw problems.TenderingOver({ at: lent.tendersDueAt })
    if (row.invitedAt === null) throw problems.NotYetInvited({})
    const { email, contactName } = input
    await demandNew(context, { procurement: row.procurement, given: { ...row, email }, except: row.id })
    await store.changeTenderer(tx, row.id, { email, contactName })
    const { unsentInvitation } = await endLinks(context, row)
    const call = { ...(await wordsOfCall(context, lent)), url: await giveLink(context, row) }
    const reader = { locale: row.locale, contactName }
    const mail =
      unsentInvitation && stage === 'taking'
        ? invitationMail(reader, call)
        : linkMail(reader, { ...call, again: true, over: stage === 'over' })
    await writeTo(context, { ...row, email }, mail)
    await tell(facts.LinkSentAgain, lent.id, { tenderer: input.id })
    return {}
  },
})

async function whatBlocks(db: Parameters<typeof findCall>[0], lent: Lent, now: Date) {
  const [call, papers, all] = await Promise.all([
    findCall(db, lent.id),
    listPapers(db, lent.id),
    store.listTenderers(db, lent.id),
  ])
  const waiting = all.filter(({ invitedAt }) => invitedAt === null).length
  const told = { summary: call?.summary ?? '', papers: papers.length, waiting }
  return blockedBy(stageOf({ ...lent, now }), told)
}

/** What the agency's own rules say of how many to ask. */
async function readFewest(
  { ask, locale, now }: Pick<QueryContext<unknown>, 'ask' | 'locale' | 'now'>,
  lent: Lent,
) {
  const rows = await ask(rulebook.lendRules, {})
  const found = fewestTenderers(rows, { ...lent, today: dayOf(now) })
  return {
    state: found.state,
    count: found.state === 'asked' ? found.count : null,
    explanation: found.state === 'notAsked' ? '' : explainRule(found.verdict, locale),
  }
}

const allowed = (blocked: string | null, stage: CallStage) => [
  ...(blocked === 'over' ? [] : (['write'] as const)),
  ...(blocked === null ? (['send'] as const) : []),
  // After the due moment too: by his link a tenderer answers questions about his tender.
  ...(stage === 'taking' || stage === 'over' ? (['sendAgain'] as const) : []),
]

function show(
  row: store.TendererRow,
  letters: Awaited<ReturnType<typeof store.listTendererLetters>>,
): Tenderer {
  const { id, origin, name, registryCode, contactName, email, locale, invitedAt } = row
  return {
    ...{ id: id as TendererId, origin, name, registryCode, contactName, email, locale },
    invitedAt: invitedAt?.toISOString() ?? null,
    letters: letters
      .filter(({ tenderer }) => tenderer === id)
      .map(({ kind, state, writtenAt, sentAt }) => ({
        ...{ kind, state, writtenAt: writtenAt.toISOString() },
        sentAt: sentAt?.toISOString() ?? null,
      })),
  }
}

/** A tenderer with the record that his link opens: it is called as the procurement, so that no name stands there. */
export async function addTenderer(
  { tx }: Pick<Context, 'tx'>,
  lent: Pick<Lent, 'id' | 'title'>,
  row: Omit<Parameters<typeof store.addTenderer>[1], 'id' | 'procurement'>,
): Promise<TendererId> {
  const id = await addRecord(tx, { kind: 'tenderer', title: lent.title, audience: 'named' })
  await store.addTenderer(tx, { ...row, id, procurement: lent.id })
  return id as TendererId
}

interface Wish {
  readonly procurement: string
  readonly given: Pick<TendererInput, 'email' | 'registryCode'>
  readonly except?: string
}

/** @throws RegistryCodeWrong; TendererListed when his code or address stands there already */
async function demandNew({ tx }: Pick<Context, 'tx'>, { procurement, given, except }: Wish): Promise<void> {
  const { email, registryCode } = given
  demandCode(registryCode)
  // Whoever asked for a link himself is not told of: he is invited as if he hadn't.
  const others = (await store.lockTenderers(tx, procurement)).filter(
    ({ id, origin }) => id !== except && origin === 'invited',
  )
  if (others.some((one) => one.email === email)) throw problems.TendererListed({ what: 'email' })
  if (registryCode && others.some((one) => one.registryCode === registryCode))
    throw problems.TendererListed({ what: 'registryCode' })
}

/** @throws RegistryCodeWrong */
export function demandCode(code: string | null): void {
  if (code !== null && !isRegistryCode(code)) throw problems.RegistryCodeWrong({ code })
}

/** One of the list that staff see. @throws NotFound */
async function getListed(
  context: Pick<Context, 'tx' | 'ask' | 'actor'>,
  id: string,
): Promise<store.TendererRow> {
  const row = await store.lockTenderer(context.tx, id)
  const lent = row && (await getLent(context, row.procurement))
  if (!row || !lent || !isShown(row, lent.openedAt)) throw kernelProblems.NotFound({})
  return row
}

/** One who has no invitation yet. @throws NotFound, NotResponsible, NotDeclared, TendererInvited */
async function getWaiting(context: Context, id: string): Promise<store.TendererRow> {
  const row = await getListed(context, id)
  await getRun(context, row.procurement)
  if (row.invitedAt !== null) throw problems.TendererInvited({})
  return row
}

/** What a letter says of the call. */
export async function wordsOfCall({ tx, ask }: Pick<Context, 'tx' | 'ask'>, lent: Lent) {
  const [call, papers, agency] = [
    await findCall(tx, lent.id),
    await listPapers(tx, lent.id),
    await ask(people.readAgency, {}),
  ]
  return {
    agency: agency.name ?? '',
    title: lent.title,
    summary: call?.summary ?? '',
    papers: papers.filter(({ replacedAt }) => replacedAt === null).length,
    tendersDueAt: lent.tendersDueAt,
  }
}
