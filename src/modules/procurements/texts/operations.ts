import type { OperationWords } from '../../../kernel/words.ts'

/** How the audit calls what was done; in English it uses the contract's own summaries. */
export const operationWords: OperationWords = {
  et: {
    addProcurement: 'Hanke alustamine',
    changeProcurement: 'Hanke andmete muutmine',
    copyProcurement: 'Hanke koopia tegemine',
    declareInterests: 'Huvide deklareerimine',
    nameInvolved: 'Hankes osalejate määramine',
    remindInvolved: 'Huvide deklareerimise meeldetuletus',
    writeBrief: 'Lähteülesande kirjutamine',
    writeCriteria: 'Hindamiskriteeriumide kirjutamine',
    writeLots: 'Hanke osadeks jagamine',
  },
  en: {},
  ru: {
    addProcurement: 'Начало закупки',
    changeProcurement: 'Изменение данных закупки',
    copyProcurement: 'Копирование закупки',
    declareInterests: 'Декларирование интересов',
    nameInvolved: 'Назначение участвующих в закупке',
    remindInvolved: 'Напоминание о декларации интересов',
    writeBrief: 'Написание техзадания',
    writeCriteria: 'Запись критериев оценки',
    writeLots: 'Разделение закупки на части',
  },
}
