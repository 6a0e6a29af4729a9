import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { openPdf } from '../../../tests/support/open-pdf.ts'
import { type OpenStage, setStage } from '../../../tests/support/stage.ts'
import { taskFor } from '../../../tests/support/task-plan.ts'
import { readDocx } from '../../platform/docx.ts'
import { positions } from '../positions/contract.ts'
import { tasks } from '../tasks/contract.ts'
import { problems, reports } from './contract.ts'
import { shortReading } from './examples/reading.ts'

let stage: OpenStage
let position: string
const period = { from: '2026-11-01', until: '2026-11-30' }

before(async () => {
  stage = await setStage()
  const saved = {
    team: stage.team,
    reading: shortReading,
    kinds: [['oneOffTasks' as const]],
    validFrom: '2026-03-01',
    holder: stage.person('kati'),
    manager: stage.person('piret'),
  }
  position = (await stage.perform(positions.saveVersion, saved, 'kati')).position
  const { duties } = await stage.perform(positions.readMyDuties, {}, 'kati')
  const serves = [{ duty: duties[0]?.id ?? '', result: duties[0]?.results[0]?.id ?? '' }]
  for (const title of ['Ülevaade Soome mudelist', 'Kohtumise kokkuvõte', 'Eelarve sisend']) {
    const { id } = await stage.perform(tasks.giveTask, taskFor(stage, 'kati', { title, serves }), 'piret')
    await stage.perform(tasks.finishTask, { id, result: '' }, 'kati')
    await stage.perform(tasks.acceptTask, { id, remark: '' }, 'piret')
  }
})

const request = async (review: string | null = null) =>
  (await stage.perform(reports.requestReviewPack, { position, review, ...period }, 'kati')).pack
const bytesOf = async (id: string, format: 'pdf' | 'docx') =>
  new Uint8Array((await stage.perform(reports.downloadPack, { id, format }, 'kati')).bytes as Uint8Array)

describe('a review pack', () => {
  it('is made in the background, a file a step, and says how far it is', async () => {
    const id = await request()
    const { state, done, of } = await stage.perform(reports.readPack, { id }, 'kati')
    assert.deepEqual([state, done, of], ['making', 1, 3])
    await assert.rejects(bytesOf(id, 'pdf'), { type: problems.PackUnfinished.type })
    await stage.runJobs()
    const ready = await stage.perform(reports.readPack, { id }, 'kati')
    assert.deepEqual([ready.state, ready.done], ['ready', 3])
    assert.deepEqual(
      ready.files.map(({ format }) => format),
      ['pdf', 'docx'],
    )
  })

  it('says in PDF and Word the numbers, evidence and words that the page says', async () => {
    const { review } = await stage.perform(positions.startReview, { id: position, ...period }, 'piret')
    const page = await stage.perform(
      positions.readEvidence,
      { id: position, ...period, perResult: 50 },
      'kati',
    )
    const result = page.duties[0]?.results[0]
    const words = { id: review, result: result?.id ?? '', text: 'Kolm ülesannet kolmest.' }
    await stage.perform(positions.writeWords, words, 'kati')
    await stage.perform(positions.proposeChange, { id: review, text: 'Lisada digikoolitused.' }, 'piret')
    const id = await request(review)
    await stage.runJobs()
    const pdf = await openPdf(await bytesOf(id, 'pdf'))
    const docx = await readDocx(await bytesOf(id, 'docx'))
    const plain = (text: string) => text.replace(/\s+/g, ' ')
    for (const text of [plain(pdf.text), plain(docx.text)]) {
      for (const { value, of, name } of result?.indicators ?? []) {
        assert.ok(text.includes(name), name)
        assert.ok(text.includes(of === null ? `${value}` : `${value} / ${of}`), `${value} of ${name}`)
      }
      for (const { sentence } of result?.evidence ?? [])
        assert.ok(text.includes(sentence.replace(/\.$/, '')), sentence)
      for (const title of ['Ülevaade Soome mudelist', 'Kohtumise kokkuvõte', 'Eelarve sisend'])
        assert.ok(text.includes(title), title)
      assert.ok(text.includes('Kolm ülesannet kolmest.') && text.includes('Lisada digikoolitused.'))
    }
    assert.equal(pdf.tagged, true)
    assert.match(pdf.xmp, /pdfaid:part>2/)
    assert.equal(result?.count, 3)
  })

  it('keeps the numbers of the moment in which it was asked for', async () => {
    const id = await request()
    const { duties } = await stage.perform(positions.readMyDuties, {}, 'kati')
    const note = { id: duties[0]?.results[0]?.id ?? '', happenedOn: '2026-11-20', note: 'Hilisem märkus.' }
    await stage.perform(positions.addEvidence, note, 'kati')
    await stage.runJobs()
    assert.ok(!(await openPdf(await bytesOf(id, 'pdf'))).text.includes('Hilisem märkus.'))
  })

  it('stops between the files when it is told to', async () => {
    const id = await request()
    await stage.perform(reports.stopPack, { id }, 'kati')
    await stage.runJobs()
    const pack = await stage.perform(reports.readPack, { id }, 'kati')
    assert.deepEqual([pack.state, pack.files], ['stopped', []])
    await assert.rejects(stage.perform(reports.stopPack, { id }, 'kati'), {
      type: problems.PackFinished.type,
    })
  })

  it('is seen by the holder, the manager and who asked for it', async () => {
    const id = await request()
    await stage.perform(reports.readPack, { id }, 'piret')
    await assert.rejects(stage.perform(reports.readPack, { id }, 'maarja'), { type: 'kernel.NotFound' })
  })

  it('takes only a review of the same position', async () => {
    const saved = {
      team: stage.team,
      reading: shortReading,
      kinds: [['byHand' as const]],
      validFrom: '2026-03-01',
      holder: stage.person('kati'),
      manager: stage.person('piret'),
    }
    const other = (await stage.perform(positions.saveVersion, saved, 'kati')).position
    const { review } = await stage.perform(positions.startReview, { id: other, ...period }, 'piret')
    await assert.rejects(request(review), { type: problems.ReviewOfOther.type })
  })
})
