import { z } from 'zod'
import { everyone } from '../../src/kernel/access.ts'
import { command, contract } from '../../src/kernel/contract.ts'
import { fact } from '../../src/kernel/fact.ts'
import { implement, module, reaction } from '../../src/kernel/module.ts'
import { addRecord } from '../../src/kernel/record.ts'
import { defineTexts } from '../../src/kernel/words.ts'
import { readConfig } from '../../src/platform/config.ts'
import { listen } from '../../src/platform/http/listen.ts'
import { createApi } from '../../src/platform/http/server.ts'
import { startJobs } from '../../src/platform/jobs.ts'
import { createLog } from '../../src/platform/log.ts'
import { createMailer } from '../../src/platform/mail/mailer.ts'
import { openHouse } from '../../src/platform/open-house.ts'

/** A whole Koosmeel with one small module, to be killed by tests/crash.test.ts. Prints the port it listens on. */
const facts = { NoteAdded: fact('notes.NoteAdded') }

const notes = contract('notes', {
  addNote: command('POST /notes', {
    summary: 'Keeps a note.',
    access: everyone,
    input: z.object({ text: z.string() }),
    output: z.object({ id: z.uuid() }),
  }),
})

const operations = implement(notes, {
  async addNote({ input, tx, tell }) {
    const id = await addRecord(tx, { kind: 'note', title: input.text })
    await tell(facts.NoteAdded, id, {})
    return { id }
  },
})

const words = { problems: {}, facts: { NoteAdded: () => '' } }
const notesModule = module({
  name: 'notes',
  contract: notes,
  operations,
  facts,
  texts: defineTexts({}, facts)({ et: words, en: words, ru: words }),
  reactions: [reaction('notes.heed', facts.NoteAdded, async () => {})],
})

const log = createLog({ level: 'silent' })
const { house, database } = await openHouse(readConfig(), [notesModule], { sole: true })
const jobs = await startJobs({
  house,
  pool: database.jobs,
  mailer: createMailer(undefined),
  mailFrom: '',
  log,
})
const identify = async () => ({ actor: null, locale: null, now: new Date() })
const app = createApi({ house, log, trustedProxies: [], identify, identifyHolder: async () => null })
const server = await listen(app, { host: '127.0.0.1', port: 0 })
process.stdout.write(`${server.port}\n`)

process.once('SIGTERM', async () => {
  await server.stop()
  await jobs.stop()
  await database.stop()
})
