import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { BriefPart, BriefSaid, BriefStage } from '../contract/brief.ts'

export interface BriefRow {
  readonly training: boolean
  readonly said: BriefSaid
  readonly stages: BriefStage[]
  readonly parts: BriefPart[]
  readonly version: number
  readonly writtenAt: Date | null
  readonly writtenByName: string | null
}

/** A brief of which nothing was written yet. */
const unwritten: BriefRow = {
  training: false,
  said: {},
  stages: [],
  parts: [],
  version: 0,
  writtenAt: null,
  writtenByName: null,
}

export async function getBrief(db: ReadDb, procurement: string): Promise<BriefRow> {
  const row = await db
    .selectFrom('procurements.brief as b')
    .leftJoin('kernel.record as who', 'who.id', 'b.writtenBy')
    .select(['b.training', 'b.said', 'b.stages', 'b.parts', 'b.version', 'b.writtenAt'])
    .select('who.title as writtenByName')
    .where('b.procurement', '=', procurement)
    .executeTakeFirst()
  return (row as BriefRow | undefined) ?? unwritten
}

export interface WrittenBrief extends Pick<BriefRow, 'training' | 'said' | 'stages' | 'parts'> {
  readonly procurement: string
  readonly version: number
  readonly writtenAt: Date
  readonly writtenBy: string | null
}

export function setBrief(tx: Tx, { said, stages, parts, ...rest }: WrittenBrief) {
  const row = {
    ...rest,
    said: JSON.stringify(said),
    stages: JSON.stringify(stages),
    parts: JSON.stringify(parts),
  }
  const { procurement: _, ...change } = row
  return tx
    .insertInto('procurements.brief')
    .values(row)
    .onConflict((on) => on.column('procurement').doUpdateSet(change))
    .execute()
}
