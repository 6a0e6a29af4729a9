import { personOf } from '../../../kernel/actor.ts'
import type { PersonId } from '../../../kernel/contract.ts'
import { type CommandContext, implement, type QueryContext } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import { addDays, compareDays, type Day, formatDay } from '../../../kernel/values/day.ts'
import { dayOf, instantOf } from '../../../kernel/values/tallinn-time.ts'
import { people } from '../../people/contract.ts'
import { records } from '../../records/contract.ts'
import { absenceOperations, type Candidate } from '../contract/absence.ts'
import { facts } from '../contract/facts.ts'
import type { PositionShown } from '../contract/position.ts'
import { problems } from '../contract/problems.ts'
import type { Reason } from '../contract/reason.ts'
import { absenceIn, type Colleague, findSubstitute, type Period } from '../rules/find-substitute.ts'
import { isSameTitle } from '../rules/same-title.ts'
import { versionInForce } from '../rules/version-in-force.ts'
import { listHeldTitles, type PositionRow } from '../store/positions.ts'
import { getReading, listVersions } from '../store/versions.ts'
import { reasonTexts } from '../texts/reasons.ts'
import { demandRight } from './rights.ts'

export const absenceHandlers = implement(absenceOperations, {
  async previewAbsence(context) {
    const { input, actor, db } = context
    const position = await demandRight(db, actor, { id: input.id, right: 'goAway' })
    const { order, reason } = await findInOrder({ ...context, db }, position, input)
    return { substitute: chosenOf(order), order, reason }
  },

  async goAway(context) {
    const { input, actor, tx, ask, tell } = context
    const { from, until, handedOver } = input
    const position = await demandRight(tx, actor, { id: input.id, right: 'goAway' })
    const { order, reason, titles } = await findInOrder({ ...context, db: tx }, position, input)
    const substitute = chosenOf(order)
    if (!substitute) throw problems.NobodyPresent({ titles })
    const { id: absence } = await ask(people.recordAbsence, {
      person: position.holder as PersonId,
      from,
      until,
      substitute: substitute.id,
      handedOver: handedOver ?? 'all',
    })
    await tell(facts.AbsenceBegun, position.id, { absence, substitute: substitute.id, from, until })
    return { absence, substitute, order, reason }
  },

  async readReturnSummary({ input, actor, ask }) {
    const me = personOf(actor)
    if (!me || (input.person && input.person !== me)) throw problems.NotYourPosition({})
    demandForwards(input)
    const { items } = await ask(records.listDoneInPlaceOf, {
      person: me,
      from: instantOf(input.from).toISOString(),
      until: instantOf(addDays(input.until, 1)).toISOString(),
    })
    return {
      items: items.map(({ id, at, who, sentence, record }) => ({ id, at, who, sentence, record })),
    }
  },
})

/** @throws PeriodBackwards when the last day is before the first */
export function demandForwards({ from, until }: Period): void {
  if (compareDays(from, until) > 0) throw problems.PeriodBackwards({})
}

type Asking = Pick<CommandContext<unknown>, 'now' | 'locale'> & {
  readonly db: ReadDb
  readonly ask: QueryContext<unknown>['ask']
}

const chosenOf = (order: readonly Candidate[]) =>
  order.find((one) => one.verdict === 'chosen')?.person ?? null

/** Who substitutes in the period by the order of the job description that is in force on its first day. */
async function findInOrder(asking: Asking, position: PositionRow, period: Period) {
  demandForwards(period)
  const version = versionInForce(await listVersions(asking.db, [position.id]), period.from)
  const titles = version ? (await getReading(asking.db, version.id)).general.substitutedBy : []
  if (!version || titles.length === 0) throw problems.OrderMissing({})
  const colleagues = await listColleagues(asking, position.team, period)
  const order = findSubstitute({ titles, people: colleagues, self: position.holder ?? '', period })
  const reason = explainOrder({ order, period, version: version.no, locale: asking.locale })
  return { order, titles, reason }
}

/** People of the team with the titles they carry and the days they are away. */
async function listColleagues(
  { db, ask }: Asking,
  team: string | null,
  period: Period,
): Promise<Colleague[]> {
  if (team === null) return []
  const { items } = await ask(people.listPeople, { team: [team], perPage: 200 })
  const absences = await ask(people.listAbsences, { ...period, perPage: 200 })
  const held = await listHeldTitles(
    db,
    items.map((person) => person.id),
  )
  return items.map(({ id, name, title }) => ({
    id,
    name,
    titles: [title, ...held.filter((one) => one.person === id).map((one) => one.title)],
    absences: absences.items.filter((one) => one.person.id === id && one.endedAt === null),
  }))
}

function explainOrder(of: {
  order: readonly Candidate[]
  period: Period
  version: number
  locale: Asking['locale']
}): Reason {
  const words = reasonTexts[of.locale].order
  const day = (value: Day) => formatDay(value, of.locale)
  return {
    result: chosenOf(of.order)?.name ?? words.nobody,
    rule: words.rule,
    source: { label: words.source(of.version) },
    inputs: [{ label: words.period, value: `${day(of.period.from)}–${day(of.period.until)}` }],
    steps: of.order
      .filter((one) => one.verdict !== 'later')
      .map(({ title, person, verdict, away }) => {
        const days = away ? `${day(away.from)}–${day(away.until)}` : ''
        return words.verdict[verdict]({ title, name: person?.name ?? '', days })
      }),
    changedBy: words.changedBy,
  }
}

/** The titles that substitute, each with the people of the team who carry it and whether they are away today. */
export async function colleaguesOf(
  context: Pick<QueryContext<unknown>, 'db' | 'ask' | 'now' | 'locale'>,
  position: PositionRow,
  titles: readonly string[],
): Promise<PositionShown['order']> {
  const today = { from: dayOf(context.now), until: dayOf(context.now) }
  const colleagues = titles.length ? await listColleagues(context, position.team, today) : []
  return titles.map((title) => ({
    title,
    people: colleagues
      .filter(
        (person) => person.id !== position.holder && person.titles.some((own) => isSameTitle(title, own)),
      )
      .map((person) => ({ id: person.id, name: person.name, away: absenceIn(person, today) })),
  }))
}
