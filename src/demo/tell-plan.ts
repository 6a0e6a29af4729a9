import { yearOf } from '../kernel/values/day.ts'
import { documents } from '../modules/documents/contract.ts'
import type { PlanId } from '../modules/procurements/contract/plan.ts'
import { procurements } from '../modules/procurements/contract.ts'
import type { CastKey } from './cast.ts'
import type { Deed, Doing, Teller } from './teller.ts'

interface PlannedRow {
  readonly subject: string
  readonly cpv: string
  readonly euros: number
  readonly quarter: number
  readonly series?: string
  readonly responsible: CastKey
}
const funding = 'Riigieelarve, perelepitus'
const planned: readonly PlannedRow[] = [
  {
    subject: 'Lepitajate algkoolitus',
    cpv: '80500000',
    euros: 46_000,
    quarter: 2,
    series: 'Perelepitajate koolitused',
    responsible: 'kati',
  },
  {
    subject: 'Koostööpäev kohtute ja omavalitsustega: ruum ja toitlustus',
    cpv: '55120000',
    euros: 6_100,
    quarter: 3,
    responsible: 'liis',
  },
  {
    subject: 'Vanemlusvihiku tõlge vene ja inglise keelde',
    cpv: '79530000',
    euros: 4_800,
    quarter: 1,
    responsible: 'maarja',
  },
  { subject: 'Teavitusvoldikute trükk', cpv: '79800000', euros: 3_900, quarter: 4, responsible: 'maarja' },
]

/** euros and how many days ago */
const bought = [
  ['Lepitajate koolitus: keeruline vestlus', '80500000-9', 38_500, -310, 'Perelepitajate koolitused', 'K-12'],
  ['Lepitajate kovisioonipäevad', '80500000-9', 12_750, -200, 'Perelepitajate koolitused', 'K-31'],
  ['Seminari toitlustus', '55520000-1', 2_140, -150, '', 'A-207'],
  ['Voldiku tõlge vene keelde', '79530000-8', 980, -120, '', 'A-266'],
] as const

/** The next year's plan is written and approved, and purchases of the time before come in from the accounts. */
export function tellPlan(teller: Teller): Deed[] {
  const { days } = teller
  let id: PlanId | undefined
  const deed = (day: number, time: string, tell: (doing: Doing) => Promise<unknown>) => ({
    at: days.moment(day, time),
    tell: (at: Date) => tell({ as: 'kati', at }),
  })
  return [
    deed(-40, '10:00', (doing) => importPast(teller, doing)),
    deed(-20, '13:00', async (doing) => {
      id = await write(teller, doing)
    }),
    deed(-18, '09:30', (doing) => approve(teller, doing, id as PlanId)),
  ]
}

async function importPast(teller: Teller, doing: Doing): Promise<void> {
  const text = (title: string) => ({ title, kind: 'text' as const })
  const columns = [
    text('Ostu ese'),
    text('CPV'),
    { title: 'Maksumus käibemaksuta', kind: 'money' as const },
    { title: 'Kuupäev', kind: 'day' as const },
    text('Sarnaste ostude sari'),
    text('Lepingu või arve number'),
  ]
  const rows = bought.map(([subject, cpv, euros, ago, ...rest]) => [
    ...[subject, cpv, euros, teller.days.day(ago)],
    ...rest,
  ])
  const bytes = await teller.house.capabilities.sheets.write([{ name: 'Ostud', columns, rows }])
  const upload = await teller.receive({ name: 'raamatupidamine.xlsx', bytes }, doing)
  await teller.perform(procurements.importPurchases, { title: 'Raamatupidamise väljavõte', upload }, doing)
}

async function write(teller: Teller, doing: Doing): Promise<PlanId> {
  const budgetYear = yearOf(teller.days.day(0)) + 1
  const { id } = await teller.perform(procurements.addPlan, { budgetYear }, doing)
  for (const { euros, responsible, series, ...row } of planned)
    await teller.perform(
      procurements.addPlanRow,
      {
        ...{
          id,
          ...row,
          funding,
          series: series ?? null,
          nature: 'services' as const,
          valueCents: euros * 100,
        },
        responsible: teller.persons[responsible],
        contractResponsible: teller.persons.kati,
      },
      doing,
    )
  return id
}

/** Kati makes the first version, Piret approves it. */
async function approve(teller: Teller, doing: Doing, plan: PlanId): Promise<void> {
  const wish = { id: plan, note: 'Järgmise aasta plaan.', valuesShown: true }
  const { document } = await teller.perform(procurements.makePlanVersion, wish, doing)
  const id = document as never
  const { all } = await teller.perform(documents.readDocument, { id }, doing)
  const sha256 = all[0]?.sha256 ?? ''
  const steps = [{ stage: 1, to: { person: teller.persons.piret }, workingDays: 3 }]
  await teller.perform(documents.askApproval, { id, sha256, steps }, doing)
  const piret: Doing = { ...doing, as: 'piret' }
  const { items } = await teller.perform(documents.readRounds, { id }, piret)
  await teller.perform(documents.approveStep, { id, step: items[0]?.steps[0]?.id ?? '', sha256 }, piret)
}
