import type { Stage } from '../../../kernel/examples.ts'
import type { JobDescriptionReading } from '../contract/reading.ts'
import type { ResultKind } from '../contract/result-kind.ts'
import { positions } from '../contract.ts'

/** A short invented job description, as it stands after a person has looked it through. */
export const sampleReading: JobDescriptionReading = {
  isJobDescription: true,
  title: 'AMETIJUHEND',
  general: {
    position: 'Peaspetsialist (perelepitus)',
    unit: 'Perelepituse tiim',
    manager: 'Perelepitusteenuse juht',
    substitutedBy: ['Perelepitusteenuse juht', 'nõunik', 'juhtivkoordinaator', 'koordinaator'],
    substitutes: [],
  },
  purpose: 'Töökoha eesmärk on, et perelepitajad oleksid hästi ette valmistatud.',
  duties: [
    {
      no: '3.1',
      text: 'Koolituste korraldamine perelepitajatele.',
      results: ['Koolitused on peetud kokkulepitud ajal.'],
    },
    {
      no: '3.2',
      text: 'Koostöö kohalike omavalitsustega.',
      results: ['Infovahetus partneritega on regulaarne.', 'Teiste riikide kogemus on tiimiga jagatud.'],
    },
    {
      no: '3.3',
      text: 'Vahetu juhi antud ühekordsete ülesannete täitmine.',
      results: ['Ülesanded on täidetud nõuetekohaselt ja tähtaegselt.'],
    },
  ],
  rights: ['teha kokkuleppel vahetu juhiga kaugtööd;'],
  responsibilities: ['tööülesannete õigeaegse täitmise eest.'],
  tools: 'Sülearvuti ja mobiiltelefon.',
  requirements: [{ name: 'Haridus', text: 'Kõrgharidus.' }],
  competences: [{ group: 'Koostöövõime', items: ['Hoiab kokkuleppeid.'] }],
  additionalCompetences: [{ name: 'Pingetaluvus', text: 'Jääb keerulises olukorras rahulikuks.' }],
  review: 'Ametijuhend vaadatakse vahetu juhiga üle kord aastas või töökorralduse muutumisel.',
  signatures: { count: 2 },
  doubts: [],
  unpairedResults: [],
  elsewhere: [],
  refusal: null,
  annexes: [],
}

export const sampleKinds: ResultKind[][] = [
  ['eventsHeld'],
  ['cooperation', 'foreignPractice'],
  ['oneOffTasks'],
]

/** The same as a text that can be read. */
export const sampleText = `AMETIJUHEND

1. ÜLDOSA
1.1 Ametinimetus: Peaspetsialist (perelepitus)
1.2 Struktuuriüksus: Perelepituse tiim

3. TÖÖÜLESANDED

Põhiülesanded Oodatavad tulemused

3.1 Koolituste korraldamine perelepitajatele.

▪ Koolitused on peetud kokkulepitud ajal.

3.2 Vahetu juhi antud ühekordsete ülesannete täitmine.

▪ Ülesanded on täidetud nõuetekohaselt ja tähtaegselt.

4. ÕIGUSED
Töötajal on õigus:
▪ teha kokkuleppel vahetu juhiga kaugtööd.
`

/** Kati's position with its first version; Piret manages it. */
export async function saveSample(stage: Stage) {
  const saved = await stage.perform(
    positions.saveVersion,
    {
      team: stage.team,
      reading: sampleReading,
      kinds: sampleKinds,
      validFrom: '2026-03-01',
      signedOn: '2026-02-26',
      holder: stage.person('kati'),
      manager: stage.person('piret'),
    },
    'kati',
  )
  const position = await stage.perform(positions.readPosition, { id: saved.position }, 'kati')
  const [first, second, third] = position.duties
  if (!first || !second || !third) throw new Error('the sample has three duties')
  const [held, oneOff] = [first.results[0]?.id ?? '', third.results[0]?.id ?? '']
  return { ...saved, duties: position.duties, held, oneOff, duty: first.id, lastDuty: third.id }
}

/** Its links to a second version in which nothing changed. */
export const keptLinks = (sample: Awaited<ReturnType<typeof saveSample>>) =>
  sample.duties.map((duty, to) => ({ from: duty.id, to, kind: 'kept' as const }))
