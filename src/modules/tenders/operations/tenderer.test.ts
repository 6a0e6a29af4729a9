import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { Actor } from '../../../kernel/actor.ts'
import type { CallOf, Operation, OutputOf } from '../../../kernel/contract.ts'
import { perform } from '../../../kernel/road/perform.ts'
import { Day } from '../../../kernel/values/day.ts'
import { procurements } from '../../procurements/contract.ts'
import { signin } from '../../signin/contract.ts'
import { tasks } from '../../tasks/contract.ts'
import { problems, tenders } from '../contract.ts'
import { announceTraining, approvedPaper, inviteThree, openTraining, tokenIn } from '../examples/announced.ts'
import { addTwoTenders } from '../examples/tender.ts'

const guest: Actor = { kind: 'guest', visitor: 'tenders' }
const due = new Date('2026-12-10T12:00:00.000Z')
const refused = (problem: { type: string }) => ({ type: problem.type })

let stage: OpenStage
/** Each part has its own stage: like purchases on one are added up until another procedure is due. */
const onOwnStage = () => {
  before(async () => {
    stage = await setStage()
  })
  after(() => stage.database.stop())
}

const at = <O extends Operation>(
  now: Date,
  operation: O,
  input: CallOf<O>,
  actor: Actor,
): Promise<OutputOf<O>> => perform(stage.house, operation, input, { actor, now })
const holderOf = async (token: string): Promise<Actor> => {
  const holder = await at(stage.now, signin.readHolder, { token }, { kind: 'system', name: 'http' })
  assert.ok(holder)
  return holder
}
/** Letters of a kind, the newest of each mailbox. */
const lettersOf = async (kind: string, procurement = '') =>
  (await stage.letters()).filter((one) => one.kind === kind && one.text.includes(procurement))
const tokensOf = async () => {
  const letters = await lettersOf('tenders.invitation')
  return Object.fromEntries(letters.map(({ to, text }) => [to, tokenIn(text)]))
}

describe('invitations', () => {
  onOwnStage()
  it('go to everyone on the list at the same moment, each with a link of his own, and are proven', async () => {
    const { procurement } = await announceTraining(stage, { title: 'Kutsete hange' })
    await inviteThree(stage, procurement)
    const letters = await lettersOf('tenders.invitation', 'Kutsete hange')
    assert.equal(letters.length, 3)
    assert.equal(new Set(letters.map(({ text }) => tokenIn(text))).size, 3)
    assert.match(letters[0]?.text ?? '', /10\.12\.2026 kell 14\.00/)
    const { items, blocked, can } = await stage.perform(tenders.listTenderers, { procurement }, 'kati')
    assert.deepEqual(
      items.map((one) => one.letters.map(({ kind, state }) => [kind, state])),
      items.map(() => [['tenders.invitation', 'waiting']]),
    )
    assert.equal(blocked, 'nobody')
    assert.deepEqual(can, ['write', 'sendAgain'])
    await assert.rejects(
      stage.perform(tenders.sendInvitations, { procurement }, 'kati'),
      refused(problems.NobodyToInvite),
    )
  })

  it('don’t leave before the procurement is announced, nor at its due moment, nor by who has no part in it', async () => {
    const { procurement } = await announceTraining(stage)
    const kati = stage.actor('kati')
    const wish = { procurement, name: 'OÜ Hiline', email: 'hiline@pakkuja.example' }
    await stage.perform(tenders.addTenderer, wish, 'kati')
    await stage.perform(tenders.describeCall, { procurement, summary: 'Supervisioon.' }, 'kati')
    await assert.rejects(
      at(due, tenders.sendInvitations, { procurement }, kati),
      refused(problems.TenderingOver),
    )
    await assert.rejects(
      stage.perform(tenders.sendInvitations, { procurement }, 'maarja'),
      /NotAllowed|NotResponsible/,
    )
    const justBefore = new Date(due.getTime() - 1)
    assert.deepEqual(await at(justBefore, tenders.sendInvitations, { procurement }, kati), { sent: 1 })
  })

  it('refuse a wrong code, the same tenderer twice, and to change what was sent', async () => {
    const { procurement } = await announceTraining(stage)
    const add = (wish: object) =>
      stage.perform(
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
    await stage.perform(tenders.describeCall, { procurement, summary: 'Supervisioon.' }, 'kati')
    await stage.perform(tenders.sendInvitations, { procurement }, 'kati')
    await assert.rejects(
      stage.perform(tenders.removeTenderer, { id }, 'kati'),
      refused(problems.TendererInvited),
    )
  })

  it('sent again to another address end the first link', async () => {
    const { procurement } = await announceTraining(stage, { title: 'Vale aadressi hange' })
    await inviteThree(stage, procurement)
    const [first] = (await stage.perform(tenders.listTenderers, { procurement }, 'kati')).items
    assert.ok(first)
    const [letter] = (await lettersOf('tenders.invitation', 'Vale aadressi hange')).filter(
      ({ to }) => to === first.email,
    )
    const old = tokenIn(letter?.text ?? '')
    await stage.perform(tenders.sendLinkAgain, { id: first.id, email: 'oige@pakkuja.example' }, 'kati')
    const [again] = await lettersOf('tenders.link', 'Vale aadressi hange')
    assert.equal(again?.to, 'oige@pakkuja.example')
    const http: Actor = { kind: 'system', name: 'http' }
    const afterwards = new Date(stage.now.getTime() + 1)
    assert.equal(await at(afterwards, signin.readHolder, { token: old }, http), null)
    assert.ok(await at(afterwards, signin.readHolder, { token: tokenIn(again?.text ?? '') }, http))
  })
})

describe('questions', () => {
  onOwnStage()
  it('are answered to all at the same moment, and nobody is told who asked', async () => {
    const { procurement } = await announceTraining(stage, { title: 'Küsimuste hange' })
    await inviteThree(stage, procurement)
    const tokens = await tokensOf()
    const token = tokens['pakkumused@rahuleid.example'] ?? ''
    const text = 'Kas Rahuleid võib pakkuda kaht superviisorit?'
    await stage.perform(tenders.askQuestion, { token, text }, await holderOf(token))
    const { items } = await stage.perform(tenders.listQuestions, { procurement }, 'kati')
    assert.equal(items[0]?.text, text)
    assert.doesNotMatch(JSON.stringify({ ...items[0], text: '' }), /rahuleid/i)
    const id = items[0]?.id as never
    const reply = { id, answer: 'Jah, kui mõlemad vastavad nõuetele.' }
    await assert.rejects(
      stage.perform(tenders.answerQuestion, { ...reply, toldText: text }, 'kati'),
      refused(problems.AskerNamed),
    )
    const toldText = 'Kas pakkuda võib kaht superviisorit?'
    await stage.perform(tenders.answerQuestion, { ...reply, toldText }, 'kati')
    const letters = await lettersOf('tenders.answer', 'Küsimuste hange')
    assert.deepEqual(letters.map(({ to }) => to).sort(), [
      'hanked@kuulamine.example',
      'info@sild.example',
      'pakkumused@rahuleid.example',
    ])
    assert.equal(new Set(letters.map((one) => one.text)).size, 1)
    assert.doesNotMatch(letters[0]?.text ?? '', /rahuleid/i)
    await assert.rejects(
      stage.perform(tenders.answerQuestion, { ...reply, toldText }, 'kati'),
      refused(problems.QuestionAnswered),
    )
  })

  it('wait in the tasks of who is responsible until they are answered', async () => {
    const { procurement } = await announceTraining(stage, { title: 'Ootel küsimuse hange' })
    const asked = { procurement, text: 'Kas ruum on olemas?', source: 'phone' as const }
    const { id } = await stage.perform(tenders.addQuestion, asked, 'kati')
    const open = async () => {
      const { items } = await stage.perform(tasks.listTasks, { text: 'Ootel', states: ['given'] }, 'kati')
      return items.filter(({ title }) => title === 'Vasta küsimusele 1: Ootel küsimuse hange')
    }
    const [waiting] = await open()
    assert.equal(waiting?.dueAt, due.toISOString())
    const answer = { id, toldText: asked.text, answer: 'Jah.' }
    await stage.perform(tenders.answerQuestion, answer, 'kati')
    assert.deepEqual(await open(), [])
  })

  it('are taken until the due moment', async () => {
    const { procurement } = await announceTraining(stage, { title: 'Hilise küsimuse hange' })
    await inviteThree(stage, procurement)
    const [letter] = await lettersOf('tenders.invitation', 'Hilise küsimuse hange')
    const token = tokenIn(letter?.text ?? '')
    const holder = await holderOf(token)
    const ask = (now: Date) => at(now, tenders.askQuestion, { token, text: 'Veel üks küsimus?' }, holder)
    await assert.rejects(ask(due), refused(problems.QuestionsOver))
    await ask(new Date(due.getTime() - 1))
  })
})

describe('a link', () => {
  onOwnStage()
  it('opens its own procurement’s papers and no other’s', async () => {
    const one = await announceTraining(stage, { title: 'Esimese lingi hange' })
    const other = await announceTraining(stage, { title: 'Teise lingi hange' })
    await inviteThree(stage, one.procurement)
    const [letter] = await lettersOf('tenders.invitation', 'Esimese lingi hange')
    const token = tokenIn(letter?.text ?? '')
    const holder = await holderOf(token)
    const paperOf = async (procurement: typeof one.procurement) => {
      const documents = [await approvedPaper(stage, procurement)]
      const { papers } = await stage.perform(tenders.givePapers, { procurement, documents }, 'kati')
      return papers[0] ?? ''
    }
    const [own, foreign] = [await paperOf(one.procurement), await paperOf(other.procurement)]
    const shown = await stage.perform(tenders.showTenderPage, { token }, holder)
    assert.deepEqual(
      shown.call.papers.map(({ id }) => id),
      [own],
    )
    assert.equal(shown.call.title, 'Esimese lingi hange')
    await stage.perform(tenders.downloadPaperByLink, { token, paper: own }, holder)
    await assert.rejects(
      stage.perform(tenders.downloadPaperByLink, { token, paper: foreign }, holder),
      /NotFound/,
    )
  })
})

describe('papers', () => {
  onOwnStage()
  it('changed after the invitations are told to all, and the earlier version stays readable', async () => {
    const { procurement } = await announceTraining(stage, { title: 'Muudetud paberi hange' })
    await inviteThree(stage, procurement)
    const document = await approvedPaper(stage, procurement)
    const give = (note = '') =>
      stage.perform(tenders.givePapers, { procurement, documents: [document], note }, 'kati')
    assert.ok((await give()).told)
    await assert.rejects(give(), refused(problems.PaperNotReady))
    await approvedPaper(stage, procurement, document)
    assert.ok((await give('Tähtaeg on nüüd punktis 4.')).told)
    const { papers, notices } = await stage.perform(tenders.readCall, { procurement }, 'kati')
    assert.deepEqual(
      papers.map(({ no, replacedAt }) => [no, replacedAt !== null]),
      [
        [1, true],
        [2, false],
      ],
    )
    assert.equal(notices.length, 2)
    assert.equal((await lettersOf('tenders.papers', 'Muudetud paberi hange')).length, 6)
  })

  it('that nobody has approved stay here', async () => {
    const { procurement } = await announceTraining(stage)
    const draft = await approvedPaper(stage, procurement, null, { approved: false })
    await assert.rejects(
      stage.perform(tenders.givePapers, { procurement, documents: [draft] }, 'kati'),
      refused(problems.PaperNotReady),
    )
  })
})

describe('the public page', () => {
  onOwnStage()
  const wish = { name: 'MTÜ Sõbralik', email: 'mtu@sobralik.example', registryCode: '' }

  it('shows only what was opened to all', async () => {
    const { procurement } = await announceTraining(stage, { title: 'Suletud hange' })
    await assert.rejects(stage.perform(tenders.showCall, { procurement }, guest), /NotFound/)
    await assert.rejects(stage.perform(tenders.askForLink, { procurement, ...wish }, guest), /NotFound/)
    const { items } = await stage.perform(tenders.showCalls, {}, guest)
    assert.ok(!items.some(({ title }) => title === 'Suletud hange'))
  })

  it('gives whoever asks a link of his own, which staff neither see nor count before the opening', async () => {
    const { procurement } = await openTraining(stage, { title: 'Avatud hange' })
    const before = await stage.perform(tenders.listTenderers, { procurement }, 'kati')
    await stage.perform(tenders.askForLink, { procurement, ...wish }, guest)
    assert.deepEqual(await stage.perform(tenders.listTenderers, { procurement }, 'kati'), before)
    const [letter] = await lettersOf('tenders.link', 'Avatud hange')
    assert.equal(letter?.to, wish.email)
    const token = tokenIn(letter?.text ?? '')
    const shown = await stage.perform(tenders.showTenderPage, { token }, await holderOf(token))
    assert.equal(shown.tenderer, wish.name)
  })

  it('answers alike whoever asks again, and doesn’t flood his mailbox', async () => {
    const { procurement } = await openTraining(stage, { title: 'Kahe kirja hange' })
    const ask = (seconds: number) =>
      at(new Date(stage.now.getTime() + seconds * 1000), tenders.askForLink, { procurement, ...wish }, guest)
    assert.deepEqual(await ask(0), {})
    assert.deepEqual(await ask(599), {})
    assert.equal((await lettersOf('tenders.link', 'Kahe kirja hange')).length, 1)
    assert.deepEqual(await ask(600), {})
    assert.equal((await lettersOf('tenders.link', 'Kahe kirja hange')).length, 2)
  })

  it('gives no link at the due moment', async () => {
    const { procurement } = await openTraining(stage)
    await assert.rejects(
      at(due, tenders.askForLink, { procurement, ...wish }, guest),
      refused(problems.TenderingOver),
    )
    assert.equal((await at(due, tenders.showCall, { procurement }, guest)).call.state, 'over')
  })
})

describe('what changes', () => {
  onOwnStage()
  it('is told to all at the same moment: a moved due moment takes waiting questions with it, an end says so', async () => {
    const { procurement } = await announceTraining(stage, { title: 'Muutuv hange' })
    await inviteThree(stage, procurement)
    const asked = { procurement, text: 'Kas ruum on olemas?', source: 'mail' as const }
    const { id } = await stage.perform(tenders.addQuestion, asked, 'kati')
    const moved = { id: procurement, day: Day.parse('2026-12-14'), time: '10:00', reason: 'Lisandus teavet.' }
    await stage.perform(procurements.moveDueMoment, moved, 'kati')
    await stage.runJobs()
    const told = await lettersOf('tenders.dueMoved', 'Muutuv hange')
    assert.equal(told.length, 3)
    assert.match(told[0]?.text ?? '', /14\.12\.2026 kell 10\.00/)
    const { items } = await stage.perform(tasks.listTasks, { text: 'Muutuv hange' }, 'kati')
    const waiting = items.find(({ title }) => title.startsWith('Vasta küsimusele'))
    assert.deepEqual([waiting?.dueDay, waiting?.dueTime], ['2026-12-14', '10:00'])
    const { version } = await stage.perform(procurements.readProcurement, { id: procurement }, 'kati')
    const end = { id: procurement, version, as: 'cancelled' as const, reason: 'Vajadus langes ära.' }
    await stage.perform(procurements.endProcurement, end, 'kati')
    await stage.runJobs()
    assert.equal((await lettersOf('tenders.ended', 'Muutuv hange')).length, 3)
    const { notices } = await stage.perform(tenders.readCall, { procurement }, 'kati')
    assert.deepEqual(
      notices.map(({ kind }) => kind),
      ['dueMoved', 'ended'],
    )
    const { question } = await stage.perform(tenders.readQuestion, { id }, 'kati')
    assert.equal(question.text, asked.text)
  })

  it('by a decision is told to each tenderer with his own reason, and whom no letter reaches is said', async () => {
    const { procurement, first, second } = await addTwoTenders(stage)
    const tendersItself = { kind: 'system', name: 'tenders' } as const
    const ranked = [
      {
        tender: first,
        name: 'OÜ Rahuleid',
        registryCode: null,
        priceCents: 1_200_000,
        points: 9000,
        rank: 1,
      },
    ]
    const rejected = [{ tender: second, name: 'MTÜ Selge Sõna', reason: 'Puudub superviisori kutse.' }]
    await stage.perform(procurements.setOutcome, { procurement, lot: null, ranked, rejected }, tendersItself)
    await stage.house.write
      .updateTable('procurements.procurement')
      .set({ announcedAt: stage.now })
      .where('id', '=', procurement)
      .execute()
    const wish = { id: procurement, kind: 'award' as const, reason: 'Parim suhe.' }
    const { decision } = await stage.perform(procurements.takeDecision, wish, 'kati')
    const notice = { id: procurement, decision, standstillUntil: Day.parse('2026-12-07') }
    await stage.perform(procurements.notifyTenderers, notice, 'kati')
    await stage.runJobs()
    const letters = await lettersOf('tenders.decision')
    assert.deepEqual(
      letters.map(({ to }) => to),
      ['helve.kivi@rahuleid.example'],
    )
    assert.match(letters[0]?.text ?? '', /07\.12\.2026/)
    assert.doesNotMatch(letters[0]?.text ?? '', /Selge Sõna|superviisori kutse/)
    const told = await stage.house.read
      .selectFrom('kernel.fact')
      .select('data')
      .where('name', '=', 'tenders.DecisionTold')
      .executeTakeFirstOrThrow()
    assert.deepEqual(told.data, { decision, letters: 1, withoutAddress: 1 })
  })
})
