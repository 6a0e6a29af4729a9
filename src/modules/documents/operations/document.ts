import { personOf, teamsOf, workOf } from '../../../kernel/actor.ts'
import type { InputOf } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { addRecord, changeRecord, getRecord, type ReadDb, setServing } from '../../../kernel/record.ts'
import { addDays } from '../../../kernel/values/day.ts'
import { type FileFormat, mediaTypes } from '../../../kernel/values/file-format.ts'
import { instantOf } from '../../../kernel/values/tallinn-time.ts'
import { documentOperations } from '../contract/document.ts'
import type { DocumentId } from '../contract/ids.ts'
import { facts, problems } from '../contract.ts'
import { allowedActions, demandOpen } from '../rules/document.ts'
import * as store from '../store/documents.ts'
import { listParties, setParties } from '../store/parties.ts'
import { findNewest, findVersion, listVersions } from '../store/versions.ts'
import { addVersionTo } from './add-version.ts'
import { dropRound } from './approval-gate.ts'
import { renewDeadlines } from './deadlines.ts'
import { demandWriter, getDocument, getLockedDocument, mayWrite, show, showVersion } from './showing.ts'
import { demandFreeToMove } from './signing-hold.ts'

export const documentHandlers = implement(documentOperations, {
  async addDocument(context) {
    const { input, actor, now, tx, tell } = context
    const about = await demandAbout(tx, context, input.about)
    const { kind, title, language, valueCents, audience, serves, parties, upload } = input
    const owner = workOf(actor) ?? null
    const team = about?.team ?? teamsOf(actor, ['manager', 'specialist', 'colleague'])[0] ?? null
    const id = await addRecord(tx, { kind: 'document', title, owner, team, audience, serves })
    await store.addDocument(tx, {
      id,
      kind,
      language,
      valueCents,
      about: input.about,
      addedAt: now,
      addedBy: personOf(actor) ?? null,
      changedAt: now,
    })
    await setParties(tx, id, parties)
    await tell(facts.DocumentAdded, id, { kind })
    if (upload) await addVersionTo(context, { id, kind }, { upload, origin: 'uploaded' })
    return { id: id as DocumentId }
  },

  async changeDocument(context) {
    const { input, actor, now, tx, tell } = context
    const row = await getLockedDocument(tx, actor, input.id)
    demandWriter(actor, row)
    demandOpen('change', row.state)
    if (input.about !== undefined) await demandAbout(tx, context, input.about)
    await demandFreeToMove(context, row, input)
    const { id, version, title, audience, owner, serves, parties, ...rest } = input
    const next = await changeRecord(tx, id, {
      version,
      ...(title !== undefined && { title }),
      ...(audience !== undefined && { audience }),
      ...(owner !== undefined && { owner }),
    })
    if (serves) await setServing(tx, id, serves)
    if (parties) await setParties(tx, id, parties)
    await store.changeDocument(tx, id, { ...withoutEmpty(rest), changedAt: now })
    if (owner && owner !== row.owner)
      await tell(facts.DocumentHandedOn, id, { from: row.owner as never, to: owner })
    await tell(facts.DocumentChanged, id, { fields: changedFields(input) })
    // Deadlines say its title, go to its people and are hidden with it, also from who has just handed it on.
    await renewDeadlines(context, await getDocument(tx, { kind: 'system', name: 'documents' }, id))
    return { version: next }
  },

  async addVersion(context) {
    const { input, actor, tx } = context
    const row = await getLockedDocument(tx, actor, input.id)
    demandWriter(actor, row)
    demandOpen('addVersion', row.state)
    const newest = await findNewest(tx, row.id)
    if ((newest?.no ?? 0) !== input.after)
      throw kernelProblems.ChangedMeanwhile({ current: { id: row.id, title: row.title, no: newest?.no } })
    return addVersionTo(context, row, { upload: input.upload, origin: 'uploaded', note: input.note })
  },

  async listDocuments({ input, actor, db, offers }) {
    const { page, perPage, sort, owner, changedFrom, changedUntil, ...rest } = input
    const wish = {
      ...rest,
      owner: owner?.map((one) => (one === 'me' ? (workOf(actor) ?? '') : one)),
      changedFrom: changedFrom && instantOf(changedFrom, '00:00'),
      changedUntil: changedUntil && instantOf(addDays(changedUntil, 1), '00:00'),
    }
    const [rows, total] = await Promise.all([
      store.listDocuments(db, { actor, wish, sort, offset: (page - 1) * perPage, limit: perPage }),
      store.countDocuments(db, { actor, wish }),
    ])
    return { items: rows.map((row) => show(row, offers)), total, page, perPage }
  },

  async readDocument({ input, actor, db, offers }) {
    const row = await getDocument(db, actor, input.id)
    const [all, parties] = await Promise.all([listVersions(db, row.id), listParties(db, row.id)])
    return {
      ...show(row, offers),
      audience: row.audience,
      valueCents: row.valueCents === null ? null : Number(row.valueCents),
      parties,
      addedAt: row.addedAt.toISOString(),
      endReason: row.endReason,
      all: all.map(showVersion),
      can: allowedActions(row.state, mayWrite(actor, row)),
    }
  },

  async downloadVersion({ input, actor, db, capabilities }) {
    const row = await getDocument(db, actor, input.id)
    const version = await findVersion(db, row.id, input.no)
    if (!version?.file) throw kernelProblems.NotFound({})
    const type = mediaTypes[version.format as FileFormat]
    return capabilities.files.answer(version.file, { fileName: version.name, type, inline: input.inline })
  },

  async endDocument(context) {
    const { input, actor, now, tx, tell } = context
    const row = await getLockedDocument(tx, actor, input.id)
    demandWriter(actor, row)
    demandOpen('end', row.state)
    const version = await changeRecord(tx, row.id, { version: input.version, endedAt: now })
    const endedBy = personOf(actor) ?? null
    await store.changeDocument(tx, row.id, { changedAt: now, endedAt: now, endedBy, endReason: input.reason })
    await dropRound(context, row)
    return { version, fact: await tell(facts.DocumentEnded, row.id, {}) }
  },

  async reopenDocument(context) {
    const { input, actor, now, tx, tell } = context
    const row = await getLockedDocument(tx, actor, input.id)
    demandWriter(actor, row)
    demandOpen('reopen', row.state)
    await changeRecord(tx, row.id, { version: input.version, endedAt: null })
    await store.changeDocument(tx, row.id, { changedAt: now, endedAt: null, endedBy: null, endReason: null })
    await tell(facts.DocumentReopened, row.id, {})
    return {}
  },
})

/** The record that a document is to belong to. @throws AboutUnknown where the actor sees none */
async function demandAbout(
  db: ReadDb,
  { actor }: Pick<CommandContext<unknown>, 'actor'>,
  about: string | null,
) {
  if (!about) return undefined
  try {
    return await getRecord(db, actor, about)
  } catch {
    throw problems.AboutUnknown({})
  }
}

const withoutEmpty = <T extends object>(change: T) =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

const changedFields = (input: InputOf<typeof documentOperations.changeDocument>): string[] =>
  Object.keys(input).filter((key) => key !== 'id' && key !== 'version')
