/** Words of the letter that asks a tenderer about his tender. */
export const checkLetterWords = {
  et: {
    subject: (title: string) => `Küsimus teie pakkumuse kohta: ${title}`,
    greeting: 'Tere!',
    why: (title: string) => `Kontrollime teie pakkumust hankes „${title}“ ja palume teilt selgitust.`,
    until: (day: string) => `Palun vastake sellele kirjale hiljemalt ${day}.`,
    soon: 'Palun vastake sellele kirjale.',
    answeredSubject: (title: string) => `Pakkuja vastas: ${title}`,
    answered: (title: string) =>
      `Hankes „${title}“ vastas pakkuja küsimusele oma pakkumuse kohta. Loe vastust ja kirjuta kontrolli tulemus:`,
  },
  en: {
    subject: (title: string) => `A question about your tender: ${title}`,
    greeting: 'Hello,',
    why: (title: string) =>
      `We are checking your tender in the procurement “${title}” and ask you for a clarification.`,
    until: (day: string) => `Please answer this letter by ${day}.`,
    soon: 'Please answer this letter.',
    answeredSubject: (title: string) => `A tenderer answered: ${title}`,
    answered: (title: string) =>
      `In the procurement “${title}” a tenderer answered a question about his tender. Read it and write the outcome of the check:`,
  },
  ru: {
    subject: (title: string) => `Вопрос о вашем предложении: ${title}`,
    greeting: 'Здравствуйте!',
    why: (title: string) => `Мы проверяем ваше предложение в закупке «${title}» и просим вас о разъяснении.`,
    until: (day: string) => `Просим ответить на это письмо не позднее ${day}.`,
    soon: 'Просим ответить на это письмо.',
    answeredSubject: (title: string) => `Участник ответил: ${title}`,
    answered: (title: string) =>
      `В закупке «${title}» участник ответил на вопрос о своём предложении. Прочитайте ответ и запишите результат проверки:`,
  },
}
