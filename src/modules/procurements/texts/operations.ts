import type { OperationWords } from '../../../kernel/words.ts'

/** How the audit calls what was done; in English it uses the contract's own summaries. */
export const operationWords: OperationWords = {
  et: {
    addProcurement: 'Hanke alustamine',
    changeProcurement: 'Hanke andmete muutmine',
  },
  en: {},
  ru: {
    addProcurement: 'Начало закупки',
    changeProcurement: 'Изменение данных закупки',
  },
}
