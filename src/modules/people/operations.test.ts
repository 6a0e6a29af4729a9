import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../tests/support/stage.ts'
import type { CastName } from '../../kernel/examples.ts'
import { people, problems } from './contract.ts'

describe('people', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
  })
  const read = (name: CastName, as: CastName = 'siim') =>
    stage.perform(people.readPerson, { id: stage.person(name) }, as)
  const refusedBy = (problem: { type: string }) => ({ type: problem.type })

  it('are found by a part of the name, the title or the address, with their roles', async () => {
    const found = await stage.perform(people.listPeople, { text: 'perelepit' }, 'anu')
    assert.deepEqual(
      found.items.map(({ name }) => name),
      ['Kati Kask', 'Piret Oja'],
    )
    assert.equal(found.total, 2)
    assert.equal(found.items[0]?.memberships[0]?.team?.name, 'Perelepituse tiim')
    const byRole = await stage.perform(people.listPeople, { role: ['colleague'], perPage: 2 }, 'anu')
    assert.equal(byRole.total, 3)
    assert.equal(byRole.items.length, 2)
    const wild = await stage.perform(people.listPeople, { text: '%' }, 'anu')
    assert.equal(wild.total, 0)
  })

  it('are added by a manager into her own team, and not elsewhere', async () => {
    const mari = { name: 'Mari Mets', email: 'Mari.Mets@amet.example', role: 'colleague' as const }
    const { id } = await stage.perform(people.addPerson, { ...mari, team: stage.team }, 'piret')
    const added = await stage.perform(people.readPerson, { id }, 'kati')
    assert.equal(added.email, 'mari.mets@amet.example')
    const again = stage.perform(people.addPerson, { ...mari, team: stage.team }, 'piret')
    await assert.rejects(again, refusedBy(problems.EmailTaken))
    const other = await stage.perform(people.addTeam, { name: 'Lastekaitse tiim' }, 'siim')
    const elsewhere = { ...mari, email: 'mari.2@amet.example', team: other.id }
    await assert.rejects(
      stage.perform(people.addPerson, elsewhere, 'piret'),
      refusedBy(problems.OutsideOwnTeam),
    )
  })

  it('are not made administrators by a manager', async () => {
    const wish = { person: stage.person('kati'), team: null, role: 'administrator' as const }
    await assert.rejects(
      stage.perform(people.setMembership, wish, 'piret'),
      refusedBy(problems.OutsideOwnTeam),
    )
  })

  it('gain nothing for themselves while they substitute', async () => {
    const wish = { from: '2026-11-23', until: '2026-11-24', substitute: stage.person('maarja') }
    const { id } = await stage.perform(people.recordMyAbsence, wish, 'piret')
    const maarja = stage.inPlaceOf({ id, absent: 'piret', substitute: 'maarja' })
    const role = { person: stage.person('maarja'), team: stage.team, role: 'manager' as const }
    await assert.rejects(
      stage.perform(people.setMembership, role, maarja),
      refusedBy(problems.NotForYourself),
    )
    await stage.perform(
      people.setMembership,
      { ...role, person: stage.person('anu'), role: 'reader' },
      maarja,
    )
    await stage.perform(people.endAbsence, { id }, 'piret')
  })

  it('have one role in a team: a new one takes the place of the old', async () => {
    const wish = { person: stage.person('jaan'), team: stage.team, role: 'specialist' as const }
    await stage.perform(people.setMembership, wish, 'piret')
    const { memberships } = await read('jaan')
    assert.deepEqual(
      memberships.map(({ role }) => role),
      ['specialist'],
    )
  })

  it('keep one administrator, also when two leave at once', async () => {
    const second = { person: stage.person('toomas'), team: null, role: 'administrator' as const }
    const { id } = await stage.perform(people.setMembership, second, 'siim')
    const first = (await read('siim')).memberships[0]?.id ?? ''
    const ends = await Promise.allSettled([
      stage.perform(people.endMembership, { id }, 'siim'),
      stage.perform(people.endMembership, { id: first }, 'siim'),
    ])
    assert.deepEqual(ends.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const left = await stage.perform(people.listPeople, { role: ['administrator'] }, 'siim')
    assert.equal(left.total, 1)
  })

  it('show a change of address to the old address, and a stale change to the one who saved later', async () => {
    const { version, name, title } = await read('anu')
    const change = { id: stage.person('anu'), version, name, title, email: 'anu.r@amet.example' }
    await stage.perform(people.changePerson, change, 'siim')
    const letters = await stage.letters()
    assert.deepEqual(
      letters.filter(({ kind }) => kind === 'people.addressChanged').map(({ to }) => to),
      ['anu.rebane@amet.example'],
    )
    await assert.rejects(stage.perform(people.changePerson, change, 'siim'), {
      type: 'kernel.ChangedMeanwhile',
    })
  })

  it('are away with a substitute named, who may then act and see it', async () => {
    const wish = {
      from: '2026-11-23',
      until: '2026-11-27',
      substitute: stage.person('maarja'),
    }
    const { id } = await stage.perform(people.recordMyAbsence, wish, 'kati')
    const acting = await stage.perform(people.listActingFor, {}, 'maarja')
    assert.deepEqual(
      acting.map(({ id, person, handedOver }) => ({ id, name: person.name, handedOver })),
      [{ id, name: 'Kati Kask', handedOver: 'all' }],
    )
    assert.equal((await read('kati')).away?.substitute?.name, 'Maarja Soo')
    const mutual = { ...wish, substitute: stage.person('kati') }
    await assert.rejects(stage.perform(people.recordMyAbsence, mutual, 'maarja'), {
      type: problems.SubstituteAway.type,
    })
    await assert.rejects(stage.perform(people.endAbsence, { id }, 'jaan'), {
      type: problems.NotYourAbsence.type,
    })
    await stage.perform(people.endAbsence, { id }, 'piret')
    assert.deepEqual(await stage.perform(people.listActingFor, {}, 'maarja'), [])
    await assert.rejects(stage.perform(people.endAbsence, { id }, 'kati'), {
      type: problems.AbsenceOver.type,
    })
  })

  it('who leave lose every role but stay in what they did', async () => {
    await stage.perform(people.endPerson, { id: stage.person('liis') }, 'piret')
    const liis = await read('liis')
    assert.deepEqual(liis.memberships, [])
    assert.equal(liis.may.change, false)
    const left = await stage.perform(people.listPeople, { state: 'left' }, 'anu')
    assert.deepEqual(
      left.items.map(({ name }) => name),
      ['Liis Lepp'],
    )
  })
})
