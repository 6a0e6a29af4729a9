import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, it } from 'node:test'
import { documents } from '../src/modules/documents/contract.ts'
import { positions } from '../src/modules/positions/contract.ts'
import { type OpenStage, setStage } from './support/stage.ts'

const jobDescription = readFileSync(new URL('../src/demo/ametijuhend.txt', import.meta.url), 'utf8')
const period = { from: '2026-11-01', until: '2026-11-30' }
const encode = (text: string) => new TextEncoder().encode(text)

/** Kati's contracts are evidence that they were made in time: the second expected result of duty 3.1. */
describe('an approved contract', () => {
  let stage: OpenStage
  let position: string
  before(async () => {
    stage = await setStage()
    const read = await stage.perform(positions.createReading, { text: jobDescription }, 'kati')
    const { source: _, kinds, ...reading } = read
    const parties = { holder: stage.person('kati'), manager: stage.person('piret'), team: stage.team }
    const saved = {
      reading: { ...reading, doubts: [], annexes: [] },
      kinds,
      ...parties,
      validFrom: '2026-01-01',
    }
    position = (await stage.perform(positions.saveVersion, saved, 'kati')).position
  })

  async function readSecondResult() {
    const { duties } = await stage.perform(positions.readEvidence, { id: position, ...period }, 'kati')
    const duty = duties.find(({ no }) => no === '3.1')
    const result = duty?.results[1]
    assert.ok(duty && result)
    return { duty: duty.id, result }
  }

  /** A document of Kati's for duty 3.1, returned so many times, then approved by Toomas. */
  async function approve(kind: 'serviceContract' | 'letter', returns: number) {
    const { duty } = await readSecondResult()
    const upload = await stage.upload('kati', 'leping.txt', encode(`Leping ${crypto.randomUUID()}`))
    const serves = [{ duty: duty as never }]
    const { id } = await stage.perform(
      documents.addDocument,
      { kind, title: 'Leping', serves, upload },
      'kati',
    )
    const { all } = await stage.perform(documents.readDocument, { id }, 'kati')
    const sha256 = all[0]?.sha256 ?? ''
    const steps = [{ stage: 1, to: { person: stage.person('toomas') }, workingDays: 3 }]
    for (let turn = 0; turn <= returns; turn += 1) {
      await stage.perform(documents.askApproval, { id, sha256, steps }, 'kati')
      const { items } = await stage.perform(documents.readRounds, { id }, 'kati')
      const answer = { id, sha256, step: items[0]?.steps[0]?.id ?? '' }
      if (turn < returns)
        await stage.perform(documents.returnStep, { ...answer, reason: 'Punkt 3 puudub.' }, 'toomas')
      else await stage.perform(documents.approveStep, answer, 'toomas')
    }
    return id
  }

  it('stands under duty 3.1 with its numbers; a letter does not', async () => {
    assert.equal((await readSecondResult()).result.kind, 'contractsInTime')
    await approve('serviceContract', 0)
    await approve('serviceContract', 1)
    await approve('letter', 0)
    const { result } = await readSecondResult()
    assert.equal(result.count, 2)
    assert.deepEqual(
      result.indicators.map(({ key, value, of }) => [key, value, of]),
      [
        ['documents.contractsApproved', 2, null],
        ['documents.approvedWithoutReturn', 1, 2],
        ['documents.approvedOnTime', 2, 2],
        ['documents.approvalDays', 0, null],
      ],
    )
    assert.match(result.evidence[0]?.sentence ?? '', /^Kooskõlastusring sai täis/)
    const { positions: spines } = await stage.perform(positions.readSpine, period, 'kati')
    const spine = spines[0]?.duties.find(({ no }) => no === '3.1')
    assert.ok(spine, 'the desk shows the duty')
  })

  it('is evidence no more when its last approval was taken back', async () => {
    const before = (await readSecondResult()).result.count
    const id = await approve('serviceContract', 0)
    assert.equal((await readSecondResult()).result.count, before + 1)
    const { items } = await stage.perform(documents.readRounds, { id }, 'kati')
    const step = items[0]?.steps[0]?.id ?? ''
    await stage.perform(documents.takeBackApproval, { id, step }, 'toomas')
    assert.equal((await readSecondResult()).result.count, before)
  })
})
