import type { OperationWords } from '../../../kernel/words.ts'

/** How the audit calls what was done; in English it uses the contract's own summaries. */
export const operationWords: OperationWords = {
  et: {
    createContainerReading: 'Allkirjastatud ümbriku lugemine',
    addContainer: 'Allkirjastatud ümbriku lisamine',
    listContainers: 'Dokumendi allkirjade vaatamine',
    downloadContainer: 'Allkirjastatud ümbriku avamine',
    validateContainer: 'Allkirjade kontrolli küsimine',
    addDocument: 'Dokumendi lisamine',
    changeDocument: 'Dokumendi andmete muutmine',
    addVersion: 'Dokumendi versiooni lisamine',
    listDocuments: 'Dokumentide vaatamine',
    readDocument: 'Dokumendi vaatamine',
    downloadVersion: 'Dokumendi faili avamine',
    endDocument: 'Dokumendi lõpetamine',
    reopenDocument: 'Lõpetatud dokumendi taasavamine',
  },
  en: {},
  ru: {
    createContainerReading: 'Чтение подписанного контейнера',
    addContainer: 'Добавление подписанного контейнера',
    listContainers: 'Просмотр подписей документа',
    downloadContainer: 'Открытие подписанного контейнера',
    validateContainer: 'Запрос проверки подписей',
    addDocument: 'Добавление документа',
    changeDocument: 'Изменение данных документа',
    addVersion: 'Добавление версии документа',
    listDocuments: 'Просмотр документов',
    readDocument: 'Просмотр документа',
    downloadVersion: 'Открытие файла документа',
    endDocument: 'Завершение документа',
    reopenDocument: 'Повторное открытие документа',
  },
}
