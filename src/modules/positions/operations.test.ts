import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../tests/support/stage.ts'
import { perform } from '../../kernel/road/perform.ts'
import { runClockJob } from '../../kernel/road/react.ts'
import { tasks } from '../tasks/contract.ts'
import type { ResultKind } from './contract/result-kind.ts'
import { positions, problems } from './contract.ts'
import { keptLinks, sampleKinds, sampleReading, saveSample } from './examples/sample.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})
const refusedBy = (problem: { type: string }) => ({ type: problem.type })
const parties = () => ({ holder: stage.person('kati'), manager: stage.person('piret') })
const first = () => ({
  team: stage.team,
  reading: sampleReading,
  kinds: sampleKinds,
  validFrom: '2026-03-01',
  ...parties(),
})

describe('a job description', () => {
  it('is read from a file without anything being saved, then saved as a version with its source', async () => {
    const bytes = await readFile(new URL('../../demo/ametijuhend.txt', import.meta.url))
    const upload = await stage.upload('kati', 'ametijuhend.txt', bytes)
    const { source, kinds, ...reading } = await stage.perform(positions.createReading, { upload }, 'kati')
    assert.equal(reading.duties.length, 7)
    assert.match(source, /3\.7 Vahetu juhi antud/)
    assert.deepEqual((await stage.perform(positions.listPositions, {}, 'kati')).items, [])
    const wish = { team: stage.team, reading, kinds, validFrom: '2026-03-01', upload, ...parties() }
    const { position, no } = await stage.perform(positions.saveVersion, wish, 'kati')
    const shown = await stage.perform(positions.readPosition, { id: position }, 'anu')
    assert.deepEqual([no, shown.title, shown.holder?.name], [1, 'Peaspetsialist (perelepitus)', 'Kati Kask'])
    assert.deepEqual(
      shown.duties.map((duty) => duty.results.length),
      [2, 1, 1, 1, 2, 2, 1],
    )
    assert.equal(shown.version?.hasSource, true)
    assert.deepEqual(
      shown.order.map(({ people }) => people.map(({ name }) => name)),
      [['Piret Oja'], ['Maarja Soo'], ['Jaan Tamm'], ['Liis Lepp']],
    )
  })

  it('comes back as Word and PDF in the order of its source', async () => {
    const [item] = (await stage.perform(positions.listPositions, {}, 'kati')).items
    const id = item?.version?.id ?? ''
    for (const [format, begin] of [
      ['docx', 'PK'],
      ['pdf', '%PDF'],
    ] as const) {
      const file = await stage.perform(positions.exportVersion, { id, format }, 'anu')
      assert.ok(
        Buffer.from(file.bytes as Uint8Array)
          .toString('latin1')
          .startsWith(begin),
      )
      assert.equal(file.fileName, `Peaspetsialist (perelepitus) v1.${format}`)
    }
  })

  it('is refused with the reason when it is none, and when there is nothing to read', async () => {
    const recipe = { text: 'Retsept. Sega jahu ja vesi ning küpseta.' }
    await assert.rejects(
      stage.perform(positions.createReading, recipe, 'kati'),
      refusedBy(problems.NotAJobDescription),
    )
    await assert.rejects(
      stage.perform(positions.createReading, { text: '  ' }, 'kati'),
      refusedBy(problems.NothingToRead),
    )
    const upload = await stage.upload('kati', 'pilt.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))
    await assert.rejects(stage.perform(positions.createReading, { upload }, 'kati'), {
      type: 'positions.FileUnreadable',
    })
  })

  it('is nobody else’s to read by their upload', async () => {
    const upload = await stage.upload('piret', 'ametijuhend.txt', Buffer.from('AMETIJUHEND'))
    await assert.rejects(stage.perform(positions.createReading, { upload }, 'kati'), {
      type: 'kernel.NotFound',
    })
  })

  it('leaves nothing behind when a version is refused', async () => {
    const count = async () => (await stage.perform(positions.listPositions, {}, 'piret')).items.length
    const before = await count()
    const gone = { ...first(), holder: '01940000-0000-7000-8000-000000000000' }
    await assert.rejects(
      stage.perform(positions.saveVersion, gone, 'piret'),
      refusedBy(problems.HolderUnknown),
    )
    const own = { ...first(), holder: stage.person('piret') }
    await assert.rejects(
      stage.perform(positions.saveVersion, own, 'piret'),
      refusedBy(problems.ManagerIsHolder),
    )
    assert.equal(await count(), before)
  })

  it('belongs to a team in which one may add positions', async () => {
    const { team: _, ...nowhere } = first()
    await assert.rejects(
      stage.perform(positions.saveVersion, nowhere, 'kati'),
      refusedBy(problems.TeamNeeded),
    )
  })

  it('is changed by its holder and manager, not by colleagues; an administrator does not even see it', async () => {
    const sample = await saveSample(stage)
    const kind = { id: sample.held, kind: 'byHand' as const }
    await assert.rejects(
      stage.perform(positions.setResultKind, kind, 'maarja'),
      refusedBy(problems.NotYourPosition),
    )
    await stage.perform(positions.setResultKind, kind, 'piret')
    await assert.rejects(stage.perform(positions.setResultKind, kind, 'anu'), { type: 'kernel.NotAllowed' })
    await assert.rejects(stage.perform(positions.readPosition, { id: sample.position }, 'siim'), {
      type: 'kernel.NotAllowed',
    })
  })
})

describe('a second version', () => {
  const kinds: ResultKind[][] = [['eventsHeld'], ['cooperation', 'foreignPractice'], ['oneOffTasks']]
  const changed = structuredClone(sampleReading)
  const [training] = changed.duties
  if (training) training.text = 'Koolituste ja infopäevade korraldamine perelepitajatele.'

  it('says what changed, keeps targets, and evidence follows its duty', async () => {
    const sample = await saveSample(stage)
    const target = { id: sample.oneOff, indicator: 'tasks.onTime', value: 90 }
    await stage.perform(positions.setTarget, target, 'piret')
    const note = { id: sample.held, happenedOn: '2026-05-12', note: 'Kevadseminar.' }
    await stage.perform(positions.addEvidence, note, 'kati')
    const proposed = await stage.perform(
      positions.proposeLinks,
      { id: sample.position, reading: changed },
      'kati',
    )
    assert.deepEqual(
      proposed.links.map(({ kind }) => kind),
      ['changed', 'kept', 'kept'],
    )
    const wish = { ...first(), position: sample.position, reading: changed, kinds, validFrom: '2026-11-01' }
    await stage.perform(positions.saveVersion, { ...wish, links: proposed.links as never }, 'kati')
    const shown = await stage.perform(positions.readPosition, { id: sample.position }, 'kati')
    assert.deepEqual([shown.version?.no, shown.version?.changed], [2, ['3.1']])
    assert.deepEqual(shown.duties[2]?.results[0]?.targets, [{ indicator: 'tasks.onTime', value: 90 }])
    const period = { from: '2026-01-01', until: '2026-12-31' }
    const evidence = await stage.perform(positions.readEvidence, { id: sample.position, ...period }, 'kati')
    assert.equal(evidence.version.no, 2)
    assert.deepEqual(
      evidence.duties[0]?.results[0]?.evidence.map(({ sentence, byHand }) => [sentence, byHand]),
      [['Kevadseminar.', true]],
    )
  })

  it('begins after the one before, and must say what became of every duty', async () => {
    const sample = await saveSample(stage)
    const wish = { ...first(), position: sample.position, links: keptLinks(sample) as never }
    await assert.rejects(
      stage.perform(positions.saveVersion, { ...wish, validFrom: '2026-03-01' }, 'kati'),
      refusedBy(problems.VersionOverlaps),
    )
    await assert.rejects(
      stage.perform(positions.saveVersion, { ...wish, validFrom: '2026-06-01', links: [] }, 'kati'),
      refusedBy(problems.LinksIncomplete),
    )
  })

  it('that begins later leaves the present duties in force until its day', async () => {
    const sample = await saveSample(stage)
    const wish = { ...first(), position: sample.position, links: keptLinks(sample) as never }
    await stage.perform(positions.saveVersion, { ...wish, validFrom: '2026-12-01' }, 'kati')
    const shown = await stage.perform(positions.readPosition, { id: sample.position }, 'kati')
    assert.deepEqual([shown.version?.no, shown.versions.length], [1, 2])
    const open = await stage.house.read
      .selectFrom('kernel.record')
      .select('endedAt')
      .where('id', '=', sample.duty)
      .executeTakeFirst()
    assert.equal(open?.endedAt, null)
    const year = { id: sample.position, from: '2026-01-01', until: '2026-12-31' }
    assert.equal((await stage.perform(positions.readEvidence, year, 'kati')).version.no, 1)
  })

  it('comes into force by the clock: the duties before it end, its review is due a year later', async () => {
    const sample = await saveSample(stage)
    const wish = { ...first(), position: sample.position, links: keptLinks(sample) as never }
    await stage.perform(positions.saveVersion, { ...wish, validFrom: '2026-12-01' }, 'kati')
    const thatNight = new Date('2026-12-01T00:10:00+02:00')
    await runClockJob(stage.house, { name: 'positions.beginVersions' }, thatNight)
    const duty = stage.house.read.selectFrom('kernel.record').select('endedAt').where('id', '=', sample.duty)
    assert.equal((await duty.executeTakeFirst())?.endedAt?.toISOString(), '2026-11-30T22:00:00.000Z')
    const call = { actor: stage.actor('kati'), now: thatNight }
    const shown = await perform(stage.house, positions.readPosition, { id: sample.position }, call)
    assert.deepEqual([shown.version?.no, shown.nextReview?.day], [2, '2027-12-01'])
    const { items } = await perform(
      stage.house,
      tasks.listTasks,
      { assignee: [stage.person('kati')], open: true },
      call,
    )
    assert.deepEqual(
      items.filter((task) => task.source?.id === sample.position).map(({ dueDay }) => dueDay),
      ['2027-12-01'],
    )
  })

  it('compares with the first sentence by sentence', async () => {
    const sample = await saveSample(stage)
    const wish = { ...first(), position: sample.position, reading: changed, kinds, validFrom: '2026-11-01' }
    const links = keptLinks(sample).map((link, index) =>
      index ? link : { ...link, kind: 'changed' as const },
    )
    await stage.perform(positions.saveVersion, { ...wish, links: links as never }, 'kati')
    const pair = { id: sample.position, older: 1, newer: 2 }
    const { parts } = await stage.perform(positions.compareVersions, pair, 'anu')
    const different = parts.flatMap(({ sentences }) => sentences.filter(({ change }) => change !== 'same'))
    assert.deepEqual(
      different.map(({ change, text }) => [change, text]),
      [
        ['removed', 'Koolituste korraldamine perelepitajatele.'],
        ['added', 'Koolituste ja infopäevade korraldamine perelepitajatele.'],
      ],
    )
  })
})
