import { actorKey, personOf, workOf } from '../../../kernel/actor.ts'
import type { Capabilities } from '../../../kernel/capabilities.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { mediaTypes } from '../../../kernel/values/file-format.ts'
import type { ContainerReading } from '../../../platform/signing/container-reading.ts'
import { containerOperations } from '../contract/container.ts'
import { facts, problems } from '../contract.ts'
import {
  demandSameFiles,
  demandSignable,
  isSignable,
  lastSignedAt,
  missingSigners,
} from '../rules/container.ts'
import * as store from '../store/containers.ts'
import { changeDocument, type DocumentRow } from '../store/documents.ts'
import { listParties } from '../store/parties.ts'
import { findNewest } from '../store/versions.ts'
import { demandComplete } from './approval-gate.ts'
import { renewDeadlines } from './deadlines.ts'
import { askService, showLegal } from './legal-verdict.ts'
import { demandWriter, getDocument, getLockedDocument, mayWrite } from './showing.ts'
import { demandFreeContainer, demandFreeToSign, findHold } from './signing-hold.ts'

export const containerHandlers = implement(containerOperations, {
  async createContainerReading({ input, actor, locale, capabilities }) {
    const upload = await capabilities.files.peek({ upload: input.upload, owner: actorKey(actor) })
    const reading = await readContainer({ capabilities, locale }, upload)
    return describe(capabilities, reading, locale)
  },

  async addContainer(context) {
    const { input, actor, tx, now, capabilities } = context
    const row = await getLockedDocument(tx, actor, input.id)
    demandWriter(actor, row)
    demandSignable(row.state)
    await demandComplete(context, row)
    const newest = await findNewest(tx, row.id)
    if (!newest) throw problems.NothingToSign({})
    const taken = await capabilities.files.take(tx, { upload: input.upload, owner: actorKey(actor) })
    const reading = await readContainer(context, taken)
    demandSound(context, reading)
    await demandFreeContainer(context, row, reading)
    const beside = await store.listSettledBeside(tx, actor, row)
    const version = { name: newest.name, sha256: newest.sha256.toString('hex') }
    demandSameFiles(reading.files, { version, beside })
    const missing = missingSigners(await listParties(tx, row.id), reading.signatures)
    const accepted = reading.verdict === 'intact'
    const complete = accepted && missing.length === 0
    const container = await keep(context, { row, version: newest.id, taken, reading, accepted, complete })
    await changeDocument(tx, row.id, { changedAt: now })
    await context.tell(facts.ContainerAdded, row.id, {
      container,
      version: newest.id,
      accepted,
      missing: missing.length,
    })
    if (complete) await tellSigned(context, { row, container, version: newest.id, reading })
    await renewDeadlines(context, await getDocument(tx, actor, row.id))
    return { container, accepted, complete, missing: missing.map(({ name }) => name) }
  },

  async listContainers({ input, actor, db, now, locale, capabilities }) {
    const row = await getDocument(db, actor, input.id)
    const hold = await findHold(db, row, now)
    const [containers, parties] = await Promise.all([
      store.listContainers(db, row.id),
      listParties(db, row.id),
    ])
    const items = containers.map((one) => {
      const reading = one.reading as unknown as ContainerReading
      return {
        id: one.id,
        name: one.name,
        size: Number(one.size),
        addedAt: one.addedAt.toISOString(),
        addedBy: one.addedByName,
        no: one.no,
        accepted: one.acceptedAt !== null,
        complete: one.completeAt !== null,
        signedAt: one.signedAt?.toISOString() ?? null,
        missing: missingSigners(parties, reading.signatures).map(({ name }) => name),
        reading: describe(capabilities, reading, locale),
        legal: showLegal(one.legal),
      }
    })
    return {
      items,
      canValidate: capabilities.containers.validate !== undefined,
      signedPdf: await isSignedPdf(capabilities, await findNewest(db, row.id)),
      parties: parties.flatMap(({ part, name }) => (part === 'signer' ? [name] : [])),
      held: hold ? { reason: hold.reason[locale], until: hold.endsAt?.toISOString() ?? null } : null,
      mayAdd: !hold && mayWrite(actor, row) && isSignable(row.state),
    }
  },

  async downloadContainer({ input, actor, db, capabilities }) {
    const row = await getDocument(db, actor, input.id)
    const found = await store.findContainer(db, row.id, input.container)
    if (!found) throw kernelProblems.NotFound({})
    return capabilities.files.answer(found.file, { fileName: found.name, type: mediaTypes.container })
  },

  async validateContainer(context) {
    const { input, actor, tx } = context
    const row = await getLockedDocument(tx, actor, input.id)
    demandWriter(actor, row)
    const found = await store.findContainer(tx, row.id, input.container)
    if (!found) throw kernelProblems.NotFound({})
    if (!found.acceptedAt) await demandFreeToSign(context, row)
    const legal = await askService(context, found)
    await settleByVerdict(context, { row, found, passed: legal.passed })
    return legal
  },
})

const isSignedPdf = async ({ files }: Capabilities, version: Awaited<ReturnType<typeof findNewest>>) =>
  version?.format === 'pdf' && files.isSignedPdf(version.file)

/** @throws ContainerNotRead with the sentence that says why */
async function readContainer(
  { capabilities, locale }: Pick<CommandContext<unknown>, 'capabilities' | 'locale'>,
  { file, size }: { file: string; size: number },
): Promise<ContainerReading> {
  const { containers, files } = capabilities
  const refuse = (refusal: Parameters<typeof containers.explain>[0]) =>
    problems.ContainerNotRead({ sentence: containers.explain(refusal, locale) })
  if (size > containers.mostBytes) throw refuse({ code: 'tooLarge', data: { limit: containers.mostBytes } })
  try {
    const chunks: Uint8Array[] = []
    for await (const chunk of files.read(file)) chunks.push(chunk)
    return await containers.read(Buffer.concat(chunks))
  } catch (error) {
    if ((error as Error).name !== 'NotAContainer') throw error
    throw refuse(error as never)
  }
}

const describe = (
  { containers }: Pick<Capabilities, 'containers'>,
  reading: ContainerReading,
  locale: CommandContext<unknown>['locale'],
) => {
  const described = containers.describe(reading, locale)
  return {
    ...described,
    files: described.files.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    signatures: described.signatures.map((one) => ({
      ...one,
      level: one.level ?? null,
      reasons: [...one.reasons],
    })),
    warnings: [...described.warnings],
  }
}

/** @throws ContainerBroken, ContainerUnsigned */
function demandSound(
  { capabilities, locale }: Pick<CommandContext<unknown>, 'capabilities' | 'locale'>,
  reading: ContainerReading,
): void {
  if (reading.signatures.length === 0) throw problems.ContainerUnsigned({})
  if (reading.verdict !== 'broken') return
  const { signatures } = capabilities.containers.describe(reading, locale)
  const reasons = signatures
    .filter(({ verdict }) => verdict === 'broken')
    .flatMap(({ signer, reasons }) => reasons.map((reason) => `${signer}: ${reason}`))
  throw problems.ContainerBroken({ reasons: reasons.slice(0, 20) })
}

interface Kept {
  readonly row: DocumentRow
  readonly version: string
  readonly taken: { readonly file: string; readonly name: string; readonly size: number }
  readonly reading: ContainerReading
  readonly accepted: boolean
  readonly complete: boolean
}
async function keep({ tx, actor, now, capabilities }: CommandContext<unknown>, kept: Kept): Promise<string> {
  const { row, version, taken, reading, accepted, complete } = kept
  const { sha256 } = await capabilities.files.find(taken.file)
  const [person, work] = [personOf(actor) ?? null, workOf(actor) ?? null]
  const { id } = await store.addContainer(tx, {
    document: row.id,
    version,
    file: taken.file,
    name: taken.name,
    size: taken.size,
    sha256: Buffer.from(sha256, 'hex'),
    addedAt: now,
    addedBy: person,
    onBehalfOf: work === person ? null : work,
    verdict: reading.verdict === 'intact' ? 'intact' : 'unchecked',
    reading: JSON.stringify(withoutCodes(reading)),
    acceptedAt: accepted ? now : null,
    completeAt: complete ? now : null,
    signedAt: lastSignedAt(reading.signatures),
  })
  return id
}

/** Personal codes stay in the container itself: nothing here needs them. A seal's registry code is no personal one. */
const withoutCodes = (reading: ContainerReading): ContainerReading => ({
  ...reading,
  signatures: reading.signatures.map((one) => {
    const { code, ...signer } = one.signer
    return { ...one, signer: code && /^\d{8}$/.test(code) ? one.signer : signer }
  }),
})

interface Signed {
  readonly row: Pick<DocumentRow, 'id' | 'state'>
  readonly container: string
  readonly version: string
  readonly reading: ContainerReading
}
async function tellSigned(
  { tell, now }: CommandContext<unknown>,
  { row, container, version, reading }: Signed,
): Promise<void> {
  const signedAt = lastSignedAt(reading.signatures) ?? now
  await tell(facts.DocumentSigned, row.id, {
    container,
    version,
    signedAt: signedAt.toISOString(),
    afterRound: row.state === 'approved' || row.state === 'signed',
  })
}

/** What the service says decides: a container that could not be judged here is taken, one that failed is no more. */
async function settleByVerdict(
  context: CommandContext<unknown>,
  {
    row,
    found,
    passed,
  }: { row: DocumentRow; found: Omit<store.ContainerRow, 'no' | 'addedByName'>; passed: boolean },
): Promise<void> {
  const { tx, now, tell, actor } = context
  await tell(facts.LegalVerdictGiven, row.id, { container: found.id, passed })
  const reading = found.reading as unknown as ContainerReading
  const complete = missingSigners(await listParties(tx, row.id), reading.signatures).length === 0
  if (!passed) await store.changeContainer(tx, found.id, { acceptedAt: null, completeAt: null })
  if (passed && !found.acceptedAt) {
    await store.changeContainer(tx, found.id, { acceptedAt: now, completeAt: complete ? now : null })
    if (complete && found.version)
      await tellSigned(context, { row, container: found.id, version: found.version, reading })
  }
  await renewDeadlines(context, await getDocument(tx, actor, row.id))
}
