import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { readLaw } from '../../../platform/law.ts'
import { isTouched, reachOf } from './touched.ts'

const rows = await readLaw(join(import.meta.dirname, '../../../../law'))
const begun = (startsOn: string | null, procedure: string | null, subjectKind: string | null) => ({
  startsOn,
  procedure,
  subjectKind,
})
const cases: [key: string, of: ReturnType<typeof begun>, touched: boolean][] = [
  ['standstill.LM', begun('2026-11-05', 'LM', 'asjad_teenused'), true],
  ['standstill.LM', begun('2026-11-05', 'SE', 'sotsiaalteenused'), false],
  ['standstill.LM', begun('2010-01-01', 'LM', 'asjad_teenused'), false],
  ['standstill.LM', begun(null, null, null), true],
  ['threshold.simplified.eriteenused', begun('2026-11-05', 'VO', 'eriteenused'), true],
  ['threshold.simplified.eriteenused', begun('2026-10-30', 'VO', 'eriteenused'), false],
  ['threshold.simplified.eriteenused', begun('2026-11-05', 'VO', 'asjad_teenused'), false],
  ['choice.eriteenused.below', begun('2026-11-05', 'SE', 'eriteenused'), true],
  ['award-notice-term', begun('2026-11-05', 'SE', 'eriteenused'), true],
]
for (const [key, of, touched] of cases)
  test(`${key} ${touched ? 'touches' : 'does not touch'} a procedure ${Object.values(of).join(' ')}`, () => {
    const reach = reachOf(rows, key)
    assert.ok(reach)
    assert.equal(isTouched(of, reach), touched)
  })

test('a rule of another act reaches no procurement', () => {
  assert.equal(reachOf(rows, 'restriction.term'), undefined)
  assert.equal(reachOf(rows, 'term.end'), undefined)
})
