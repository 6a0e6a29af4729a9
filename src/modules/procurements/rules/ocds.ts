import type { Day } from '../../../kernel/values/day.ts'
import { instantOf } from '../../../kernel/values/tallinn-time.ts'
import type { ProcedureCode, ProcurementState } from '../contract/kind.ts'

/** What a release is made from; names and prices of tenderers only once it is decided. */
export interface OcdsFacts {
  readonly id: string
  readonly title: string
  readonly description: string | null
  readonly state: ProcurementState
  readonly now: Date
  readonly url: string
  readonly buyer: { readonly name: string; readonly registryCode: string | null }
  readonly cpv: string | null
  readonly nature: 'goods' | 'services' | 'works' | null
  readonly procedure: ProcedureCode | null
  readonly procedureName: string | null
  readonly funding: string | null
  readonly valueCents: number | null
  readonly announcedAt: Date | null
  readonly tendersDueAt: Date | null
  readonly decisions: readonly {
    readonly id: string
    readonly takenAt: Date
    readonly takenBack: boolean
    readonly lines: readonly OcdsLine[]
  }[]
  readonly contracts: readonly {
    readonly id: string
    readonly line: string
    readonly title: string
    readonly valueCents: number
    readonly startsOn: Day | null
    readonly endsOn: Day | null
    readonly signedAt: Date | null
    readonly endedOn: Day | null
  }[]
}
export interface OcdsLine {
  readonly id: string
  readonly name: string
  readonly registryCode: string | null
  readonly priceCents: number | null
  readonly result: string
  readonly lotTitle: string | null
}

const euros = (cents: number) => ({ amount: cents / 100, currency: 'EUR' })
/** The register of the country that the codes are of. */
const scheme = 'EE-ARIREGISTER'
const partyId = ({ name, registryCode }: { name: string; registryCode: string | null }): string =>
  registryCode ? `${scheme}-${registryCode}` : `EE-NAME-${name.normalize('NFC').replace(/\s+/g, '-')}`

/**
 * A procurement as an OCDS 1.1 release package: planning, tender, awards, contracts, as far as it has come. Every
 * organisation that is named stands among the parties, every contract names an award of the release.
 */
export function ocdsPackage(facts: OcdsFacts) {
  const { buyer, now, url } = facts
  return {
    uri: url,
    version: '1.1',
    publishedDate: now.toISOString(),
    publisher: {
      name: buyer.name || 'Koosmeel',
      ...(buyer.registryCode && { scheme, uid: buyer.registryCode }),
    },
    releases: [release(facts)],
  }
}

function release(facts: OcdsFacts) {
  const { id, now, buyer, decisions } = facts
  const awards = decisions.flatMap(awardsOf)
  const known = new Set(awards.map((award) => award.id))
  const contracts = facts.contracts.filter(({ line }) => known.has(line)).map(contractOf)
  const tenderers = tenderersOf(facts)
  const tag = ['planning', ...(facts.announcedAt || awards.length > 0 ? ['tender'] : [])]
  if (awards.length > 0) tag.push('award')
  if (contracts.length > 0) tag.push('contract')
  return {
    // The agency's own mark: no prefix is registered with OCDS, and whoever downloads it is told so.
    ocid: `EE-${buyer.registryCode ?? 'koosmeel'}-${id}`,
    id: `${id}-${now.getTime()}`,
    date: now.toISOString(),
    tag,
    initiationType: 'tender',
    language: 'et',
    parties: partiesOf(facts, tenderers),
    buyer: reference(buyer),
    planning: planningOf(facts),
    tender: tenderOf(facts, tenderers),
    ...(awards.length > 0 && { awards }),
    ...(contracts.length > 0 && { contracts }),
  }
}

const reference = (one: { name: string; registryCode: string | null }) => ({
  id: partyId(one),
  ...(one.name && { name: one.name }),
})

/** Each once, however many lots he tendered for. */
function tenderersOf({ decisions }: OcdsFacts) {
  const lines = decisions.flatMap((one) => one.lines)
  return [...new Map(lines.map((line) => [partyId(line), line])).values()]
}

function partiesOf({ buyer, decisions }: OcdsFacts, tenderers: readonly OcdsLine[]) {
  const won = new Set(
    decisions.flatMap(({ lines }) => lines.filter(({ result }) => result === 'awarded').map(partyId)),
  )
  const party = (one: { name: string; registryCode: string | null }, roles: string[]) => ({
    ...reference(one),
    ...(one.registryCode && {
      identifier: { scheme, id: one.registryCode, ...(one.name && { legalName: one.name }) },
    }),
    roles,
  })
  return [
    party(buyer, ['buyer', 'procuringEntity']),
    ...tenderers
      .filter((one) => partyId(one) !== partyId(buyer))
      .map((one) => party(one, won.has(partyId(one)) ? ['tenderer', 'supplier'] : ['tenderer'])),
  ]
}

const planningOf = ({ funding, valueCents }: OcdsFacts) => ({
  ...((funding || valueCents !== null) && {
    budget: {
      ...(funding && { description: funding }),
      ...(valueCents !== null && { amount: euros(valueCents) }),
    },
  }),
})

const methods: Partial<Record<ProcedureCode, string>> = {
  LM: 'open',
  SE: 'open',
  A: 'open',
  P: 'selective',
  L: 'selective',
  VD: 'selective',
  IP: 'selective',
  M: 'limited',
  T: 'limited',
  RL: 'direct',
  LA: 'direct',
}

const tenderStates: Readonly<Record<ProcurementState, string>> = {
  need: 'planning',
  announced: 'active',
  closed: 'active',
  opened: 'active',
  evaluated: 'active',
  decided: 'complete',
  contracted: 'complete',
  ended: 'complete',
  failed: 'unsuccessful',
  cancelled: 'cancelled',
}

function tenderOf(facts: OcdsFacts, tenderers: readonly OcdsLine[]) {
  const { id, title, description, state, buyer, nature, cpv, valueCents, procedure } = facts
  const period = {
    ...(facts.announcedAt && { startDate: facts.announcedAt.toISOString() }),
    ...(facts.tendersDueAt && { endDate: facts.tendersDueAt.toISOString() }),
  }
  const method = procedure && methods[procedure]
  return {
    id,
    title,
    ...(description && { description }),
    status: tenderStates[state],
    procuringEntity: reference(buyer),
    ...(cpv && { items: [{ id: '1', description: title, classification: { scheme: 'CPV', id: cpv } }] }),
    ...(valueCents !== null && { value: euros(valueCents) }),
    ...(method && { procurementMethod: method }),
    ...(facts.procedureName && { procurementMethodDetails: facts.procedureName }),
    ...(nature && { mainProcurementCategory: nature }),
    ...(Object.keys(period).length > 0 && { tenderPeriod: period }),
    ...(tenderers.length > 0 && {
      numberOfTenderers: tenderers.length,
      tenderers: tenderers.map(reference),
    }),
  }
}

const awardsOf = ({ takenAt, takenBack, lines }: OcdsFacts['decisions'][number]) =>
  lines
    .filter(({ result }) => result === 'awarded')
    .map((line) => ({
      id: line.id,
      ...(line.lotTitle && { title: line.lotTitle }),
      status: takenBack ? 'cancelled' : 'active',
      date: takenAt.toISOString(),
      ...(line.priceCents !== null && { value: euros(line.priceCents) }),
      suppliers: [reference(line)],
    }))

function contractOf({
  id,
  line,
  title,
  valueCents,
  startsOn,
  endsOn,
  signedAt,
  endedOn,
}: OcdsFacts['contracts'][number]) {
  const period = {
    ...(startsOn && { startDate: instantOf(startsOn).toISOString() }),
    ...(endsOn && { endDate: instantOf(endsOn, '24:00').toISOString() }),
  }
  return {
    id,
    awardID: line,
    title,
    status: endedOn ? 'terminated' : signedAt ? 'active' : 'pending',
    value: euros(valueCents),
    ...(Object.keys(period).length > 0 && { period }),
    ...(signedAt && { dateSigned: signedAt.toISOString() }),
  }
}
