import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Day } from '../../kernel/values/day.ts'
import { problems } from './contract.ts'
import {
  abilitiesOver,
  demandAdministratorLeft,
  demandEmailKept,
  demandOwnTeam,
  demandPossibleAbsence,
  demandRoleFits,
  mayManage,
} from './rules.ts'

const day = (text: string) => Day.parse(text)
const administrator = [{ team: null, role: 'administrator' }]
const manager = [{ team: 'a', role: 'manager' }]
const refusedBy = (problem: { type: string }) => ({ type: problem.type })

describe('who arranges whom', () => {
  it('lets the administrator arrange everybody', () => {
    assert.ok(mayManage(administrator, administrator))
    assert.ok(mayManage(administrator, []))
  })

  it('lets a manager arrange people of his own team only', () => {
    assert.ok(mayManage(manager, [{ team: 'a', role: 'colleague' }]))
    assert.ok(!mayManage(manager, [{ team: 'b', role: 'colleague' }]))
    assert.ok(
      !mayManage(manager, [
        { team: 'a', role: 'colleague' },
        { team: 'b', role: 'reader' },
      ]),
    )
  })

  it('keeps administrators and people without a role from managers', () => {
    assert.ok(!mayManage(manager, [...administrator, { team: 'a', role: 'colleague' }]))
    assert.ok(!mayManage(manager, []))
    assert.throws(() => demandOwnTeam(manager, null), refusedBy(problems.OutsideOwnTeam))
  })

  it('gives colleagues no abilities over anyone', () => {
    const none = { change: false, changeEmail: false, setRoles: false, end: false, appoint: false }
    assert.deepEqual(
      abilitiesOver([{ team: 'a', role: 'colleague' }], [{ team: 'a', role: 'reader' }], true),
      none,
    )
    assert.deepEqual(abilitiesOver(administrator, [], false), none)
  })

  it('asks for a team with every role but the administrator’s', () => {
    assert.throws(() => demandRoleFits('reader', null), refusedBy(problems.RoleNeedsTeam))
    assert.throws(() => demandRoleFits('administrator', 'a'), refusedBy(problems.RoleWithoutTeam))
    assert.doesNotThrow(() => demandRoleFits(null, null))
  })

  it('keeps a manager from moving somebody’s address', () => {
    const change = { before: 'a@amet.example', after: 'b@amet.example' }
    assert.throws(() => demandEmailKept(manager, change), refusedBy(problems.EmailByAdministrator))
    assert.doesNotThrow(() => demandEmailKept(manager, { ...change, after: change.before }))
  })

  it('never lets the last administrator go', () => {
    assert.throws(() => demandAdministratorLeft(['x'], 'x'), refusedBy(problems.LastAdministrator))
    assert.doesNotThrow(() => demandAdministratorLeft(['x', 'y'], 'x'))
    assert.doesNotThrow(() => demandAdministratorLeft(['x'], 'y'))
  })
})

describe('an absence', () => {
  const wish = {
    person: 'kati',
    substitute: 'maarja',
    from: day('2026-12-21'),
    until: day('2026-12-31'),
    today: day('2026-11-23'),
    ownAbsences: [],
    substituteAbsences: [],
  }
  const away = [{ from: day('2026-12-31'), until: day('2027-01-05') }]

  it('is recorded when nothing is in the way', () => assert.doesNotThrow(() => demandPossibleAbsence(wish)))

  it('may have begun already, but not be over', () => {
    assert.doesNotThrow(() => demandPossibleAbsence({ ...wish, from: day('2026-11-20') }))
    const past = { ...wish, from: day('2026-11-16'), until: day('2026-11-22') }
    assert.throws(() => demandPossibleAbsence(past), refusedBy(problems.AbsencePast))
  })

  it('does not run backwards', () =>
    assert.throws(
      () => demandPossibleAbsence({ ...wish, until: day('2026-12-20') }),
      refusedBy(problems.PeriodBackwards),
    ))

  it('names the days that are in the way, of the person and of the substitute', () => {
    assert.throws(() => demandPossibleAbsence({ ...wish, ownAbsences: away }), {
      type: problems.AbsenceOverlaps.type,
      data: away[0],
    })
    assert.throws(() => demandPossibleAbsence({ ...wish, substituteAbsences: away }), {
      type: problems.SubstituteAway.type,
      data: away[0],
    })
  })

  it('has another person as the substitute, or nobody', () => {
    assert.throws(
      () => demandPossibleAbsence({ ...wish, substitute: 'kati' }),
      refusedBy(problems.SubstituteIsSelf),
    )
    assert.doesNotThrow(() => demandPossibleAbsence({ ...wish, substitute: null }))
  })
})
