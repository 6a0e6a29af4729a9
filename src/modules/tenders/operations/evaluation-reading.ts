import { personOf } from '../../../kernel/actor.ts'
import type { PersonId } from '../../../kernel/contract.ts'
import { implement } from '../../../kernel/module.ts'
import { type Evaluation, evaluationQueries } from '../contract/evaluation.ts'
import { TenderId } from '../contract/ids.ts'
import { judge, stateOf, waitingFor } from '../rules/evaluation.ts'
import type { Ranking } from '../rules/rank.ts'
import type { ScoreRow } from '../store/evaluations.ts'
import { type EvaluationNow, priceOf, readEvaluationNow, takesPart } from './evaluation-state.ts'
import { getLent, type Lent, runs } from './running.ts'
import { showLots } from './showing-tender.ts'

export const evaluationReadingHandlers = implement(evaluationQueries, {
  async readEvaluation(context) {
    const { input, actor } = context
    const lent = await getLent(context, input.procurement)
    const now = await readEvaluationNow(context, lent, input.lot ?? null)
    const me = personOf(actor) ?? ''
    const running = runs(actor, lent) && takesPart(now, actor)
    // Until the decision only those who take part learn that there is anything to evaluate.
    const isOpen = takesPart(now, actor) || (lent.decidedAt !== null && now.row?.settledAt != null)
    return isOpen ? show(now, { me, running }) : show(closed(now), { me, running: false })
  },
})

/** As it looks from outside: nothing has come. */
const closed = (now: EvaluationNow): EvaluationNow => ({
  ...now,
  ...{ row: undefined, tenders: [], competing: [], people: [], evaluators: [], sheets: [], given: [] },
  ...{ bound: [], agreed: [], agreements: [], draw: undefined, drawn: [] },
})

interface Reader {
  readonly me: string
  readonly running: boolean
}

function show(now: EvaluationNow, reader: Reader): Evaluation {
  const { lent, row, competing, criteria, formula, breaks } = now
  const judged = judge(now)
  const state = stateOf(row, { tenders: competing.length, isScored: judged.places.length > 0 })
  const isAlone = state === 'alone' || state === 'closed'
  return {
    procurement: { id: lent.id, title: lent.title },
    lot: now.lot as Evaluation['lot'],
    lots: showLots(lent),
    state,
    criteria: showCriteria(now),
    formula,
    breaks: [...breaks],
    tenders: showTenders(now),
    evaluators: now.people.map(({ person, name }) => ({ person: person as PersonId, name })),
    bound: [...now.bound],
    handedIn: now.evaluators.length - waitingFor(now),
    mine: showMine(now, reader.me),
    sheets: isAlone ? [] : showSheets(now),
    agreements: isAlone ? [] : now.agreed.map(({ writtenBy, ...one }) => ({ ...showScore(one), writtenBy })),
    differences: isAlone ? [] : judged.differences.map((one) => showPlace(one)),
    ranked: isAlone
      ? []
      : judged.ranking.ranked.map(({ tender, parts, ...one }) => ({
          ...one,
          tender: TenderId.parse(tender),
          parts: [...parts],
        })),
    draw: isAlone ? null : showDraw(now, judged.ranking),
    tied: isAlone ? [] : judged.ranking.tied.map((tender) => TenderId.parse(tender)),
    missing: state === 'settled' || criteria.length === 0 ? [] : judged.missing,
    settledAt: row?.settledAt?.toISOString() ?? null,
    settledBy: row?.settledAt ? row.settler : null,
    can: state === 'closed' ? [] : allowed(now, state, reader),
  }
}

const showCriteria = ({ comparison }: EvaluationNow): Evaluation['criteria'] =>
  comparison.criteria.map(({ id, title, link, kind, weight, steps }) => ({
    ...{ id, title, kind, weight, description: link ?? '' },
    steps: steps.map(({ points, says }) => ({ share: points, says })),
  }))

const showTenders = ({ tenders, competing, lot }: EvaluationNow): Evaluation['tenders'] =>
  tenders.map((row) => {
    const found = competing.find(({ tender }) => tender === row.id)
    return {
      id: TenderId.parse(row.id),
      no: row.no,
      name: row.name,
      priceCents: found?.priceCents ?? null,
      tenderedCents: priceOf(row, lot)?.priceCents ?? null,
      out: found?.out ?? false,
      outReason: row.outReason,
    }
  })

const showPlace = ({ tender, criterion }: Pick<ScoreRow, 'tender' | 'criterion'>) => ({
  tender: TenderId.parse(tender),
  criterion,
})
const showScore = ({ share, reason, ...place }: ScoreRow) => ({ ...showPlace(place), share, reason })

function showMine(now: EvaluationNow, me: string): Evaluation['mine'] {
  const own = now.given.find(({ evaluator }) => evaluator === me)
  return {
    evaluates: now.evaluators.some(({ person }) => person === me),
    related: now.related.has(me) || (now.declared.has(me) ? false : null),
    handedIn: own ? own.handedInAt !== null : false,
    scores: own ? own.scores.map(showScore) : [],
  }
}

const showSheets = ({ given, evaluators }: EvaluationNow): Evaluation['sheets'] =>
  given
    .filter(
      ({ evaluator, handedInAt }) => handedInAt && evaluators.some(({ person }) => person === evaluator),
    )
    .map(({ evaluator, name, scores }) => ({
      person: evaluator as PersonId,
      name,
      scores: scores.map(showScore),
    }))

/** The drawing of lots that the places follow from. */
const showDraw = ({ draw }: EvaluationNow, { ranked }: Ranking): Evaluation['draw'] =>
  draw && ranked.some(({ decidedBy }) => decidedBy === 'drawingLots')
    ? {
        order: draw.order.map((tender) => TenderId.parse(tender)),
        note: draw.note,
        drawnAt: draw.drawnAt.toISOString(),
        drawnBy: draw.drawnBy,
      }
    : null

const isOver = ({ decidedAt, endedAt }: Lent): boolean => decidedAt !== null || endedAt !== null

function allowed(now: EvaluationNow, state: Evaluation['state'], { me, running }: Reader): Evaluation['can'] {
  const isOne = now.evaluators.some(({ person }) => person === me)
  const isInvolved = now.lent.involved.some(({ person }) => person === me)
  if (isOver(now.lent)) return []
  if (state === 'settled') return running ? ['reopen'] : []
  const mine = showMine(now, me)
  return [
    ...(isInvolved && !now.related.has(me) ? (['declare'] as const) : []),
    ...(isOne && mine.related === false && state === 'alone' && !mine.handedIn ? (['score'] as const) : []),
    ...(isOne && mine.related === false && state === 'together' ? (['agree'] as const) : []),
    ...(state === 'together' && (running || isOne) && judge(now).ranking.tied.length > 0
      ? (['draw'] as const)
      : []),
    ...(running ? (['settle'] as const) : []),
  ]
}
