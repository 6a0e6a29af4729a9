import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { fromBase64 } from '../../../kernel/sealing/bytes.ts'
import { sealStream } from '../../../kernel/sealing/stream.ts'
import type { ProcurementId } from '../../procurements/contract.ts'
import { signin } from '../../signin/contract.ts'
import { ownTenderOperations } from '../contract/own-tender.ts'
import { tenders } from '../contract.ts'
import { threeTenderers } from './announced.ts'
import { setUpBox } from './box.ts'

/** Thursday, 10 December 2026, two in the afternoon. */
export const dueLater = new Date('2026-12-10T12:00:00Z')

/** A link to the page of one who may tender. */
export async function linkOf(
  stage: Stage,
  { procurement, no = 0, at }: { procurement: ProcurementId; no?: number; at?: Date },
): Promise<string> {
  const one = threeTenderers[no] ?? { name: `OÜ Pakkuja ${no}`, email: `pakkuja-${no}@pakkuja.example` }
  const { id } = await stage.perform(tenders.addTenderer, { procurement, ...one }, 'kati', at)
  const wish = { scope: 'tender', record: id as never }
  return (await stage.perform(signin.giveAccessLink, wish, { kind: 'system', name: 'tenders' })).token
}

async function link(stage: Stage) {
  const { procurement } = await setUpBox(stage, dueLater)
  return { token: await linkOf(stage, { procurement }) }
}

export const statement = {
  name: 'OÜ Vaikne Rahuleid',
  registryCode: '99000011',
  contactName: 'Helve Kivi',
  email: 'helve.kivi@rahuleid.example',
  lots: [''],
  prices: ['14 400,50'],
  secrets: '',
}

export const ownTenderExamples = examplesOf(ownTenderOperations, {
  readSeal: { as: 'holder', input: link },
  stateTender: { as: 'holder', input: async (stage) => ({ ...(await link(stage)), ...statement }) },
  addTenderFiles: {
    as: 'holder',
    input: async (stage) => {
      const { token } = await link(stage)
      return { token, files: [await sealFile(stage, token)] }
    },
  },
  removeTenderFile: {
    as: 'holder',
    input: async (stage) => {
      const { token } = await link(stage)
      await putTogether(stage, token)
      return { token, file: await fileOf(stage, token) }
    },
  },
  submitTender: {
    as: 'holder',
    input: async (stage) => {
      const { token } = await link(stage)
      await putTogether(stage, token)
      return { token }
    },
  },
  withdrawTender: {
    as: 'holder',
    input: async (stage) => {
      const { token } = await link(stage)
      await putTogether(stage, token)
      await stage.perform(tenders.submitTender, { token }, await holderOf(stage, token))
      return { token }
    },
  },
})

export async function holderOf(stage: Stage, token: string) {
  const holder = await stage.perform(signin.readHolder, { token }, { kind: 'system', name: 'http' })
  if (!holder) throw new Error('this link opens nothing')
  return holder
}

/** Who, for how much, and one file: all that a tender needs. */
export async function putTogether(stage: Stage, token: string, at?: Date): Promise<void> {
  const holder = await holderOf(stage, token)
  await stage.perform(tenders.stateTender, { token, ...statement }, holder, at)
  await stage.perform(
    tenders.addTenderFiles,
    { token, files: [await sealFile(stage, token, at)] },
    holder,
    at,
  )
}

async function fileOf(stage: Stage, token: string): Promise<string> {
  const { box } = await stage.perform(tenders.showTenderPage, { token }, await holderOf(stage, token))
  return box.files[0]?.id ?? ''
}

/** What the platform does with a file that streams in. */
async function sealFile(stage: Stage, token: string, at?: Date) {
  const plain = new TextEncoder().encode('Pakume kaks superviisorit ja 12 kohtumist.')
  const { owner, seal } = await stage.perform(tenders.readSeal, { token }, await holderOf(stage, token), at)
  async function* content() {
    yield plain
  }
  if (!seal) throw new Error('files of a tender are sealed')
  const sealed = sealStream(fromBase64(seal.publicKey), seal.purpose, content())
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', plain))
  return {
    upload: await stage.uploadFor(owner, sealed),
    name: 'pakkumus.txt',
    size: plain.length,
    sha256: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  }
}
