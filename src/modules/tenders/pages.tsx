import type { AnyDrawings } from '../../kernel/page.ts'

export const pages: AnyDrawings = {}
