import { personOf } from '../../../kernel/actor.ts'
import type { InputOf } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { heldOnDay } from '../../../kernel/values/held-time.ts'
import { dayOf, instantOf } from '../../../kernel/values/tallinn-time.ts'
import { classOf, documents } from '../../documents/contract.ts'
import { decisionProblems } from '../contract/decision.ts'
import type { ContractId } from '../contract/ids.ts'
import {
  contractOperations,
  contractFacts as facts,
  contractProblems as problems,
} from '../contract/made-contract.ts'
import { holdsOfContract } from '../rules/holds.ts'
import type { LineRow } from '../store/decisions.ts'
import * as store from '../store/made-contracts.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { listContracts } from './contract-showing.ts'
import { lockForStep } from './decision.ts'
import { challengesOf, type Flow, heldContract, loadFlow, winnersOf } from './flow.ts'
import { makeContract } from './make-contract.ts'
import { dueOf } from './notices-due.ts'
import { settle } from './settle.ts'

export const contractHandlers = implement(contractOperations, {
  listContracts,

  async addContract(context) {
    const { input, actor, now, tx, tell } = context
    const row = await lockForStep(tx, actor, input.id)
    const flow = await loadFlow({ db: tx, ask: context.ask }, row)
    const line = winnersOf(flow).find(({ id }) => id === input.line)
    if (!line) throw problems.LineNotAwarded({})
    if (flow.contracts.some((one) => one.line === line.id)) throw problems.LineContracted({})
    const { startsOn, endsOn, invoiceOn, valueCents, document, elsewhere } = input
    if (startsOn && endsOn && endsOn < startsOn) throw problems.EndsBeforeStart({})
    await demandPlace(context, { row, flow, line })
    const { id } = await store.addContract(tx, {
      procurement: row.id,
      line: line.id,
      document,
      elsewhere: elsewhere?.where ?? null,
      valueCents,
      startsOn,
      endsOn,
      invoiceOn,
      addedAt: now,
      addedBy: personOf(actor) ?? null,
    })
    await tell(facts.ContractAdded, row.id, { contract: id as ContractId })
    if (elsewhere)
      await makeContract(context, { row, contract: id, signedAt: instantOf(elsewhere.signedOn, '12:00') })
    else await settle(context, row)
    return { contract: id as ContractId }
  },

  async removeContract(context) {
    const { input, actor, tx, tell } = context
    const { row, contract } = await lockContract(context)
    if (contract.signedAt) throw problems.ContractSigned({})
    await store.removeContract(tx, contract.id)
    await settle({ ...context, actor }, row)
    await tell(facts.ContractRemoved, row.id, { contract: input.contract })
    return {}
  },

  async addNotice(context) {
    const { input, actor, now, tx, tell } = context
    const { row, contract, flow } = await lockContract(context)
    const { kind, sentOn, reference } = input
    if (!(kind === 'award' ? contract.signedOn : contract.endedOn)) throw problems.ContractNotSigned({})
    if (sentOn > dayOf(now)) throw decisionProblems.DayAhead({})
    const dueOn = dueOf(row, flow, { contract, kind })?.dueOn ?? null
    const addedBy = personOf(actor) ?? null
    const notice = { procurement: row.id, contract: contract.id, kind, sentOn, reference, dueOn }
    await store.addNotice(tx, { ...notice, addedAt: now, addedBy })
    const onTime = dueOn ? sentOn <= dueOn : null
    await settle(context, row)
    await tell(facts.NoticeSent, row.id, { contract: input.contract, kind, onTime })
    return { onTime }
  },

  async endContract(context) {
    const { input, now, tx, tell } = context
    const { row, contract } = await lockContract(context)
    if (!contract.signedOn) throw problems.ContractNotSigned({})
    if (input.endedOn > dayOf(now)) throw decisionProblems.DayAhead({})
    const { endedOn, actualCents, note } = input
    await store.changeContract(tx, contract.id, { endedOn, actualCents, endNote: note })
    await settle(context, row)
    await tell(facts.ContractEnded, row.id, { contract: input.contract, endedOn })
    return {}
  },
})

async function lockContract(context: CommandContext<{ id: string; contract: string }>) {
  const { input, actor, tx, ask } = context
  const row = await lockForStep(tx, actor, input.id)
  const flow = await loadFlow({ db: tx, ask }, row)
  const contract = flow.contracts.find(({ id }) => id === input.contract)
  if (!contract) throw kernelProblems.NotFound({})
  return { row, flow, contract }
}

interface Wanted {
  readonly row: ProcurementRow
  readonly flow: Flow
  readonly line: LineRow
}

/**
 * Where it is or was signed: a document of this procurement that nobody has signed yet, or elsewhere on a day on
 * which it might be.
 * @throws NotItsContract, ContractHeld, DayAhead
 */
async function demandPlace(
  { input, ask, now }: CommandContext<InputOf<typeof contractOperations.addContract>>,
  { row, flow, line }: Wanted,
): Promise<void> {
  const { document, elsewhere } = input
  if (elsewhere && !document) {
    if (elsewhere.signedOn > dayOf(now)) throw decisionProblems.DayAhead({})
    const holds = holdsOfContract(heldContract(row, flow, { line, document: null }), challengesOf(flow))
    const hold = heldOnDay(holds, elsewhere.signedOn)
    if (hold) throw problems.ContractHeld({ reason: hold.reason })
    return
  }
  if (!document || elsewhere) throw problems.NotItsContract({ why: 'otherKind' })
  const found = await ask(documents.readDocument, { id: document })
  if (found.about?.id !== (row.id as string)) throw problems.NotItsContract({ why: 'otherMatter' })
  if (classOf(found.kind) !== 'contract') throw problems.NotItsContract({ why: 'otherKind' })
  if (flow.contracts.some((one) => one.document === document)) throw problems.NotItsContract({ why: 'taken' })
  if (found.state === 'signed' || found.state === 'registered')
    throw problems.NotItsContract({ why: 'signed' })
}
