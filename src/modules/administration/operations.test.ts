import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { type OpenStage, setStage } from '../../../tests/support/stage.ts'
import { changes, type InputOf, type PersonId } from '../../kernel/contract.ts'
import { Problem } from '../../kernel/problem.ts'
import { sealAudit } from '../../kernel/road/audit-chain.ts'
import { Day } from '../../kernel/values/day.ts'
import { locales } from '../../kernel/words.ts'
import { people } from '../people/contract.ts'
import { administration } from './contract.ts'
import { texts } from './texts.ts'

/** Changes somebody's address: a letter about it goes to the old one. */
async function changeAddress(stage: OpenStage): Promise<void> {
  const id = stage.person('anu') as PersonId
  const { version, name, title } = await stage.perform(people.readPerson, { id }, 'siim')
  const email = 'anu.rebane.uus@amet.example'
  await stage.perform(people.changePerson, { id, version, name, title, email }, 'siim')
}

const refusal = async (attempt: Promise<unknown>): Promise<Problem> => {
  const thrown = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  )
  assert.ok(thrown instanceof Problem, String(thrown))
  return thrown
}

describe('the installation', () => {
  it('is told without secrets, folders or credentials', async () => {
    const stage = await setStage({
      environment: {
        SMTP_URL: 'smtps://postkast:saladus@post.amet.example',
        MAIL_FROM: 'koosmeel@amet.example',
        OIDC_ISSUER: 'https://kataloog.amet.example',
        OIDC_CLIENT_ID: 'koosmeel',
        OIDC_CLIENT_SECRET: 'saladus',
      },
    })
    const told = await stage.perform(administration.readInstallation, {}, 'siim')
    assert.deepEqual(told.mail, { server: 'post.amet.example', from: 'koosmeel@amet.example' })
    assert.equal(told.directory?.issuer, 'https://kataloog.amet.example')
    assert.equal(told.tara, null)
    assert.equal(told.database.appendOnlyEnforced, true)
    assert.match(told.database.version, /^\d+/)
    assert.ok(told.law.rules > 0 && told.law.version.length === 8)
    assert.doesNotMatch(JSON.stringify(told), /saladus|postkast|tests-/)
  })

  it('is nobody else’s business', async () => {
    const stage = await setStage()
    for (const name of ['kati', 'piret', 'rein'] as const)
      assert.equal(
        (await refusal(stage.perform(administration.readInstallation, {}, name))).type,
        'kernel.NotAllowed',
      )
  })
})

describe('the outbox', () => {
  let stage: OpenStage
  const listLetters = (input: Partial<InputOf<typeof administration.listLetters>> = {}) =>
    stage.perform(administration.listLetters, input, 'siim')
  const onlyLetter = async () => {
    const { items } = await listLetters()
    assert.equal(items.length, 1)
    return items[0] as (typeof items)[number]
  }
  before(async () => {
    stage = await setStage()
    await changeAddress(stage)
  })

  it('shows to whom, of which kind and in which state, and nothing that was written', async () => {
    const letter = await onlyLetter()
    const [written] = await stage.letters()
    assert.equal(letter.recipient, 'anu.rebane@amet.example')
    assert.equal(letter.person?.name, 'Anu Rebane')
    assert.equal(letter.state, 'waiting')
    assert.ok(written && written.text.length > 20)
    const told = JSON.stringify(await listLetters())
    for (const part of [written.subject, ...written.text.split(/\s+/).filter((word) => word.includes('/'))])
      assert.ok(!told.includes(part), part)
  })

  it('sends a failed letter again in one job, and takes it back with its body', async () => {
    const { id } = await onlyLetter()
    const outbox = stage.house.write.updateTable('kernel.letter').where('id', '=', id)
    await outbox.set({ state: 'failed', problem: 'recipientRefused' }).execute()
    assert.equal((await listLetters({ states: ['failed'] })).items[0]?.reason, 'recipientRefused')
    await stage.perform(administration.sendLetterAgain, { id }, 'siim')
    await stage.perform(administration.sendLetterAgain, { id }, 'siim')
    const jobs = await stage.database.jobs.query('select key from graphile_worker.jobs where key = $1', [
      `mail:${id}`,
    ])
    assert.equal(jobs.rowCount, 1)
    assert.equal((await onlyLetter()).state, 'waiting')
    await stage.perform(administration.withdrawLetter, { id }, 'siim')
    assert.equal((await onlyLetter()).state, 'withdrawn')
    assert.deepEqual(await stage.letters(), [])
  })

  it('does not send what was taken back', async () => {
    const { id } = await onlyLetter()
    for (const operation of [administration.sendLetterAgain, administration.withdrawLetter]) {
      const problem = await refusal(stage.perform(operation, { id }, 'siim'))
      assert.equal(problem.type, 'administration.LetterSettled')
      assert.deepEqual(problem.data, { state: 'withdrawn' })
    }
  })
})

describe('the audit', () => {
  let stage: OpenStage
  const listAudit = (input: Partial<InputOf<typeof administration.listAudit>>, as: 'siim' | 'rein') =>
    stage.perform(administration.listAudit, input, as)
  before(async () => {
    stage = await setStage()
    await changeAddress(stage)
    await stage.perform(people.addTeam, { name: 'Naabertiim' }, 'siim')
    await refusal(stage.perform(people.addTeam, { name: 'Teine tiim' }, 'kati'))
  })

  it('gives the administrator the envelope and the auditor the input, masked', async () => {
    const operation = 'people.changePerson'
    const [envelope] = (await listAudit({ text: operation }, 'siim')).items
    const [full] = (await listAudit({ text: operation }, 'rein')).items
    assert.equal(envelope?.input, null)
    assert.equal(envelope?.operation, operation)
    assert.ok(envelope?.summary)
    const shown = { ...(full?.input as object), version: 0, title: '' }
    const covered = { name: '•••', email: '•••' }
    assert.deepEqual(shown, { id: stage.person('anu'), version: 0, title: '', ...covered })
    assert.doesNotMatch(JSON.stringify(await listAudit({}, 'rein')), /rebane\.uus/)
  })

  it('is filtered by person, operation, module, outcome and days', async () => {
    const person = stage.person('kati') as PersonId
    const [refused, ...rest] = (await listAudit({ people: [person], outcomes: ['refused'] }, 'siim')).items
    assert.deepEqual(rest, [])
    assert.equal(refused?.person?.name, 'Kati Kask')
    assert.equal(refused?.problem, 'kernel.NotAllowed')
    const teams = await listAudit({ text: 'addTeam' }, 'siim')
    assert.deepEqual(teams.items.map(({ outcome }) => outcome).sort(), ['done', 'refused'])
    assert.equal((await listAudit({ text: 'nothing of the kind' }, 'siim')).total, 0)
    const ofPeople = await listAudit({ modules: ['people'], perPage: 200 }, 'siim')
    assert.ok(ofPeople.items.length > 2 && ofPeople.items.every((one) => one.operation.startsWith('people.')))
    const day = (text: string) => Day.parse(text)
    assert.equal((await listAudit({ until: day('2026-11-22') }, 'siim')).total, 0)
    assert.ok((await listAudit({ from: day('2026-11-23'), until: day('2026-11-23') }, 'siim')).total > 0)
    const backwards = listAudit({ from: day('2026-11-23'), until: day('2026-11-22') }, 'siim')
    assert.equal((await refusal(backwards)).type, 'administration.PeriodBackwards')
  })

  it('pages through all rows without losing or repeating one', async () => {
    const filter = { outcomes: ['done' as const], perPage: 3 }
    const { total } = await listAudit(filter, 'siim')
    const ids: string[] = []
    for (let page = 1; ids.length < total; page += 1)
      ids.push(...(await listAudit({ ...filter, page }, 'siim')).items.map(({ id }) => id))
    assert.equal(new Set(ids).size, total)
  })

  it('logs that it was read, with the purpose', async () => {
    const looks = async () =>
      (await listAudit({ outcomes: ['looked'], modules: ['administration'] }, 'rein')).total
    const before = await looks()
    await listAudit({ text: 'addTeam' }, 'siim')
    assert.equal(await looks(), before + 2)
    const [last] = (await listAudit({ outcomes: ['looked'] }, 'rein')).items
    assert.equal(last?.purpose, 'control of the audit')
  })

  it('calls operations by words of the reader’s language, and is searched by them', async () => {
    const [found] = (await listAudit({ text: 'tiimi lisamine' }, 'siim')).items
    assert.deepEqual([found?.operation, found?.summary], ['people.addTeam', 'Tiimi lisamine'])
    for (const { operation } of stage.house.rooms.values()) {
      const [module = '', key = ''] = operation.name.split('.')
      const isAudited = changes(operation) || operation.look !== undefined
      for (const locale of ['et', 'ru'] as const)
        assert.ok(
          !isAudited || stage.house.texts.get(module)?.[locale].operations?.[key],
          `${operation.name} needs words in src/modules/${module}/texts/operations.ts`,
        )
    }
  })

  it('has words for every purpose of looking', () => {
    for (const { operation } of stage.house.rooms.values())
      for (const locale of locales)
        assert.ok(!operation.look || texts[locale].audit.purposes[operation.look], operation.look)
  })

  it('comes as a CSV file that Excel opens, with the input only for the auditor', async () => {
    const textFor = async (as: 'siim' | 'rein') => {
      const input = { format: 'csv' as const, text: 'addTeam' }
      const { bytes, fileName } = await stage.perform(administration.exportAudit, input, as)
      assert.equal(fileName, 'audit-2026-11-23.csv')
      const written = Buffer.from(await new Response(bytes as ReadableStream<Uint8Array>).arrayBuffer())
      assert.equal(written.subarray(0, 3).toString('hex'), 'efbbbf', 'Excel needs the mark')
      return written.subarray(3).toString()
    }
    const lines = (await textFor('siim')).trimEnd().split('\r\n')
    assert.equal(lines.length, 3)
    assert.ok(lines.every((line) => line.split(';').length === 8))
    assert.match(lines[1] ?? '', /^2026-11-23 10:00:00;/)
    assert.doesNotMatch(lines.join('\n'), /Sisend|Naabertiim/)
    assert.match(await textFor('rein'), /"Sisend"\r\n[\s\S]*Naabertiim/)
  })

  it('comes as an Excel file with real times', async () => {
    const input = { text: 'addTeam', outcomes: ['done' as const] }
    const { bytes } = await stage.perform(administration.exportAudit, input, 'siim')
    const [sheet] = await stage.house.capabilities.sheets.read(bytes as Uint8Array)
    const [head, row] = sheet?.rows ?? []
    assert.equal(head?.[0], 'Aeg')
    assert.deepEqual(row?.slice(0, 2), [{ day: '2026-11-23', time: '10:00' }, 'Siim Saar'])
  })

  it('says that its chain is whole, and which row does not hold when somebody changed one', async () => {
    await sealAudit(stage.house.write)
    const whole = await stage.perform(administration.verifyAudit, {}, 'rein')
    assert.equal(whole.broken, null)
    assert.ok(whole.sealed > 5)
    await stage.database.asOwner((owner) =>
      owner.query(`update kernel.audit set operation = 'people.addPerson' where outcome = 'refused'`),
    )
    const { broken } = await stage.perform(administration.verifyAudit, {}, 'rein')
    assert.equal(broken?.what, 'row')
    assert.equal(broken?.operation, 'people.addPerson')
    assert.ok((broken?.seq ?? 0) > 0)
  })

  it('can’t be changed by the application', async () => {
    await assert.rejects(
      sql`update kernel.audit set outcome = 'done'`.execute(stage.house.write),
      /permission denied/,
    )
  })
})
