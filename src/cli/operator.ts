import type { Command } from 'commander'
import { verifyAudit } from '../kernel/road/audit-chain.ts'
import { perform } from '../kernel/road/perform.ts'
import { signin } from '../modules/signin/contract.ts'
import { readConfig } from '../platform/config.ts'
import type { OpenHouse } from '../platform/open-house.ts'

const asCli = { actor: { kind: 'system', name: 'cli' } as const }

/** Commands on the database, also beside a running server. */
export function addOperatorCommands(program: Command): void {
  program
    .command('sign-in-link')
    .argument('<e-post>')
    .description('ühekordne sisselogimislink inimesele, kellel on konto')
    .action(makeSignInLink)
  program
    .command('token')
    .argument('<e-post>')
    .description('liidese võti inimese õigustega; salasõna näidatakse üks kord')
    .requiredOption('--name <nimi>', 'milleks võti on')
    .requiredOption('--scope <õigus...>', "näiteks 'tasks.*' või '*'")
    .option('--days <päevi>', 'mitu päeva võti kehtib', Number, 90)
    .action(makeToken)
  program.command('verify').description('kas auditi ahel on terve; ütleb esimese katkise lüli').action(verify)
}

async function withHouse<T>(work: (open: OpenHouse & { url: string }) => Promise<T>): Promise<T> {
  // Loaded only here: reading commands need no module and should answer at once.
  const [{ modules }, { openHouse }] = await Promise.all([
    import('../modules.ts'),
    import('../platform/open-house.ts'),
  ])
  const config = readConfig()
  const open = await openHouse(config, modules, { sole: false })
  try {
    return await work({ ...open, url: config.url })
  } finally {
    await open.database.stop()
  }
}

const makeSignInLink = (email: string) =>
  withHouse(async ({ house, url }) => {
    const link = await perform(house, signin.makeLink, { email }, asCli)
    if (!link) return fail(`E-postiga ${email} inimest ei ole.`)
    console.log(`${url}${link.path}`)
  })

const makeToken = (email: string, options: { name: string; scope: string[]; days: number }) =>
  withHouse(async ({ house }) => {
    const { name, scope: scopes, days } = options
    const token = await perform(house, signin.makeToken, { email, name, scopes, days }, asCli)
    if (!token) return fail(`E-postiga ${email} inimest ei ole.`)
    console.log(token.secret)
  })

const verify = () =>
  withHouse(async ({ house, database }) => {
    const { rows, sealed, unsealed, broken } = await verifyAudit(house.read)
    if (!database.appendOnlyEnforced) {
      console.log(
        'Hoiatus: andmebaasil on üks roll, server ise auditi muutmist ei takista (DATABASE_OWNER_URL puudub).',
      )
    }
    if (broken)
      return fail(
        `Auditi ahel on katki: kirje ${broken.audit}, lüli ${broken.seq ?? 'veel ahelasse panemata'} (${broken.what}).`,
      )
    console.log(
      `Auditi ahel on terve: ${rows} kirjet, neist ahelas ${sealed}, viimaste hetkede ${unsealed} ootab.`,
    )
  })

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
