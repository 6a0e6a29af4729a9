import type { OperationWords } from '../../../kernel/words.ts'

/** How the audit calls what was done about the call, its tenderers and their questions. */
export const callOperationWords: OperationWords = {
  et: {
    addTenderer: 'Pakkuja lisamine kutsutavate nimekirja',
    changeTenderer: 'Kutsutava pakkuja andmete parandamine',
    removeTenderer: 'Pakkuja eemaldamine kutsutavate nimekirjast',
    sendInvitations: 'Kutsete saatmine',
    sendLinkAgain: 'Uue lingi saatmine pakkujale',
    describeCall: 'Kutse teksti kirjutamine',
    givePapers: 'Dokumentide andmine pakkujatele',
    openCall: 'Kutse avamine kõigile',
    tellNotice: 'Teate andmine kõigile pakkujatele',
    addQuestion: 'Mujalt tulnud küsimuse sisestamine',
    answerQuestion: 'Küsimusele vastamine kõigile pakkujatele',
    askForLink: 'Lingi küsimine avalikul lehel',
    askQuestion: 'Pakkuja küsimus',
  },
  en: {},
  ru: {
    addTenderer: 'Добавление участника в список приглашаемых',
    changeTenderer: 'Исправление данных приглашаемого участника',
    removeTenderer: 'Удаление участника из списка приглашаемых',
    sendInvitations: 'Отправка приглашений',
    sendLinkAgain: 'Отправка новой ссылки участнику',
    describeCall: 'Написание текста приглашения',
    givePapers: 'Передача документов участникам',
    openCall: 'Открытие приглашения для всех',
    tellNotice: 'Сообщение всем участникам',
    addQuestion: 'Внесение вопроса, пришедшего иным путём',
    answerQuestion: 'Ответ на вопрос всем участникам',
    askForLink: 'Запрос ссылки на публичной странице',
    askQuestion: 'Вопрос участника',
  },
}
