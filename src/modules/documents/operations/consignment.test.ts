import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { temporaryFolder } from '../../../../tests/support/database.ts'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { Problem } from '../../../kernel/problem.ts'
import { runClockJob } from '../../../kernel/road/react.ts'
import { documents } from '../contract.ts'
import { addSeries, registerLetter } from '../examples/register.ts'

const folder = join(temporaryFolder(), 'records')
let stage: OpenStage
before(async () => {
  stage = await setStage({ environment: { RECORDS_FOLDER: folder } })
})
after(() => stage.database.stop())

const minutes = (count: number) => new Date(stage.now.getTime() + count * 60_000)
const work = (at: Date) => runClockJob(stage.house, { name: 'documents.sendConsignments' }, at)
const send = async (code: string) => {
  const { id } = await registerLetter(stage, { series: (await addSeries(stage, { code })).id })
  return { id, ...(await stage.perform(documents.sendToRecords, { id }, 'kati')) }
}
const stateOf = async (id: string) => {
  const { items } = await stage.perform(documents.listConsignments, { id: id as never }, 'kati')
  return items[0]
}

describe('a registered document on its way to the records system', () => {
  it('is handed over as a capsule, once, and its receipt is read', async () => {
    const { id, consignment } = await send('6-1')
    assert.equal(
      await stage.perform(documents.sendToRecords, { id }, 'kati').catch((error: Problem) => error.type),
      'documents.ConsignmentUnderWay',
    )
    await work(minutes(0))
    assert.equal((await stateOf(id))?.state, 'sent')
    assert.ok(readdirSync(folder).includes(consignment))
    assert.match(readFileSync(join(folder, consignment, 'capsule.xml'), 'utf8'), /6-1\/1-1/)
    await work(minutes(2))
    assert.equal((await stateOf(id))?.state, 'sent')
    writeFileSync(join(folder, `${consignment}.receipt`), 'vastu võetud 2026/118\n')
    await work(minutes(60))
    const received = await stateOf(id)
    assert.deepEqual([received?.state, received?.receipt], ['received', 'vastu võetud 2026/118'])
  })

  it('waits and is tried again while the folder can’t be reached', async () => {
    const { id, consignment } = await send('6-2')
    rmSync(folder, { recursive: true, force: true })
    writeFileSync(folder, 'no folder')
    await work(minutes(100))
    const waiting = await stateOf(id)
    assert.deepEqual([waiting?.state, waiting?.attempts], ['waiting', 1])
    assert.match(waiting?.problem ?? '', /^E[A-Z]+$/)
    rmSync(folder)
    await work(minutes(100))
    assert.equal((await stateOf(id))?.state, 'waiting', 'before its time it is left alone')
    await stage.perform(documents.retryConsignment, { consignment }, 'siim')
    await work(minutes(101))
    assert.equal((await stateOf(id))?.state, 'sent')
  })
})

describe('without a records system', () => {
  it('nothing is offered and nothing is sent', async () => {
    const bare = await setStage()
    const { id } = await registerLetter(bare)
    assert.equal((await bare.perform(documents.listConsignments, { id }, 'kati')).sending, 'notSet')
    const refused = await bare.perform(documents.sendToRecords, { id }, 'kati').catch((error) => error)
    assert.ok(refused instanceof Problem && refused.type === 'documents.RecordsNotSet')
    await bare.database.stop()
  })
})
