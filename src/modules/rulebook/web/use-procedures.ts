import { procedureNames } from '../../../kernel/values/procedure-names.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import type { Rule } from '../contract.ts'
import { screens } from '../texts/screens.ts'

/** The procedures that a rule is about, by their names. */
export function useProcedures({ appliesTo }: Rule): string[] {
  const { everyProcedure } = useWords(screens).rules
  const names: Readonly<Record<string, string>> = procedureNames[useLocale()]
  return appliesTo.map((code) => (code === '*' ? everyProcedure : (names[code] ?? code)))
}
