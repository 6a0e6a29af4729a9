import type { Locale } from '../../../kernel/words.ts'

interface Words {
  readonly due: (day: string, time: string) => string
  readonly noDue: string
  readonly greeting: (name: string | null) => string
  readonly invitationSubject: (title: string) => string
  readonly invitation: (agency: string, title: string) => string
  readonly papers: string
  readonly ownLink: string
  readonly anew: string
  readonly ownLinkOver: string
  readonly anewOver: string
  readonly linkSubject: (title: string) => string
  readonly link: (agency: string, title: string) => string
  readonly answerSubject: (title: string, no: number) => string
  readonly answer: (title: string) => string
  readonly question: string
  readonly answered: string
  readonly papersSubject: (title: string) => string
  readonly papersGiven: (title: string, names: string) => string
  readonly noticeSubject: (title: string) => string
  readonly dueMovedSubject: (title: string) => string
  readonly dueMoved: (title: string) => string
  readonly dueMovedFor: string
  readonly endedSubject: (title: string) => string
  readonly ended: Readonly<Record<'failed' | 'cancelled', (title: string) => string>>
  readonly decisionSubject: (title: string) => string
  readonly decision: (title: string, name: string) => string
  readonly tie: (by: string) => string
  readonly reason: string
  readonly standstill: (day: string) => string
  readonly decisionToAll: string
  readonly toAll: string
  readonly openLink: string
}

export const letterWords: Readonly<Record<Locale, Words>> = {
  et: {
    due: (day, time) => `Pakkumuste tähtaeg: ${day} kell ${time}.`,
    noDue: 'Pakkumuste tähtaeg on kirjas hanke dokumentides.',
    greeting: (name) => (name ? `Tere, ${name}!` : 'Tere!'),
    invitationSubject: (title) => `Kutse teha pakkumus: ${title}`,
    invitation: (agency, title) => `${agency} kutsub tegema pakkumust: ${title}.`,
    papers: 'Hanke dokumendid on lingi taga.',
    ownLink:
      'Link on ainult sinule. Selle kaudu saad lugeda dokumente, küsida ja esitada pakkumuse. Hoia see kiri alles: samale lingile tulevad ka vastused ja teated.',
    anew: 'Kui esitasid pakkumuse varasema lingi kaudu, jääb see kehtima. Uue lingi all alustad tühjalt lehelt; kui esitad uuesti, loeb hilisem pakkumus. Varasema pakkumuse kättesaamise tõendit uue lingi alt ei näe.',
    ownLinkOver:
      'Link on ainult sinule. Selle kaudu loed teateid ja vastad, kui sinu pakkumuse kohta midagi küsitakse. Hoia see kiri alles.',
    anewOver:
      'Varasem link enam ei kehti. Esitatud pakkumus jäi kehtima; selle kättesaamise tõendit uue lingi alt ei näe.',
    linkSubject: (title) => `Sinu link: ${title}`,
    link: (agency, title) => `See on sinu link hanke juurde. Hankija: ${agency}. Hange: ${title}.`,
    answerSubject: (title, no) => `Vastus küsimusele ${no}: ${title}`,
    answer: (title) => `Hanke „${title}” kohta küsiti ja hankija vastas.`,
    question: 'Küsimus',
    answered: 'Vastus',
    papersSubject: (title) => `Hanke dokumendid on muutunud: ${title}`,
    papersGiven: (title, names) => `Hankel „${title}” on uusi või muudetud dokumente: ${names}.`,
    noticeSubject: (title) => `Teade pakkujatele: ${title}`,
    dueMovedSubject: (title) => `Pakkumuste tähtaeg on muutunud: ${title}`,
    dueMoved: (title) => `Hanke „${title}” pakkumuste tähtaeg on muutunud.`,
    dueMovedFor: 'Põhjus',
    endedSubject: (title) => `Hange on lõppenud lepinguta: ${title}`,
    ended: {
      failed: (title) => `Hange „${title}” nurjus.`,
      cancelled: (title) => `Hange „${title}” tunnistati kehtetuks.`,
    },
    decisionSubject: (title) => `Hankeotsus: ${title}`,
    decision: (title, name) => `Hankes „${title}” on otsus tehtud. Pakkuja: ${name}.`,
    tie: (by) => `Võrdsete punktide korral otsustas ${by}.`,
    reason: 'Otsuse põhjendus',
    standstill: (day) => `Lepingut ei sõlmita enne, kui ooteaeg on läbi. Ooteaja viimane päev: ${day}.`,
    decisionToAll: 'Otsusest teatati kõigile pakkujatele samal päeval.',
    toAll: 'Selle kirja said kõik pakkujad samal ajal.',
    openLink: 'Rohkem näed oma isikliku lingi kaudu. See on kirjas, millega link sulle saadeti.',
  },
  en: {
    due: (day, time) => `Tenders are due on ${day} at ${time} (Tallinn time).`,
    noDue: 'When tenders are due stands in the procurement documents.',
    greeting: (name) => (name ? `Dear ${name},` : 'Hello,'),
    invitationSubject: (title) => `Invitation to tender: ${title}`,
    invitation: (agency, title) => `${agency} invites you to tender: ${title}.`,
    papers: 'The procurement documents are behind the link.',
    ownLink:
      'The link is yours alone. By it you can read the documents, ask questions and submit a tender. Keep this letter: answers and notices come to the same link.',
    anew: 'If you have submitted a tender by an earlier link, it stands. Under the new link you begin with an empty page; if you submit again, the later tender counts. The receipt of the earlier one can’t be seen under the new link.',
    ownLinkOver:
      'The link is yours alone. By it you read notices and answer what is asked about your tender. Keep this letter.',
    anewOver:
      'The earlier link works no more. The tender that was submitted stands; its receipt can’t be seen under the new link.',
    linkSubject: (title) => `Your link: ${title}`,
    link: (agency, title) => `This is your link to the procurement. Buyer: ${agency}. Procurement: ${title}.`,
    answerSubject: (title, no) => `Answer to question ${no}: ${title}`,
    answer: (title) => `A question was asked about the procurement “${title}”, and the buyer has answered.`,
    question: 'Question',
    answered: 'Answer',
    papersSubject: (title) => `The procurement documents have changed: ${title}`,
    papersGiven: (title, names) => `The procurement “${title}” has new or changed documents: ${names}.`,
    noticeSubject: (title) => `Notice to tenderers: ${title}`,
    dueMovedSubject: (title) => `The due date of tenders has changed: ${title}`,
    dueMoved: (title) => `The due date of tenders of the procurement “${title}” has changed.`,
    dueMovedFor: 'Reason',
    endedSubject: (title) => `The procurement ended without a contract: ${title}`,
    ended: {
      failed: (title) => `The procurement “${title}” has failed.`,
      cancelled: (title) => `The procurement “${title}” was cancelled.`,
    },
    decisionSubject: (title) => `Decision: ${title}`,
    decision: (title, name) => `A decision was taken in the procurement “${title}”. Tenderer: ${name}.`,
    tie: (by) => `Between equal points decided: ${by}.`,
    reason: 'Reasons of the decision',
    standstill: (day) => `No contract is made before the standstill has ended. Its last day: ${day}.`,
    decisionToAll: 'All tenderers were told of the decision on the same day.',
    toAll: 'All tenderers got this letter at the same moment.',
    openLink: 'You see more by your personal link. It stands in the letter by which it was sent to you.',
  },
  ru: {
    due: (day, time) => `Срок подачи предложений: ${day}, ${time} (по таллиннскому времени).`,
    noDue: 'Срок подачи предложений указан в документах закупки.',
    greeting: (name) => (name ? `Здравствуйте, ${name}!` : 'Здравствуйте!'),
    invitationSubject: (title) => `Приглашение подать предложение: ${title}`,
    invitation: (agency, title) => `${agency} приглашает подать предложение: ${title}.`,
    papers: 'Документы закупки доступны по ссылке.',
    ownLink:
      'Ссылка предназначена только для вас. По ней можно прочитать документы, задать вопрос и подать предложение. Сохраните это письмо: ответы и сообщения появятся по той же ссылке.',
    anew: 'Если вы подали предложение по прежней ссылке, оно остаётся в силе. По новой ссылке страница пуста; если подадите снова, учитывается более позднее предложение. Подтверждение прежнего предложения по новой ссылке не видно.',
    ownLinkOver:
      'Ссылка предназначена только для вас. По ней можно читать сообщения и отвечать на вопросы о вашем предложении. Сохраните это письмо.',
    anewOver:
      'Прежняя ссылка больше не действует. Поданное предложение остаётся в силе; его подтверждение по новой ссылке не видно.',
    linkSubject: (title) => `Ваша ссылка: ${title}`,
    link: (agency, title) => `Это ваша ссылка на закупку. Заказчик: ${agency}. Закупка: ${title}.`,
    answerSubject: (title, no) => `Ответ на вопрос ${no}: ${title}`,
    answer: (title) => `О закупке «${title}» задали вопрос, и заказчик ответил.`,
    question: 'Вопрос',
    answered: 'Ответ',
    papersSubject: (title) => `Документы закупки изменились: ${title}`,
    papersGiven: (title, names) => `В закупке «${title}» есть новые или изменённые документы: ${names}.`,
    noticeSubject: (title) => `Сообщение участникам: ${title}`,
    dueMovedSubject: (title) => `Срок подачи предложений изменился: ${title}`,
    dueMoved: (title) => `Срок подачи предложений в закупке «${title}» изменился.`,
    dueMovedFor: 'Причина',
    endedSubject: (title) => `Закупка завершена без договора: ${title}`,
    ended: {
      failed: (title) => `Закупка «${title}» не состоялась.`,
      cancelled: (title) => `Закупка «${title}» признана недействительной.`,
    },
    decisionSubject: (title) => `Решение: ${title}`,
    decision: (title, name) => `По закупке «${title}» принято решение. Участник: ${name}.`,
    tie: (by) => `При равных баллах решает ${by}.`,
    reason: 'Обоснование решения',
    standstill: (day) => `Договор не заключается до конца периода ожидания. Его последний день: ${day}.`,
    decisionToAll: 'О решении в тот же день сообщено всем участникам.',
    toAll: 'Это письмо все участники получили одновременно.',
    openLink: 'Подробнее – по вашей личной ссылке. Она указана в письме, с которым её прислали.',
  },
}
