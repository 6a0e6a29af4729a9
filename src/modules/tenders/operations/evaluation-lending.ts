import { implement } from '../../../kernel/module.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { evaluationLending, type LentEvaluation } from '../contract/evaluation-lending.ts'
import { judge } from '../rules/evaluation.ts'
import { type EvaluationNow, readEvaluationNow, takesPart } from './evaluation-state.ts'
import { getLent } from './running.ts'

export const evaluationLendingHandlers = implement(evaluationLending, {
  async lendEvaluation(context) {
    const { input, actor } = context
    const lent = await getLent(context, input.id)
    const lots = lent.lots.length > 0 ? lent.lots : [null]
    const all: LentEvaluation[] = []
    for (const lot of lots) {
      const now = await readEvaluationNow(context, lent, lot?.id ?? null)
      const isOpen = takesPart(now, actor) || lent.decidedAt !== null
      if (now.row?.settledAt && isOpen) all.push(say(now, lot?.title ?? null))
    }
    return all.reduce(join, nothing)
  },
})

const nothing: LentEvaluation = {
  ...{ settledOn: null, unbound: [], tenders: [], scores: [], places: [], draws: [], dissents: [] },
}

const join = (a: LentEvaluation, b: LentEvaluation): LentEvaluation => ({
  settledOn: a.settledOn && b.settledOn && a.settledOn > b.settledOn ? a.settledOn : b.settledOn,
  unbound: [...new Set([...a.unbound, ...b.unbound])],
  tenders: [...a.tenders, ...b.tenders],
  scores: [...a.scores, ...b.scores],
  places: [...a.places, ...b.places],
  draws: [...a.draws, ...b.draws],
  dissents: [...a.dissents, ...b.dissents],
})

function say(now: EvaluationNow, lot: string | null): LentEvaluation {
  const nameOf = (tender: string) => now.tenders.find(({ id }) => id === tender)?.name ?? ''
  return {
    settledOn: now.row?.settledAt ? dayOf(now.row.settledAt) : null,
    unbound: now.people.filter(({ person }) => now.declared.has(person)).map(({ name }) => name),
    tenders: now.tenders.map((row) => {
      const found = now.competing.find(({ tender }) => tender === row.id)
      const { name, submittedAt, outReason } = row
      const priceCents = found?.priceCents ?? null
      return { lot, name, submittedOn: dayOf(submittedAt), priceCents, out: found?.out ?? false, outReason }
    }),
    scores: sayScores(now, { lot, nameOf }),
    places: judge(now).ranking.ranked.map(({ tender, rank, points, priceCents }) => ({
      ...{ lot, name: nameOf(tender), rank, points, priceCents },
    })),
    draws: sayDraw(now, { lot, nameOf }),
    dissents: sayDissents(now, nameOf),
  }
}

function sayDraw(now: EvaluationNow, { lot, nameOf }: Saying): LentEvaluation['draws'] {
  const isDecisive = judge(now).ranking.ranked.some(({ decidedBy }) => decidedBy === 'drawingLots')
  if (!now.draw || !isDecisive) return []
  const { drawnAt, order, note } = now.draw
  return [{ lot, drawnOn: dayOf(drawnAt), order: order.map(nameOf), note }]
}

interface Saying {
  readonly lot: string | null
  readonly nameOf: (tender: string) => string
}
const titleOf = ({ comparison }: EvaluationNow, criterion: string) =>
  comparison.criteria.find(({ id }) => id === criterion)?.title ?? ''

function sayScores(now: EvaluationNow, { lot, nameOf }: Saying): LentEvaluation['scores'] {
  const quality = new Set(now.criteria.filter(({ kind }) => kind === 'quality').map(({ id }) => id))
  return judge(now).ranking.ranked.flatMap(({ tender, parts }) =>
    parts
      .filter(({ criterion }) => quality.has(criterion))
      .map(({ criterion, points }) => ({
        ...{ lot, name: nameOf(tender), criterion: titleOf(now, criterion), points },
        reason: reasonOf(now, tender, criterion),
      })),
  )
}

/** The agreed reason, or everyone's where they were alike. */
function reasonOf(now: EvaluationNow, tender: string, criterion: string): string {
  const isHere = (one: { tender: string; criterion: string }) =>
    one.tender === tender && one.criterion === criterion
  const agreed = now.agreed.find(isHere)
  const own = now.given.map(({ scores }) => scores.find(isHere)?.reason ?? '')
  return agreed?.reason ?? [...new Set(own.filter(Boolean))].join(' ')
}

const sayDissents = (now: EvaluationNow, nameOf: Saying['nameOf']): LentEvaluation['dissents'] =>
  now.agreed.flatMap((agreed) =>
    now.given
      .filter(({ evaluator }) => now.evaluators.some(({ person }) => person === evaluator))
      .flatMap(({ name: evaluator, scores }) =>
        scores
          .filter(({ tender, criterion }) => tender === agreed.tender && criterion === agreed.criterion)
          .filter(({ share }) => share !== agreed.share)
          .map(({ share, reason }) => ({
            ...{ evaluator, name: nameOf(agreed.tender), share, reason },
            criterion: titleOf(now, agreed.criterion),
          })),
      ),
  )
