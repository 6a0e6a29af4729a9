import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { Day } from '../../../kernel/values/day.ts'
import { paperSigningOperations } from '../contract/paper-signing.ts'
import { documents } from '../contract.ts'
import { addLetter } from './document.ts'

/** A contract of one party that Toomas approved, and the scan of it as it was signed. */
export async function paperSigned(stage: Stage, about: string | null = null) {
  const parties = [
    {
      part: 'signer' as const,
      name: 'OÜ Rahuleid',
      registryCode: '99000017',
      isPerson: false,
      representative: 'Helve Kivi',
      email: null,
    },
  ]
  const wish = { kind: 'serviceContract' as const, title: 'Koolitusleping paberil', parties }
  const { id } = await addLetter(stage, { ...wish, about: about as never })
  const { all } = await stage.perform(documents.readDocument, { id }, 'kati')
  const sha256 = all[0]?.sha256 ?? ''
  const steps = [{ stage: 1, to: { person: stage.person('toomas') }, workingDays: 3 }]
  await stage.perform(documents.askApproval, { id, sha256, steps }, 'kati')
  const { items } = await stage.perform(documents.readRounds, { id }, 'kati')
  await stage.perform(documents.approveStep, { id, step: items[0]?.steps[0]?.id ?? '', sha256 }, 'toomas')
  return {
    id,
    upload: await stage.upload('kati', 'leping.pdf', new TextEncoder().encode('%PDF-1.4 Koolitusleping')),
    signatures: [{ name: 'Helve Kivi', signedOn: Day.parse('2026-11-20') }],
    originalAt: 'Toimik 5.2-1, kapp 3',
  }
}

async function kept(stage: Stage) {
  const scan = await paperSigned(stage)
  const { signing } = await stage.perform(documents.addPaperSigning, scan, 'kati')
  return { id: scan.id, signing }
}

export const paperSigningExamples = examplesOf(paperSigningOperations, {
  listPaperSignings: { as: 'anu', input: async (stage) => ({ id: (await kept(stage)).id }) },
  addPaperSigning: { as: 'kati', input: paperSigned },
  withdrawPaperSigning: {
    as: 'kati',
    input: async (stage) => ({ ...(await kept(stage)), reason: 'Lisatud sai teise lepingu skaneering.' }),
  },
  downloadPaperSigning: { as: 'anu', input: kept },
})
