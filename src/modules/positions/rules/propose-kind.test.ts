import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import { readText } from '../../../platform/text/read-text.ts'
import { proposeKind } from './propose-kind.ts'
import { readJobDescription } from './read-job-description.ts'

describe('proposing the kind of a result', () => {
  it('finds every kind in the job description of the demonstration', async () => {
    const file = await readFile(new URL('../../../demo/ametijuhend.txt', import.meta.url))
    const { duties } = readJobDescription(await readText(file))
    assert.deepEqual(
      duties.flatMap((duty) => duty.results.map((result) => proposeKind(duty.text, result))),
      [
        'lawfulProcurements',
        'contractsInTime',
        'eventsHeld',
        'eventsEvaluated',
        'teamInformed',
        'cooperation',
        'foreignPractice',
        'projects',
        'proposals',
        'oneOffTasks',
      ],
    )
  })

  it('proposes evidence by hand where the words say nothing', () => {
    assert.equal(proposeKind('Arhiivi korrastamine.', 'Arhiiv on korras.'), 'byHand')
    // "In time" alone says nothing of one-off tasks.
    assert.equal(proposeKind('Aruannete koostamine.', 'Aruanded on esitatud tähtaegselt.'), 'byHand')
  })
})
