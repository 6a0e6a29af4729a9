import { createHash } from 'node:crypto'
import type { FormFile, InputOf } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { Tx } from '../../../kernel/record.ts'
import { textBytes } from '../../../kernel/sealing/bytes.ts'
import { sealTo } from '../../../kernel/sealing/hpke.ts'
import type { Receipt, Statement } from '../contract/box-part.ts'
import { mostFiles, ownTenderOperations, ownTenderProblems as problems } from '../contract/own-tender.ts'
import { listOfSums, pricesFit, readPrices } from '../rules/own-tender.ts'
import { filePurpose, manifestPurpose, ownPurposes } from '../rules/seal-purposes.ts'
import * as drafts from '../store/drafts.ts'
import * as submissions from '../store/submissions.ts'
import { ownTenderWords } from '../texts/own-tender.ts'
import { lookingIn, type Putting, puttingIn, sealedBox } from './holder.ts'
import type { Manifest } from './manifest.ts'
import { readDraft, sealOwn } from './own-draft.ts'

export const ownTenderHandlers = implement(ownTenderOperations, {
  async readSeal(context) {
    const { box, whose } = await lookingIn(context)
    const { publicKey } = sealedBox(box)
    return {
      owner: ownerOf(whose),
      limit: context.capabilities.files.maxBytes,
      most: mostFiles,
      seal: { publicKey, purpose: filePurpose(sealedBox(box)) },
    }
  },

  async stateTender(context) {
    const putting = await puttingIn(context)
    const { name, registryCode, contactName, email, secrets } = context.input
    const prices = pricesOf(context, putting)
    const statement: Statement = { name, registryCode, contactName, email, secrets, prices }
    const draft = await drafts.lockDraft(context.tx, putting.whose)
    await drafts.changeDraft(
      context.tx,
      draft.id,
      await sealOwn(putting.keys, ownPurposes.statement, statement),
    )
    return {}
  },

  async addTenderFiles(context) {
    const { input, tx } = context
    const putting = await puttingIn(context)
    if (input.files.length === 0) throw problems.NoFileChosen({})
    const draft = await drafts.lockDraft(tx, putting.whose)
    const there = await drafts.listDraftFiles(tx, draft.id)
    if (there.length + input.files.length > mostFiles) throw problems.TooManyFiles({ most: mostFiles })
    let no = there.at(-1)?.no ?? 0
    for (const file of input.files) {
      no += 1
      await addFile(context, putting, { draft: draft.id, no, file })
    }
    return {}
  },

  async removeTenderFile(context) {
    const { input, tx } = context
    const draft = await drafts.lockDraft(tx, (await puttingIn(context)).whose)
    if (!(await drafts.removeDraftFile(tx, draft.id, input.file))) throw problems.TenderFileGone({})
    return {}
  },

  async submitTender(context) {
    const { tx, now } = context
    const putting = await puttingIn(context)
    const draft = await readDraft(tx, putting, await drafts.lockDraft(tx, putting.whose))
    const { statement, files } = draft
    const missing = [
      ...(statement ? [] : ['statement' as const]),
      ...(files.length ? [] : ['files' as const]),
    ]
    if (!statement || missing.length > 0) throw problems.TenderUnfinished({ missing })
    const sha256 = createHash('sha256').update(listOfSums(files)).digest('hex')
    const receipt: Receipt = {
      ...{ at: now.toISOString(), sha256, statement },
      files: files.map(({ id, name, size, sha256 }) => ({ id, name, size, sha256 })),
    }
    const { tenderer } = putting
    const manifest: Manifest = { tenderer: tenderer.id, sha256, statement, files }
    await submit(tx, putting, { at: now, manifest, receipt })
    return {}
  },

  async withdrawTender(context) {
    const { tx, now } = context
    const { whose } = await puttingIn(context)
    await drafts.lockDraft(tx, whose)
    const ended = await submissions.endStanding(tx, whose, { endedAt: now, endedAs: 'withdrawn' })
    if (!ended) throw problems.NothingSubmitted({})
    return {}
  },
})

type Stating = CommandContext<InputOf<typeof ownTenderOperations.stateTender>>

/** Uploads are named after what follows from the link, not after the link. */
const ownerOf = ({ holder }: drafts.Whose): string => `sealed:${holder.toString('base64url')}`

/** @throws InputInvalid at the prices; MoneyRefused */
function pricesOf({ input, locale }: Stating, { lent }: Putting): Statement['prices'] {
  const prices = readPrices(input)
  if (pricesFit(prices, lent.lots)) return prices
  throw kernelProblems.InputInvalid({
    errors: [{ path: 'prices.0', message: ownTenderWords[locale].priceMissing }],
  })
}

async function addFile(
  { tx, capabilities }: CommandContext<unknown>,
  { keys, whose }: Putting,
  { draft, no, file: { upload, name, size, sha256 } }: { draft: string; no: number; file: FormFile },
): Promise<void> {
  const { file } = await capabilities.files.take(tx, { upload, owner: ownerOf(whose) })
  const own = await sealOwn(keys, ownPurposes.file, { name, size, sha256 })
  await drafts.addDraftFile(tx, { draft, no, file, own })
}

/** In the place of what was submitted before; sealed to the box, and the receipt to the tenderer. */
async function submit(
  tx: Tx,
  { box, keys, whose }: Putting,
  { at, manifest, receipt }: { at: Date; manifest: Manifest; receipt: Receipt },
): Promise<void> {
  await submissions.endStanding(tx, whose, { endedAt: at, endedAs: 'replaced' })
  const plain = textBytes(JSON.stringify(manifest))
  const sealed = await sealTo(box.publicKey, manifestPurpose(sealedBox(box)), plain)
  const row = {
    ...{ ...whose, at, manifest: Buffer.from(sealed) },
    receipt: await sealOwn(keys, ownPurposes.receipt, receipt),
  }
  await submissions.addSubmission(
    tx,
    row,
    manifest.files.map(({ file }) => file),
  )
}
