import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import type { Problem } from '../src/kernel/problem.ts'
import { Day } from '../src/kernel/values/day.ts'
import type { AdviceCall, ProcedureAdvice } from '../src/modules/procurements/contract/advice.ts'
import type { AdviceLaw } from '../src/modules/procurements/rules/advice.ts'
import { adviseProcedure } from '../src/modules/procurements/rules/explain-advice.ts'
import { readCodes } from '../src/platform/codes.ts'
import { readLaw } from '../src/platform/law.ts'
import { temporaryFolder } from './support/database.ts'

/** The advice by the rules that the program ships with. */
const folder = join(import.meta.dirname, '../law')
let law: AdviceLaw

before(async () => {
  law = { rows: await readLaw(folder), codes: await readCodes(), today: Day.parse('2026-11-22') }
})

type Written = Omit<AdviceCall, 'startsOn'> & { startsOn: string }
const advise = (call: Written, locale: 'et' | 'en' | 'ru' = 'et'): ProcedureAdvice =>
  adviseProcedure(law, { ...call, startsOn: Day.parse(call.startsOn) }, locale)

const old = '2026-10-31'
const fresh = '2026-11-01'

describe('Every threshold a cent below, at it and a cent above', () => {
  const table = [
    // start day, kind of subject, euros, below it, from it on, the rule
    [old, 'asjad_teenused', 30_000, 'VO', 'LM', 'rhs-t-001'],
    [old, 'asjad_teenused', 60_000, 'LM', 'A', 'rhs-t-004'],
    [old, 'asjad_teenused', 140_000, 'A', 'A', 'eu-t-011'],
    [old, 'ehitustood', 60_000, 'VO', 'LM', 'rhs-t-002'],
    [old, 'ehitustood', 150_000, 'LM', 'A', 'rhs-t-007'],
    [old, 'eriteenused', 60_000, 'VO', 'SE', 'rhs-t-005'],
    [old, 'sotsiaalteenused', 300_000, 'VO', 'SE', 'rhs-t-008'],
    [old, 'ideekonkurss', 60_000, 'VO', 'PK', 'rhs-t-006'],
    [old, 'kontsessioon', 300_000, 'VO', null, 'rhs-t-009'],
    [old, 'teenuste_kontsessioon', 60_000, 'VO', null, 'rhs-t-003'],
    [fresh, 'asjad_teenused', 50_000, 'VO', 'LM', 'rhs-t-020'],
    [fresh, 'asjad_teenused', 140_000, 'LM', 'A', 'eu-t-011'],
    [fresh, 'ehitustood', 100_000, 'VO', 'LM', 'rhs-t-021'],
    [fresh, 'ehitustood', 5_404_000, 'LM', 'A', 'eu-t-013'],
    [fresh, 'eriteenused', 100_000, 'VO', 'SE', 'rhs-t-023'],
    [fresh, 'sotsiaalteenused', 500_000, 'VO', 'SE', 'rhs-t-025'],
    [fresh, 'sotsiaalteenused', 750_000, 'SE', 'SE', 'eu-t-015'],
    [fresh, 'ideekonkurss', 100_000, 'VO', 'PK', 'rhs-t-024'],
    [fresh, 'kontsessioon', 500_000, 'VO', null, 'rhs-t-026'],
    [fresh, 'teenuste_kontsessioon', 100_000, 'VO', null, 'rhs-t-022'],
  ] as const
  for (const [startsOn, subjectKind, euros, under, from, rule] of table) {
    test(`${subjectKind} on ${startsOn} at ${euros} €`, () => {
      const at = (cents: number) => advise({ startsOn, subjectKind, valueCents: euros * 100 + cents })
      const [less, same, more] = [at(-1), at(0), at(1)]
      assert.deepEqual([less.procedure, same.procedure, more.procedure], [under, from, from])
      for (const advice of [same, more])
        assert.deepEqual(
          [advice.threshold?.rule, advice.threshold?.amount, advice.threshold?.reached],
          [rule, euros, true],
        )
      assert.ok(less.thresholds.some((one) => one.rule === rule && !one.reached))
    })
  }
})

describe('The same purchase on both sides of 1 November 2026', () => {
  const table = [
    // CPV, euros, start day, procedure, threshold, its rule, terms for tenders, standstill
    ['80500000', 38_000, '2026-10-30', 'VO', 300_000, 'rhs-t-008', [], null],
    ['80500000', 38_000, '2026-11-05', 'VO', 500_000, 'rhs-t-025', [], null],
    ['79530000', 61_000, '2026-10-30', 'A', 60_000, 'rhs-t-004', [[15, 'd-103']], [14, 'days', 'd-212']],
    [
      '79530000',
      61_000,
      '2026-11-05',
      'LM',
      50_000,
      'rhs-t-020',
      [[15, 'd-201']],
      [7, 'working days', 'd-211'],
    ],
    ['55520000', 61_000, '2026-10-30', 'SE', 60_000, 'rhs-t-005', [[10, 'd-210']], [14, 'days', 'd-212']],
    ['55520000', 61_000, '2026-11-05', 'VO', 100_000, 'rhs-t-023', [], null],
  ] as const
  for (const [cpv, euros, startsOn, procedure, amount, rule, terms, standstill] of table) {
    test(`CPV ${cpv} for ${euros} € begun on ${startsOn} is ${procedure}`, () => {
      const advice = advise({ cpv, valueCents: euros * 100, startsOn })
      assert.equal(advice.procedure, procedure)
      assert.equal(advice.regime, startsOn < fresh ? 'rhs-old' : 'rhs-new')
      assert.deepEqual([advice.threshold?.amount, advice.threshold?.rule], [amount, rule])
      const first = advice.terms.filter(({ rule: id }) => ['d-103', 'd-201', 'd-210'].includes(id))
      assert.deepEqual(
        first.map((term) => [term.value, term.rule]),
        terms,
      )
      const { value, unit, rule: id } = advice.standstill ?? {}
      assert.deepEqual(advice.standstill && [value, unit, id], standstill)
    })
  }

  test('the explanation says what the other text would ask for', () => {
    const { explanation } = advise({ cpv: '55520000', valueCents: 6_100_000, startsOn: '2026-11-05' })
    assert.match(explanation, /hiljemalt 31\.10\.2026, oleks see teine: sotsiaal- ja eriteenuste erimenetlus/)
    assert.match(explanation, /lihthanke piirmäär on 100\u00a0000,00\u00a0€ \(RHS § 14 lg 1 p 4, rhs-t-023\)/)
  })
})

describe('The CPV code decides the kind of subject by Annex XIV', () => {
  const table = [
    ['79999999', 'asjad_teenused'],
    ['80000000', 'sotsiaalteenused'],
    ['80660000', 'sotsiaalteenused'],
    ['80660001', 'asjad_teenused'],
    ['85312320', 'sotsiaalteenused'],
    ['92100000', 'sotsiaalteenused'],
    ['55120000', 'eriteenused'],
    ['55300000', 'eriteenused'],
    ['79100000', 'eriteenused'],
    ['79530000', 'asjad_teenused'],
    ['79540000', 'asjad_teenused'],
    ['79800000', 'asjad_teenused'],
    ['45000000', 'ehitustood'],
  ] as const
  for (const [cpv, kind] of table) {
    test(`${cpv} is ${kind}`, () => {
      assert.equal(advise({ cpv, valueCents: 100, startsOn: fresh }).subjectKind, kind)
    })
  }

  test('the check digit is dropped, and that is said', () => {
    const advice = advise({ cpv: '80500000-9', valueCents: 100, startsOn: fresh })
    assert.equal(advice.subjectKind, 'sotsiaalteenused')
    assert.match(advice.warnings.join(' '), /kontrollnumber/)
  })

  test('what a person says of the kind stands, and that the code says otherwise is told', () => {
    const advice = advise({
      cpv: '79530000',
      subjectKind: 'eriteenused',
      valueCents: 6_100_000,
      startsOn: fresh,
    })
    assert.equal(advice.procedure, 'VO')
    assert.match(advice.warnings.join(' '), /CPV 79530000 järgi oleks liik „asjad või teenused”/)
  })

  test('conciliation is exempt under both texts, whatever its value', () => {
    for (const startsOn of [old, fresh]) {
      const advice = advise({ cpv: '79422000-4', valueCents: 90_000_000, startsOn })
      assert.deepEqual([advice.procedure, advice.threshold, advice.standstill], ['LA', null, null])
      assert.match(advice.explanation, /§ 11 lg 1 p 10/)
    }
  })

  test('counselling is told that conciliation itself would be exempt', () => {
    const { warnings } = advise({ cpv: '85312320', valueCents: 3_800_000, startsOn: fresh })
    assert.match(warnings.join(' '), /lepitusteenust ennast/)
  })
})

describe('Lots and mixed contracts are different questions', () => {
  const lots = [{ valueCents: 4_000_000 }, { valueCents: 1_500_000 }, { valueCents: 500_000 }]

  test('lots are summed and the whole decides; the smallest within the share may go by their own value', () => {
    const advice = advise({ cpv: '79530000', valueCents: 6_000_000, startsOn: fresh, lots })
    assert.equal(advice.procedure, 'LM')
    assert.deepEqual(
      advice.lots.map(({ own }) => own),
      [null, null, 'VO'],
    )
    assert.match(advice.explanation, /ei ületa 12\u00a0000,00\u00a0€.*split-001/)
  })

  test('the share counts to the cent', () => {
    const apart = (small: number) =>
      advise({
        cpv: '79530000',
        valueCents: 10_000_000,
        startsOn: fresh,
        lots: [{ valueCents: 10_000_000 - small }, { valueCents: small }],
      }).lots[1]?.own
    assert.deepEqual([apart(1_999_999), apart(2_000_000), apart(2_000_001)], ['VO', 'VO', null])
  })

  test('where the whole reaches the international threshold, each part must be below the cap', () => {
    const apart = (small: number) =>
      advise({
        cpv: '79530000',
        valueCents: 100_000_000,
        startsOn: fresh,
        lots: [{ valueCents: 100_000_000 - small }, { valueCents: small }],
      }).lots[1]?.own
    assert.deepEqual([apart(7_999_999), apart(8_000_000), apart(8_000_001)], ['LM', null, null])
  })

  test('lots that do not sum up to the value are told of, and the larger figure is used', () => {
    const advice = advise({ cpv: '79530000', valueCents: 4_900_000, startsOn: fresh, lots })
    assert.deepEqual([advice.procedure, advice.valueCents], ['LM', 6_000_000])
    assert.match(advice.warnings.join(' '), /Osad on kokku/)
  })

  test('in a mixed contract the part with the larger value is the main subject and the whole sum is compared', () => {
    const mixed = (training: number) =>
      advise({
        cpv: '79530000',
        valueCents: 3_000_000,
        startsOn: fresh,
        mixedWith: [{ cpv: '80500000', valueCents: training }],
      })
    assert.deepEqual([mixed(2_999_999).procedure, mixed(2_999_999).subjectKind], ['LM', 'asjad_teenused'])
    assert.deepEqual([mixed(3_000_001).procedure, mixed(3_000_001).subjectKind], ['VO', 'sotsiaalteenused'])
    assert.equal(mixed(3_000_000).procedure, null)
  })

  test('the old wording on mixed contracts is not held: an answer only where every part gives the same', () => {
    const mixed = (valueCents: number) =>
      advise({
        cpv: '79530000',
        valueCents,
        startsOn: old,
        mixedWith: [{ cpv: '80500000', valueCents: 1_000_000 }],
      })
    assert.equal(mixed(1_000_000).procedure, 'VO')
    assert.equal(mixed(4_000_000).procedure, null)
    assert.match(mixed(4_000_000).explanation, /ei ole selle päeva kohta siin teada/)
  })
})

describe('A stricter procedure by one’s own will', () => {
  const wish = (volunteerFor: 'LM' | 'SE' | 'A' | 'VO' | 'L', cpv = '79530000') =>
    advise({ cpv, valueCents: 1_000_000, startsOn: fresh, volunteerFor })

  test('binds once it was begun in the register, and brings its terms', () => {
    const advice = wish('LM')
    assert.deepEqual([advice.procedure, advice.required, advice.standstill?.rule], ['LM', 'VO', 'd-211'])
    assert.match(advice.warnings.join(' '), /RHS § 15 lg 12/)
  })

  test('must fit the subject', () => {
    assert.equal(wish('SE').procedure, 'VO')
    assert.equal(wish('SE', '80500000').procedure, 'SE')
    assert.equal(wish('A', '80500000').procedure, 'A')
    assert.equal(wish('LM', '80500000').procedure, 'VO')
  })

  test('a milder one, or one with grounds of its own, changes nothing', () => {
    const milder = advise({ cpv: '79530000', valueCents: 6_000_000, startsOn: fresh, volunteerFor: 'VO' })
    assert.equal(milder.procedure, 'LM')
    assert.match(milder.warnings.join(' '), /ei ole rangem/)
    assert.equal(wish('L').procedure, 'VO')
  })
})

describe('A procedure with grounds of its own', () => {
  const wish = (volunteerFor: 'T' | 'LA' | 'RL' | 'A', ground: string | null, startsOn = fresh) =>
    advise({ cpv: '79530000', valueCents: 7_000_000, startsOn, volunteerFor, ground })

  test('is taken on the ground that was written down, which nobody here judges', () => {
    const advice = wish('T', '§ 125 lg 3: lihthange nurjus 12.11.2026, tingimused on samad.')
    assert.deepEqual([advice.procedure, advice.required], ['T', 'LM'])
    assert.match(advice.explanation, /§-d 49–50.*Ilma selle aluseta nõuab seadus: lihthange/)
    assert.match(advice.warnings.join(' '), /seda siin ei hinnata/)
  })

  test('is not taken without one, and says what to do', () => {
    const advice = wish('T', '')
    assert.equal(advice.procedure, 'LM')
    assert.match(advice.warnings.join(' '), /Kui alus on olemas, kirjuta see/)
  })

  test('cites no new section for a procedure under the old text', () => {
    const { explanation } = wish('T', 'Lihthange nurjus.', old)
    assert.match(explanation, /uues tekstis; vana teksti sõnastust siin ei ole/)
  })

  test('so is any where the rules held can’t tell', () => {
    const unknown = { subjectKind: 'kontsessioon', valueCents: 70_000_000, startsOn: fresh } as const
    assert.equal(advise({ ...unknown, volunteerFor: 'A' }).procedure, null)
    assert.equal(advise({ ...unknown, volunteerFor: 'A', ground: 'Jurist leidis nii.' }).procedure, 'A')
  })
})

describe('What the agency wrote down of itself', () => {
  const own = (key: string, value: string | number, unit: 'rule' | 'working days' | 'euros') => ({
    ...{ id: null, key: `own-procurement.${key}`, act: 'Hankekord', section: 'p 7', value, unit },
    ...{ validFrom: Day.parse('2026-01-01'), validTo: null, textKnownUntil: null, readOn: null, note: null },
    ...{ comparedWith: 'start of the procedure', appliesTo: ['VO'], certainty: 'verified' as const },
    ...{ what: { et: key, en: key, ru: key }, source: 'Käskkiri 1-2/3' },
  })
  const withOwn = (rows: AdviceLaw['rows'], call: Written) =>
    adviseProcedure(
      { ...law, rows: [...law.rows, ...rows] },
      { ...call, startsOn: Day.parse(call.startsOn) },
      'et',
    )

  test('says which international threshold is its own; unsaid, the lower one is used and it is told', () => {
    const call = { cpv: '79530000', valueCents: 15_000_000, startsOn: fresh }
    const other = withOwn([own('buyer-kind', 'muu_avalik', 'rule')], call)
    assert.equal(other.procedure, 'LM')
    assert.doesNotMatch(other.warnings.join(' '), /Hankija liik on lahtine/)
    const open = advise(call)
    assert.equal(open.procedure, 'A')
    assert.match(open.warnings.join(' '), /Hankija liik on lahtine/)
  })

  test('gives a small purchase its term for tenders from the sum on from which they are asked', () => {
    const rows = [own('tenders-from', 5_000, 'euros'), own('tenders-term', 5, 'working days')]
    const terms = (valueCents: number) =>
      withOwn(rows, { cpv: '79530000', valueCents, startsOn: fresh }).terms.map(({ value, rule }) => [
        value,
        rule,
      ])
    assert.deepEqual(terms(499_999), [])
    assert.deepEqual(terms(500_000), [[5, 'own-procurement.tenders-term']])
  })
})

describe('Standstill', () => {
  const table = [
    [old, 'asjad_teenused', 4_000_000, [5, 'working days', 'd-105']],
    [fresh, 'asjad_teenused', 6_000_000, [7, 'working days', 'd-211']],
    [old, 'asjad_teenused', 7_000_000, [14, 'days', 'd-212']],
    [fresh, 'asjad_teenused', 15_000_000, [14, 'days', 'd-212']],
    [old, 'sotsiaalteenused', 30_000_000, [14, 'days', 'd-212']],
    [fresh, 'sotsiaalteenused', 50_000_000, [14, 'days', 'd-212']],
    [fresh, 'sotsiaalteenused', 3_800_000, null],
  ] as const
  for (const [startsOn, subjectKind, valueCents, expected] of table) {
    test(`${subjectKind} for ${valueCents / 100} € on ${startsOn}`, () => {
      const { standstill } = advise({ startsOn, subjectKind, valueCents, tenderers: 3 })
      assert.deepEqual(standstill && [standstill.value, standstill.unit, standstill.rule], expected)
      assert.equal(advise({ startsOn, subjectKind, valueCents, tenderers: 1 }).standstill, null)
    })
  }

  test('contracts under a framework have none', () => {
    const advice = advise({
      startsOn: fresh,
      cpv: '79530000',
      valueCents: 9_000_000,
      framework: 'mini-competition',
    })
    assert.deepEqual([advice.procedure, advice.standstill], ['M', null])
  })
})

describe('What the text held does not reach', () => {
  test('a start after 2026 uses the rules and says that the text changed and was not read', () => {
    const on = (startsOn: string) => advise({ cpv: '79530000', valueCents: 6_100_000, startsOn })
    assert.match(
      on('2027-01-01').warnings.join(' '),
      /muutus pärast 31\.12\.2026 ja uut teksti ei ole loetud/,
    )
    assert.match(
      on('2026-12-31').warnings.join(' '),
      /Kas enne seda alanud menetlus viiakse lõpuni praeguse teksti järgi, ei ole teada/,
    )
    assert.doesNotMatch(on('2026-10-31').warnings.join(' '), /31\.12\.2026/)
  })

  test('an international threshold nobody has read yet decides nothing', () => {
    const on = (valueCents: number) => advise({ cpv: '79530000', valueCents, startsOn: '2028-01-03' })
    assert.equal(on(13_999_999).procedure, 'LM')
    assert.equal(on(14_000_000).procedure, null)
    assert.match(on(14_000_000).warnings.join(' '), /03\.01\.2028 kohta ei ole siin teada/)
  })

  test('a term that the old text had but nobody has read is said to be unknown', () => {
    const advice = advise({ subjectKind: 'ehitustood', valueCents: 20_000_000, startsOn: old })
    assert.equal(advice.procedure, 'A')
    assert.match(advice.warnings.join(' '), /Kui palju aega tuleb anda/)
  })

  test('doubtful rules are named', () => {
    const { warnings } = advise({ subjectKind: 'asjad_teenused', valueCents: 4_000_000, startsOn: old })
    assert.match(warnings.join(' '), /RHS § 125 lg 9, d-105\): teada teise allika kaudu/)
  })

  test('a day before every text, and a purchase of nothing, are refused', () => {
    const refused = (type: string) => (error: Problem) => error.type === type
    assert.throws(
      () => advise({ cpv: '79530000', valueCents: 1, startsOn: '2017-08-31' }),
      refused('procurements.RegimeUnknown'),
    )
    assert.throws(() => advise({ valueCents: 1, startsOn: fresh }), refused('procurements.SubjectNotSaid'))
  })
})

test('Every language says as many sentences, and none of them a hole', () => {
  const call = { cpv: '79530000', valueCents: 15_000_000, startsOn: fresh, lots: [{ valueCents: 100 }] }
  const [et, en, ru] = (['et', 'en', 'ru'] as const).map((locale) => advise(call, locale))
  assert.equal(et?.steps.length, en?.steps.length)
  assert.equal(et?.steps.length, ru?.steps.length)
  for (const advice of [et, en, ru])
    assert.doesNotMatch(
      [...(advice?.steps ?? []), ...(advice?.warnings ?? [])].join(' '),
      /undefined|null|NaN|\[object/,
    )
})

describe('On the command line', () => {
  const run = (name: string, text: string, ...options: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const file = join(temporaryFolder(), name)
      writeFileSync(file, text)
      const words = ['src/run.mjs', 'cli', 'advise-procedure', file, ...options]
      execFile(process.execPath, words, { cwd: join(import.meta.dirname, '..') }, (error, out, err) =>
        resolve({ code: error ? 1 : 0, out, err }),
      )
    })

  test('the same answer as JSON, and as sentences', async () => {
    const call = JSON.stringify({ startsOn: '2026-11-05', cpv: '55520000', valueCents: 6_100_000 })
    const { code, out } = await run('ost.json', call, '--json')
    assert.equal(code, 0)
    const { warnings: _, ...said } = advise({
      startsOn: '2026-11-05',
      cpv: '55520000',
      valueCents: 6_100_000,
    })
    const { warnings: __, ...printed } = JSON.parse(out)
    assert.deepEqual(printed, JSON.parse(JSON.stringify(said)))
    assert.match((await run('ost.json', call)).out, /^Menetlus: väikeost\./)
  })

  test('what is not an input is refused with its field in plain words', async () => {
    const bad = await run('vigane.json', JSON.stringify({ startsOn: '2026-02-30', valueCents: 0.5 }))
    assert.equal(bad.code, 1)
    assert.match(bad.err, /startsOn: Kuupäeva 2026-02-30 ei ole olemas/)
    assert.match(bad.err, /valueCents: Siia sobib täisarv/)
    assert.match((await run('tekst.json', 'ei ole JSON')).err, /ei ole JSON/)
    assert.match(
      (await run('ese.json', '{"startsOn":"2026-11-05","valueCents":1}')).err,
      /Ostetav on nimetamata/,
    )
  })
})
