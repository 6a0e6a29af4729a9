import { examplesOf } from '../../../kernel/examples.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { signingHoldOperations } from '../contract/signing-hold.ts'

export const signingHoldExamples = examplesOf(signingHoldOperations, {
  setSigningHolds: {
    as: { kind: 'system', name: 'procurements' },
    input: (stage) => ({
      about: stage.team as never,
      holds: [
        {
          key: 'standstill',
          startsAt: stage.now.toISOString(),
          endsAt: null,
          reason: inEachLocale(() => 'Ooteaeg.'),
          rule: null,
        },
      ],
    }),
  },
})
