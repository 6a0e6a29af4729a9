import { z } from 'zod'
import { fact } from '../../../kernel/fact.ts'
import { Day } from '../../../kernel/values/day.ts'
import { ResultKind } from './result-kind.ts'

const id = z.uuid()

/** Ids, days and numbers only: facts are permanent. */
export const facts = {
  VersionSaved: fact(
    'positions.VersionSaved',
    z.object({ version: id, no: z.number().int(), validFrom: Day }),
  ),
  HolderChanged: fact('positions.HolderChanged', z.object({ holder: id.nullable(), manager: id.nullable() })),
  ResultKindSet: fact('positions.ResultKindSet', z.object({ result: id, kind: ResultKind })),
  TargetSet: fact(
    'positions.TargetSet',
    z.object({ result: id, indicator: z.string(), value: z.number().int().nullable() }),
  ),
  OrganisationChanged: fact('positions.OrganisationChanged', z.object({ changedOn: Day, reviewBy: Day })),
  EvidenceAddedByHand: fact(
    'positions.EvidenceAddedByHand',
    z.object({ result: id, evidence: id, happenedOn: Day }),
  ),
  EvidenceWithdrawn: fact('positions.EvidenceWithdrawn', z.object({ evidence: id })),
  AbsenceBegun: fact(
    'positions.AbsenceBegun',
    z.object({ absence: id, substitute: id, from: Day, until: Day }),
  ),
  ReviewStarted: fact('positions.ReviewStarted', z.object({ review: id, from: Day, until: Day })),
  ReviewConfirmed: fact(
    'positions.ReviewConfirmed',
    z.object({ review: id, part: z.enum(['employee', 'manager']) }),
  ),
  ReviewFinished: fact('positions.ReviewFinished', z.object({ review: id })),
}
