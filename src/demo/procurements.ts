import type { CallOf } from '../kernel/contract.ts'
import type { InvolvedPart, procurements } from '../modules/procurements/contract.ts'
import type { CastKey } from './cast.ts'

type Brief = Omit<CallOf<typeof procurements.writeBrief>, 'id' | 'version' | 'training' | 'stages' | 'parts'>
type Criteria = Omit<CallOf<typeof procurements.writeCriteria>, 'id' | 'version'>

/** A procurement of the story; days are counted from today, times are those of Tallinn. */
export interface ProcurementRow {
  readonly title: (year: number) => string
  /** How many years after this one its budget is. */
  readonly yearsAhead: number
  readonly cpv: string
  readonly series: string
  readonly funding: string
  readonly begun: number
  /** When it is to start, or started. */
  readonly starts: number
  readonly people: Partial<Record<CastKey, readonly InvolvedPart[]>>
  /** Those who have declared that nothing binds them. */
  readonly declared: readonly CastKey[]
  readonly said?: Brief['said']
  readonly training?: boolean
  readonly criteria?: Criteria
  readonly euros?: number
  /** Tenders come in until so many days from today. */
  readonly announced?: { readonly due: number; readonly time: string }
  /** The numbers of those below who are invited. */
  readonly invited?: readonly number[]
  /** Tenders that came by e-mail: from which of those below, for how much. */
  readonly entered?: readonly { readonly from: number; readonly cents: number; readonly day: number }[]
  readonly cancelled?: { readonly day: number; readonly reason: string }
}

export const tenderers = [
  {
    name: 'OÜ Sõnavalik',
    registryCode: '99000057',
    contactName: 'Mari Kuusk',
    email: 'mari@sonavalik.example',
  },
  {
    name: 'MTÜ Lepituskoda',
    registryCode: '99000028',
    contactName: 'Peeter Pihl',
    email: 'info@lepituskoda.example',
  },
  {
    name: 'OÜ Kirjaklamber',
    registryCode: '99000063',
    contactName: 'Vera Ilves',
    email: 'vera@kirjaklamber.example',
  },
] as const

const priceAlone: Criteria = {
  method: 'priceOnly',
  reason: 'Kõik muu on tehnilises kirjelduses ammendavalt kindlaks määratud.',
  priceFormula: 'lowestToOwn',
  tieBreaks: ['drawingLots'],
  lifeCycle: null,
  criteria: [{ title: 'Hind', kind: 'price', weight: 10_000 }],
}

const experienceToo = (title: string, who: string): Criteria => ({
  method: 'bestRatio',
  reason: null,
  priceFormula: 'lowestToOwn',
  tieBreaks: ['lowestPrice', 'drawingLots'],
  lifeCycle: null,
  criteria: [
    { title: 'Hind', kind: 'price', weight: 6000 },
    {
      title,
      kind: 'quality',
      weight: 4000,
      looksAt: 'people',
      link: `Töö tulemus sõltub sellest, kui kogenud on ${who}.`,
      steps: [
        { points: 100, says: 'Vähemalt kümme sama liiki tööd viimase kolme aasta jooksul.' },
        { points: 50, says: 'Neli kuni üheksa sama liiki tööd viimase kolme aasta jooksul.' },
        { points: 0, says: 'Kuni kolm sama liiki tööd viimase kolme aasta jooksul.' },
      ],
    },
  ],
})

const training: Brief['said'] = {
  nameInPlan: 'Perelepitajate koolitused',
  summary: 'Kahepäevane koolitus lepitajatele, kes kaasavad vanemate kokkuleppesse lapse.',
  background: 'Lepitajad on tagasisides korduvalt soovinud harjutada vestlust lapsega.',
  related: 'ei ole',
  subject: 'Koolituse ettevalmistamine ja läbiviimine kahele rühmale, koos materjalidega.',
  aim: 'Lepitaja oskab lapsega vestelda ja tema vaate vanemate läbirääkimisse tuua.',
  volume: '16 akadeemilist tundi kummalegi rühmale',
  place: 'Tallinn ja Tartu',
  language: 'eesti keel',
  period: 'kaks päeva rühma kohta ühe kuu jooksul',
  noLots: 'Mõlemad rühmad saavad sama koolitaja, et õpe oleks ühesugune.',
  targetGroup: 'Perelepitajad',
  participants: '32',
  groups: '2',
  outcomes: 'Osaleja oskab vestlust ette valmistada, pidada ja kokku võtta.',
  topics: 'Lapse areng ja lahkuminek. Vestluse ülesehitus. Lojaalsuskonflikt. Kokkuvõte vanematele.',
  methods: 'Rollimängud, juhtumid, videonäited.',
  feedback: 'Küsimustik lõpus ja kolme kuu pärast.',
  before: 'Kutse, registreerimine ja eelülesanne.',
  during: 'Osalejate leht, harjutused.',
  after: 'Tunnistused, kokkuvõte tellijale.',
  performers: 'Koolitajal on kõrgharidus psühholoogias, tõendiks diplomi koopia.',
  materials: 'Materjale võib tellija oma töös edasi kasutada.',
  dataProtection: 'Juhtumeid käsitletakse nimedeta.',
}

const printing: Brief['said'] = {
  outsidePlan: 'Voldikute varu lõppes enne, kui plaanis arvestati.',
  summary: 'Perelepituse voldik eesti ja vene keeles, trükk ja kohaletoimetamine.',
  related: 'ei ole',
  subject: '4 000 voldikut, kokku volditud A5, 130 g paber, kahes keeles pooleks.',
  performers: 'Trükise näidis enne kogu tiraaži.',
  mailSubject: 'LÜ_SKA_Voldikute trükk',
}

const translation: Brief['said'] = {
  nameInPlan: 'Tõlketeenused',
  summary: 'Lepituse infomaterjalide tõlge vene ja ukraina keelde.',
  related: 'Varasem tõlkeleping lõppes.',
  subject: 'Kuni 120 lehekülge kirjalikku tõlget koos toimetamisega.',
  performers: 'Tõlkija kutsetunnistus või samaväärne kogemus.',
}

const catering: Brief['said'] = {
  nameInPlan: 'Koolituste toitlustus',
  summary: 'Kohvipausid ja lõunad kahel koolituspäeval.',
  related: 'Perelepitajate koolitused',
  subject: 'Kohvipaus hommikul ja pärastlõunal ning lõuna 32 inimesele kahel päeval.',
  place: 'Tartu',
  performers: 'Toidukäitleja teavitus või tegevusluba.',
}

export const procurementRows: readonly ProcurementRow[] = [
  {
    title: (year) => `Perelepitajate supervisioon ${year}`,
    yearsAhead: 1,
    cpv: '80500000',
    series: 'Perelepitajate supervisioon',
    funding: 'Riigieelarve, perelepitus',
    begun: -3,
    starts: 14,
    people: { kati: ['responsible', 'evaluator'], maarja: ['brief', 'contract'], jaan: ['evaluator'] },
    declared: ['kati', 'maarja'],
  },
  {
    title: (year) => `Lapse kaasamise koolitus lepitajatele ${year}`,
    yearsAhead: 1,
    cpv: '80570000',
    series: 'Perelepitajate koolitused',
    funding: 'Riigieelarve, perelepitus',
    begun: -12,
    starts: 7,
    people: {
      kati: ['responsible', 'contract'],
      jaan: ['evaluator', 'opener'],
      maarja: ['evaluator', 'opener'],
    },
    declared: ['kati', 'jaan', 'maarja'],
    said: training,
    training: true,
    criteria: experienceToo('Koolitaja kogemus', 'koolitaja'),
    euros: 38_000,
  },
  {
    title: () => 'Infomaterjalide tõlge vene ja ukraina keelde',
    yearsAhead: 0,
    cpv: '79530000',
    series: 'Tõlked',
    funding: 'Riigieelarve, teavitus',
    begun: -11,
    starts: -4,
    people: { kati: ['responsible', 'evaluator'], liis: ['brief', 'evaluator'] },
    declared: ['kati', 'liis'],
    said: translation,
    criteria: experienceToo('Tõlkija kogemus', 'tõlkija'),
    euros: 9_800,
    announced: { due: 8, time: '14:00' },
    invited: [0, 1, 2],
  },
  {
    title: () => 'Voldikute trükk',
    yearsAhead: 0,
    cpv: '79810000',
    series: 'Trükised',
    funding: 'Riigieelarve, teavitus',
    begun: -18,
    starts: -14,
    people: { kati: ['responsible', 'evaluator'], maarja: ['evaluator'] },
    declared: ['kati', 'maarja'],
    said: printing,
    criteria: priceAlone,
    euros: 3_200,
    announced: { due: -1, time: '12:00' },
    invited: [0, 2],
    entered: [
      { from: 0, cents: 298_000, day: -2 },
      { from: 2, cents: 312_500, day: -3 },
    ],
  },
  {
    title: () => 'Koolituse toitlustus Tartus',
    yearsAhead: 0,
    cpv: '55520000',
    series: 'Koolituste toitlustus',
    funding: 'Riigieelarve, perelepitus',
    begun: -48,
    starts: -42,
    people: { kati: ['responsible', 'evaluator'], liis: ['evaluator'] },
    declared: ['kati', 'liis'],
    said: catering,
    criteria: priceAlone,
    euros: 1_950,
    announced: { due: -34, time: '12:00' },
    cancelled: { day: -38, reason: 'Koolitus viidi veebi, toitlustust ei ole vaja.' },
  },
]
