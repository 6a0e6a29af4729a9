import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { due, guest, onOwnStage, refused } from '../../../../tests/support/tendering.ts'
import { problems, tenders } from '../contract.ts'
import { announceTraining, approvedPaper, inviteThree, openTraining, tokenIn } from '../examples/announced.ts'

describe('papers', () => {
  const on = onOwnStage()
  it('changed after the invitations are told to all, and the earlier version stays readable', async () => {
    const { procurement } = await announceTraining(on.stage, { title: 'Muudetud paberi hange' })
    await inviteThree(on.stage, procurement)
    const document = await approvedPaper(on.stage, procurement)
    const give = (note = '') =>
      on.stage.perform(tenders.givePapers, { procurement, documents: [document], note }, 'kati')
    assert.ok((await give()).told)
    await assert.rejects(give(), refused(problems.PaperNotReady))
    await approvedPaper(on.stage, procurement, document)
    assert.ok((await give('Tähtaeg on nüüd punktis 4.')).told)
    const { papers, notices } = await on.stage.perform(tenders.readCall, { procurement }, 'kati')
    assert.deepEqual(
      papers.map(({ no, replacedAt }) => [no, replacedAt !== null]),
      [
        [1, true],
        [2, false],
      ],
    )
    assert.equal(notices.length, 2)
    assert.equal((await on.lettersOf('tenders.papers', 'Muudetud paberi hange')).length, 6)
  })

  it('that nobody has approved stay here', async () => {
    const { procurement } = await announceTraining(on.stage)
    const draft = await approvedPaper(on.stage, procurement, null, { approved: false })
    await assert.rejects(
      on.stage.perform(tenders.givePapers, { procurement, documents: [draft] }, 'kati'),
      refused(problems.PaperNotReady),
    )
  })
})

describe('the public page', () => {
  const on = onOwnStage()
  const wish = { name: 'MTÜ Sõbralik', email: 'mtu@sobralik.example', registryCode: '' }

  it('shows only what was opened to all', async () => {
    const { procurement } = await announceTraining(on.stage, { title: 'Suletud hange' })
    await assert.rejects(on.stage.perform(tenders.showCall, { procurement }, guest), /NotFound/)
    await assert.rejects(on.stage.perform(tenders.askForLink, { procurement, ...wish }, guest), /NotFound/)
    const { items } = await on.stage.perform(tenders.showCalls, {}, guest)
    assert.ok(!items.some(({ title }) => title === 'Suletud hange'))
  })

  it('gives whoever asks a link of his own, which staff neither see nor count before the opening', async () => {
    const { procurement } = await openTraining(on.stage, { title: 'Avatud hange' })
    const before = await on.stage.perform(tenders.listTenderers, { procurement }, 'kati')
    await on.stage.perform(tenders.askForLink, { procurement, ...wish }, guest)
    assert.deepEqual(await on.stage.perform(tenders.listTenderers, { procurement }, 'kati'), before)
    const [letter] = await on.lettersOf('tenders.link', 'Avatud hange')
    assert.equal(letter?.to, wish.email)
    const token = tokenIn(letter?.text ?? '')
    const shown = await on.stage.perform(tenders.showTenderPage, { token }, await on.holderOf(token))
    assert.equal(shown.tenderer, wish.name)
  })

  it('answers alike whoever asks again, and doesn’t flood his mailbox', async () => {
    const { procurement } = await openTraining(on.stage, { title: 'Kahe kirja hange' })
    const ask = (seconds: number) =>
      on.at({ now: new Date(on.stage.now.getTime() + seconds * 1000), actor: guest }, tenders.askForLink, {
        procurement,
        ...wish,
      })
    assert.deepEqual(await ask(0), {})
    assert.deepEqual(await ask(599), {})
    assert.equal((await on.lettersOf('tenders.link', 'Kahe kirja hange')).length, 1)
    assert.deepEqual(await ask(600), {})
    assert.equal((await on.lettersOf('tenders.link', 'Kahe kirja hange')).length, 2)
  })

  it('gives no link at the due moment', async () => {
    const { procurement } = await openTraining(on.stage)
    await assert.rejects(
      on.at({ now: due, actor: guest }, tenders.askForLink, { procurement, ...wish }),
      refused(problems.TenderingOver),
    )
    assert.equal(
      (await on.at({ now: due, actor: guest }, tenders.showCall, { procurement })).call.state,
      'over',
    )
  })
})
