import type { ClockJob } from '../../kernel/module.ts'
import * as store from './store.ts'

export const jobs: readonly ClockJob[] = [
  { name: 'records.forgetWords', at: { daily: '03:40' }, run: ({ tx }) => store.forgetWords(tx) },
]
