import type { CallOf } from '../../../kernel/contract.ts'
import type { Stage } from '../../../kernel/examples.ts'
import { type DocumentId, documents } from '../../documents/contract.ts'
import type { ProcurementId, procurements } from '../../procurements/contract.ts'
import { announceTraining as announce } from '../../procurements/examples/timetable.ts'
import { tenders } from '../contract.ts'

type Wish = Partial<CallOf<typeof procurements.addProcurement>>

/** Of invented tenderers. */
export const threeTenderers = [
  {
    name: 'OÜ Rahuleid',
    registryCode: '99000011',
    contactName: 'Helve Kivi',
    email: 'pakkumused@rahuleid.example',
  },
  { name: 'MTÜ Kuulamine', registryCode: '99000028', contactName: null, email: 'hanked@kuulamine.example' },
  { name: 'Sild Koolitus OÜ', registryCode: null, contactName: 'Tiiu Tamme', email: 'info@sild.example' },
]

/** Kati's training that is announced; tenders are due on 10 December 2026 at two in the afternoon. */
export async function announceTraining(
  stage: Stage,
  wish: Wish = {},
): Promise<{ procurement: ProcurementId }> {
  return { procurement: (await announce(stage, wish)).id }
}

/** A document of the procurement that Toomas has approved; or the next version of one. */
export async function approvedPaper(
  stage: Stage,
  procurement: ProcurementId,
  before: DocumentId | null = null,
  { approved = true } = {},
): Promise<DocumentId> {
  const text = `Tehniline kirjeldus. ${crypto.randomUUID()}`
  const upload = await stage.upload('kati', 'tehniline-kirjeldus.txt', new TextEncoder().encode(text))
  const added = {
    kind: 'technicalDescription',
    title: 'Tehniline kirjeldus',
    about: procurement,
    upload,
  } as never
  const id = before ?? (await stage.perform(documents.addDocument, added, 'kati')).id
  if (before) {
    const { all } = await stage.perform(documents.readDocument, { id }, 'kati')
    await stage.perform(documents.addVersion, { id, upload, after: all[0]?.no ?? 0 }, 'kati')
  }
  if (approved) await approve(stage, id)
  return id
}

async function approve(stage: Stage, id: DocumentId): Promise<void> {
  const { all } = await stage.perform(documents.readDocument, { id }, 'kati')
  const sha256 = all[0]?.sha256 ?? ''
  const step = { stage: 1, to: { person: stage.person('toomas') }, workingDays: 3 }
  await stage.perform(documents.askApproval, { id, sha256, steps: [step] }, 'kati')
  const { items } = await stage.perform(documents.readRounds, { id }, 'kati')
  await stage.perform(documents.approveStep, { id, step: items[0]?.steps[0]?.id ?? '', sha256 }, 'toomas')
}

const summary = 'Ostame 12 supervisiooni kohtumist kahele perelepitajate rühmale.'

/** Three tenderers are invited. */
export async function inviteThree(stage: Stage, procurement: ProcurementId): Promise<void> {
  await stage.perform(tenders.describeCall, { procurement, summary }, 'kati')
  for (const one of threeTenderers) await stage.perform(tenders.addTenderer, { procurement, ...one }, 'kati')
  await stage.perform(tenders.sendInvitations, { procurement }, 'kati')
}

/** Announced and open to all on its public page. */
export async function openTraining(stage: Stage, wish: Wish = {}): Promise<{ procurement: ProcurementId }> {
  const { procurement } = await announceTraining(stage, wish)
  await stage.perform(tenders.describeCall, { procurement, summary }, 'kati')
  await stage.perform(tenders.openCall, { procurement }, 'kati')
  return { procurement }
}

/** The token of the link in a letter. */
export const tokenIn = (text: string): string => /\/tender\/([\w-]+)/.exec(text)?.[1] ?? ''
