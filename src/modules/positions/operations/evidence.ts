import { actorKey, personOf } from '../../../kernel/actor.ts'
import { implement, type QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { addRecord, changeRecord } from '../../../kernel/record.ts'
import type { EvidenceShown } from '../contract/evidence.ts'
import { evidenceOperations } from '../contract/evidence.ts'
import { facts } from '../contract/facts.ts'
import { problems } from '../contract/problems.ts'
import { computeIndicators, isOffered } from '../rules/place-evidence.ts'
import * as store from '../store/evidence.ts'
import { listNames } from '../store/positions.ts'
import * as versionStore from '../store/versions.ts'
import { collectEvidence, type EvidenceQuestion, gatherEvidence, sayEvidence } from './gather-evidence.ts'
import { demandRight, getPosition, rightsIn } from './rights.ts'
import { named } from './showing.ts'

/** As much of one list as a screen shows. */
const wholeList = 2000

export const evidenceHandlers = implement(evidenceOperations, {
  async readEvidence(context) {
    const { input, actor, db } = context
    const position = await getPosition(db, actor, input.id)
    const { version, duties } = await gatherEvidence(context, { ...input, position })
    const names = await listNames(db, actor, [position.holder, position.manager])
    return {
      position: {
        id: position.id,
        title: position.title,
        unit: position.unit,
        holder: named(position.holder, names),
        manager: named(position.manager, names),
      },
      version: { id: version.id, no: version.no, validFrom: version.validFrom },
      from: input.from,
      until: input.until,
      duties,
    }
  },

  async readDuty(context) {
    const { input, actor } = context
    const { position, place } = await placeOf(context, input.id)
    const question = {
      position,
      from: input.from,
      until: input.until,
      perResult: wholeList,
      duty: place.duty,
    }
    const { duties } = await gatherEvidence(context, question)
    const [duty] = duties
    if (!duty) throw kernelProblems.NotFound({})
    return {
      position: { id: position.id, title: position.title },
      duty,
      earlier: await listEarlier(context, question),
      mayAdd: rightsIn(actor, position).change,
    }
  },

  async listFactsBehind(context) {
    const { input } = context
    const { position, place } = await placeOf(context, input.id)
    if (!place.kind) throw kernelProblems.NotFound({})
    const question = { ...input, position, perResult: wholeList, duty: place.duty }
    const collected = await collectEvidence(context, question)
    const placed = collected.placed.results.get(input.id) ?? []
    if (!isOffered(collected.offers, { kind: place.kind, indicator: input.indicator }))
      throw problems.KindNotCounted({ indicator: input.indicator })
    const ids = computeIndicators(place.kind, placed, collected.offers).find(
      (one) => one.name === input.indicator,
    )?.facts
    const behind = placed.filter((fact) => ids?.includes(fact.id)).toReversed()
    const say = await sayEvidence(context, behind)
    return { items: behind.map(say) satisfies EvidenceShown[] }
  },

  async addEvidence({ input, actor, now, tx, tell, capabilities }) {
    const place = await versionStore.findPlaceOf(tx, input.id)
    if (!place?.result) throw kernelProblems.NotFound({})
    const position = await demandRight(tx, actor, { id: place.position, right: 'change' })
    const { note, link, upload, happenedOn } = input
    if (!note && !link && !upload) throw problems.EvidenceEmpty({})
    if (link && !/^https?:\/\//i.test(link)) throw problems.LinkUnsafe({})
    const file = upload ? await capabilities.files.take(tx, { upload, owner: actorKey(actor) }) : undefined
    const id = await addRecord(tx, {
      kind: 'evidence',
      title: (note || file?.name || link || '').slice(0, 200),
      owner: position.holder,
      team: position.team,
      audience: 'team',
      serves: [{ duty: place.duty, result: place.result }],
    })
    const added = { addedBy: personOf(actor) ?? null, addedAt: now }
    const kept = { file: file?.file ?? null, fileName: file?.name ?? null }
    await store.addHandEvidence(tx, { id, position: position.id, happenedOn, note, link, ...kept, ...added })
    await tell(facts.EvidenceAddedByHand, id, { result: place.result, evidence: id, happenedOn })
    return { evidence: id }
  },

  async withdrawEvidence({ input, actor, now, tx, tell }) {
    const evidence = await store.findHandEvidence(tx, actor, input.id)
    if (!evidence) throw kernelProblems.NotFound({})
    if (evidence.addedBy !== personOf(actor))
      await demandRight(tx, actor, { id: evidence.position, right: 'change' })
    if (evidence.withdrawnAt) throw problems.EvidenceWithdrawn({})
    await store.withdrawHandEvidence(tx, evidence.id, { person: personOf(actor) ?? null, at: now })
    await changeRecord(tx, evidence.id, { version: evidence.version, endedAt: now })
    await tell(facts.EvidenceWithdrawn, evidence.id, { evidence: evidence.id })
    return {}
  },

  async readEvidenceFile({ input, actor, db, capabilities }) {
    const evidence = await store.findHandEvidence(db, actor, input.id)
    if (!evidence?.file) throw kernelProblems.NotFound({})
    return capabilities.files.answer(evidence.file, { fileName: evidence.fileName ?? '' })
  },
})

type Context = QueryContext<unknown>

/** The position to which a duty or result belongs, if the actor may see it. @throws NotFound */
async function placeOf({ db, actor }: Context, id: string) {
  const place = await versionStore.findPlaceOf(db, id)
  if (!place) throw kernelProblems.NotFound({})
  return { place, position: await getPosition(db, actor, place.position) }
}

/** The duties of earlier versions whose evidence the asked one carries on. */
async function listEarlier(context: Context, question: EvidenceQuestion) {
  const { carried } = await collectEvidence(context, question)
  const versions = await versionStore.listVersions(context.db, [question.position.id])
  const duties = await versionStore.listDuties(
    context.db,
    versions.map((version) => version.id),
  )
  return duties
    .filter((duty) => duty.id !== question.duty && carried.duties.has(duty.id))
    .map(({ id, no, text }) => ({ id, no, text }))
}
