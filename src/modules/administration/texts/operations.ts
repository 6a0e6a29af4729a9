import type { OperationWords } from '../../../kernel/words.ts'

/** How the audit calls what was done; in English it uses the contract's own summaries. */
export const operationWords: OperationWords = {
  et: {
    readInstallation: 'Paigalduse seadistuse vaatamine',
    listLetters: 'Väljuvate kirjade vaatamine',
    sendLetterAgain: 'Kirja uuesti saatmine',
    withdrawLetter: 'Kirja tagasivõtmine',
    listAudit: 'Auditi vaatamine',
    exportAudit: 'Auditi allalaadimine',
    readAuditChoices: 'Auditi filtrite vaatamine',
    verifyAudit: 'Auditi ahela kontroll',
  },
  en: {},
  ru: {
    readInstallation: 'Просмотр настройки установки',
    listLetters: 'Просмотр исходящих писем',
    sendLetterAgain: 'Повторная отправка письма',
    withdrawLetter: 'Отзыв письма',
    listAudit: 'Просмотр аудита',
    exportAudit: 'Скачивание аудита',
    readAuditChoices: 'Просмотр фильтров аудита',
    verifyAudit: 'Проверка цепи аудита',
  },
}
