import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { InvolvedPart } from '../contract/procurement.ts'
import { allowedActions } from './allowed.ts'
import { missingInBrief } from './brief.ts'
import { bareCpv } from './cpv.ts'
import { nameInvolved } from './involved.ts'
import { settledAmong } from './state.ts'

const named = (person: string, ...parts: InvolvedPart[]) => ({ person, parts, name: person, outAt: null })

test('naming says who is new and whose part is gone', () => {
  const standing = [named('kati', 'responsible', 'evaluator'), named('jaan', 'evaluator')]
  const { responsible, added, removed } = nameInvolved(standing, [
    named('kati', 'evaluator'),
    named('maarja', 'responsible'),
  ])
  assert.equal(responsible, 'maarja')
  assert.deepEqual(added, [{ person: 'maarja', part: 'responsible' }])
  assert.deepEqual(removed, [
    { person: 'kati', part: 'responsible' },
    { person: 'jaan', part: 'evaluator' },
  ])
})

test('a procurement has exactly one who is responsible', () => {
  for (const wanted of [
    [named('jaan', 'evaluator')],
    [named('kati', 'responsible'), named('jaan', 'responsible')],
  ])
    assert.throws(
      () => nameInvolved([], wanted),
      (problem: { type: string }) => problem.type === 'procurements.OneResponsible',
    )
})

test('who declared a conflict is not named again, and stays in the book', () => {
  const standing = [named('kati', 'responsible'), { ...named('jaan', 'evaluator'), outAt: new Date(0) }]
  assert.throws(
    () => nameInvolved(standing, [named('kati', 'responsible'), named('jaan', 'opener')]),
    (problem: { type: string }) => problem.type === 'procurements.PersonOut',
  )
  assert.deepEqual(nameInvolved(standing, [named('kati', 'responsible')]).removed, [])
})

test('a brief lacks its required fields, those of a training only where one is bought', () => {
  const said = {
    outsidePlan: 'Vajadus tekkis aasta keskel.',
    summary: 'Kokkuvõte',
    related: 'ei ole',
    subject: 'Supervisioon',
    performers: 'Kolm rühma',
    contractDay: '2027-01-04' as never,
  }
  assert.deepEqual(missingInBrief({ training: false, said }), [])
  assert.equal(missingInBrief({ training: true, said }).includes('targetGroup'), true)
  assert.deepEqual(missingInBrief({ training: false, said: { ...said, outsidePlan: null } }), ['plan'])
  assert.deepEqual(missingInBrief({ training: false, said: { ...said, summary: '' } }), ['summary'])
})

test('before everyone has declared only people and the procurement itself are open', () => {
  const lead = { responsible: true, involved: true, writesBrief: false, declared: false }
  assert.deepEqual(allowedActions('need', lead), ['change', 'involve', 'declare'])
  assert.deepEqual(allowedActions('need', { ...lead, declared: true }).slice(3), [
    'brief',
    'lots',
    'criteria',
  ])
  assert.deepEqual(allowedActions('announced', { ...lead, declared: true }), ['change', 'involve', 'declare'])
  assert.deepEqual(allowedActions('cancelled', { ...lead, declared: true }), [])
})

test('who writes the brief may do that and no more', () => {
  const writer = { responsible: false, involved: true, writesBrief: true, declared: true }
  assert.deepEqual(allowedActions('need', writer), ['declare', 'brief'])
})

test('after the announcement what tenderers rely on stays', () => {
  assert.deepEqual(settledAmong(['title', 'cpv'], 'need'), [])
  assert.deepEqual(settledAmong(['title', 'funding', 'startsOn'], 'announced'), ['title', 'startsOn'])
})

test('the check digit of a CPV code is dropped', () => {
  assert.equal(bareCpv('80500000-9'), '80500000')
  assert.equal(bareCpv('80500000'), '80500000')
  assert.equal(bareCpv(null), null)
})
