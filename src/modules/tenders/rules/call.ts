import type { CallPart } from '../contract/tender-page.ts'

/** Of a procurement and its call: what decides whether tenderers may be told anything. */
export interface CallMoments {
  readonly announcedAt: string | null
  readonly tendersDueAt: string | null
  readonly endedAt: string | null
  readonly now: Date
}

/** `early`: not announced yet; `over`: the due moment has passed (at the moment itself tenders are late already). */
export function stageOf({ announcedAt, tendersDueAt, endedAt, now }: CallMoments) {
  if (endedAt) return 'ended'
  if (!announcedAt) return 'early'
  return tendersDueAt !== null && new Date(tendersDueAt) <= now ? 'over' : 'taking'
}
export type CallStage = ReturnType<typeof stageOf>

export type Blocked = 'notAnnounced' | 'over' | 'nothingToTell' | 'nobody'

/** What keeps invitations from being sent: the first reason in the order in which a person can do something about it. */
export function blockedBy(
  stage: CallStage,
  { summary, papers, waiting }: { summary: string; papers: number; waiting: number },
): Blocked | null {
  if (stage === 'over' || stage === 'ended') return 'over'
  if (waiting === 0) return 'nobody'
  if (summary === '' && papers === 0) return 'nothingToTell'
  return stage === 'early' ? 'notAnnounced' : null
}

/** What a tenderer's page says of the call. */
export const pageState = (stage: CallStage): CallPart['state'] => (stage === 'early' ? 'over' : stage)

/** Why a document can't be given to tenderers; null where it can. */
export function whyNotGiven(document: {
  readonly state: string
  readonly restricted: boolean
  readonly hasFile: boolean
  /** It belongs to this procurement. */
  readonly isOwn: boolean
  /** This very version was given out already. */
  readonly isGiven: boolean
}): 'foreign' | 'restricted' | 'noFile' | 'given' | 'notApproved' | null {
  if (!document.isOwn) return 'foreign'
  if (document.restricted) return 'restricted'
  if (!document.hasFile) return 'noFile'
  if (document.isGiven) return 'given'
  return ['approved', 'signed', 'registered'].includes(document.state) ? null : 'notApproved'
}

/** A first text of the call from what the brief says: what, for what, how much, where, in which language, when. */
export function proposeSummary(said: {
  readonly subject?: string | null | undefined
  readonly aim?: string | null | undefined
  readonly volume?: string | null | undefined
  readonly place?: string | null | undefined
  readonly language?: string | null | undefined
  readonly period?: string | null | undefined
}): string {
  const { subject, aim, volume, place, language, period } = said
  const facts = [volume, place, language, period].filter(Boolean).join('; ')
  return [subject, aim, facts && `${facts}.`].filter(Boolean).join('\n')
}
