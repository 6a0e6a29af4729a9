import { actorKey, personOf, workOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { mediaTypes } from '../../../kernel/values/file-format.ts'
import { dayOf, instantOf } from '../../../kernel/values/tallinn-time.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { type PaperSignature, type PaperSigning, paperSigningOperations } from '../contract/paper-signing.ts'
import { facts, problems } from '../contract.ts'
import { demandSignable, isSignable, missingSigners } from '../rules/container.ts'
import { needsSignature } from '../rules/registering.ts'
import { changeDocument, type DocumentRow } from '../store/documents.ts'
import * as store from '../store/paper-signings.ts'
import { listParties } from '../store/parties.ts'
import { findArrival } from '../store/register.ts'
import { findFactOf } from '../store/rounds.ts'
import { findNewest } from '../store/versions.ts'
import { demandComplete } from './approval-gate.ts'
import { renewDeadlines } from './deadlines.ts'
import { demandWriter, getDocument, getLockedDocument, mayWrite } from './showing.ts'
import { demandFreeToRegister, findHold } from './signing-hold.ts'

export const paperSigningHandlers = implement(paperSigningOperations, {
  async listPaperSignings({ input, actor, db, now }) {
    const row = await getDocument(db, actor, input.id)
    const rows = await store.listPaperSignings(db, row.id)
    const parties = await listParties(db, row.id)
    const isForeign = (await findArrival(db, row.id)) !== undefined
    const isOpen = needsSignature(row.kind as DocumentKind, isForeign) && isSignable(row.state)
    const isHeld = (await findHold(db, row, now)) !== undefined
    return {
      items: rows.map(showSigning),
      signers: parties.flatMap(({ part, name, representative }) =>
        part === 'signer' ? [representative ?? name] : [],
      ),
      mayAdd: isOpen && !isHeld && rows.every(({ withdrawnAt }) => withdrawnAt) && mayWrite(actor, row),
      mayWithdraw: isSignable(row.state) && mayWrite(actor, row),
    }
  },

  async addPaperSigning(context) {
    const { input, actor, tx, now, tell } = context
    const row = await getLockedDocument(tx, actor, input.id)
    demandWriter(actor, row)
    if (!needsSignature(row.kind as DocumentKind, (await findArrival(tx, row.id)) !== undefined))
      throw problems.NotSignedOnPaper({})
    demandSignable(row.state)
    await demandComplete(context, row)
    const newest = await findNewest(tx, row.id)
    if (!newest) throw problems.NothingToSign({})
    await demandSigned(context, row)
    const signedOn = lastDay(input.signatures)
    const { id: signing } = await store.addPaperSigning(tx, {
      ...(await takeScan(context)),
      ...{ document: row.id, version: newest.id, signedOn, originalAt: input.originalAt },
      signatures: JSON.stringify(input.signatures),
      ...bringing(context),
    })
    await changeDocument(tx, row.id, { changedAt: now })
    const version = newest.id
    await tell(facts.PaperSigningAdded, row.id, {
      ...{ signing, version, signedOn, signers: input.signatures.length },
    })
    await tell(facts.DocumentSigned, row.id, {
      ...{ container: null, version, signedAt: instantOf(signedOn, '12:00').toISOString() },
      afterRound: row.state === 'approved' || row.state === 'signed',
    })
    await renewDeadlines(context, await getDocument(tx, actor, row.id))
    return { signing }
  },

  async withdrawPaperSigning(context) {
    const { input, actor, tx, now, tell } = context
    const row = await getLockedDocument(tx, actor, input.id)
    demandWriter(actor, row)
    demandSignable(row.state)
    const found = (await store.listPaperSignings(tx, row.id)).find(({ id }) => id === input.signing)
    if (!found || found.withdrawnAt) throw kernelProblems.NotFound({})
    const said = { withdrawnBy: personOf(actor) ?? null, withdrawnReason: input.reason }
    await store.withdrawPaperSigning(tx, found.id, { withdrawnAt: now, ...said })
    await changeDocument(tx, row.id, { changedAt: now })
    const of = { record: row.id, names: [facts.DocumentSigned.name], key: 'version', id: found.version }
    const undone = await findFactOf(tx, of)
    await tell(facts.PaperSigningWithdrawn, row.id, { signing: found.id, undoes: undone?.id ?? null })
    await renewDeadlines(context, await getDocument(tx, actor, row.id))
    return {}
  },

  async downloadPaperSigning({ input, actor, db, capabilities }) {
    const row = await getDocument(db, actor, input.id)
    const found = (await store.listPaperSignings(db, row.id)).find(({ id }) => id === input.signing)
    if (!found) throw kernelProblems.NotFound({})
    return capabilities.files.answer(found.file, { fileName: found.name, type: mediaTypes.pdf })
  },
})

function showSigning(row: Awaited<ReturnType<typeof store.listPaperSignings>>[number]): PaperSigning {
  const { id, name, no, originalAt, withdrawnAt } = row
  return {
    ...{ id, name, no, originalAt },
    size: Number(row.size),
    signedOn: row.signedOn as Day,
    signatures: row.signatures as unknown as PaperSignature[],
    addedAt: row.addedAt.toISOString(),
    addedBy: row.addedByName,
    withdrawn: withdrawnAt && {
      at: withdrawnAt.toISOString(),
      by: row.withdrawnByName,
      reason: row.withdrawnReason ?? '',
    },
  }
}

type Adding = CommandContext<{ upload: string; signatures: readonly PaperSignature[] }>

const lastDay = (signatures: readonly PaperSignature[]): Day =>
  signatures
    .map(({ signedOn }) => signedOn)
    .toSorted()
    .at(-1) as Day

/**
 * Everyone who is to sign has signed, on days on which the document might be signed.
 * @throws EventAhead, PaperSignersMissing, SigningHeld
 */
async function demandSigned(context: Adding, row: DocumentRow): Promise<void> {
  const { input, tx, now } = context
  if (lastDay(input.signatures) > dayOf(now)) throw problems.EventAhead({})
  const said = input.signatures.map(({ name }) => ({ signer: { name }, verdict: 'unchecked' as const }))
  const missing = missingSigners(await listParties(tx, row.id), said)
  if (missing.length > 0) throw problems.PaperSignersMissing({ names: missing.map(({ name }) => name) })
  for (const { signedOn } of input.signatures) await demandFreeToRegister(context, row, signedOn)
}

/** @throws ScanNotPdf */
async function takeScan({ input, actor, tx, capabilities: { files } }: Adding) {
  const { file, name, size } = await files.take(tx, { upload: input.upload as never, owner: actorKey(actor) })
  const answer = await files.formatOf(file)
  if (!('format' in answer) || answer.format !== 'pdf') throw problems.ScanNotPdf({})
  const { sha256 } = await files.find(file)
  return { file, name, size, sha256: Buffer.from(sha256, 'hex') }
}

function bringing({ actor, now }: Adding) {
  const [person, work] = [personOf(actor) ?? null, workOf(actor) ?? null]
  return { addedAt: now, addedBy: person, onBehalfOf: work === person ? null : work }
}
