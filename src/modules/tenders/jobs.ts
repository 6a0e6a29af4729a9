import type { ClockJob } from '../../kernel/module.ts'
import { keepLetterStates } from './store/tenderers.ts'

export const jobs: ClockJob[] = [
  {
    name: 'tenders.keepProof',
    at: { everyMinutes: 10 },
    run: async ({ tx }) => void (await keepLetterStates(tx)),
  },
]
