import type { QueryContext } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { citeRule } from '../../../kernel/values/explain-rule.ts'
import type { LocalText } from '../../../kernel/values/local-text.ts'
import { warningsOf } from '../../../kernel/values/rule-in-force.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { LotId } from '../../procurements/contract.ts'
import { rulebook } from '../../rulebook/contract.ts'
import {
  type Check,
  CheckId,
  type CheckKind,
  type NeededCheck,
  checkProblems as problems,
} from '../contract/check.ts'
import { type Ground, groundsOn, type Needed, neededChecks, stateOf } from '../rules/checks.ts'
import { type CheckRow, listChecks, listNamedGrounds } from '../store/checks.ts'
import type { Lent } from './running.ts'

type Saying = Pick<QueryContext<unknown>, 'ask' | 'now' | 'locale'>
type Asking = Saying & ({ readonly db: ReadDb } | { readonly tx: ReadDb })
const dbOf = (context: Asking): ReadDb => ('tx' in context ? context.tx : context.db)

/** The day whose text of the act decides: the start of the procedure, today while none is set. */
const startOf = ({ now }: Pick<Saying, 'now'>, lent: Lent) => ({
  on: lent.startsOn ?? dayOf(now),
  today: dayOf(now),
})

export const groundsFor = async (context: Saying, lent: Lent): Promise<Ground[]> =>
  groundsOn(await context.ask(rulebook.lendRules, {}), startOf(context, lent))

export interface CheckState {
  readonly grounds: Ground[]
  readonly named: ReadonlySet<string>
  readonly checks: CheckRow[]
  readonly needed: Needed<CheckRow>[]
}

/** What a tender's checks are and what they should be. */
export async function readCheckState(
  context: Asking,
  { tender, lent }: { tender: string; lent: Lent },
): Promise<CheckState> {
  const grounds = await groundsFor(context, lent)
  const named = new Set(await listNamedGrounds(dbOf(context), lent.id))
  const checks = await listChecks(dbOf(context), [tender])
  return { grounds, named, checks, needed: neededChecks(grounds, named, checks) }
}

/** @throws GroundNotKnown; GroundNotNamed for an optional one that the documents don't name */
export async function demandGround(
  context: Asking,
  lent: Lent,
  { kind, ground }: { kind: CheckKind; ground: string | null },
): Promise<void> {
  if (kind !== 'exclusion' && ground === null) return
  const found = (await groundsFor(context, lent)).find(({ key }) => key === ground)
  if (kind !== 'exclusion' || !found) throw problems.GroundNotKnown({ ground: ground ?? '' })
  const named = await listNamedGrounds(dbOf(context), lent.id)
  if (!found.optional || named.includes(found.key)) return
  throw problems.GroundNotNamed({ cite: found.rule ? citeRule(found.rule, context.locale) : found.key })
}

export function showNeeded(
  context: Saying,
  lent: Lent,
  { kind, ground, before, state, check }: Needed<CheckRow>,
): NeededCheck {
  const rule = ground?.rule ?? null
  return {
    kind,
    ground: ground?.key ?? null,
    what: rule?.what[context.locale] ?? null,
    cite: rule && citeRule(rule, context.locale),
    warnings: rule ? warningsOf(rule, startOf(context, lent)) : [],
    before,
    optional: ground?.optional ?? false,
    state,
    check: check && showCheck(context, check),
  }
}

export function showCheck({ locale }: Pick<Saying, 'locale'>, row: CheckRow): Check {
  const { id, kind, ground, lot, question, answer, outcome, reason, settler, proofs, proposedCents } = row
  const moment = (at: Date | null) => at?.toISOString() ?? null
  return {
    id: CheckId.parse(id),
    kind,
    ground,
    lot: lot === null ? null : LotId.parse(lot),
    askedAt: moment(row.askedAt),
    question,
    dueDay: row.dueDay as Day | null,
    dueExplanation: (row.dueRule as LocalText | null)?.[locale] ?? null,
    proposedCents: proposedCents === null ? null : Number(proposedCents),
    answeredAt: moment(row.answeredAt),
    answer,
    answeredBy: row.writer,
    outcome,
    reason,
    settledAt: moment(row.settledAt),
    settledBy: settler,
    state: stateOf(row),
    files: proofs,
  }
}
