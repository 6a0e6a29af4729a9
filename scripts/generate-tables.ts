import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readConfig } from '../src/platform/config.ts'
import { renderGenerated } from '../src/platform/database/generated.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { openDatabase } from '../src/platform/database/open.ts'

/** Migrates an empty database of its own and writes the files that follow from it. */
const folder = mkdtempSync(join(tmpdir(), 'koosmeel-generate-'))
chmodSync(folder, 0o755)
const database = await openDatabase(readConfig({ KOOSMEEL_DATA: join(folder, 'data') }), { sole: true })
try {
  await migrate(database)
  for (const [path, content] of Object.entries(await renderGenerated(database))) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    console.log(path)
  }
} finally {
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
}
