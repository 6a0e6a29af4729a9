import type { Day } from '../../kernel/values/day.ts'
import type { positions } from '../positions/contract.ts'
import type { ReviewPack } from './contract/review-pack.ts'
import type { PackShown } from './contract.ts'
import { composedWords } from './texts/composed.ts'

type Answer<O extends { output: { _output: unknown } }> = O['output']['_output']
type Evidence = Answer<typeof positions.readEvidence>
type Review = Answer<typeof positions.readReview>
type Duty = Evidence['duties'][number]
type Result = Duty['results'][number]
type Shown = Result['evidence'][number]

export interface PackParts {
  readonly evidence: Evidence
  /** The review whose words go in, if there is one. */
  readonly review: Review | null
  readonly agency: string
  readonly locale: ReviewPack['locale']
  readonly baseUrl: string
  readonly madeAt: string
}

/** A review pack in the order of the job description: the very numbers that the page shows. */
export function composePack(parts: PackParts): ReviewPack {
  const { evidence, review, agency, locale, baseUrl, madeAt } = parts
  const { position, from, until } = evidence
  const page = `${baseUrl}/positions/${position.id}?from=${from}&until=${until}`
  const link = review ? `${baseUrl}/positions/reviews/${review.id}` : page
  return {
    locale,
    agency,
    position: position.title,
    unit: position.unit,
    holder: position.holder?.name ?? '',
    manager: position.manager?.name ?? '',
    period: { from, until },
    madeAt,
    link,
    duties: evidence.duties.map((duty) => ({
      no: duty.no,
      text: duty.text,
      results: [...duty.results.map((result) => composeResult(result, parts)), ...composeLoose(duty, parts)],
    })),
    proposals: (review?.proposals ?? []).map(({ at, by, text }) => ({
      date: at.slice(0, 10) as Day,
      who: by,
      text,
      reason: '',
      link,
    })),
  }
}

function composeResult(result: Result, parts: PackParts): ReviewPack['duties'][number]['results'][number] {
  const { from, until } = parts.evidence
  const page = `${parts.baseUrl}/positions/results/${result.id}?from=${from}&until=${until}`
  const words = parts.review?.duties.flatMap((duty) => duty.results).find((one) => one.id === result.id)
  return {
    text: result.text,
    indicators: result.indicators.map(({ key, name, value, of, tone, target, reason }) => ({
      name,
      ...(tone && value > 0 && { tone }),
      value,
      ...(of !== null && { of }),
      unit: '',
      ...(target !== null && { target }),
      why: reason.rule,
      link: `${page}&indicator=${encodeURIComponent(key)}`,
    })),
    evidence: result.evidence.map((one) => composeEvidence(one, { parts, page })),
    gaps: sayGap(result, parts.locale),
    employeeWords: words?.employee ?? '',
    managerWords: words?.manager ?? '',
  }
}

const composeEvidence = (shown: Shown, { parts, page }: { parts: PackParts; page: string }) => ({
  date: shown.day,
  sentence: shown.record ? `${shown.sentence.replace(/\.$/, '')}: ${shown.record.title}` : shown.sentence,
  link: shown.link ?? (shown.record?.href ? `${parts.baseUrl}${shown.record.href}` : page),
  who: shown.who,
  byHand: shown.byHand,
})

function sayGap({ gap, planned }: Result, locale: ReviewPack['locale']): string[] {
  const words = composedWords[locale]
  if (gap === null) return []
  if (gap === 'nothing') return [words.nothing]
  return [words.planned(planned.map(({ title }) => title))]
}

/** Evidence of which nobody said which result it serves stands last under its duty. */
function composeLoose(duty: Duty, parts: PackParts): ReviewPack['duties'][number]['results'] {
  if (duty.loose.length === 0) return []
  const page = `${parts.baseUrl}/positions/duties/${duty.id}`
  const evidence = duty.loose.map((one) => composeEvidence(one, { parts, page }))
  const text = composedWords[parts.locale].loose
  return [{ text, indicators: [], evidence, gaps: [], employeeWords: '', managerWords: '' }]
}

/** Gathered, PDF, Word. */
const steps = 3

/** How far a pack is, from its rows. */
export function progressOf(
  pack: { stoppedAt: Date | null; failedAt: Date | null },
  files: number,
): Pick<PackShown, 'state' | 'done' | 'of'> {
  const done = 1 + files
  const state = pack.failedAt ? 'failed' : done === steps ? 'ready' : pack.stoppedAt ? 'stopped' : 'making'
  return { state, done, of: steps }
}
