import { createHash } from 'node:crypto'
import type { Fact } from '../../../kernel/fact.ts'
import { type CommandContext, type Preparation, reaction } from '../../../kernel/module.ts'
import { bytesText, SealBroken } from '../../../kernel/sealing/bytes.ts'
import { openSealed } from '../../../kernel/sealing/hpke.ts'
import { openStream } from '../../../kernel/sealing/stream.ts'
import { people } from '../../people/contract.ts'
import { boxFacts as facts } from '../contract/box-problems.ts'
import { openingLetter } from '../mails/opening.ts'
import { filePurpose, manifestPurpose, type SealedBox } from '../rules/seal-purposes.ts'
import * as boxes from '../store/boxes.ts'
import * as store from '../store/submissions.ts'
import type { NewFile } from '../store/tenders.ts'
import { addTenderRow } from './add-tender.ts'
import { sealedBox } from './holder.ts'
import type { Manifest } from './manifest.ts'
import { lend } from './running.ts'
import { openersOf } from './showing-box.ts'

/** Whose uploads the opened files are until their tender takes them. */
const owner = 'system:tenders'

interface Uncovered {
  readonly manifest: Manifest
  readonly uploads: readonly { upload: string; format: string }[]
}
type Prepared = Uncovered | 'broken' | 'done'
type Unsealing = Fact<{ submission: string; no: number }>

/**
 * Takes one tender out of an opened box. Files are opened and kept before the transaction, as streams; where that
 * breaks off the job begins it again, and what is half done is collected. Each tender is a job of its own: a restart
 * goes on where it was.
 */
export const unsealTender = reaction('tenders.unsealTender', facts.TenderUnsealing, keep, uncover)

async function uncover({ input, db, capabilities }: Preparation<Unsealing>): Promise<Prepared> {
  const row = await store.findSubmission(db, input.data.submission)
  const box = row && (await boxes.findBox(db, row.box))
  if (!row?.openedKey || !box || row.tender || row.brokenAt) return 'done'
  const key = Buffer.from(capabilities.secrets.unwrap(row.openedKey), 'base64url')
  try {
    const plain = await openSealed(key, manifestPurpose(sealedBox(box)), row.manifest)
    const manifest = JSON.parse(bytesText(plain)) as Manifest
    const uploads = []
    for (const file of manifest.files)
      uploads.push(await openFile(capabilities, { key, box: sealedBox(box), file }))
    return { manifest, uploads }
  } catch (error) {
    if (error instanceof SealBroken) return 'broken'
    throw error
  }
}

/** @throws SealBroken also when the content isn't the one whose hash was submitted */
async function openFile(
  { files }: Preparation<Unsealing>['capabilities'],
  { key, box, file }: { key: Buffer; box: SealedBox; file: Manifest['files'][number] },
) {
  const hash = createHash('sha256')
  async function* plain() {
    for await (const part of openStream(key, filePurpose(box), files.read(file.file))) {
      hash.update(part)
      yield part
    }
  }
  const sender = { owner, name: file.name, mediaType: 'application/octet-stream' }
  const { upload } = await files.receive(plain(), sender)
  if (hash.digest('hex') !== file.sha256) throw new SealBroken('Not the file that was submitted')
  const { file: kept } = await files.peek({ upload, owner })
  const answer = await files.formatOf(kept)
  return { upload, format: 'format' in answer ? answer.format : 'other' }
}

async function keep(context: CommandContext<Unsealing>, prepared: Prepared): Promise<void> {
  const { input, now, tx, tell } = context
  if (prepared === 'done') return
  const { submission, no } = input.data
  const row = await store.findSubmission(tx, submission)
  if (!row) return
  if (prepared === 'broken') {
    await store.changeSubmission(tx, submission, { brokenAt: now })
    await tell(facts.TenderSealBroken, row.box, { no })
  } else {
    await store.changeSubmission(tx, submission, { tender: await addTender(context, row, prepared) })
    await store.removeSealedFiles(tx, submission)
  }
  await closeWhenEmpty(context, row.box)
}

async function addTender(
  context: CommandContext<Unsealing>,
  row: { box: string; at: Date; no: number | null },
  { manifest, uploads }: Uncovered,
): Promise<string> {
  const { statement, sha256, files } = manifest
  const taken: NewFile[] = []
  for (const [at, { upload, format }] of uploads.entries()) {
    const { file } = await context.capabilities.files.take(context.tx, { upload, owner })
    const { name, size, sha256 } = files[at] as Manifest['files'][number]
    taken.push({
      file,
      name,
      size,
      format,
      sha256: Buffer.from(sha256, 'hex'),
      secret: statement.secrets || null,
    })
  }
  const { id } = await addTenderRow(context, await lend(context, row.box), {
    tenderer: manifest.tenderer,
    tendererName: statement.name,
    registryCode: statement.registryCode || null,
    contactName: statement.contactName || null,
    contactEmail: statement.email,
    submittedAt: row.at,
    source: 'box',
    sha256: Buffer.from(sha256, 'hex'),
    prices: statement.prices.map(({ lot, cents }) => ({ lot, priceCents: cents })),
    files: taken,
    ...(row.no !== null && { no: row.no }),
  })
  return id
}

/** When the last one is out, the key goes too, and those who wait are told. */
async function closeWhenEmpty(context: CommandContext<unknown>, box: string): Promise<void> {
  const { tx } = context
  await boxes.lockBox(tx, box)
  const all = await store.listOpened(tx, box)
  if (all.some(({ tender, brokenAt }) => !tender && !brokenAt)) return
  await boxes.changeBox(tx, box, { openedKey: null })
  await tellOpeners(context, box, all)
}

async function tellOpeners(
  context: CommandContext<unknown>,
  box: string,
  all: readonly { brokenAt: Date | null }[],
): Promise<void> {
  const { ask, baseUrl, send } = context
  const lent = await lend(context, box)
  const openers = openersOf(lent).map(({ person }) => person)
  const waiting = [...new Set([...openers, ...(lent.responsible ? [lent.responsible] : [])])]
  const broken = all.filter(({ brokenAt }) => brokenAt !== null).length
  const url = `${baseUrl}/procurements/${box}/box`
  const told = { procurement: lent.title, taken: all.length - broken, broken, url }
  for (const { id, email, locale } of await ask(people.listContacts, { ids: waiting }))
    await send({ kind: 'tenders.opened', to: email, person: id, ...openingLetter(told, locale) })
}
