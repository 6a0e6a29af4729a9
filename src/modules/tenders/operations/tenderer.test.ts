import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { due, onOwnStage, refused } from '../../../../tests/support/tendering.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { signin } from '../../signin/contract.ts'
import { problems, tenders } from '../contract.ts'
import { announceTraining, approvedPaper, inviteThree, tokenIn } from '../examples/announced.ts'

describe('invitations', () => {
  const on = onOwnStage()
  it('go to everyone on the list at the same moment, each with a link of his own, and are proven', async () => {
    const { procurement } = await announceTraining(on.stage, { title: 'Kutsete hange' })
    await inviteThree(on.stage, procurement)
    const letters = await on.lettersOf('tenders.invitation', 'Kutsete hange')
    assert.equal(letters.length, 3)
    assert.equal(new Set(letters.map(({ text }) => tokenIn(text))).size, 3)
    assert.match(letters[0]?.text ?? '', /10\.12\.2026 kell 14\.00/)
    const { items, blocked, can } = await on.stage.perform(tenders.listTenderers, { procurement }, 'kati')
    assert.deepEqual(
      items.map((one) => one.letters.map(({ kind, state }) => [kind, state])),
      items.map(() => [['tenders.invitation', 'waiting']]),
    )
    assert.equal(blocked, 'nobody')
    assert.deepEqual(can, ['write', 'sendAgain'])
    await assert.rejects(
      on.stage.perform(tenders.sendInvitations, { procurement }, 'kati'),
      refused(problems.NobodyToInvite),
    )
  })

  it('don’t leave before the procurement is announced, nor at its due moment, nor by who has no part in it', async () => {
    const { procurement } = await announceTraining(on.stage)
    const kati = on.stage.actor('kati')
    const wish = { procurement, name: 'OÜ Hiline', email: 'hiline@pakkuja.example' }
    await on.stage.perform(tenders.addTenderer, wish, 'kati')
    await on.stage.perform(tenders.describeCall, { procurement, summary: 'Supervisioon.' }, 'kati')
    await assert.rejects(
      on.at({ now: due, actor: kati }, tenders.sendInvitations, { procurement }),
      refused(problems.TenderingOver),
    )
    await assert.rejects(
      on.stage.perform(tenders.sendInvitations, { procurement }, 'maarja'),
      /NotAllowed|NotResponsible/,
    )
    const justBefore = new Date(due.getTime() - 1)
    assert.deepEqual(
      await on.at({ now: justBefore, actor: kati }, tenders.sendInvitations, { procurement }),
      { sent: 1 },
    )
  })

  it('refuse a wrong code, the same tenderer twice, and to change what was sent', async () => {
    const { procurement } = await announceTraining(on.stage)
    const add = (wish: object) =>
      on.stage.perform(
        tenders.addTenderer,
        { procurement, name: 'OÜ Kordus', email: 'kordus@pakkuja.example', ...wish },
        'kati',
      )
    await assert.rejects(add({ registryCode: '99000017' }), refused(problems.RegistryCodeWrong))
    const { id } = await add({ registryCode: '99000011' })
    await assert.rejects(add({ name: 'Teine' }), refused(problems.TendererListed))
    await assert.rejects(
      add({ email: 'muu@pakkuja.example', registryCode: '99000011' }),
      refused(problems.TendererListed),
    )
    await on.stage.perform(tenders.describeCall, { procurement, summary: 'Supervisioon.' }, 'kati')
    await on.stage.perform(tenders.sendInvitations, { procurement }, 'kati')
    await assert.rejects(
      on.stage.perform(tenders.removeTenderer, { id }, 'kati'),
      refused(problems.TendererInvited),
    )
  })

  it('sent again to another address end the first link, also in a letter that has not left', async () => {
    const { procurement } = await announceTraining(on.stage, { title: 'Vale aadressi hange' })
    await inviteThree(on.stage, procurement)
    const listed = async () =>
      (await on.stage.perform(tenders.listTenderers, { procurement }, 'kati')).items[0]
    const first = await listed()
    assert.ok(first)
    const lettersTo = async (to: string) =>
      (await on.lettersOf('tenders.invitation', 'Vale aadressi hange')).filter((one) => one.to === to)
    const old = tokenIn((await lettersTo(first.email))[0]?.text ?? '')
    const to = { email: 'oige@pakkuja.example', contactName: 'Õie Aas' }
    await on.stage.perform(tenders.sendLinkAgain, { id: first.id, ...to }, 'kati')
    assert.deepEqual(await lettersTo(first.email), [])
    const [again] = await lettersTo(to.email)
    assert.match(again?.text ?? '', /Tere, Õie Aas!/)
    assert.deepEqual(
      (await listed())?.letters.map(({ kind, state }) => [kind, state]),
      [
        ['tenders.invitation', 'withdrawn'],
        ['tenders.invitation', 'waiting'],
      ],
    )
    const http: Actor = { kind: 'system', name: 'http' }
    const afterwards = new Date(on.stage.now.getTime() + 1)
    assert.equal(await on.at({ now: afterwards, actor: http }, signin.readHolder, { token: old }), null)
    assert.ok(
      await on.at({ now: afterwards, actor: http }, signin.readHolder, { token: tokenIn(again?.text ?? '') }),
    )
  })

  it('whose link alone was asked for anew goes without the invitation, once that has left', async () => {
    const { procurement } = await announceTraining(on.stage, { title: 'Kaotatud kirja hange' })
    await inviteThree(on.stage, procurement)
    await on.stage.house.write.updateTable('kernel.letter').set({ state: 'sent' }).execute()
    const [first] = (await on.stage.perform(tenders.listTenderers, { procurement }, 'kati')).items
    assert.ok(first)
    await on.stage.perform(tenders.sendLinkAgain, { id: first.id, email: first.email }, 'kati')
    assert.equal((await on.lettersOf('tenders.link', 'Kaotatud kirja hange')).length, 1)
  })
})

describe('a link', () => {
  const on = onOwnStage()
  it('opens its own procurement’s papers and no other’s', async () => {
    const one = await announceTraining(on.stage, { title: 'Esimese lingi hange' })
    const other = await announceTraining(on.stage, { title: 'Teise lingi hange' })
    await inviteThree(on.stage, one.procurement)
    const [letter] = await on.lettersOf('tenders.invitation', 'Esimese lingi hange')
    const token = tokenIn(letter?.text ?? '')
    const holder = await on.holderOf(token)
    const paperOf = async (procurement: typeof one.procurement) => {
      const documents = [await approvedPaper(on.stage, procurement)]
      const { papers } = await on.stage.perform(tenders.givePapers, { procurement, documents }, 'kati')
      return papers[0] ?? ''
    }
    const [own, foreign] = [await paperOf(one.procurement), await paperOf(other.procurement)]
    const shown = await on.stage.perform(tenders.showTenderPage, { token }, holder)
    assert.deepEqual(
      shown.call.papers.map(({ id }) => id),
      [own],
    )
    assert.equal(shown.call.title, 'Esimese lingi hange')
    await on.stage.perform(tenders.downloadPaperByLink, { token, paper: own }, holder)
    await assert.rejects(
      on.stage.perform(tenders.downloadPaperByLink, { token, paper: foreign }, holder),
      /NotFound/,
    )
  })
})
