import type { DocumentKind } from '../modules/documents/contract.ts'
import type { CastKey } from './cast.ts'

/** What the agency set up before the first document. */
export const series = [
  {
    function: '1 Juhtimine',
    code: '1-4',
    title: 'Perelepituse tiimi otsused',
    kinds: ['decision', 'order', 'disposalAct'],
    retention: { kept: 'permanently', basis: 'Asutuse dokumentide loetelu (näide)' },
  },
  {
    function: '5 Perelepitus',
    code: '5-2',
    title: 'Kirjavahetus partneritega',
    kinds: ['letter', 'invitation', 'briefing', 'report', 'other'],
    retention: { kept: 'years', years: 5, basis: 'Asutuse dokumentide loetelu (näide)' },
  },
  {
    function: '5 Perelepitus',
    code: '5-3',
    title: 'Koolituste lepingud',
    kinds: [],
    retention: { kept: 'unknown' },
  },
] as const

export const approvers = [
  { part: 'legal', who: 'toomas' },
  { part: 'dataProtection', who: 'toomas' },
  { part: 'content', who: 'maarja' },
  { part: 'budget', who: 'piret' },
] as const

/** Ready-made rounds: an example of what an agency may decide, no rule of law. */
export const roundPlans = [
  {
    title: 'Lepingu ring',
    kinds: ['serviceContract', 'workContract', 'mandateContract', 'contractChange', 'frameworkContract'],
    fromCents: null,
    steps: [
      { stage: 1, part: 'content', workingDays: 2 },
      { stage: 1, part: 'legal', workingDays: 3 },
      { stage: 2, part: 'budget', workingDays: 2 },
    ],
  },
  {
    title: 'Otsuse ring',
    kinds: ['decision', 'order', 'disposalAct'],
    fromCents: null,
    steps: [{ stage: 1, part: 'legal', workingDays: 2 }],
  },
] as const

/** A document of the demonstration, told in days from today as tasks are. */
export interface DocumentRow {
  readonly title: string
  readonly kind: DocumentKind
  readonly added: number
  readonly file: string
  readonly text: string
  readonly valueCents?: number
  /** The other party, and who signs for it. */
  readonly party?: { readonly name: string; readonly registryCode: string; readonly representative: string }
  readonly asked?: number
  readonly returned?: {
    readonly day: number
    readonly reason: string
    readonly text: string
    readonly again: number
  }
  readonly approved?: readonly { readonly day: number; readonly by: CastKey; readonly remark?: string }[]
  readonly signed?: number
  readonly registered?: { readonly day: number; readonly series: string; readonly followUp?: string }
  /** Keys of grounds in `law/`. */
  readonly restricted?: readonly string[]
}

export interface IncomingRow {
  readonly title: string
  readonly day: number
  readonly file: string
  readonly text: string
  readonly sender: { readonly name: string; readonly isPerson?: boolean; readonly registryCode?: string }
}

const rahuleid = { name: 'OÜ Rahuleid', registryCode: '99000017', representative: 'Helve Kivi' }
const lepituskoda = { name: 'MTÜ Lepituskoda', registryCode: '99000028', representative: 'Peeter Pihl' }

const contract = (subject: string, price: string) => `KOOLITUSE TEENUSE LEPING

1. Ese
1.1. Täitja korraldab koolituse „${subject}”.
1.2. Koolitus kestab kaks päeva, kokku 16 akadeemilist tundi.

2. Hind
2.1. Teenuse hind on ${price} eurot, käibemaksuta.
2.2. Tellija tasub arve 30 päeva jooksul pärast vastuvõtuakti.

3. Vastuvõtmine
3.1. Täitja esitab osalejate lehe ja tagasiside kokkuvõtte viie tööpäeva jooksul.
`

export const documentRows: readonly DocumentRow[] = [
  {
    title: 'Koolitusleping: lapse ärakuulamine lepituses',
    kind: 'serviceContract',
    valueCents: 1_180_000,
    party: rahuleid,
    added: -214,
    file: 'koolitusleping-lapse-arakuulamine.txt',
    text: contract('Lapse ärakuulamine lepituses', '11 800'),
    asked: -213,
    approved: [
      { day: -212, by: 'maarja' },
      { day: -210, by: 'toomas' },
      { day: -209, by: 'piret' },
    ],
    signed: -205,
    registered: { day: -204, series: '5-3' },
  },
  {
    title: 'Koolitusleping: kõrge konfliktiga pered',
    kind: 'serviceContract',
    valueCents: 2_460_000,
    party: lepituskoda,
    added: -66,
    file: 'koolitusleping-korge-konflikt.txt',
    text: contract('Kõrge konfliktiga pered', '24 600'),
    asked: -65,
    returned: {
      day: -63,
      reason: 'Puudub andmetöötluse lisa viide ja tagastamata materjalide kord. Palun lisa punkt 4.',
      text: `${contract('Kõrge konfliktiga pered', '24 600')}
4. Isikuandmed
4.1. Osalejate andmeid töödeldakse lisa 1 järgi; pärast koolitust need kustutatakse.
`,
      again: -60,
    },
    approved: [
      { day: -59, by: 'toomas' },
      { day: -59, by: 'maarja', remark: 'Sobib; palun kooskõlasta kuupäevad ka piirkondadega.' },
      { day: -58, by: 'piret' },
    ],
    signed: -54,
    registered: { day: -53, series: '5-3' },
  },
  {
    title: 'Koolitusleping: lepitaja eneseabi ja superviisor',
    kind: 'serviceContract',
    valueCents: 640_000,
    party: rahuleid,
    added: -6,
    file: 'koolitusleping-superviisor.txt',
    text: contract('Lepitaja eneseabi ja superviisor', '6400'),
    asked: -5,
    approved: [{ day: -4, by: 'maarja' }],
  },
  {
    title: 'Tõlkeleping: infovoldik vene keelde',
    kind: 'workContract',
    valueCents: 85_000,
    party: { name: 'OÜ Sõnasild', registryCode: '99000039', representative: 'Vera Ilves' },
    added: -20,
    file: 'tolkeleping.txt',
    text: 'TÕLKETÖÖ LEPING\n\nTäitja tõlgib infovoldiku (8 lehekülge) vene keelde.\nTasu on 850 eurot, käibemaksuta.\n',
    asked: -19,
    approved: [
      { day: -18, by: 'maarja' },
      { day: -18, by: 'toomas' },
      { day: -17, by: 'piret' },
    ],
    signed: -15,
    registered: { day: -14, series: '5-3' },
  },
  {
    title: 'Vastus Valgamaa omavalitsustele infopäeva kohta',
    kind: 'letter',
    party: {
      name: 'Valgamaa omavalitsuste ümarlaud',
      registryCode: '99000040',
      representative: 'Tiina Laur',
    },
    added: -31,
    file: 'vastus-infopaev.txt',
    text: 'Lugupeetud kolleegid\n\nTuleme infopäevale hea meelega. Saadame kava nädal enne toimumist.\n',
    registered: { day: -31, series: '5-2', followUp: 'Kutse Valgamaa infopäevale' },
  },
  {
    title: 'Koolitaja pakkumuse hinnakujundus',
    kind: 'other',
    added: -24,
    file: 'hinnakujundus.txt',
    text: 'Pakkuja hinnakujundus ja koolituse ülesehitus on ärisaladus.\n',
    restricted: ['restriction.ground.trade-secret'],
  },
  {
    title: 'Sügisseminari kava mustand',
    kind: 'other',
    added: -2,
    file: 'sygisseminar.txt',
    text: 'Sügisseminar\n\n10.00 Avasõnad\n10.15 Lapse hääl lepituses\n12.00 Lõuna\n13.00 Töötoad\n',
  },
]

export const incomingRows: readonly IncomingRow[] = [
  {
    title: 'Kutse Valgamaa infopäevale',
    day: -34,
    file: 'kutse.txt',
    text: 'Kutsume riikliku perelepituse tiimi infopäevale.\n',
    sender: { name: 'Valgamaa omavalitsuste ümarlaud', registryCode: '99000040' },
  },
  {
    title: 'Küsimus lepitaja kutse kohta',
    day: -1,
    file: 'kysimus.txt',
    text: 'Soovin teada, kuidas saada perelepitajaks.\n',
    sender: { name: 'Maret Sild', isPerson: true },
  },
]
