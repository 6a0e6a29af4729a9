import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that the database user may enter too, removed at the end. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'koosmeel-bench-'))
  chmodSync(folder, 0o755)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}
