import type { OperationWords } from '../../../kernel/words.ts'

/** How the audit calls what is done with the sealed box. */
export const boxOperationWords: OperationWords = {
  et: {
    saveMyOpenerKey: 'Avaja võtme tegemine',
    setUpBox: 'Pakkumuste kasti ülesseadmine',
    openBox: 'Pakkumuste kasti avamine',
    readSeal: 'Pakkumuse failide pitseerimine',
    stateTender: 'Pakkuja andmete kirjapanek',
    addTenderFiles: 'Pakkumuse failide lisamine',
    removeTenderFile: 'Pakkumuse faili eemaldamine',
    submitTender: 'Pakkumuse esitamine',
    withdrawTender: 'Pakkumuse tagasivõtmine',
  },
  en: {},
  ru: {
    saveMyOpenerKey: 'Создание ключа вскрывающего',
    setUpBox: 'Подготовка ящика для предложений',
    openBox: 'Вскрытие ящика с предложениями',
    readSeal: 'Запечатывание файлов предложения',
    stateTender: 'Запись данных участника',
    addTenderFiles: 'Добавление файлов предложения',
    removeTenderFile: 'Удаление файла предложения',
    submitTender: 'Подача предложения',
    withdrawTender: 'Отзыв предложения',
  },
}
