import type { Command } from 'commander'

/** A team that lives, to look around in. */
export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('väljamõeldud tiim aasta jagu tööga, omaette kaustas; annab igaühele sisselogimislingi')
    .option('--fresh', 'alusta otsast: senine näidis kustutatakse', false)
    .action(start)
}

async function start(options: { fresh: boolean }): Promise<void> {
  // Loaded only here: reading commands need no module and should answer at once.
  const { startDemo } = await import('../demo/start-demo.ts')
  await startDemo(options)
}
