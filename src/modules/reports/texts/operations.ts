import type { OperationWords } from '../../../kernel/words.ts'

/** How the audit calls what was done; in English it uses the contract's own summaries. */
export const operationWords: OperationWords = {
  et: {
    requestReviewPack: 'Ülevaatuse paki koostamine',
    listPacks: 'Ülevaatuse pakkide vaatamine',
    readPack: 'Ülevaatuse paki seisu vaatamine',
    stopPack: 'Ülevaatuse paki koostamise katkestamine',
    downloadPack: 'Ülevaatuse paki allalaadimine',
  },
  en: {},
  ru: {
    requestReviewPack: 'Составление пакета оценки',
    listPacks: 'Просмотр пакетов оценки',
    readPack: 'Просмотр состояния пакета оценки',
    stopPack: 'Остановка составления пакета оценки',
    downloadPack: 'Скачивание пакета оценки',
  },
}
