import type { JobDescriptionReading, RefusalReason } from '../contract/reading.ts'
import type { Section } from './sections.ts'

type Refusal = NonNullable<JobDescriptionReading['refusal']>
type Evidence = {
  readonly text: string
  readonly title: string
  readonly sections: readonly Section[]
  readonly duties: number
}

const texts: Readonly<Record<RefusalReason, string>> = {
  noText: 'Failis ei ole teksti.',
  noDuties: 'Tekstis ei ole tööülesandeid. Ametijuhendis peab olema vähemalt üks tööülesanne.',
  contract: 'See on leping, mitte ametijuhend. Lisa fail, milles on lepingu juurde kuuluv ametijuhend.',
  advertisement: 'See on töökuulutus, mitte ametijuhend.',
  orderOnly: 'See on käskkiri ilma ametijuhendita. Lisa fail, milles on ka käskkirja lisa.',
  otherDocument: 'See ei ole ametijuhend: tekstis pole ametijuhendi pealkirja ega selle osi.',
}

const contract =
  /^\W*(?:.{0,60}\s)?(?:töö|käsundus|töövõtu|hanke|raam|teenuse|üüri|rendi|müügi)?(?:osutamise )?leping(?:\s+(?:nr|no)?.{0,30})?$/imu
const contractParts =
  /lepingu (?:pool|ese|objekt|kehtivus|lõppemi|lõpetami|sõlmi|tähtaeg)|poolte (?:õigused ja )?kohustused|nimetatud edaspidi|(?:tellija|töövõtja|käsundi\p{L}+) (?:kohustub|tasub)/giu
const advertisement =
  /kandideeri|cv-?\s?keskus|(?:saada|saatke|esita)\p{L}* .{0,60}\b(?:cv|elulookirjeldus)|(?:me )?pakume|ootame sind|omalt poolt|ootused kandidaadile|sinu (?:peamised )?(?:töö)?ülesanded|tule (?:meile )?tööle|otsi(?:b|me) (?:oma )?.{0,60}(?:meeskonda|tiimi|spetsialisti|kolleegi)|tööpakkumi/giu
const order = /^(?:.{0,40}\s)?k\s?ä\s?s\s?k\s?k\s?i\s?r\s?i$/imu

/** Why the text is no job description, or null. Its own heading counts most, then its parts. */
export const findRefusal = (evidence: Evidence): Refusal | null => {
  const reason = findReason(evidence)
  return reason && { reason, text: texts[reason] }
}

const findReason = ({ text, title, sections, duties }: Evidence): RefusalReason | null => {
  if (!text.trim()) return 'noText'
  const parts = new Set(sections.filter(({ heading }) => heading).map(({ kind }) => kind))
  parts.delete('other')
  const adverts = distinctMatches(text, advertisement)
  if (title && duties > 0 && adverts < 3) return null
  const foreign = findForeign(text, adverts)
  if (foreign) return foreign
  const looksSo = title
    ? parts.size >= 2
    : parts.size >= 4 && parts.has('duties') && (parts.has('purpose') || parts.has('responsibilities'))
  if (!looksSo) return 'otherDocument'
  return duties === 0 ? 'noDuties' : null
}

const findForeign = (text: string, adverts: number): RefusalReason | null => {
  if (order.test(text)) return 'orderOnly'
  if (contract.test(text.slice(0, 1500)) || distinctMatches(text, contractParts) >= 3) return 'contract'
  return adverts >= 2 ? 'advertisement' : null
}

const distinctMatches = (text: string, pattern: RegExp): number =>
  new Set(Array.from(text.matchAll(pattern), ([match]) => match.toLowerCase().slice(0, 12))).size
