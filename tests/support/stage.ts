import { actorOf, type Invited, inviteCast, membershipsIn } from '../../src/demo/invite-cast.ts'
import { signFiles } from '../../src/demo/sign-files.ts'
import type { Actor, UserActor } from '../../src/kernel/actor.ts'
import type { CallOf, Operation, PersonId, TeamId, UploadId } from '../../src/kernel/contract.ts'
import type { CastName, Example, Stage } from '../../src/kernel/examples.ts'
import type { House } from '../../src/kernel/house.ts'
import { perform } from '../../src/kernel/road/perform.ts'
import { Day } from '../../src/kernel/values/day.ts'
import { modules } from '../../src/modules.ts'
import { readConfig } from '../../src/platform/config.ts'
import type { Database } from '../../src/platform/database/open.ts'
import { runDueJobs } from '../../src/platform/jobs.ts'
import { createLog } from '../../src/platform/log.ts'
import { createMailer } from '../../src/platform/mail/mailer.ts'
import { houseOn } from '../../src/platform/open-house.ts'
import { holdPasskey, settingsFor, visitDirectory } from './beside.ts'
import { freshDatabase, prepareDatabase, temporaryFolder } from './database.ts'

/** Monday, 23 November 2026, 10.00 in Tallinn. */
export const stageNow = new Date('2026-11-23T08:00:00Z')

export interface Letter {
  readonly kind: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface StageWish {
  readonly environment?: Record<string, string>
  /** Nobody has set anything up yet. */
  readonly bare?: boolean
  /** What stands beside the installation. */
  readonly beside?: Example['beside']
}
const nobody: Invited = { team: '' as TeamId, persons: {} as Record<CastName, PersonId> }
const audited = { from: Day.parse('2026-01-01'), until: Day.parse('2026-12-31') }

/** A refusal that its contract doesn't name is a mistake of the contract: the test that met it fails. */
function onUndocumented(operation: string, problem: string): never {
  throw new Error(`${operation} refused with ${problem}, which its contract does not name`)
}

/** A fresh database with the cast in it, and what tests do on it. */
export interface OpenStage extends Stage {
  readonly house: House
  readonly database: Database
  /** Carries out the reactions that are due. */
  runJobs(): Promise<void>
  /** Letters in the outbox, oldest first. */
  letters(): Promise<Letter[]>
  /** The same person, acting in another's place. */
  inPlaceOf(absence: {
    id: string
    absent: CastName
    substitute: CastName
    until?: Date
    handedOver?: 'all' | string[]
  }): UserActor
}

export async function setStage(wish: StageWish = {}): Promise<OpenStage> {
  const environment = await environmentOf(wish)
  const invited = wish.bare ? nobody : await inviteOnce()
  return standOn(await freshDatabase(wish.bare ? undefined : withCast), { invited, environment })
}

/** A stage that many begin with: it is filled once a run, and each gets a copy of its database. */
export async function prepareStage<T>(
  name: string,
  wish: StageWish,
  fill: (stage: OpenStage) => Promise<T>,
): Promise<{ filled: T; open(): Promise<OpenStage> }> {
  const invited = await inviteOnce()
  // One folder for all, since the key of the installation lies in it.
  const environment = { KOOSMEEL_DATA: temporaryFolder(), ...(await environmentOf(wish)) }
  const filled = await prepareDatabase({ name, from: withCast }, async (database) =>
    fill(await standOn(database, { invited, environment })),
  )
  return { filled, open: async () => standOn(await freshDatabase(name), { invited, environment }) }
}

const environmentOf = async ({ beside = [], environment }: StageWish): Promise<Record<string, string>> => ({
  ...(await settingsFor(beside)),
  ...environment,
})

interface Ground {
  readonly invited: Invited
  readonly environment: Record<string, string>
}

async function standOn(database: Database, { invited, environment }: Ground): Promise<OpenStage> {
  const { house, config } = await openHouse(database, environment)
  const { team, persons } = invited
  const actor = (name: CastName): UserActor => actorOf(invited, name)
  const as = (who: CastName | Actor) => (typeof who === 'string' ? actor(who) : who)
  const workshop = {
    house,
    pool: database.jobs,
    mailer: createMailer(config.mail?.url),
    mailFrom: 'koosmeel@amet.example',
  }
  return {
    house,
    database,
    team,
    now: stageNow,
    person: (name) => persons[name],
    actor,
    perform: <O extends Operation>(operation: O, input: CallOf<O>, who: CastName | Actor, at = stageNow) =>
      perform(house, operation, input, { actor: as(who), now: at }),
    upload: (by, fileName, bytes) => upload(house, { owner: persons[by], fileName, bytes }),
    uploadFor: async (owner, content) => {
      const sender = { owner, name: 'sealed', mediaType: 'application/octet-stream' }
      return (await house.capabilities.files.receive(content, sender)).upload as UploadId
    },
    passkey: holdPasskey(),
    visit: visitDirectory,
    makeSheet: house.capabilities.sheets.write,
    signContainer: (files, names) => signFiles(files, { names, at: stageNow }),
    runJobs: () => runDueJobs({ ...workshop, log: createLog({ level: 'silent' }) }),
    letters: () => readLetters(house),
    inPlaceOf: ({ id, absent, substitute, until, handedOver = 'all' }) => ({
      ...actor(substitute),
      onBehalfOf: {
        person: persons[absent],
        absence: id,
        from: new Date(stageNow.getTime() - 86_400_000),
        until: until ?? new Date(stageNow.getTime() + 7 * 86_400_000),
        handedOver,
        memberships: membershipsIn(team, absent).filter(({ role }) => role !== 'administrator'),
      },
    }),
  }
}

const withCast = 'koosmeel_cast'
let cast: Promise<Invited> | undefined

/** The cast comes in once a run; every stage begins with a copy of that. */
function inviteOnce(): Promise<Invited> {
  cast ??= prepareDatabase({ name: withCast }, async (database) => {
    const { house } = await openHouse(database, {})
    return inviteCast(house, stageNow, audited)
  })
  return cast
}

async function openHouse(database: Database, environment: Record<string, string>) {
  const config = readConfig({ KOOSMEEL_DATA: temporaryFolder(), LOG_LEVEL: 'silent', ...environment })
  return { config, house: await houseOn(database, config, { modules, onUndocumented }) }
}

async function readLetters(house: House): Promise<Letter[]> {
  const rows = await house.read.selectFrom('kernel.letter').selectAll().orderBy('id').execute()
  return rows.flatMap((row) => {
    if (!row.body) return []
    const { subject, text } = JSON.parse(house.capabilities.secrets.unwrap(row.body)) as Letter
    return [{ kind: row.kind, to: row.recipient, subject, text }]
  })
}

/** Streams a file up as HTTP would: before and outside any transaction. */
async function upload(
  house: House,
  file: { owner: string; fileName: string; bytes: Uint8Array },
): Promise<string> {
  const content = (async function* () {
    yield file.bytes
  })()
  const sender = { owner: `user:${file.owner}`, name: file.fileName, mediaType: 'application/octet-stream' }
  return (await house.capabilities.files.receive(content, sender)).upload as UploadId
}
