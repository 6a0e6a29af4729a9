import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { due, onOwnStage, refused } from '../../../../tests/support/tendering.ts'
import { tasks } from '../../tasks/contract.ts'
import { problems, tenders } from '../contract.ts'
import { announceTraining, inviteThree, tokenIn } from '../examples/announced.ts'

describe('questions', () => {
  const on = onOwnStage()
  it('are answered to all at the same moment, and nobody is told who asked', async () => {
    const { procurement } = await announceTraining(on.stage, { title: 'Küsimuste hange' })
    await inviteThree(on.stage, procurement)
    const tokens = await on.tokensOf()
    const token = tokens['pakkumused@rahuleid.example'] ?? ''
    const text = 'Kas Rahuleid võib pakkuda kaht superviisorit?'
    await on.stage.perform(tenders.askQuestion, { token, text }, await on.holderOf(token))
    const { items } = await on.stage.perform(tenders.listQuestions, { procurement }, 'kati')
    assert.equal(items[0]?.text, text)
    assert.doesNotMatch(JSON.stringify({ ...items[0], text: '' }), /rahuleid/i)
    const id = items[0]?.id as never
    const reply = { id, answer: 'Jah, kui mõlemad vastavad nõuetele.' }
    await assert.rejects(
      on.stage.perform(tenders.answerQuestion, { ...reply, toldText: text }, 'kati'),
      refused(problems.AskerNamed),
    )
    const toldText = 'Kas pakkuda võib kaht superviisorit?'
    await on.stage.perform(tenders.answerQuestion, { ...reply, toldText }, 'kati')
    const letters = await on.lettersOf('tenders.answer', 'Küsimuste hange')
    assert.deepEqual(letters.map(({ to }) => to).sort(), [
      'hanked@kuulamine.example',
      'info@sild.example',
      'pakkumused@rahuleid.example',
    ])
    assert.equal(new Set(letters.map((one) => one.text)).size, 1)
    assert.doesNotMatch(letters[0]?.text ?? '', /rahuleid/i)
    await assert.rejects(
      on.stage.perform(tenders.answerQuestion, { ...reply, toldText }, 'kati'),
      refused(problems.QuestionAnswered),
    )
  })

  it('wait in the tasks of who is responsible until they are answered', async () => {
    const { procurement } = await announceTraining(on.stage, { title: 'Ootel küsimuse hange' })
    const asked = { procurement, text: 'Kas ruum on olemas?', source: 'phone' as const }
    const { id } = await on.stage.perform(tenders.addQuestion, asked, 'kati')
    const open = async () => {
      const { items } = await on.stage.perform(tasks.listTasks, { text: 'Ootel', states: ['given'] }, 'kati')
      return items.filter(({ title }) => title === 'Vasta küsimusele 1: Ootel küsimuse hange')
    }
    const [waiting] = await open()
    assert.equal(waiting?.dueAt, due.toISOString())
    const answer = { id, toldText: asked.text, answer: 'Jah.' }
    await on.stage.perform(tenders.answerQuestion, answer, 'kati')
    assert.deepEqual(await open(), [])
  })

  it('are taken until the due moment', async () => {
    const { procurement } = await announceTraining(on.stage, { title: 'Hilise küsimuse hange' })
    await inviteThree(on.stage, procurement)
    const [letter] = await on.lettersOf('tenders.invitation', 'Hilise küsimuse hange')
    const token = tokenIn(letter?.text ?? '')
    const holder = await on.holderOf(token)
    const ask = (now: Date) =>
      on.at({ now, actor: holder }, tenders.askQuestion, { token, text: 'Veel üks küsimus?' })
    await assert.rejects(ask(due), refused(problems.QuestionsOver))
    await ask(new Date(due.getTime() - 1))
  })
})
