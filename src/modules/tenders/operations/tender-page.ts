import { implement, type QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { people } from '../../people/contract.ts'
import { type ProcurementId, procurements } from '../../procurements/contract.ts'
import { pageOperations, pageProblems as problems } from '../contract/tender-page.ts'
import { linkMail } from '../mails.ts'
import { stageOf } from '../rules/call.ts'
import { isLetterDue } from '../rules/tenderer.ts'
import { findCall, listOpenCalls } from '../store/calls.ts'
import * as store from '../store/tenderers.ts'
import { readBoxPart } from './box-part.ts'
import { answerPaper } from './call.ts'
import { readCallPart } from './call-showing.ts'
import { readAskedParts } from './own-answer.ts'
import { keepQuestion } from './question.ts'
import { demandNotOver, type Lent, lend } from './running.ts'
import { writeTo } from './tell-tenderers.ts'
import { addTenderer, demandCode, wordsOfCall } from './tenderer.ts'
import { giveLink } from './tenderer-link.ts'
import { getTendererOf } from './tenderer-of.ts'

/** On one page; older ones are found by their address. */
const shownAtMost = 100

export const pageHandlers = implement(pageOperations, {
  async showCalls({ db, ask, now }) {
    const open = await listOpenCalls(db, shownAtMost)
    const ids = open.map(({ procurement }) => procurement as ProcurementId)
    const { items: all } = await ask(procurements.lendMoments, { ids })
    const items = all
      .filter((one) => stageOf({ ...one, now }) === 'taking')
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .map(({ id, title, tendersDueAt }) => ({ procurement: id, title, tendersDueAt }))
    return { agency: await nameOfAgency(ask), items }
  },

  async showCall(context) {
    const lent = await getOpen(context, context.db, context.input.procurement)
    const { mailOn } = context.capabilities
    return { agency: await nameOfAgency(context.ask), call: await readCallPart(context, lent), mailOn }
  },

  async askForLink(context) {
    const { input, now, tx, locale } = context
    const lent = await getOpen(context, tx, input.procurement)
    demandNotOver(lent, now)
    const registryCode = input.registryCode || null
    demandCode(registryCode)
    const { name, email } = input
    const all = (await store.lockTenderers(tx, lent.id)).filter((one) => one.email === email)
    const known = all.find(({ invitedAt }) => invitedAt !== null)
    const contactName = input.contactName || null
    const wish = { name, email, registryCode, contactName, locale, addedAt: now, invitedAt: now }
    const id = known?.id ?? (await addTenderer(context, lent, { ...wish, origin: 'asked' }))
    if (known && !isLetterDue(await store.findLastLink(tx, id), now)) return {}
    const call = await wordsOfCall(context, lent)
    const url = await giveLink(context, { id, locale: known?.locale ?? locale })
    await writeTo(
      context,
      { id, email },
      linkMail(known ?? wish, { ...call, url, again: known !== undefined, over: false }),
    )
    return {}
  },

  async showTenderPage(context) {
    const { actor, db, ask } = context
    const tenderer = await getTendererOf(db, actor)
    const lent = await lend(context, tenderer.procurement)
    const [agency, call, box, asked] = await Promise.all([
      nameOfAgency(ask),
      readCallPart(context, lent),
      readBoxPart(context, tenderer, lent),
      readAskedParts(db, tenderer, lent),
    ])
    return { agency, tenderer: tenderer.name, call, box, asked }
  },

  async askQuestion(context) {
    const { input, actor, now, tx } = context
    const tenderer = await getTendererOf(tx, actor)
    const lent = await lend(context, tenderer.procurement)
    if (stageOf({ ...lent, now }) !== 'taking') throw problems.QuestionsOver({})
    await keepQuestion(context, lent, { text: input.text, source: 'link', tenderer: tenderer.id })
    return {}
  },

  async downloadPaperByLink(context) {
    const tenderer = await getTendererOf(context.db, context.actor)
    return answerPaper(context, tenderer.procurement, context.input.paper)
  },

  async downloadOpenPaper(context) {
    const lent = await getOpen(context, context.db, context.input.procurement)
    return answerPaper(context, lent.id, context.input.paper)
  },
})

type Ask = QueryContext<unknown>['ask']

const nameOfAgency = async (ask: Ask): Promise<string> => (await ask(people.readAgency, {})).name ?? ''

/** @throws NotFound alike for a procurement that is not and one that isn't open to all */
async function getOpen(
  { ask }: { ask: Ask },
  db: Parameters<typeof findCall>[0],
  procurement: string,
): Promise<Lent> {
  const call = await findCall(db, procurement)
  if (!call?.openedAt) throw kernelProblems.NotFound({})
  return lend({ ask }, procurement)
}
