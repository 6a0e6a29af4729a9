import type { CommandContext } from '../../../kernel/module.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { describeForDeadline } from '../rules/deadline-title.ts'
import type { DocumentRow } from '../store/documents.ts'
import { ruleWords } from '../texts/registering.ts'
import type { OpenDeadlines } from './deadlines.ts'
import { countTerm, findEvent } from './register-term.ts'

const key = 'register'

/** Signed or received and without a number: its owner registers it in time. */
export async function registerDeadlines(
  context: CommandContext<unknown>,
  row: DocumentRow,
): Promise<OpenDeadlines> {
  const happened = await findEvent(context.tx, row)
  const term = happened && (await countTerm(context, { kind: row.kind as DocumentKind, ...happened }))
  if (!row.owner || !term) return { deadlines: [], met: row.reference ? [key] : [] }
  const { rule, dueDay } = term
  const deadline = {
    key,
    title: ruleWords.et.deadline(describeForDeadline(row)).slice(0, 300),
    dueDay: dueDay ?? dayOf(context.now),
    dueTime: null,
    assignee: row.owner as never,
    rule: {
      id: rule.id,
      source: rule.source,
      explanation: inEachLocale((locale) => rule.explanation[locale]),
    },
    serves: row.serves.map(({ duty, result }) => ({ duty: duty as never, result: result as never })),
    team: row.team,
  }
  return { deadlines: [deadline], met: [] }
}
