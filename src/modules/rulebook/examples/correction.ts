import type { CallOf } from '../../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { Day } from '../../../kernel/values/day.ts'
import { correctionOperations } from '../contract/correction.ts'
import { ownRuleOperations } from '../contract/own-rule.ts'
import { rulebook } from '../contract.ts'

const correction: CallOf<typeof rulebook.correctRule> = {
  key: 'challenge-term.A',
  was: Day.parse('2017-09-01'),
  change: { note: 'Võrreldud seadusega.', certainty: 'verified' },
  reason: 'Loetud Riigi Teatajast.',
}

/** A correction that Siim made. */
export const correct = (stage: Stage, wish: Partial<typeof correction> = {}) =>
  stage.perform(rulebook.correctRule, { ...correction, ...wish }, 'siim')

export const correctionExamples = examplesOf(correctionOperations, {
  correctRule: { as: 'siim', input: correction },
  addRule: {
    as: 'siim',
    input: {
      row: {
        key: 'sample.term',
        act: 'RHS',
        section: '§ 1',
        validFrom: Day.parse('2027-01-01'),
        validTo: null,
        textKnownUntil: null,
        comparedWith: 'start of the procedure',
        appliesTo: ['LM'],
        value: 8,
        unit: 'days',
        what: { et: 'näidistähtaeg', en: 'sample term', ru: 'пример срока' },
        source: 'näidis',
        readOn: Day.parse('2026-11-22'),
        certainty: 'verified',
        note: null,
      },
      reason: 'Uus tekst alates aastast 2027.',
    },
  },
  takeBackCorrection: {
    as: 'siim',
    input: async (stage) => ({ id: (await correct(stage)).id, reason: 'Lugesin vale redaktsiooni.' }),
  },
  listCorrections: { as: 'anu', input: {} },
})

export const ownRuleExamples = examplesOf(ownRuleOperations, {
  listOwnRules: { as: 'kati', input: {} },
  setOwnRule: {
    as: 'siim',
    input: {
      topic: 'tenders-count',
      value: 3,
      section: 'p 12',
      source: 'Näidisasutuse hankekord, käskkiri nr 1, 02.01.2026',
      validFrom: Day.parse('2026-01-02'),
    },
  },
})
