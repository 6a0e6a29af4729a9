import type { Locale } from '../../../kernel/words.ts'

interface Words {
  readonly at: (day: string, time: string) => string
  readonly calls: string
  readonly callsLead: string
  readonly noCalls: string
  readonly due: string
  readonly dueOpen: string
  readonly buyer: string
  readonly wanted: string
  readonly lots: string
  readonly criteria: string
  readonly otherLots: string
  readonly weight: (percent: number) => string
  readonly points: (share: number) => string
  readonly formulas: Readonly<Record<'lowestToOwn' | 'linear', string>>
  readonly ties: (breaks: string) => string
  readonly tieBreaks: Readonly<Record<'lowestPrice' | 'heaviestCriterion' | 'drawingLots', string>>
  readonly papers: string
  readonly noPapers: string
  readonly version: (no: number) => string
  readonly replaced: (moment: string) => string
  readonly told: string
  readonly answers: string
  readonly noAnswers: string
  readonly question: (no: number) => string
  readonly answered: (moment: string) => string
  readonly notices: Readonly<Record<'papers' | 'dueMoved' | 'word' | 'ended', string>>
  readonly newDue: (moment: string) => string
  readonly states: Readonly<Record<'taking' | 'over' | 'ended', string>>
  readonly tender: string
  readonly yours: (name: string) => string
  readonly onlyYours: string
  readonly ask: string
  readonly askHelp: string
  readonly askLabel: string
  readonly askSubmit: string
  readonly asked: string
  readonly take: string
  readonly takeLead: string
  readonly name: string
  readonly registryCode: string
  readonly registryCodeHelp: string
  readonly contactName: string
  readonly email: string
  readonly emailHelp: string
  readonly optional: string
  readonly takeSubmit: string
  readonly taken: string
  readonly takenMore: string
  readonly takenWaits: string
  readonly mailOff: string
  readonly refused: string
  readonly back: string
}

export const pageWords: Readonly<Record<Locale, Words>> = {
  et: {
    at: (day, time) => `${day} kell ${time}`,
    calls: 'Avatud hanked',
    callsLead: 'Hanked, millele võib pakkumuse esitada igaüks. Kontot pole vaja: saad e-postiga oma lingi.',
    noCalls: 'Praegu ei ole ühtegi kõigile avatud hanget.',
    due: 'Pakkumuste tähtaeg',
    dueOpen: 'kirjas hanke dokumentides',
    buyer: 'Hankija',
    wanted: 'Mida ostame',
    lots: 'Osad',
    criteria: 'Kuidas pakkumusi võrreldakse',
    otherLots: 'Ülejäänud osad',
    weight: (percent) => `osakaal ${String(percent).replace('.', ',')} %`,
    points: (share) => `${share} % osakaalust`,
    formulas: {
      lowestToOwn: 'Punktid: osakaal × madalaim hind ÷ pakkumuse hind.',
      linear:
        'Punktid: osakaal × (1 − (pakkumuse hind − madalaim hind) ÷ madalaim hind), kuid mitte alla nulli.',
    },
    ties: (breaks) => `Võrdsete pakkumuste korral otsustab järjest: ${breaks}.`,
    tieBreaks: {
      lowestPrice: 'madalam hind',
      heaviestCriterion: 'suurima osakaaluga kriteerium',
      drawingLots: 'liisk',
    },
    papers: 'Dokumendid',
    noPapers: 'Dokumente ei ole.',
    version: (no) => `versioon ${no}`,
    replaced: (moment) => `Asendatud ${moment}. Kehtib uuem versioon.`,
    told: 'Teated',
    answers: 'Küsimused ja vastused',
    noAnswers: 'Vastatud küsimusi veel ei ole.',
    question: (no) => `Küsimus ${no}`,
    answered: (moment) => `Vastus, ${moment}`,
    notices: {
      papers: 'Dokumendid on muutunud',
      dueMoved: 'Pakkumuste tähtaeg on muutunud',
      word: 'Hankija teade',
      ended: 'Hange on lõppenud lepinguta',
    },
    newDue: (moment) => `Uus tähtaeg: ${moment}.`,
    states: {
      taking: 'Pakkumusi oodatakse',
      over: 'Pakkumuste tähtaeg on möödas',
      ended: 'Hange on lõppenud',
    },
    tender: 'Sinu pakkumus',
    yours: (name) => `See leht on ainult sinule: ${name}.`,
    onlyYours: 'Kellel on see link, see võib sinu nimel küsida ja pakkuda. Ära saada linki edasi.',
    ask: 'Küsi hankijalt',
    askHelp: 'Vastus läheb kõigile pakkujatele samal ajal. Kes küsis, seda ei öelda kellelegi.',
    askLabel: 'Küsimus',
    askSubmit: 'Saada küsimus',
    asked: 'Küsimus on saadetud. Vastus tuleb e-postiga ja siia lehele.',
    take: 'Osale hankes',
    takeLead:
      'Saadame sulle e-postiga oma lingi. Selle kaudu saad küsida, vastused kätte ja pakkumuse esitada. Kes lingi võttis, seda enne pakkumuste avamist ei näidata.',
    name: 'Pakkuja nimi',
    registryCode: 'Registrikood',
    registryCodeHelp: 'Eesti äriregistri kood, 8 numbrit.',
    contactName: 'Kontaktisik',
    email: 'E-post',
    emailHelp: 'Sellele aadressile tulevad link, vastused ja teated.',
    optional: '(vabatahtlik)',
    takeSubmit: 'Saada mulle link',
    taken: 'Vaata oma postkasti',
    takenMore:
      'Saatsime lingi sinu aadressile. Kui kirja ei ole kümne minuti pärast, vaata rämpsposti ja proovi siis uuesti.',
    takenWaits: 'Soov on kirja pandud',
    mailOff:
      'Kirjad praegu välja ei lähe. Link saadetakse siis, kui hankija e-post jälle töötab. Kui tähtaeg on lähedal, võta hankijaga ühendust muul viisil.',
    refused: 'Ei õnnestunud',
    back: 'Kõik avatud hanked',
  },
  en: {
    at: (day, time) => `${day} at ${time}`,
    calls: 'Open procurements',
    callsLead:
      'Procurements to which anyone may tender. No account is needed: you get a link of your own by e-mail.',
    noCalls: 'No procurement is open to all at the moment.',
    due: 'Tenders are due',
    dueOpen: 'as the procurement documents say',
    buyer: 'Buyer',
    wanted: 'What we buy',
    lots: 'Lots',
    criteria: 'How tenders are compared',
    otherLots: 'The other lots',
    weight: (percent) => `weight ${percent}%`,
    points: (share) => `${share}% of the weight`,
    formulas: {
      lowestToOwn: 'Points: weight × lowest price ÷ price of the tender.',
      linear: 'Points: weight × (1 − (price of the tender − lowest price) ÷ lowest price), never below zero.',
    },
    ties: (breaks) => `Between equal tenders decides, in this order: ${breaks}.`,
    tieBreaks: {
      lowestPrice: 'the lower price',
      heaviestCriterion: 'the criterion with the greatest weight',
      drawingLots: 'drawing of lots',
    },
    papers: 'Documents',
    noPapers: 'There are no documents.',
    version: (no) => `version ${no}`,
    replaced: (moment) => `Replaced on ${moment}. The newer version holds.`,
    told: 'Notices',
    answers: 'Questions and answers',
    noAnswers: 'No question has been answered yet.',
    question: (no) => `Question ${no}`,
    answered: (moment) => `Answer, ${moment}`,
    notices: {
      papers: 'Documents have changed',
      dueMoved: 'The due moment of tenders has changed',
      word: 'Notice of the buyer',
      ended: 'The procurement ended without a contract',
    },
    newDue: (moment) => `Due now: ${moment}.`,
    states: {
      taking: 'Tenders are awaited',
      over: 'The time for tenders is over',
      ended: 'The procurement has ended',
    },
    tender: 'Your tender',
    yours: (name) => `This page is yours alone: ${name}.`,
    onlyYours: 'Whoever has this link can ask and tender in your name. Don’t pass it on.',
    ask: 'Ask the buyer',
    askHelp: 'The answer goes to all tenderers at the same moment. Nobody is told who asked.',
    askLabel: 'Question',
    askSubmit: 'Send the question',
    asked: 'The question was sent. The answer comes by e-mail and to this page.',
    take: 'Take part',
    takeLead:
      'We send you a link of your own by e-mail. By it you can ask questions, read the answers and submit a tender. Who has taken a link is not shown before tenders are opened.',
    name: 'Name of the tenderer',
    registryCode: 'Registry code',
    registryCodeHelp: 'Of the Estonian business register, 8 digits.',
    contactName: 'Contact person',
    email: 'E-mail',
    emailHelp: 'The link, answers and notices come to this address.',
    optional: '(optional)',
    takeSubmit: 'Send me a link',
    taken: 'See your mailbox',
    takenMore:
      'We have sent a link to your address. If there is no letter in ten minutes, look among the spam and then try again.',
    takenWaits: 'Your request is kept',
    mailOff:
      'Letters don’t go out at the moment. The link will be sent when the buyer’s e-mail works again. If the due moment is near, reach the buyer in another way.',
    refused: 'It was not done',
    back: 'All open procurements',
  },
  ru: {
    at: (day, time) => `${day}, ${time}`,
    calls: 'Открытые закупки',
    callsLead:
      'Закупки, в которых может участвовать каждый. Учётная запись не нужна: личная ссылка придёт по почте.',
    noCalls: 'Сейчас нет закупок, открытых для всех.',
    due: 'Срок подачи предложений',
    dueOpen: 'указан в документах закупки',
    buyer: 'Заказчик',
    wanted: 'Что мы покупаем',
    lots: 'Части',
    criteria: 'Как сравниваются предложения',
    otherLots: 'Остальные части',
    weight: (percent) => `вес ${String(percent).replace('.', ',')} %`,
    points: (share) => `${share} % веса`,
    formulas: {
      lowestToOwn: 'Баллы: вес × наименьшая цена ÷ цена предложения.',
      linear: 'Баллы: вес × (1 − (цена предложения − наименьшая цена) ÷ наименьшая цена), но не меньше нуля.',
    },
    ties: (breaks) => `При равенстве решает по порядку: ${breaks}.`,
    tieBreaks: {
      lowestPrice: 'более низкая цена',
      heaviestCriterion: 'критерий с наибольшим весом',
      drawingLots: 'жребий',
    },
    papers: 'Документы',
    noPapers: 'Документов нет.',
    version: (no) => `версия ${no}`,
    replaced: (moment) => `Заменено ${moment}. Действует новая версия.`,
    told: 'Сообщения',
    answers: 'Вопросы и ответы',
    noAnswers: 'Ответов на вопросы пока нет.',
    question: (no) => `Вопрос ${no}`,
    answered: (moment) => `Ответ, ${moment}`,
    notices: {
      papers: 'Документы изменились',
      dueMoved: 'Срок подачи предложений изменился',
      word: 'Сообщение заказчика',
      ended: 'Закупка завершена без договора',
    },
    newDue: (moment) => `Новый срок: ${moment}.`,
    states: {
      taking: 'Приём предложений открыт',
      over: 'Срок подачи предложений прошёл',
      ended: 'Закупка завершена',
    },
    tender: 'Ваше предложение',
    yours: (name) => `Эта страница только для вас: ${name}.`,
    onlyYours:
      'У кого есть эта ссылка, тот может спрашивать и предлагать от вашего имени. Не пересылайте её.',
    ask: 'Спросить заказчика',
    askHelp: 'Ответ получат все участники одновременно. Кто спросил, не сообщается никому.',
    askLabel: 'Вопрос',
    askSubmit: 'Отправить вопрос',
    asked: 'Вопрос отправлен. Ответ придёт по почте и появится на этой странице.',
    take: 'Участвовать',
    takeLead:
      'Мы пришлём вам по почте личную ссылку. По ней можно задать вопрос, прочитать ответы и подать предложение. Кто взял ссылку, до вскрытия предложений не показывается.',
    name: 'Название участника',
    registryCode: 'Регистрационный код',
    registryCodeHelp: 'Код эстонского коммерческого регистра, 8 цифр.',
    contactName: 'Контактное лицо',
    email: 'Эл. почта',
    emailHelp: 'На этот адрес придут ссылка, ответы и сообщения.',
    optional: '(необязательно)',
    takeSubmit: 'Прислать ссылку',
    taken: 'Проверьте почту',
    takenMore:
      'Мы отправили ссылку на ваш адрес. Если письма нет через десять минут, посмотрите спам и попробуйте снова.',
    takenWaits: 'Запрос записан',
    mailOff:
      'Письма сейчас не отправляются. Ссылка придёт, когда почта заказчика снова заработает. Если срок близок, свяжитесь с заказчиком иначе.',
    refused: 'Не получилось',
    back: 'Все открытые закупки',
  },
}
