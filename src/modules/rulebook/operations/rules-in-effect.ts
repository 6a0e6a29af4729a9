import type { Capabilities } from '../../../kernel/capabilities.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { applyCorrections } from '../rules/effective-rules.ts'
import { listCorrections } from '../store/corrections.ts'

/** The rows of `law/` with the corrections of the administrator: what everything is judged by. */
export async function rulesInEffect(
  db: ReadDb,
  { law }: Pick<Capabilities, 'law'>,
): Promise<readonly LawRow[]> {
  const written = await listCorrections(db)
  return applyCorrections(
    law,
    written.filter(({ takenBackAt }) => takenBackAt === null),
  )
}
