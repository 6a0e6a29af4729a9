import type { SentenceHelp as Say } from '../../../kernel/words.ts'

export const consignmentTexts = {
  et: {
    problems: {
      RecordsNotSet: () => ({
        title: 'Dokumendihaldussüsteemi ei ole seadistatud',
        next: 'Administraator määrab kausta seadistusega RECORDS_FOLDER.',
      }),
      ConsignmentUnderWay: () => ({
        title: 'Dokument on juba teel',
        next: 'Oota vastust; saadetise seisund on dokumendi lehel.',
      }),
      ConsignmentGone: () => ({ title: 'Saadetis on juba üle antud', next: 'Oota kättesaamise teadet.' }),
    },
    facts: {
      ConsignmentOrdered: (_d: unknown, say: Say) => `${say.who} saatis dokumendi dokumendihaldussüsteemi.`,
      ConsignmentSent: () => 'Dokument anti dokumendihaldussüsteemile üle.',
      ConsignmentReceived: () => 'Dokumendihaldussüsteem kinnitas kättesaamist.',
      ConsignmentFailed: () => 'Dokumendi saatmine dokumendihaldussüsteemi ei õnnestunud.',
    },
  },
  en: {
    problems: {
      RecordsNotSet: () => ({
        title: 'No records system is set',
        next: 'The administrator names its folder by the setting RECORDS_FOLDER.',
      }),
      ConsignmentUnderWay: () => ({
        title: 'The document is on its way already',
        next: 'Wait for the answer; its state is on the document’s page.',
      }),
      ConsignmentGone: () => ({ title: 'The consignment has left already', next: 'Wait for the receipt.' }),
    },
    facts: {
      ConsignmentOrdered: (_d: unknown, say: Say) => `${say.who} sent the document to the records system.`,
      ConsignmentSent: () => 'The document was handed over to the records system.',
      ConsignmentReceived: () => 'The records system confirmed the receipt.',
      ConsignmentFailed: () => 'Sending the document to the records system failed.',
    },
  },
  ru: {
    problems: {
      RecordsNotSet: () => ({
        title: 'Система документооборота не настроена',
        next: 'Администратор задаёт папку настройкой RECORDS_FOLDER.',
      }),
      ConsignmentUnderWay: () => ({
        title: 'Документ уже в пути',
        next: 'Дождитесь ответа; состояние видно на странице документа.',
      }),
      ConsignmentGone: () => ({ title: 'Отправление уже передано', next: 'Дождитесь подтверждения.' }),
    },
    facts: {
      ConsignmentOrdered: (_d: unknown, say: Say) =>
        `Документ отправлен в систему документооборота: ${say.who}.`,
      ConsignmentSent: () => 'Документ передан системе документооборота.',
      ConsignmentReceived: () => 'Система документооборота подтвердила получение.',
      ConsignmentFailed: () => 'Отправить документ в систему документооборота не удалось.',
    },
  },
}
