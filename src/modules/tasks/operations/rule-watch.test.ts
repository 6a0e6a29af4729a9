import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { runClockJob } from '../../../kernel/road/react.ts'
import { Day } from '../../../kernel/values/day.ts'
import { rulebook } from '../../rulebook/contract.ts'
import { tasks } from '../contract.ts'

describe('what in the rule book is to be read again', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
    await runClockJob(stage.house, { name: 'tasks.watchRules' }, stage.now)
  })
  const list = async () =>
    (await stage.perform(tasks.listTasks, { kind: 'deadline', perPage: 200, sort: 'due' }, 'siim')).items
  const open = async () =>
    (await list()).filter(({ state }) => state === 'given').map(({ title, dueDay }) => [title, dueDay])

  it('is one task of the administrator for each act and day, not one for each rule', async () => {
    assert.deepEqual(await open(), [
      ['Loe AvTS uut teksti: reeglid on teada kuni 30.11.2026', '2026-11-30'],
      ['Kontrolli AvTS reegleid, mida ei ole aktiga võrreldud', '2026-12-23'],
      ['Kontrolli EL reegleid, mida ei ole aktiga võrreldud', '2026-12-23'],
      ['Kontrolli RHS reegleid, mida ei ole aktiga võrreldud', '2026-12-23'],
      ['Kontrolli TsÜS reegleid, mida ei ole aktiga võrreldud', '2026-12-23'],
      ['Loe RHS uut teksti: reeglid on teada kuni 31.12.2026', '2026-12-31'],
    ])
    assert.ok((await list()).every(({ assignee }) => assignee.name === 'Siim Saar'))
  })

  it('keeps its day the next morning, and is done when the rules were read', async () => {
    const nextDay = new Date(stage.now.getTime() + 86_400_000)
    await runClockJob(stage.house, { name: 'tasks.watchRules' }, nextDay)
    assert.equal((await open()).length, 6)
    const rules = await stage.perform(rulebook.listRules, { act: 'EL' }, 'siim')
    for (const { key, validFrom, certainty } of rules.rules)
      if (certainty === 'unverified')
        await stage.perform(
          rulebook.correctRule,
          {
            key,
            was: validFrom,
            change: { certainty: 'verified' },
            reason: 'Loetud Euroopa Liidu Teatajast.',
          },
          'siim',
        )
    await stage.runJobs()
    const about = (await list()).find(({ title }) => title.startsWith('Kontrolli EL'))
    assert.equal(about?.state, 'done')
    assert.equal((await open()).length, 5)
    assert.equal(about?.dueDay, Day.parse('2026-12-23'))
  })
})
