import assert from 'node:assert/strict'
import { it } from 'node:test'
import { setStage } from '../../tests/support/stage.ts'
import { perform } from '../kernel/road/perform.ts'
import { records } from '../modules/records/contract.ts'
import { tidyUp } from './tidy.ts'

it('keeps the first answer of a command for a day and not longer', async () => {
  const { house, person, actor } = await setStage()
  const say = (now: Date) =>
    perform(
      house,
      records.addComment,
      { id: person('kati') as never, text: 'Tere' },
      { actor: actor('piret'), now, key: 'one' },
    )
  const now = new Date()
  const first = await say(now)
  await tidyUp(house, new Date(now.getTime() + 23 * 3_600_000))
  assert.deepEqual(await say(now), first)
  await tidyUp(house, new Date(now.getTime() + 25 * 3_600_000))
  assert.notDeepEqual(await say(now), first)
})
