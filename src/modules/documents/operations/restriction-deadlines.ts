import type { CommandContext } from '../../../kernel/module.ts'
import type { DocumentRow } from '../store/documents.ts'
import type { OpenDeadlines } from './deadlines.ts'

export const restrictionDeadlines = async (
  _context: CommandContext<unknown>,
  _row: DocumentRow,
): Promise<OpenDeadlines> => ({ deadlines: [], met: [] })
