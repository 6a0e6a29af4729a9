import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { openThread, type Thread, TooMuchWork } from './thread.ts'

type Question = { double: number } | 'loop' | 'fill' | 'throw'

const folder = await mkdtemp(join(tmpdir(), 'thread-'))
after(() => rm(folder, { recursive: true }))

async function openExample(): Promise<Thread<Question, number>> {
  const file = join(folder, 'example.ts')
  const answer = JSON.stringify(new URL('./answer.ts', import.meta.url).href)
  await writeFile(
    file,
    `import { answerQuestions } from ${answer}
    let asked: number = 0
    answerQuestions((question: { double: number } | string) => {
      asked++
      const kept: string[] = []
      while (question === 'loop') Math.random()
      while (question === 'fill') kept.push('x'.repeat(1000) + kept.length)
      if (question === 'throw') throw new RangeError('no such number')
      return (question as { double: number }).double * 2 + asked / 10
    })`,
  )
  return openThread(pathToFileURL(file), { seconds: 2, memoryMb: 32 })
}

test('questions asked together are answered each with its own answer, by one thread', async () => {
  const thread = await openExample()
  const answers = await Promise.all([1, 2, 3].map((double) => thread.ask({ double })))
  assert.deepEqual(answers, [2.1, 4.2, 6.3])
})

test('what the work throws comes back as it was, and the thread goes on', async () => {
  const thread = await openExample()
  await assert.rejects(thread.ask('throw'), new RangeError('no such number'))
  assert.equal(await thread.ask({ double: 4 }), 8.2)
})

test('work without end and work without bounds are stopped, and a fresh thread takes the next question', async () => {
  const thread = await openExample()
  for (const endless of ['loop', 'fill'] as const) {
    await assert.rejects(thread.ask(endless), TooMuchWork)
    assert.equal(await thread.ask({ double: 1 }), 2.1)
  }
})

test('the event loop is free while the thread works', async () => {
  const thread = await openExample()
  let ticks = 0
  const ticking = setInterval(() => ticks++, 10)
  await assert.rejects(thread.ask('loop'), TooMuchWork)
  clearInterval(ticking)
  assert.ok(ticks > 20, `${ticks} ticks`)
})
