import type { Reaction } from '../../kernel/module.ts'

export const reactions: Reaction[] = []
