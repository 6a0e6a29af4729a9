/** Words of the letter that asks a tenderer about his tender. */
export const checkLetterWords = {
  et: {
    subject: (title: string) => `Küsimus sinu pakkumuse kohta: ${title}`,
    greeting: 'Tere!',
    why: (title: string) => `Kontrollime sinu pakkumust hankes „${title}” ja palume sinult selgitust.`,
    until: (day: string) => `Palun vasta hiljemalt ${day}.`,
    soon: 'Palun vasta esimesel võimalusel.',
    byPage:
      'Vasta oma lehel ja lisa seal ka failid. Lehe link on kirjas, millega see sulle saadeti. Kui linki enam ei ole, vasta sellele kirjale.',
    byLetter: 'Vasta sellele kirjale.',
    answeredSubject: (title: string) => `Pakkuja vastas: ${title}`,
    answered: (title: string) =>
      `Hankes „${title}“ vastas pakkuja küsimusele oma pakkumuse kohta. Loe vastust ja kirjuta kontrolli tulemus:`,
  },
  en: {
    subject: (title: string) => `A question about your tender: ${title}`,
    greeting: 'Hello,',
    why: (title: string) =>
      `We are checking your tender in the procurement “${title}” and ask you for a clarification.`,
    until: (day: string) => `Please answer by ${day}.`,
    soon: 'Please answer as soon as you can.',
    byPage:
      'Answer on your own page, where you can add files too. Its link stands in the letter by which it was sent to you. If you have the link no more, answer this letter.',
    byLetter: 'Answer this letter.',
    answeredSubject: (title: string) => `A tenderer answered: ${title}`,
    answered: (title: string) =>
      `In the procurement “${title}” a tenderer answered a question about his tender. Read it and write the outcome of the check:`,
  },
  ru: {
    subject: (title: string) => `Вопрос о вашем предложении: ${title}`,
    greeting: 'Здравствуйте!',
    why: (title: string) => `Мы проверяем ваше предложение в закупке «${title}» и просим вас о разъяснении.`,
    until: (day: string) => `Просим ответить не позднее ${day}.`,
    soon: 'Просим ответить как можно скорее.',
    byPage:
      'Ответьте на своей странице, там же можно добавить файлы. Ссылка на неё указана в письме, с которым её прислали. Если ссылки больше нет, ответьте на это письмо.',
    byLetter: 'Ответьте на это письмо.',
    answeredSubject: (title: string) => `Участник ответил: ${title}`,
    answered: (title: string) =>
      `В закупке «${title}» участник ответил на вопрос о своём предложении. Прочитайте ответ и запишите результат проверки:`,
  },
}
