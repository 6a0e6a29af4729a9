import { examplesOf } from '../../kernel/examples.ts'
import { Day } from '../../kernel/values/day.ts'
import { rulebook } from './contract.ts'
import { correctionExamples, ownRuleExamples } from './examples/correction.ts'

export const examples = examplesOf(rulebook, {
  ...correctionExamples,
  ...ownRuleExamples,
  lendWatch: { as: { kind: 'system', name: 'tasks' }, input: {} },
  readRule: { as: 'anu', input: { key: 'standstill.LM' } },
  searchCodes: { as: 'kati', input: { text: 'koolitus' } },
  readCode: { as: 'kati', input: { code: '80500000-9' } },
  lendAnnex: { as: { kind: 'system', name: 'procurements' }, input: {} },
  lendCodes: { as: { kind: 'system', name: 'procurements' }, input: { codes: ['80500000'] } },
  listRules: { as: 'kati', input: { text: 'tähtaeg' } },
  readCalendar: { as: 'kati', input: { year: 2026 } },
  lendCalendar: { as: { kind: 'system', name: 'tasks' }, input: {} },
  lendRules: { as: { kind: 'system', name: 'procurements' }, input: {} },
  countTerm: {
    as: { kind: 'guest', visitor: 'example' },
    input: { from: Day.parse('2026-12-18'), term: '5 tööpäeva' },
  },
  countDeadline: {
    as: { kind: 'system', name: 'documents' },
    input: { from: Day.parse('2026-12-18'), term: '5 tööpäeva' },
  },
})
