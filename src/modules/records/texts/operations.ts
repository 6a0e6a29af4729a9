import type { OperationWords } from '../../../kernel/words.ts'

/** How the audit calls what was done; in English it uses the contract's own summaries. */
export const operationWords: OperationWords = {
  et: {
    addComment: 'Kommentaari lisamine',
    removeComment: 'Oma kommentaari tagasivõtmine',
  },
  en: {},
  ru: {
    addComment: 'Добавление комментария',
    removeComment: 'Отзыв своего комментария',
  },
}
