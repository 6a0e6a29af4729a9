import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { startSmtp } from '../../../tests/support/smtp.ts'
import { type OpenStage, setStage } from '../../../tests/support/stage.ts'
import { Day } from '../../kernel/values/day.ts'
import { tasks } from '../../modules/tasks/contract.ts'
import { runDueJobs } from '../jobs.ts'
import { createLog } from '../log.ts'
import { createMailer } from './mailer.ts'
import { postWaitingLetters } from './outbox.ts'

describe('the outbox', () => {
  it('keeps letters while there is no server, and sends them once there is one', async () => {
    const stage = await setStage()
    await returnSomething(stage)
    await stage.runJobs()
    assert.deepEqual(await stateOf(stage), { state: 'waiting', problem: 'notConfigured', hasBody: true })
    const smtp = await startSmtp()
    const office = {
      house: stage.house,
      mailer: createMailer(smtp.url),
      from: 'koosmeel@amet.example',
      log: createLog({ level: 'silent' }),
    }
    await postWaitingLetters(office, new Date())
    await runDueJobs({ ...office, pool: stage.database.jobs, mailFrom: office.from })
    assert.equal(smtp.messages.length, 1)
    assert.deepEqual(await stateOf(stage), { state: 'sent', problem: null, hasBody: false })
    office.mailer.close()
    await smtp.stop()
  })

  it('withdraws what waited for a server for more than two days', async () => {
    const stage = await setStage()
    await returnSomething(stage)
    await stage.runJobs()
    const smtp = await startSmtp()
    const office = {
      house: stage.house,
      mailer: createMailer(smtp.url),
      from: 'koosmeel@amet.example',
      log: createLog({ level: 'silent' }),
    }
    await postWaitingLetters(office, new Date(stage.now.getTime() + 3 * 86_400_000))
    assert.deepEqual(await stateOf(stage), { state: 'withdrawn', problem: 'notConfigured', hasBody: false })
    office.mailer.close()
    await smtp.stop()
  })
})

/** A task that comes back: its assignee gets a letter at once. */
async function returnSomething(stage: OpenStage): Promise<void> {
  const plan = {
    title: 'Ülevaade',
    text: '',
    doneMeans: '',
    assignee: stage.person('kati'),
    dueDay: Day.parse('2026-12-01'),
  }
  const task = await stage.perform(tasks.giveTask, plan, 'piret')
  await stage.perform(tasks.finishTask, task, 'kati')
  await stage.perform(tasks.returnTask, { ...task, reason: 'Allikad puuduvad.' }, 'piret')
}

async function stateOf(stage: OpenStage) {
  const { state, problem, body } = await stage.house.read
    .selectFrom('kernel.letter')
    .select(['state', 'problem', 'body'])
    .executeTakeFirstOrThrow()
  return { state, problem, hasBody: body !== null }
}
