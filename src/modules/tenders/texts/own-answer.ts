import type { OperationWords } from '../../../kernel/words.ts'

export const ownAnswerTexts = {
  et: {
    problems: {
      NothingToAnswer: () => ({
        title: 'Sellele küsimusele siin enam vastata ei saa',
        detail: 'Vastus on juba antud või on hankija kontrolli lõpetanud.',
        next: 'Kui soovid midagi lisada, kirjuta hankijale.',
      }),
    },
  },
  en: {
    problems: {
      NothingToAnswer: () => ({
        title: 'This question can no longer be answered here',
        detail: 'It was answered already, or the buyer has finished the check.',
        next: 'If you want to add something, write to the buyer.',
      }),
    },
  },
  ru: {
    problems: {
      NothingToAnswer: () => ({
        title: 'На этот вопрос здесь уже нельзя ответить',
        detail: 'Ответ уже дан, или заказчик закончил проверку.',
        next: 'Если хотите что-то добавить, напишите заказчику.',
      }),
    },
  },
}

export const ownAnswerOperationWords: OperationWords = {
  et: {
    readAnswerLanding: 'Pakkuja vastuse failide vastuvõtt',
    answerAsTenderer: 'Pakkuja vastus küsimusele oma pakkumuse kohta',
  },
  en: {},
  ru: {
    readAnswerLanding: 'Приём файлов к ответу участника',
    answerAsTenderer: 'Ответ участника на вопрос о его предложении',
  },
}

/** The part of a tenderer's page on which he answers what is asked about his tender. */
export const ownAnswerWords = {
  et: {
    title: 'Küsimused sinu pakkumuse kohta',
    lead: 'Neid küsimusi ja sinu vastuseid näevad ainult need, kes pakkumusi kontrollivad.',
    asked: (at: string) => `Küsitud ${at}.`,
    until: (day: string) => `Vasta hiljemalt ${day}.`,
    proposed: (sum: string) => `Parandatud maksumus, millega palume nõustuda: ${sum} käibemaksuta.`,
    answer: 'Sinu vastus',
    files: 'Failid (vabatahtlik)',
    fileLimit: (megabytes: number) => `Ühe faili suurus on kuni ${megabytes} MB.`,
    once: 'Vastata saab ühe korra.',
    submit: 'Saada vastus',
    sent: 'Vastus on hankijale saadetud.',
    answered: (at: string) => `Vastatud ${at}.`,
    over: 'Hankija on kontrolli lõpetanud; siin enam vastata ei saa.',
  },
  en: {
    title: 'Questions about your tender',
    lead: 'Only those who check tenders see these questions and your answers.',
    asked: (at: string) => `Asked on ${at}.`,
    until: (day: string) => `Answer by ${day}.`,
    proposed: (sum: string) => `The corrected price, to which we ask you to agree: ${sum} without VAT.`,
    answer: 'Your answer',
    files: 'Files (optional)',
    fileLimit: (megabytes: number) => `One file may have up to ${megabytes} MB.`,
    once: 'You can answer once.',
    submit: 'Send the answer',
    sent: 'The answer was sent to the buyer.',
    answered: (at: string) => `Answered on ${at}.`,
    over: 'The buyer has finished the check; it can no longer be answered here.',
  },
  ru: {
    title: 'Вопросы о вашем предложении',
    lead: 'Эти вопросы и ваши ответы видят только те, кто проверяет предложения.',
    asked: (at: string) => `Вопрос задан ${at}.`,
    until: (day: string) => `Ответьте не позднее ${day}.`,
    proposed: (sum: string) => `Исправленная стоимость, с которой просим согласиться: ${sum} без НДС.`,
    answer: 'Ваш ответ',
    files: 'Файлы (необязательно)',
    fileLimit: (megabytes: number) => `Размер одного файла – до ${megabytes} МБ.`,
    once: 'Ответить можно один раз.',
    submit: 'Отправить ответ',
    sent: 'Ответ отправлен заказчику.',
    answered: (at: string) => `Ответ дан ${at}.`,
    over: 'Заказчик закончил проверку; здесь уже нельзя ответить.',
  },
}
