import type { CommandContext } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { type FileFormat, mediaTypes } from '../../../kernel/values/file-format.ts'
import type { RecordsSystem } from '../../../platform/records-system/records-system.ts'
import { people } from '../../people/contract.ts'
import { rulebook } from '../../rulebook/contract.ts'
import { consignmentFacts as facts } from '../contract/consignment.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { type CapsuleDocument, writeCapsule } from '../rules/capsule.ts'
import { nextAttempt } from '../rules/consignment.ts'
import { endingOf, publicFileName } from '../rules/public-entry.ts'
import { listGrounds } from '../rules/restriction.ts'
import * as store from '../store/consignments.ts'
import { type DocumentRow, findDocument } from '../store/documents.ts'
import { listParties } from '../store/parties.ts'
import { listEntries } from '../store/register.ts'
import { listRestrictions } from '../store/restrictions.ts'
import { listSentFiles } from '../store/sent-files.ts'
import { kindWords } from '../texts/kinds.ts'

type Context = CommandContext<undefined>

/** Each minute: what waits leaves, what has left is asked for its receipt. One that fails keeps no other back. */
export async function sendConsignments(context: Context): Promise<void> {
  const { records } = context.capabilities
  if (!records) return
  for (const due of await store.lockDueConsignments(context.tx, context.now)) {
    try {
      if (due.state === 'waiting') await send(context, records, due)
      else await askReceipt(context, records, due)
    } catch (error) {
      await postpone(context, due, reasonOf(error))
    }
  }
}

const reasonOf = (error: unknown): string =>
  (error as { reason?: unknown }).reason ? String((error as { reason: unknown }).reason) : 'unknown'

async function send(context: Context, records: RecordsSystem, due: store.DueConsignment): Promise<void> {
  const { tx, actor, now, tell, capabilities } = context
  const row = await findDocument(tx, actor, due.document)
  if (!row) return postpone(context, due, 'unknown')
  const of = await describe(context, row, due)
  const content = (file: string) => () => capabilities.files.read(file)
  await records.deliver({
    id: due.id,
    capsule: writeCapsule(of).map((piece) =>
      typeof piece === 'string' ? piece : { content: content(piece.file) },
    ),
    files: of.files.map(({ file, name }) => ({ name, content: content(file) })),
  })
  const sent = { state: 'sent' as const, sentAt: now, attempts: 0, nextAt: nextAttempt(0, now) ?? null }
  await store.changeConsignment(tx, due.id, { ...sent, problem: null })
  await tell(facts.ConsignmentSent, due.document, { consignment: due.id })
}

async function askReceipt(
  context: Context,
  records: RecordsSystem,
  due: store.DueConsignment,
): Promise<void> {
  const { tx, now, tell } = context
  const receipt = await records.findReceipt(due.id)
  if (receipt === undefined) {
    // A system may take days: it is asked for ever, less and less often.
    const attempts = due.attempts + 1
    const nextAt = nextAttempt(Math.min(attempts, 8), now) ?? null
    return void (await store.changeConsignment(tx, due.id, { attempts, nextAt, problem: null }))
  }
  await store.changeConsignment(tx, due.id, { state: 'received', receivedAt: now, receipt, nextAt: null })
  await tell(facts.ConsignmentReceived, due.document, { consignment: due.id })
}

async function postpone(
  { tx, now, tell }: Context,
  due: store.DueConsignment,
  problem: string,
): Promise<void> {
  const attempts = due.attempts + 1
  const nextAt = nextAttempt(attempts, now)
  const state = nextAt || due.state === 'sent' ? due.state : 'failed'
  await store.changeConsignment(tx, due.id, { state, attempts, problem, nextAt: nextAt ?? null })
  if (state === 'failed') await tell(facts.ConsignmentFailed, due.document, { consignment: due.id })
}

/** Everything that the capsule says of the document. */
async function describe(
  { tx, ask }: Context,
  row: DocumentRow,
  due: store.DueConsignment,
): Promise<CapsuleDocument> {
  const agency = await ask(people.readAgency, {})
  const entry = (await listEntries(tx, row.id)).find(({ id }) => id === due.entry)
  const parties = await listParties(tx, row.id)
  const files = await filesOf(tx, row.id, entry?.reference ?? '')
  return {
    id: row.id,
    agency: { name: agency.name ?? '', registryCode: agency.registryCode },
    author: entry?.responsibleName ?? null,
    sender: parties.find(({ part }) => part === 'sender') ?? null,
    recipients: parties.filter(({ part }) => part === 'addressee'),
    kind: kindWords.et[row.kind as DocumentKind],
    reference: entry?.reference ?? '',
    registeredAt: entry?.registeredAt.toISOString() ?? '',
    title: row.title,
    language: row.language,
    restrictions: await restrictionsOf({ tx, ask }, row.id),
    isSigned: files.some(({ mediaType }) => mediaType === mediaTypes.container),
    files,
  }
}

async function restrictionsOf({ tx, ask }: Pick<Context, 'tx' | 'ask'>, document: string) {
  const rules = await ask(rulebook.lendRules, {})
  const rows = (await listRestrictions(tx, document)).filter(({ liftedAt }) => !liftedAt)
  return rows.map(({ id, ground, holder, startsOn, endsOn }) => {
    const known = listGrounds(rules, { on: startsOn as Day, locale: 'et' })
    const basis = known.find(({ key }) => key === ground)?.cite ?? ground
    return { id, basis, holder, startsOn: startsOn as Day, endsOn: endsOn as Day | null }
  })
}

/** What was signed, where it was; else the newest version. */
async function filesOf(db: ReadDb, document: string, reference: string): Promise<CapsuleDocument['files']> {
  const rows = await listSentFiles(db, document)
  return rows.map(({ id, file, name, format, size, no }) => ({
    id,
    file,
    name: publicFileName(reference, { no, ending: endingOf(name) }),
    mediaType: mediaTypes[format as FileFormat],
    size: Number(size),
  }))
}
