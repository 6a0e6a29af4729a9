import type { Permission } from '../../../kernel/access.ts'
import { type Actor, isPermitted, personOf, workOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement, type QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { changeRecord } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale } from '../../../kernel/words.ts'
import { people } from '../../people/contract.ts'
import { rulebook } from '../../rulebook/contract.ts'
import { documentPermissions as permissions } from '../contract/ids.ts'
import {
  restrictionFacts as facts,
  type Ground,
  restrictionProblems as problems,
  type Restriction,
  restrictionOperations,
} from '../contract/restriction.ts'
import { demandExtendable, demandPersonalDay } from '../rules/restricting.ts'
import {
  countEnd,
  explainEnd,
  latestEnd,
  listGrounds,
  listNotes,
  readTerms,
  restrictionMark,
} from '../rules/restriction.ts'
import { type DocumentRow, findDocument } from '../store/documents.ts'
import * as store from '../store/restrictions.ts'
import { renewDeadlines } from './deadlines.ts'
import { getDocument, getLockedDocument } from './showing.ts'

/** What stands in `kernel.record.restriction` while a restriction is in force. */
const restricted = 'AK'

export const restrictionHandlers = implement(restrictionOperations, {
  async readRestrictions(context) {
    const { input, actor, db, now, locale, ask } = context
    const rules = await ask(rulebook.lendRules, {})
    const row = await getDocument(db, actor, input.id)
    const today = dayOf(now)
    const items = await showRestrictions(context, row)
    const inForce = items.filter(({ lifted }) => !lifted)
    const mayRestrict = isPermitted(actor, permissions.register, row.team)
    return {
      restricted: row.restriction !== null,
      items,
      endsOn: latestEnd(inForce),
      mark: restrictionMark(inForce.map((one) => ({ ...one, cite: one.ground.cite }))),
      holder: await nameHolder(context),
      grounds: listGrounds(rules, { on: today, locale }),
      terms: readTerms(rules, today),
      notes: listNotes(rules, { on: today, locale }),
      can: mayRestrict ? (['restrict'] as const).slice() : [],
    }
  },

  async restrictDocument(context) {
    const { input, actor, now, tx, tell } = context
    const row = await lockWith(context, permissions.register)
    const startsOn = input.startsOn ?? dayOf(now)
    if (startsOn > dayOf(now)) throw problems.RestrictionStartsAhead({})
    const holder = input.holder ?? (await nameHolder(context))
    const [person, work] = [personOf(actor) ?? null, workOf(actor) ?? null]
    const setBy = { setAt: now, setBy: person, onBehalfOf: work === person ? null : work }
    const restrictions: string[] = []
    for (const wish of input.grounds) {
      const counted = await settleGround(context, { ...wish, startsOn })
      const added = { ...wish, startsOn, endsOn: counted.endsOn, holder, document: row.id, ...setBy }
      restrictions.push((await store.addRestriction(tx, added)).id)
    }
    const version = await changeRecord(tx, row.id, { version: input.version, restriction: restricted })
    await tell(facts.DocumentRestricted, row.id, { restrictions })
    await renew(context, row.id)
    return { version }
  },

  async extendRestriction(context) {
    const { input, actor, now, tx, tell, ask, locale } = context
    const row = await lockWith(context, permissions.decide)
    const rules = await ask(rulebook.lendRules, {})
    const found = await getRestriction(tx, input)
    const ground = getGround(rules, found, locale)
    demandExtendable({ ...found, period: ground.period }, dayOf(now))
    const startsOn = found.startsOn as Day
    const terms = readTerms(rules, startsOn)
    const { endsOn } = countEnd({ period: ground.period, startsOn, isExtended: true }, terms)
    if (!endsOn) throw problems.NotExtendable({ why: 'otherTerm' })
    const version = await changeRecord(tx, row.id, { version: input.version })
    await store.extendRestriction(tx, found.id, {
      endsOn,
      extendedAt: now,
      extendedBy: personOf(actor) ?? null,
      extensionReason: input.reason,
    })
    await tell(facts.RestrictionExtended, row.id, { restriction: found.id, endsOn })
    await renew(context, row.id)
    return { version }
  },

  async liftRestriction(context) {
    const { input, actor, now, tx, tell } = context
    const row = await lockWith(context, permissions.register)
    const found = await getRestriction(tx, input)
    if (found.liftedAt) throw problems.RestrictionLifted({})
    const all = await store.listRestrictions(tx, row.id)
    const isOpen = all.every((one) => one.liftedAt !== null || one.id === found.id)
    const { version: seen, reason } = input
    const version = await changeRecord(tx, row.id, {
      version: seen,
      restriction: isOpen ? null : restricted,
    })
    const by = { liftedAt: now, liftedOn: dayOf(now), liftedBy: personOf(actor) ?? null, liftReason: reason }
    await store.liftRestriction(tx, found.id, by)
    await tell(facts.RestrictionEnded, row.id, { restriction: found.id, isOpen })
    await renew(context, row.id)
    return { version }
  },
})

type Reading = Pick<QueryContext<unknown>, 'actor' | 'locale' | 'ask' | 'db'>

/** Every restriction of a document, those in force first, in the reader's language. */
export async function showRestrictions(
  { db, actor, locale, ask }: Reading,
  row: DocumentRow,
): Promise<Restriction[]> {
  const rules = await ask(rulebook.lendRules, {})
  const rows = await store.listRestrictions(db, row.id)
  return rows.map((one) => {
    const ground = getGround(rules, one, locale)
    return showRestriction(one, { ground, actor, row, locale, rules })
  })
}

interface Around extends Pick<Reading, 'actor' | 'locale'> {
  readonly rules: readonly LawRow[]
  readonly ground: Ground
  readonly row: DocumentRow
}
function showRestriction(one: store.RestrictionRow, around: Around): Restriction {
  const { ground, actor, row, locale, rules } = around
  const startsOn = one.startsOn as Day
  const endsOn = one.endsOn as Day | null
  const { personalEvent, extendedAt, liftedAt } = one
  const personalEventDay = one.personalEventDay as Day | null
  const facts = { period: ground.period, startsOn, personalEvent, personalEventDay }
  const terms = readTerms(rules, startsOn)
  const counted = countEnd({ ...facts, isExtended: extendedAt !== null }, terms)
  const can: Restriction['can'] = []
  const mayExtend = ground.period === 'term' && !extendedAt
  if (!liftedAt && mayExtend && isPermitted(actor, permissions.decide, row.team)) can.push('extend')
  if (!liftedAt && isPermitted(actor, permissions.register, row.team)) can.push('lift')
  return {
    id: one.id,
    ground,
    holder: one.holder,
    startsOn,
    endsOn,
    explanation: explainEnd({ ...counted, endsOn }, ground, locale),
    personalEvent,
    setAt: one.setAt.toISOString(),
    setBy: one.who,
    extended: extendedAt && {
      at: extendedAt.toISOString(),
      by: one.extender,
      reason: one.extensionReason ?? '',
    },
    lifted: liftedAt && { on: one.liftedOn as Day, by: one.lifter, reason: one.liftReason ?? '' },
    can,
  }
}

/** A ground that the law's rows no longer have is shown by its key. */
function getGround(
  rules: readonly LawRow[],
  { ground, startsOn }: { ground: string; startsOn: string },
  locale: Locale,
): Ground {
  const known = listGrounds(rules, { on: startsOn as Day, locale })
  const gone: Ground = {
    key: ground,
    cite: ground,
    text: '',
    period: 'event',
    doubts: ['unverified'],
    note: null,
  }
  return known.find(({ key }) => key === ground) ?? gone
}

interface GroundWish {
  readonly ground: string
  readonly startsOn: Day
  readonly personalEvent: 'death' | 'birth' | null
  readonly personalEventDay: Day | null
}
/** @throws GroundUnknown, GroundSetAlready, PersonalDayRefused, TermUnknown */
async function settleGround(
  { input, tx, now, locale, ask }: CommandContext<{ id: string }>,
  wish: GroundWish,
) {
  const rules = await ask(rulebook.lendRules, {})
  const grounds = listGrounds(rules, { on: wish.startsOn, locale })
  const ground = grounds.find(({ key }) => key === wish.ground)
  if (!ground) throw problems.GroundUnknown({ ground: wish.ground })
  const before = await store.listRestrictions(tx, input.id)
  if (before.some((one) => one.ground === wish.ground && !one.liftedAt))
    throw problems.GroundSetAlready({ cite: ground.cite })
  demandPersonalDay({ ...wish, period: ground.period }, dayOf(now))
  return countEnd({ ...wish, period: ground.period }, readTerms(rules, wish.startsOn))
}

async function getRestriction(
  db: Parameters<typeof store.listRestrictions>[0],
  { id, restriction }: { id: string; restriction: string },
): Promise<store.RestrictionRow> {
  const found = (await store.listRestrictions(db, id)).find((one) => one.id === restriction)
  if (!found) throw kernelProblems.NotFound({})
  return found
}

const nameHolder = async ({ ask }: Pick<QueryContext<unknown>, 'ask'>): Promise<string> =>
  (await ask(people.readAgency, {})).name ?? ''

/** @throws NotFound, NotAllowed */
async function lockWith(
  { tx, actor, input }: { tx: CommandContext<unknown>['tx']; actor: Actor; input: { id: string } },
  permission: Permission,
): Promise<DocumentRow> {
  const row = await getLockedDocument(tx, actor, input.id)
  if (!isPermitted(actor, permission, row.team))
    throw kernelProblems.NotAllowed({ permission: permission.name })
  return row
}

async function renew(context: CommandContext<unknown>, id: string): Promise<void> {
  const row = await findDocument(context.tx, context.actor, id)
  if (row) await renewDeadlines(context, row)
}
