import type { OperationWords } from '../../../kernel/words.ts'

/** How the audit calls what was done; in English it uses the contract's own summaries. */
export const operationWords: OperationWords = {
  et: {
    correctRule: 'Reegli parandamine',
    addRule: 'Reegli lisamine',
    takeBackCorrection: 'Reegli paranduse tagasivõtmine',
    setOwnRule: 'Hankekorra reegli kirjapanek',
  },
  en: {},
  ru: {
    correctRule: 'Исправление правила',
    addRule: 'Добавление правила',
    takeBackCorrection: 'Отмена исправления правила',
    setOwnRule: 'Запись правила порядка закупок',
  },
}
