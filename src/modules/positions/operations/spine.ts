import { workOf } from '../../../kernel/actor.ts'
import type { InputOf, OutputOf } from '../../../kernel/contract.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { DutyEvidence } from '../contract/evidence.ts'
import type { positionOperations } from '../contract/position.ts'
import { versionInForce } from '../rules/version-in-force.ts'
import { listPositions } from '../store/positions.ts'
import { listDuties, listVersions } from '../store/versions.ts'
import { gatherEvidence } from './gather-evidence.ts'

type Operations = typeof positionOperations

/** The duties of a person's positions, as their versions in force today name them. */
export async function readMyDuties({
  input,
  actor,
  now,
  db,
}: QueryContext<InputOf<Operations['readMyDuties']>>): Promise<OutputOf<Operations['readMyDuties']>> {
  const person = input.person ?? workOf(actor)
  if (!person) return { duties: [] }
  const own = await listPositions(db, actor, { holder: person })
  const versions = await listVersions(
    db,
    own.map((row) => row.id),
  )
  const current = own.flatMap((position) => {
    const version = versionInForce(
      versions.filter((one) => one.position === position.id),
      dayOf(now),
    )
    return version ? { id: version.id, position: { id: position.id, title: position.title } } : []
  })
  const duties = await listDuties(
    db,
    current.map((version) => version.id),
  )
  const oneOff = duties.find((duty) => duty.results.some((result) => result.kind === 'oneOffTasks'))
  return {
    duties: duties.map(({ id, no, text, version, results }) => ({
      id,
      no,
      text,
      position: current.find((one) => one.id === version)?.position ?? { id: version, title: '' },
      results: results.map((result) => ({ id: result.id, text: result.text, kind: result.kind })),
      isForOneOff: id === oneOff?.id,
    })),
  }
}

/** The duties of one's own positions with their evidence and gaps, without the evidence itself. */
export async function readSpine(
  context: QueryContext<InputOf<Operations['readSpine']>>,
): Promise<OutputOf<Operations['readSpine']>> {
  const { input, actor, db } = context
  const me = workOf(actor)
  const own = me ? await listPositions(db, actor, { holder: me }) : []
  const positions = []
  for (const position of own) {
    const { duties } = await gatherEvidence(context, { position, ...input, perResult: 0 })
    positions.push({ id: position.id, title: position.title, duties: duties.map(inSpine) })
  }
  return { positions }
}

const inSpine = ({ id, no, text, count, gaps, results }: DutyEvidence) => ({
  id,
  no,
  text,
  evidence: count,
  gaps,
  results: results.map((result) => ({
    id: result.id,
    text: result.text,
    kind: result.kind,
    evidence: result.count,
    gap: result.gap,
    planned: result.planned,
  })),
})
