import type { QueryContext } from '../../../kernel/module.ts'
import { type Day, formatDay } from '../../../kernel/values/day.ts'
import { dayOf, timeOf } from '../../../kernel/values/tallinn-time.ts'
import type { Criterion } from '../contract/criteria.ts'
import { regimeOn } from '../rules/regime.ts'
import { plainEuros, type SheetValues } from '../rules/register-fields.ts'
import { getBrief } from '../store/briefs.ts'
import { findComparison, listCriteria } from '../store/criteria.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { dataWords } from '../texts/data-out.ts'
import { procedureWords } from '../texts/kinds.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'
import { type Flow, winnersOf } from './flow.ts'

type Reading = Pick<QueryContext<unknown>, 'db' | 'locale'>
interface Of {
  readonly row: ProcurementRow
  readonly flow: Flow
}

/** What of a procurement goes into the register, in words as they are copied there. */
export async function gatherSheet({ db, locale }: Reading, of: Of): Promise<SheetValues> {
  const { row, flow } = of
  const { said } = await getBrief(db, row.id)
  const comparison = await findComparison(db, row.id)
  const criteria = await listCriteria(db, row.id)
  const words = dataWords[locale]
  const day = (value: string | null) => value && formatDay(value as Day, locale)
  const moment = (at: Date | null) => at && `${day(dayOf(at))} ${timeOf(at)}`
  const regime = row.startsOn ? regimeOn(flow.rows, row.startsOn as Day) : null
  const { procedure, nature, valueCents } = row
  return {
    reference: row.registerReference,
    title: row.title,
    subject: [said.subject, said.summary].filter(Boolean).join(' ') || null,
    cpv: row.cpv,
    nature: nature && words.natures[nature as keyof typeof words.natures],
    procedure: procedure && procedureWords[locale][procedure as keyof (typeof procedureWords)['et']],
    regime: regime && words.regimes[regime],
    value: valueCents === null ? null : plainEuros(Number(valueCents)),
    funding: row.funding,
    lots: flow.lots.map(({ no, title }) => `${no}. ${title}`).join('; ') || null,
    startsOn: day(row.startsOn),
    announcedAt: moment(row.announcedAt),
    dueAt: moment(row.tendersDueAt),
    openedAt: moment(row.openedAt),
    method: comparison && preparationScreens[locale].criteria.methods[comparison.method],
    criteria: criteria.map((one) => sayCriterion(flow, one)).join('; ') || null,
    ...resultOf(of, { day, none: words.noStandstill }),
    ...contractOf(of, day),
  }
}

function sayCriterion({ lots }: Flow, { lot, title, weight }: Criterion): string {
  const own = lots.find(({ id }) => id === lot)
  return `${own ? `${own.title}: ` : ''}${title} ${weight / 100} %`
}

type Say = (value: string | null) => string | null

function resultOf({ row, flow }: Of, { day, none }: { day: Say; none: string }): SheetValues {
  const decision = flow.live[0]
  const lines = flow.live.flatMap((one) => one.lines)
  if (!decision) return {}
  return {
    tenders: `${countOf(row, lines)}`,
    decidedOn: day(dayOf(decision.takenAt)),
    notifiedOn: day(decision.notifiedOn),
    standstill: decision.notifiedOn ? (day(decision.until) ?? none) : null,
    winners: winnersOf(flow)
      .map(({ name, registryCode, lotTitle }) => [lotTitle, name, registryCode].filter(Boolean).join(', '))
      .join('; '),
  }
}

/** All that came in; a lot that is rejected before anyone evaluated it has no lines. */
const countOf = ({ tendersIn }: Of['row'], lines: Flow['live'][number]['lines']): number =>
  Math.max(tendersIn ?? 0, new Set(lines.map(({ tender, name }) => tender ?? name)).size)

function contractOf({ row, flow }: Of, day: Say): SheetValues {
  const { contracts } = flow
  const of = (say: (one: Flow['contracts'][number]) => string | null) =>
    contracts.flatMap((one) => say(one) ?? []).join('; ') || null
  return {
    contracts: of(({ name, registryCode }) => [name, registryCode].filter(Boolean).join(', ')),
    signedOn: of(({ signedOn }) => day(signedOn)),
    contractValue: of(({ valueCents }) => plainEuros(Number(valueCents))),
    period: of(({ startsOn, endsOn }) => (startsOn && endsOn ? `${day(startsOn)}–${day(endsOn)}` : null)),
    endedOn: of(({ endedOn }) => day(endedOn)),
    actual: of(({ actualCents }) => (actualCents === null ? null : plainEuros(Number(actualCents)))),
    endReason: row.endReason,
  }
}
