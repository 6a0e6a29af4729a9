import { Command, InvalidArgumentError } from 'commander'
import { addAdviceCommand } from './cli/advise-procedure.ts'
import { addBackupCommands } from './cli/backup.ts'
import { addDemoCommand } from './cli/demo.ts'
import { addOperatorCommands } from './cli/operator.ts'
import { addContainerCommand } from './cli/read-container.ts'
import { addReadingCommands } from './cli/reading.ts'
import { Problem } from './kernel/problem.ts'
import type { ModuleTexts } from './kernel/words.ts'
import { texts as positionsTexts } from './modules/positions/texts.ts'
import { texts as procurementsTexts } from './modules/procurements/texts.ts'
import { describeProblem } from './platform/http/problems.ts'
import { StartProblem } from './platform/start-problem.ts'

/** `npm run koosmeel -- <command>`: what whoever runs the machine does, and what needs no server at all. */
const program = new Command('koosmeel')
  .description('Koosmeele käsurida')
  .helpCommand(false)
  .showHelpAfterError('Kõik käsud: npm run koosmeel -- --help')

addReadingCommands(program)
addContainerCommand(program)
addAdviceCommand(program)
addOperatorCommands(program)
addBackupCommands(program)
addDemoCommand(program)

/** Words of refusals that commands without a database may meet. */
const wordsAtHand = new Map<string, ModuleTexts>([
  ['positions', positionsTexts],
  ['procurements', procurementsTexts],
])

/** A sentence for the person at the terminal; an unexpected failure keeps its stack. */
function explain(error: unknown): string {
  if (error instanceof StartProblem || error instanceof InvalidArgumentError) return error.message
  if (!(error instanceof Problem))
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  const { title, detail, nextStep } = describeProblem(error, {
    texts: wordsAtHand,
    locale: 'et',
    reference: '',
  })
  return [title, detail, nextStep].filter(Boolean).join('\n')
}

await program.parseAsync().catch((error: unknown) => {
  console.error(explain(error))
  process.exitCode = 1
})
