import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, DiscreetParagraphs, Moment, Nothing, PersonId, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { LotId, ProcurementId } from '../../procurements/contract.ts'
import { tenderPermissions as permissions, TenderId } from './ids.ts'
import { priceFormulas, tieBreaks } from './scoring.ts'
import { tenderProblems } from './tender.ts'
import { running } from './tenderer.ts'

/** üksi, koos, kinnitatud; `closed` before there is anything to evaluate */
export const EvaluationState = z.enum(['closed', 'alone', 'together', 'settled'])
export type EvaluationState = z.output<typeof EvaluationState>
export const TieBreakRule = z.enum(tieBreaks)
const Share = z.number().int().min(0).max(100)

/** What still keeps an evaluation from being settled, each with how many. */
export const obstacles = [
  'inBox',
  'evaluators',
  'relations',
  'sheets',
  'differences',
  'compliance',
  'questions',
  'tie',
  'prices',
] as const

export const evaluationProblems = {
  /** Whoever was not named to evaluate, or is bound to a tenderer, gives no points. */
  NotEvaluator: problem('tenders.NotEvaluator', 403, z.object({ related: z.boolean() })),
  /** First everyone says whether anything binds him to those who tendered. */
  RelationsNotDeclared: problem('tenders.RelationsNotDeclared', 409),
  CriteriaMissing: problem('tenders.CriteriaMissing', 409),
  SheetHandedIn: problem('tenders.SheetHandedIn', 409),
  SheetNotFull: problem('tenders.SheetNotFull', 409, z.object({ missing: z.number().int() })),
  /** Others' points are shown to all at once, when the last sheet is in. */
  StillAlone: problem('tenders.StillAlone', 409, z.object({ waiting: z.number().int() })),
  ShareNotOffered: problem('tenders.ShareNotOffered', 422, z.object({ shares: z.array(Share) })),
  PlaceUnknown: problem('tenders.PlaceUnknown', 422),
  DrawRefused: problem(
    'tenders.DrawRefused',
    409,
    z.object({ why: z.enum(['noTie', 'notInRules', 'others']) }),
  ),
  EvaluationNotReady: problem(
    'tenders.EvaluationNotReady',
    409,
    z.object({ missing: z.array(z.object({ what: z.enum(obstacles), count: z.number().int() })) }),
  ),
  EvaluationSettled: problem('tenders.EvaluationSettled', 409),
  EvaluationOpen: problem('tenders.EvaluationOpen', 409),
}

const about = { procurement: ProcurementId, lot: LotId.nullable().default(null) }
export const evaluationFacts = {
  RelationsDeclared: fact('tenders.RelationsDeclared', z.object({ related: z.boolean() })),
  SheetHandedIn: fact('tenders.SheetHandedIn', z.object({ lot: LotId.nullable() })),
  ScoresRevealed: fact('tenders.ScoresRevealed', z.object({ lot: LotId.nullable() })),
  LotsDrawn: fact('tenders.LotsDrawn', z.object({ lot: LotId.nullable() })),
  EvaluationSettled: fact(
    'tenders.EvaluationSettled',
    z.object({ lot: LotId.nullable(), tenders: z.number().int(), out: z.number().int() }),
  ),
  EvaluationReopened: fact('tenders.EvaluationReopened', z.object({ lot: LotId.nullable() })),
}

const Given = z.object({ tender: TenderId, criterion: z.uuid(), share: Share, reason: z.string() })
/** One part of a total: `weight × numerator ÷ denominator`, in hundredths of a point. */
const Part = z.object({
  criterion: z.uuid(),
  weight: z.number().int(),
  numerator: z.number().int(),
  denominator: z.number().int(),
  points: z.number().int(),
})

export const Evaluation = z
  .object({
    procurement: z.object({ id: ProcurementId, title: z.string() }),
    lot: LotId.nullable(),
    lots: z.array(z.object({ id: LotId, no: z.number().int(), title: z.string() })),
    state: EvaluationState,
    criteria: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        description: z.string(),
        kind: z.enum(['price', 'quality']),
        weight: z.number().int(),
        steps: z.array(z.object({ share: Share, says: z.string() })),
      }),
    ),
    formula: z.enum(priceFormulas),
    breaks: z.array(TieBreakRule),
    tenders: z.array(
      z.object({
        id: TenderId,
        no: z.number().int(),
        name: z.string(),
        priceCents: z.number().int().nullable(),
        tenderedCents: z.number().int().nullable(),
        out: z.boolean(),
        outReason: z.string().nullable(),
      }),
    ),
    /** Whoever evaluates; of the others one sees nothing more until all sheets are in. */
    evaluators: z.array(z.object({ person: PersonId, name: z.string() })),
    /** Names of those who were to evaluate and are bound to a tenderer: somebody else may be named. */
    bound: z.array(z.string()),
    handedIn: z.number().int(),
    /** The reader's own sheet. */
    mine: z.object({
      evaluates: z.boolean(),
      related: z.boolean().nullable(),
      handedIn: z.boolean(),
      scores: z.array(Given),
    }),
    /** Everyone's points, from the moment they are shown. */
    sheets: z.array(z.object({ person: PersonId, name: z.string(), scores: z.array(Given) })),
    agreements: z.array(Given.extend({ writtenBy: z.string().nullable() })),
    /** Places where the evaluators differ and have not agreed. */
    differences: z.array(z.object({ tender: TenderId, criterion: z.uuid() })),
    /** As it would be settled now; none while points are given alone. */
    ranked: z.array(
      z.object({
        tender: TenderId,
        rank: z.number().int(),
        points: z.number().int(),
        priceCents: z.number().int(),
        decidedBy: TieBreakRule.nullable(),
        parts: z.array(Part),
      }),
    ),
    /** The drawing of lots that the places follow from. */
    draw: z
      .object({
        order: z.array(TenderId),
        note: z.string(),
        drawnAt: Moment,
        drawnBy: z.string().nullable(),
      })
      .nullable(),
    tied: z.array(TenderId),
    missing: z.array(z.object({ what: z.enum(obstacles), count: z.number().int() })),
    settledAt: Moment.nullable(),
    settledBy: z.string().nullable(),
    can: z.array(z.enum(['declare', 'score', 'agree', 'draw', 'settle', 'reopen'])),
  })
  .meta({ id: 'Evaluation' })
export type Evaluation = z.output<typeof Evaluation>

const Reason = DiscreetParagraphs(5000, 1)
const settledAlready = [evaluationProblems.EvaluationSettled, tenderProblems.ProcurementSettled] as const
/** Why somebody can't take part in the evaluation now. */
const whoMayNotScore = [
  ...settledAlready,
  tenderProblems.OnlyInPerson,
  evaluationProblems.NotEvaluator,
  evaluationProblems.RelationsNotDeclared,
  evaluationProblems.CriteriaMissing,
]

export const evaluationQueries = {
  readEvaluation: query('GET /tenders/evaluation', {
    summary:
      'The evaluation of a procurement or of its lot: one’s own sheet, then everyone’s, then the places.',
    access: may(permissions.read),
    input: z.object({ procurement: ProcurementId, lot: LotId.optional() }),
    output: Evaluation,
  }),
}

export const evaluationOperations = {
  declareRelations: command('POST /tenders/relations', {
    summary: 'Says what binds one to those who tendered, or that nothing does; whoever is bound is out.',
    access: may(permissions.takePart),
    input: z.object({
      procurement: ProcurementId,
      relations: z.array(z.object({ tender: TenderId, what: DiscreetParagraphs(2000, 1) })).max(200),
    }),
    output: z.object({ related: z.boolean() }),
    problems: [tenderProblems.OnlyInPerson, evaluationProblems.NotEvaluator, evaluationProblems.PlaceUnknown],
  }),
  saveSheet: command('PUT /tenders/evaluation/sheet', {
    summary: 'Keeps one’s own points and reasons; nobody else sees them yet.',
    access: may(permissions.takePart),
    input: z.object({
      ...about,
      scores: z
        .array(
          z.object({
            tender: TenderId,
            criterion: z.uuid(),
            share: Share,
            reason: DiscreetParagraphs(5000),
          }),
        )
        .max(2000),
    }),
    output: Nothing,
    problems: [
      ...whoMayNotScore,
      evaluationProblems.SheetHandedIn,
      evaluationProblems.ShareNotOffered,
      evaluationProblems.PlaceUnknown,
    ],
  }),
  handInSheet: command('POST /tenders/evaluation/sheet/handing-in', {
    summary: 'Hands one’s sheet in; with the last one everybody’s points are shown to all.',
    access: may(permissions.takePart),
    input: z.object(about),
    output: z.object({ revealed: z.boolean() }),
    problems: [...whoMayNotScore, evaluationProblems.SheetHandedIn, evaluationProblems.SheetNotFull],
  }),
  agreeScore: command('PUT /tenders/evaluation/agreement', {
    summary: 'Writes down the points that the evaluators agreed on, with the reason.',
    access: may(permissions.takePart),
    input: z.object({ ...about, tender: TenderId, criterion: z.uuid(), share: Share, reason: Reason }),
    output: Nothing,
    problems: [
      ...whoMayNotScore,
      evaluationProblems.StillAlone,
      evaluationProblems.ShareNotOffered,
      evaluationProblems.PlaceUnknown,
    ],
  }),
  recordDraw: command('POST /tenders/evaluation/draw', {
    summary: 'Records the order in which equal tenders were drawn, and who saw it.',
    access: may(permissions.takePart),
    input: z.object({ ...about, order: z.array(TenderId).min(2).max(200), note: Reason }),
    output: Nothing,
    problems: [
      ...settledAlready,
      evaluationProblems.NotEvaluator,
      evaluationProblems.CriteriaMissing,
      evaluationProblems.StillAlone,
      evaluationProblems.DrawRefused,
    ],
  }),
  settleEvaluation: command('POST /tenders/evaluation/settlement', {
    summary: 'Settles the evaluation: the places go to the decision.',
    access: may(permissions.write),
    input: z.object(about),
    output: z.object({ first: TenderId.nullable() }),
    problems: [
      ...settledAlready,
      ...running,
      evaluationProblems.CriteriaMissing,
      evaluationProblems.EvaluationNotReady,
    ],
  }),
  reopenEvaluation: command('DELETE /tenders/evaluation/settlement', {
    summary: 'Opens a settled evaluation again, while nothing is decided; what came out before is kept.',
    access: may(permissions.write),
    input: z.object(about),
    output: Nothing,
    problems: [...running, tenderProblems.ProcurementSettled, evaluationProblems.EvaluationOpen],
  }),
}
