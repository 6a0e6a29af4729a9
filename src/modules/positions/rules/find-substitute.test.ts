import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Day } from '../../../kernel/values/day.ts'
import { type Colleague, findSubstitute } from './find-substitute.ts'
import { isSameTitle } from './same-title.ts'

const day = (text: string) => Day.parse(text)
const period = { from: day('2026-12-07'), until: day('2026-12-11') }
const titles = ['Perelepitusteenuse juht', 'nõunik', 'juhtivkoordinaator', 'koordinaator']

const colleague = (name: string, title: string, away?: [string, string]): Colleague => ({
  id: name,
  name,
  titles: [title],
  absences: away ? [{ from: day(away[0]), until: day(away[1]) }] : [],
})
const verdicts = (people: readonly Colleague[], self = 'Kati') =>
  findSubstitute({ titles, people, self, period }).map(({ person, verdict }) => [person?.name, verdict])

describe('finding who substitutes', () => {
  it('takes the first in the order who is present, and names those after as later', () => {
    const people = [colleague('Maarja', 'Nõunik'), colleague('Piret', 'Perelepitusteenuse juht')]
    assert.deepEqual(verdicts(people), [
      ['Piret', 'chosen'],
      ['Maarja', 'later'],
      [undefined, 'nobody'],
      [undefined, 'nobody'],
    ])
  })

  it('passes over who is away for even one day of the time', () => {
    const people = [
      colleague('Piret', 'Perelepitusteenuse juht', ['2026-12-11', '2026-12-20']),
      colleague('Maarja', 'Nõunik', ['2026-12-01', '2026-12-06']),
    ]
    const [first, second] = findSubstitute({ titles, people, self: 'Kati', period })
    assert.equal(first?.verdict, 'away')
    assert.deepEqual(first?.away, { from: '2026-12-11', until: '2026-12-20' })
    assert.equal(second?.verdict, 'chosen')
  })

  it('never lets anybody substitute themselves', () => {
    assert.deepEqual(verdicts([colleague('Kati', 'nõunik'), colleague('Maarja', 'nõunik')])[1], [
      'Kati',
      'self',
    ])
    assert.deepEqual(verdicts([colleague('Kati', 'nõunik'), colleague('Maarja', 'nõunik')])[2], [
      'Maarja',
      'chosen',
    ])
  })

  it('chooses nobody when all are away', () => {
    const people = [colleague('Maarja', 'nõunik', ['2026-12-01', '2026-12-31'])]
    assert.ok(
      !findSubstitute({ titles, people, self: 'Kati', period }).some((one) => one.verdict === 'chosen'),
    )
  })
})

describe('comparing titles', () => {
  it('forgives case, spaces, closing marks and an addition in brackets', () => {
    assert.ok(isSameTitle('nõunik', ' Nõunik '))
    assert.ok(isSameTitle('Perelepitusteenuse  juht,', 'perelepitusteenuse juht'))
    assert.ok(isSameTitle('peaspetsialist', 'Peaspetsialist (perelepitus)'))
  })

  it('does not take one title for another that ends alike', () => {
    assert.ok(!isSameTitle('koordinaator', 'juhtivkoordinaator'))
    assert.ok(!isSameTitle('peaspetsialist (hanked)', 'Peaspetsialist (perelepitus)'))
    assert.ok(!isSameTitle('-', ''))
  })
})
