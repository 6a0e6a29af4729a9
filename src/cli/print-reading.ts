import type { JobDescriptionReading } from '../modules/positions/contract/reading.ts'

/** A reading for the person at the terminal, in the order of the document; doubts last. */
export function printReading(reading: JobDescriptionReading): string {
  if (reading.refusal) return reading.refusal.text
  if (reading.annexes.length > 1 && reading.duties.length === 0) return printAnnexes(reading)
  const { general } = reading
  return [
    reading.title,
    line('Ametikoht', general.position),
    line('Üksus', general.unit),
    line('Vahetu juht', general.manager),
    line('Kes asendab', general.substitutedBy.join(', ')),
    line('Keda asendab', general.substitutes.join(', ')),
    line('Eesmärk', reading.purpose),
    ...reading.duties.flatMap(({ no, text, results }) => [
      `\n${no} ${text}`.trimEnd(),
      ...results.map((one) => `   → ${one}`),
    ]),
    ...list('Tulemused, mille ülesanne ei ole kindel', reading.unpairedResults),
    ...list('Õigused', reading.rights),
    ...list('Vastutus', reading.responsibilities),
    line('Töövahendid', reading.tools),
    ...list(
      'Nõuded',
      reading.requirements.map(({ name, text }) => `${name}: ${text}`),
    ),
    ...reading.competences.flatMap(({ group, items }) => list(group || 'Kompetentsid', items)),
    ...list(
      'Täiendavad kompetentsid',
      reading.additionalCompetences.map(({ name, text }) => `${name}: ${text}`),
    ),
    line('Muutmine', reading.review),
    line('Allkirju', String(reading.signatures.count)),
    ...list(
      'Kahtlused',
      reading.doubts.map(({ where, text }) => `${where}: ${text}`),
    ),
  ]
    .filter(Boolean)
    .join('\n')
}

const line = (name: string, text: string): string => (text ? `${name}: ${text}` : '')

const list = (name: string, items: readonly string[]): string[] =>
  items.length ? [`\n${name}:`, ...items.map((item) => ` - ${item}`)] : []

const printAnnexes = ({ annexes }: JobDescriptionReading): string =>
  [
    'Failis on mitu ametijuhendit. Vali üks: --annex <number>',
    ...annexes.map(({ index, title, position }) => ` ${index + 1}. ${position || title}`),
  ].join('\n')
