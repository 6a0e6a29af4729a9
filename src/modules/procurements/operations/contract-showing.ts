import type { OutputOf } from '../../../kernel/contract.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { heldAt } from '../../../kernel/values/held-time.ts'
import type { Locale } from '../../../kernel/words.ts'
import { type DocumentKind, type DocumentState, documentKinds, documents } from '../../documents/contract.ts'
import type { ContractId } from '../contract/ids.ts'
import type { contractOperations, MadeContract } from '../contract/made-contract.ts'
import { holdsOfContract } from '../rules/holds.ts'
import { isEnded } from '../rules/state.ts'
import { listTwins, type TwinRow } from '../store/contract-twins.ts'
import type { ContractRow } from '../store/made-contracts.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { challengesOf, type Flow, heldContract, loadFlow, winnersOf } from './flow.ts'
import { noticesDue } from './notices-due.ts'
import { centsOf, getProcurement, isResponsible } from './showing.ts'

const contractKinds = (Object.keys(documentKinds) as DocumentKind[]).filter(
  (kind) => documentKinds[kind] === 'contract',
)

export async function listContracts({
  input,
  actor,
  db,
  now,
  locale,
  ask,
}: QueryContext<{ id: string }>): Promise<OutputOf<typeof contractOperations.listContracts>> {
  const row = await getProcurement(db, actor, input.id)
  const flow = await loadFlow({ db, ask }, row)
  const found = await ask(documents.listDocuments, { about: row.id as never, kinds: contractKinds })
  const states = new Map(found.items.map(({ id, state }) => [id as string, state]))
  const twins = await listTwins(db, actor, row.id)
  const taken = new Set(flow.contracts.map(({ line }) => line))
  const named = new Set(flow.contracts.map(({ document }) => document))
  return {
    items: flow.contracts.map((one) => showContract(one, { row, flow, states, twins, now, locale })),
    open: winnersOf(flow)
      .filter(({ id }) => !taken.has(id))
      .map(({ id, lot, name, priceCents }) => ({
        line: id,
        lot: lot as never,
        name,
        priceCents: centsOf(priceCents),
      })),
    documents: found.items
      .filter(({ id, state }) => !named.has(id) && state !== 'ended')
      .map(({ id, title, state }) => ({ id, title, state })),
    can: isResponsible(actor, row) && !isEnded(row.state) ? ['add'] : [],
  }
}

interface Around {
  readonly row: ProcurementRow
  readonly flow: Flow
  readonly states: ReadonlyMap<string, DocumentState>
  readonly twins: readonly TwinRow[]
  readonly now: Date
  readonly locale: Locale
}

function showContract(one: ContractRow, around: Around): MadeContract {
  const { row, flow, states, locale } = around
  const { id, line, lot, name, registryCode, document, endedOn } = one
  return {
    id: id as ContractId,
    line,
    lot: lot as MadeContract['lot'],
    name,
    registryCode,
    document: document
      ? { id: document as never, title: one.documentTitle, state: states.get(document) ?? null }
      : null,
    elsewhere: one.elsewhere,
    valueCents: Number(one.valueCents),
    startsOn: one.startsOn as Day | null,
    endsOn: one.endsOn as Day | null,
    invoiceOn: one.invoiceOn as Day | null,
    signedOn: one.signedOn as Day | null,
    twins: around.twins.filter(({ contract }) => contract === id).map(({ contract: _, ...twin }) => twin),
    ended: endedOn
      ? { on: endedOn as Day, actualCents: Number(one.actualCents ?? 0), note: one.endNote ?? '' }
      : null,
    held: sayHeld(one, around),
    notices: flow.notices
      .filter(({ contract }) => contract === id)
      .map(({ kind, sentOn, reference, dueOn }) => ({
        kind: kind as 'award' | 'end',
        sentOn: sentOn as Day,
        reference,
        onTime: dueOn ? sentOn <= dueOn : null,
      })),
    due: noticesDue(row, flow)
      .filter(({ contract }) => contract.id === id)
      .map(({ kind, due }) => ({ kind, dueOn: due.dueOn, rule: due.rule.id, why: due.why[locale] })),
  }
}

/** Why it may not be signed now; null once it was, or when it may. */
function sayHeld(one: ContractRow, { row, flow, now, locale }: Around): string | null {
  const line = winnersOf(flow).find(({ id }) => id === one.line)
  if (one.signedAt || !line) return null
  const held = heldContract(row, flow, { line, document: one.document })
  return heldAt(holdsOfContract(held, challengesOf(flow)), now)?.reason[locale] ?? null
}
