import { type DocumentId, documents } from '../modules/documents/contract.ts'
import { agencyName, type CastKey } from './cast.ts'
import {
  approvers,
  type DocumentRow,
  documentRows,
  type IncomingRow,
  incomingRows,
  roundPlans,
  series,
} from './documents.ts'
import { signFiles } from './sign-files.ts'
import type { Deed, Doing, Teller } from './teller.ts'

/** Series, rounds and who answers for what are set up; contracts are approved, signed and registered; letters come. */
export function tellDocuments(teller: Teller): Deed[] {
  const written: Written = { ids: new Map(), series: new Map() }
  return [
    { at: teller.days.moment(-360, '14:00'), tell: (at) => setUp(teller, written, at) },
    ...documentRows.flatMap((row) => tellDocument(teller, written, row)),
    ...incomingRows.map((row) => ({
      at: teller.days.moment(row.day, '08:40'),
      tell: (at: Date) => receive(teller, written, { row, at }),
    })),
  ]
}

/** Ids by title and by the code of a series, as the story goes. */
interface Written {
  readonly ids: Map<string, DocumentId>
  readonly series: Map<string, string>
}

async function setUp({ perform, persons, days }: Teller, written: Written, at: Date): Promise<void> {
  const doing: Doing = { as: 'piret', at }
  const validFrom = days.day(-360)
  for (const { kinds, ...row } of series) {
    const wish = { ...row, pattern: '{sari}/{number}-{järg}', kinds: [...kinds], validFrom }
    written.series.set(row.code, (await perform(documents.addSeries, wish, doing)).id)
  }
  for (const { part, who } of approvers)
    await perform(documents.addApprover, { part, person: persons[who], validFrom }, doing)
  for (const { kinds, steps, ...plan } of roundPlans) {
    const wishes = steps.map(({ stage, part, workingDays }) => ({ stage, to: { part }, workingDays }))
    await perform(documents.addRoundPlan, { ...plan, kinds: [...kinds], steps: wishes }, doing)
  }
}

function tellDocument(teller: Teller, written: Written, row: DocumentRow): Deed[] {
  const { days } = teller
  const deed = (
    day: number,
    time: string,
    tell: (doing: Doing) => Promise<unknown>,
    as: CastKey = 'kati',
  ) => ({
    at: days.moment(day, time),
    tell: (at: Date) => tell({ as, at }),
  })
  const id = () => written.ids.get(row.title) as DocumentId
  const text = row.returned?.text ?? row.text
  return [
    deed(row.added, '09:20', async (doing) => {
      written.ids.set(row.title, await add(teller, row, doing))
    }),
    ...(row.restricted ? [deed(row.added, '09:30', (doing) => restrict(teller, id(), { row, doing }))] : []),
    ...(row.asked === undefined ? [] : [deed(row.asked, '10:05', (doing) => ask(teller, id(), doing))]),
    ...(row.returned ? tellReturn(teller, { row, id, returned: row.returned }) : []),
    ...(row.approved ?? []).map(({ day, by, remark = '' }, at) =>
      deed(day, `13:${10 + 5 * at}`, (doing) => approve(teller, id(), { remark, doing }), by),
    ),
    ...(row.signed === undefined
      ? []
      : [deed(row.signed, '15:30', (doing) => sign(teller, id(), { row, text, doing }))]),
    ...(row.registered
      ? [deed(row.registered.day, '16:10', (doing) => register(teller, written, { row, id: id(), doing }))]
      : []),
  ]
}

function tellReturn(
  teller: Teller,
  {
    row,
    id,
    returned,
  }: { row: DocumentRow; id: () => DocumentId; returned: NonNullable<DocumentRow['returned']> },
): Deed[] {
  const { days, perform, upload } = teller
  return [
    {
      at: days.moment(returned.day, '11:00'),
      tell: async (at) => {
        const doing: Doing = { as: 'toomas', at }
        const { step, sha256 } = await openStep(teller, id(), doing)
        await perform(documents.returnStep, { id: id(), step, sha256, reason: returned.reason }, doing)
      },
    },
    {
      at: days.moment(returned.again, '11:40'),
      tell: async (at) => {
        const doing: Doing = { as: 'kati', at }
        const [file] = await upload([{ name: row.file, text: returned.text }], doing)
        const note = 'Lisatud punkt 4.'
        await perform(documents.addVersion, { id: id(), upload: file as never, after: 1, note }, doing)
        await ask(teller, id(), doing)
      },
    },
  ]
}

async function add(
  { perform, upload, serving }: Teller,
  { title, kind, file, text, valueCents, party }: DocumentRow,
  doing: Doing,
): Promise<DocumentId> {
  const [sent] = await upload([{ name: file, text }], doing)
  const isLetter = kind === 'letter'
  const ours = { part: 'signer' as const, name: agencyName, representative: 'Mart Mägi' }
  const theirs = party && { ...party, part: isLetter ? ('addressee' as const) : ('signer' as const) }
  const parties = [...(theirs ? [theirs] : []), ...(isLetter || !party ? [] : [ours])]
  const serves = [serving('kati contractsInTime')]
  const wish = { kind, title, valueCents, parties, serves, upload: sent as never }
  return (await perform(documents.addDocument, wish, doing)).id
}

async function ask({ perform }: Teller, id: DocumentId, doing: Doing): Promise<void> {
  const { version, steps } = await perform(documents.proposeRound, { id }, doing)
  await perform(documents.askApproval, { id, sha256: version?.sha256 ?? '', steps }, doing)
}

async function openStep({ perform, persons }: Teller, id: DocumentId, doing: Doing) {
  const { items } = await perform(documents.readRounds, { id }, doing)
  const mine = items[0]?.steps.find(
    ({ state, answering }) => state === 'open' && answering.some((one) => one.id === persons[doing.as]),
  )
  if (!items[0] || !mine) throw new Error(`${doing.as} has nothing to approve in ${id}`)
  return { step: mine.id, sha256: items[0].version.sha256 }
}

async function approve(teller: Teller, id: DocumentId, { remark, doing }: { remark: string; doing: Doing }) {
  const { step, sha256 } = await openStep(teller, id, doing)
  await teller.perform(documents.approveStep, { id, step, sha256, remark }, doing)
}

/** Both parties sign the approved file in programs of their own, and Kati brings the container. */
async function sign(
  { perform, receive }: Teller,
  id: DocumentId,
  { row, text, doing }: { row: DocumentRow; text: string; doing: Doing },
): Promise<void> {
  const content = new TextEncoder().encode(text)
  const names = [row.party?.representative ?? '', 'Mart Mägi']
  const bytes = await signFiles([{ name: row.file, content }], { names, at: doing.at })
  const upload = await receive({ name: row.file.replace(/\.txt$/, '.asice'), bytes }, doing)
  await perform(documents.addContainer, { id, upload }, doing)
}

async function register(
  { perform }: Teller,
  written: Written,
  { row, id, doing }: { row: DocumentRow; id: DocumentId; doing: Doing },
): Promise<void> {
  const { code, followUp } = { code: row.registered?.series ?? '', followUp: row.registered?.followUp }
  const { version } = await perform(documents.readDocument, { id }, doing)
  const isLetter = row.kind === 'letter'
  await perform(
    documents.registerDocument,
    {
      id,
      version,
      series: written.series.get(code) as never,
      direction: isLetter ? 'outgoing' : 'internal',
      channel: 'email',
      followUpTo: followUp ? (written.ids.get(followUp) ?? null) : null,
    },
    doing,
  )
}

async function restrict(
  { perform }: Teller,
  id: DocumentId,
  { row, doing }: { row: DocumentRow; doing: Doing },
): Promise<void> {
  const { version } = await perform(documents.readDocument, { id }, doing)
  const grounds = (row.restricted ?? []).map((ground) => ({ ground }))
  await perform(documents.restrictDocument, { id, version, grounds }, doing)
}

async function receive(
  { perform, upload, days }: Teller,
  written: Written,
  { row, at }: { row: IncomingRow; at: Date },
): Promise<void> {
  const doing: Doing = { as: 'kati', at }
  const [file] = await upload([{ name: row.file, text: row.text }], doing)
  const { id } = await perform(
    documents.addIncoming,
    {
      title: row.title,
      sender: row.sender,
      channel: 'email',
      receivedOn: days.day(row.day),
      upload: file as never,
      series: written.series.get('5-2') as never,
    },
    doing,
  )
  written.ids.set(row.title, id)
}
