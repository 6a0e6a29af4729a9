import { z } from 'zod'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { CpvAsWritten, ProcedureAdvice } from './advice.ts'
import { ProcedureCode, SubjectKind } from './kind.ts'

export const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const Rule = z.object({ id: z.string(), cite: z.string() })

/** What must be there before anyone is invited; `what` names the parts that lack. */
export const announcementNeeds = [
  'declarations',
  'brief',
  'startsOn',
  'subject',
  'value',
  'likeness',
  'ownWay',
  'mixed',
  'procedure',
  'criteria',
  'documents',
] as const
export const AnnouncementGap = z.object({ step: z.enum(announcementNeeds), what: z.array(z.string()) })
export type AnnouncementGap = z.output<typeof AnnouncementGap>

/** What else stands in the same contract and can't be separated (§ 18¹); the main part is the rest of the value. */
export const MixedPart = z.object({
  cpv: CpvAsWritten.nullable().default(null),
  subjectKind: SubjectKind.nullable().default(null),
  valueCents: z.number().int().min(1).max(100_000_000_000),
})
export type MixedPart = z.output<typeof MixedPart>
/** In a copy nobody has said yet what a part costs. */
export const KeptPart = MixedPart.extend({ valueCents: MixedPart.shape.valueCents.nullable() })

/** A ground is asked for; it is no stricter; it is not for such a subject. */
export const declinedBecause = ['ground', 'milder', 'otherSubject'] as const

/** What an announcement would come to. */
export const AnnouncementPreview = z.object({
  procedure: ProcedureCode.nullable(),
  advice: ProcedureAdvice.nullable(),
  gaps: z.array(AnnouncementGap),
  /** Why the procedure wished for is not the one. */
  declined: z.enum(declinedBecause).nullable(),
  /** When tenders may close; null where nobody has to be asked for any. */
  due: z.object({
    needed: z.boolean(),
    earliest: Day.nullable(),
    from: Time.nullable(),
    until: Time.nullable(),
    rules: z.array(Rule),
  }),
})
export type AnnouncementPreview = z.output<typeof AnnouncementPreview>

export const announcementProblems = {
  /** Each thing that lacks, by the step where it is done. */
  NotReadyToAnnounce: problem(
    'procurements.NotReadyToAnnounce',
    409,
    z.object({ gaps: z.array(AnnouncementGap) }),
  ),
  /** The procedure wished for is not to be had so; `required` is what the act asks for. */
  ProcedureNotOpen: problem(
    'procurements.ProcedureNotOpen',
    422,
    z.object({
      wished: ProcedureCode,
      required: ProcedureCode.nullable(),
      why: z.enum(declinedBecause),
    }),
  ),
  /** Beside the other parts nothing of the value is left for the main one. */
  MixedPartsTooLarge: problem(
    'procurements.MixedPartsTooLarge',
    422,
    z.object({ cents: z.number().int(), valueCents: z.number().int().nullable() }),
  ),
  StartInFuture: problem('procurements.StartInFuture', 422, z.object({ startsOn: Day, today: Day })),
}
