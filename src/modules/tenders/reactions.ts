import type { Reaction } from '../../kernel/module.ts'
import { unsealTender } from './operations/unsealing.ts'

export const reactions: Reaction[] = [unsealTender]
