import type { Command } from 'commander'

/** Everything into one file, and back from it. */
export function addBackupCommands(program: Command): void {
  program
    .command('backup')
    .argument('<fail>')
    .description(
      'varukoopia kõigest, ka failidest ja pooleliolevatest töödest; server võib samal ajal töötada',
    )
    .action(makeBackup)
  program
    .command('restore')
    .argument('<fail>')
    .description('taastab varukoopia tühja andmebaasi ja kontrollib, et kõik on sama')
    .action(bringBack)
}

async function makeBackup(path: string): Promise<void> {
  const { openDatabase, readConfig } = await loadDatabase()
  const { backUp } = await import('../platform/database/backup.ts')
  const database = await openDatabase(readConfig(), { sole: false })
  try {
    await backUp(database, path)
    console.log(`Varukoopia on failis ${path}. Hoidke seda nagu isikuandmeid: seal on kõik.`)
  } finally {
    await database.stop()
  }
}

async function bringBack(path: string): Promise<void> {
  const { openDatabase, readConfig } = await loadDatabase()
  const { restore } = await import('../platform/database/restore.ts')
  const database = await openDatabase(readConfig(), { sole: true })
  try {
    const { madeAt, tables, rows, jobs } = await restore(database, path)
    console.log(
      `Taastatud on ${madeAt.slice(0, 16).replace('T', ' ')} UTC seis: ${tables} tabelit, ${rows} rida, ${jobs} ootavat tööd. Kõik on sama mis varukoopias.`,
    )
    console.log('Auditi ahela kontroll: npm run koosmeel -- verify')
  } finally {
    await database.stop()
  }
}

/** Loaded only here: reading commands need no database and should answer at once. */
async function loadDatabase() {
  const [{ openDatabase }, { readConfig }] = await Promise.all([
    import('../platform/database/open.ts'),
    import('../platform/config.ts'),
  ])
  return { openDatabase, readConfig }
}
