import { type Actor, personOf, workOf } from '../../../kernel/actor.ts'
import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { type Brief, briefOperations, briefFacts as facts } from '../contract/brief.ts'
import { procurementProblems as problems } from '../contract/problems.ts'
import { missingInBrief } from '../rules/brief.ts'
import { undeclaredOf } from '../rules/declarations.ts'
import * as store from '../store/briefs.ts'
import { type InvolvedRow, listInvolved } from '../store/involved.ts'
import { changeProcurement, type ProcurementRow } from '../store/procurements.ts'
import {
  demandDeclared,
  demandOngoing,
  getLockedProcurement,
  getProcurement,
  isoOf,
  isResponsible,
} from './showing.ts'

export const briefHandlers = implement(briefOperations, {
  async readBrief({ input, actor, db }) {
    const row = await getProcurement(db, actor, input.id)
    const involved = await listInvolved(db, row.id)
    const brief = await store.getBrief(db, row.id)
    const mayWrite =
      row.state === 'need' && undeclaredOf(involved).length === 0 && writesBrief(actor, { row, involved })
    return { ...showBrief(brief), plannedName: row.plannedName, mayWrite }
  },

  async writeBrief({ input, actor, now, tx, tell }) {
    const row = await getLockedProcurement(tx, actor, input.id)
    const involved = await listInvolved(tx, row.id)
    if (!writesBrief(actor, { row, involved })) throw problems.NotResponsible({ name: row.ownerName })
    demandOngoing(row)
    if (row.state !== 'need') throw problems.ProcurementAnnounced({ fields: ['brief'] })
    await demandDeclared({ tx }, row)
    const before = await store.getBrief(tx, row.id)
    if (before.version !== input.version)
      throw kernelProblems.ChangedMeanwhile({
        current: { id: row.id, title: row.title, version: before.version },
      })
    const { id, training, said, stages, parts } = input
    const version = before.version + 1
    const writtenBy = personOf(actor) ?? null
    await store.setBrief(tx, {
      procurement: id,
      training,
      said,
      stages,
      parts,
      version,
      writtenAt: now,
      writtenBy,
    })
    await changeProcurement(tx, id, { changedAt: now })
    const missing = missingInBrief({ training, said })
    await tell(facts.BriefWritten, id, { missing: missing.length })
    return { version, missing }
  },
})

const showBrief = (row: store.BriefRow): Omit<Brief, 'mayWrite' | 'plannedName'> => ({
  training: row.training,
  said: row.said,
  stages: row.stages,
  parts: row.parts,
  missing: missingInBrief(row),
  writtenAt: isoOf(row.writtenAt),
  writtenBy: row.writtenByName,
  version: row.version,
})

/** Who is responsible, and those who were named to write it. */
const writesBrief = (
  actor: Actor,
  { row, involved }: { row: ProcurementRow; involved: readonly InvolvedRow[] },
): boolean =>
  isResponsible(actor, row) ||
  involved.some(({ person, parts, outAt }) => person === workOf(actor) && !outAt && parts.includes('brief'))
