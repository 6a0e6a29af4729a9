import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { blockedBy, pageState, proposeSummary, stageOf, whyNotGiven } from './call.ts'

const due = '2026-12-10T12:00:00.000Z'
const at = (moment: string) => new Date(moment)
const announced = { announcedAt: '2026-11-23T08:00:00.000Z', tendersDueAt: due, endedAt: null }

describe('the stage of a call', () => {
  const cases = [
    ['early', { ...announced, announcedAt: null, now: at('2026-11-23T08:00:00Z') }],
    ['taking', { ...announced, now: at('2026-12-10T11:59:59.999Z') }],
    ['over', { ...announced, now: at(due) }],
    ['over', { ...announced, now: at('2026-12-10T12:00:00.001Z') }],
    ['taking', { ...announced, tendersDueAt: null, now: at('2030-01-01T00:00:00Z') }],
    ['ended', { ...announced, endedAt: '2026-11-25T08:00:00.000Z', now: at('2026-11-26T08:00:00Z') }],
    ['ended', { ...announced, announcedAt: null, endedAt: '2026-11-25T08:00:00.000Z', now: at(due) }],
  ] as const
  for (const [stage, moments] of cases)
    it(`is ${stage} at ${moments.now.toISOString()} with ${JSON.stringify({ ...moments, now: undefined })}`, () =>
      assert.equal(stageOf(moments), stage))

  it('never tells people outside of a procurement that has not begun', () => {
    assert.equal(pageState('early'), 'over')
    assert.equal(pageState('taking'), 'taking')
  })
})

describe('invitations', () => {
  const ready = { summary: 'Supervisioon', papers: 0, waiting: 3 }
  const cases = [
    ['taking', ready, null],
    ['taking', { ...ready, summary: '', papers: 1 }, null],
    ['taking', { ...ready, summary: '' }, 'nothingToTell'],
    ['taking', { ...ready, waiting: 0 }, 'nobody'],
    ['early', ready, 'notAnnounced'],
    ['early', { ...ready, waiting: 0 }, 'nobody'],
    ['over', ready, 'over'],
    ['ended', { ...ready, waiting: 0 }, 'over'],
  ] as const
  for (const [stage, told, blocked] of cases)
    it(`are ${blocked ? `kept back by ${blocked}` : 'sent'} at the stage ${stage} with ${JSON.stringify(told)}`, () =>
      assert.equal(blockedBy(stage, told), blocked))
})

describe('a document for tenderers', () => {
  const fit = { state: 'approved', restricted: false, hasFile: true, isOwn: true, isGiven: false }
  const cases = [
    [fit, null],
    [{ ...fit, state: 'signed' }, null],
    [{ ...fit, state: 'registered' }, null],
    [{ ...fit, state: 'draft' }, 'notApproved'],
    [{ ...fit, state: 'inApproval' }, 'notApproved'],
    [{ ...fit, state: 'ended' }, 'notApproved'],
    [{ ...fit, restricted: true }, 'restricted'],
    [{ ...fit, hasFile: false }, 'noFile'],
    [{ ...fit, isGiven: true }, 'given'],
    [{ ...fit, isOwn: false, restricted: true }, 'foreign'],
  ] as const
  for (const [document, why] of cases)
    it(`${why ? `stays here: ${why}` : 'goes out'} when it is ${JSON.stringify(document)}`, () =>
      assert.equal(whyNotGiven(document), why))
})

describe('a first text of the call', () => {
  it('comes from the brief and leaves out what it doesn’t say', () => {
    assert.equal(proposeSummary({}), '')
    assert.equal(
      proposeSummary({ subject: 'Supervisioon.', volume: '12 kohtumist', place: null, period: '2027' }),
      'Supervisioon.\n12 kohtumist; 2027.',
    )
  })
})
