import assert from 'node:assert/strict'
import { it } from 'node:test'
import { setStage } from '../../tests/support/stage.ts'
import { perform } from '../kernel/road/perform.ts'
import { people } from '../modules/people/contract.ts'
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

it('empties letters that could not be sent in a month', async () => {
  const { house, perform, letters, person, now: then } = await setStage()
  const id = person('anu')
  const { version, name, title } = await perform(people.readPerson, { id }, 'siim')
  const email = 'anu.rebane.uus@amet.example'
  await perform(people.changePerson, { id, version, name, title, email }, 'siim')
  const now = then.getTime()
  await tidyUp(house, new Date(now + 29 * 86_400_000))
  assert.equal((await letters()).length, 1)
  await tidyUp(house, new Date(now + 31 * 86_400_000))
  assert.equal((await letters()).length, 0)
  const kept = await house.read.selectFrom('kernel.letter').select(['recipient', 'state']).execute()
  assert.deepEqual(kept, [{ recipient: 'anu.rebane@amet.example', state: 'withdrawn' }])
})
