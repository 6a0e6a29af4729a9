import type { ClockJob } from '../../kernel/module.ts'

export const jobs: ClockJob[] = []
