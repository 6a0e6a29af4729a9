import type { SentenceHelp } from '../../../kernel/words.ts'
import { sayLate } from './late-moments.ts'

type Say = SentenceHelp
interface Set {
  openers: number
  anew: boolean
}
interface Turn {
  recovery: boolean
}
interface Opened {
  first: string
  received: number
  refused: number
}
interface Numbered {
  no: number
}
interface Fewest {
  fewest: number
}
interface Late {
  dueAt: string | null
  arrivedAt: string
}
interface Missing {
  missing: readonly ('statement' | 'files')[]
}
interface Most {
  most: number
}

export const boxTexts = {
  et: {
    problems: {
      OwnHandsOnly: () => ({
        title: 'Seda teeb igaüks ise',
        detail: 'Avaja võtit kasutab ainult selle omanik, mitte asendaja ega programm.',
        next: 'Lõpeta asendamine ja jätka iseendana.',
      }),
      NotResponsibleForBox: () => ({
        title: 'Kasti seab üles hanke eest vastutaja',
        next: 'Küsi seda hanke eest vastutajalt või oma juhilt.',
      }),
      BoxMissing: () => ({
        title: 'Siia ei saa veel pakkumust esitada',
        detail: 'Hange ei ole välja kuulutatud või pakkumuste kast on üles seadmata.',
        next: 'Küsi hankijalt, millal pakkumusi vastu võetakse.',
      }),
      BoxStands: () => ({
        title: 'Pakkumuste kasti enam ei muudeta',
        detail: 'Hange on välja kuulutatud: kasti võib olla juba midagi pandud.',
        next: 'Kui avaja on lahkunud, avavad kasti teised avajad või aitab taastevõti.',
      }),
      OpenersNotFit: ({ fewest }: Fewest) => ({
        title: `Vaja on vähemalt ${fewest} avajat, igaühel oma kehtiv võti`,
        next: 'Määra hankele avajad ja palu igaühel teha oma võti. Seejärel proovi uuesti.',
      }),
      HalvesNotWhole: () => ({
        title: 'Kasti võtme pooled ei ole täielikud',
        detail: 'Iga kahe avaja kohta peab olema kaks poolt, muidu ei saaks kasti hiljem avada.',
        next: 'Ava leht uuesti ja sea kast uuesti üles.',
      }),
      BoxNotDue: () => ({
        title: 'Pakkumuste tähtaeg ei ole veel möödas',
        detail: 'Enne seda ei ava pakkumusi keegi.',
        next: 'Tule tagasi pärast tähtaega.',
      }),
      BoxOpened: () => ({ title: 'Kast on juba avatud', next: 'Vaata pakkumusi.' }),
      NotAnOpener: () => ({
        title: 'Sind ei ole määratud pakkumusi avama',
        detail: 'Avavad kaks nimeliselt määratud inimest, kes on oma huvid deklareerinud.',
        next: 'Küsi hanke eest vastutajalt, kes on avajad.',
      }),
      SameOpener: () => ({
        title: 'Vaja on teist avajat',
        detail: 'Oma osa oled sina juba teinud. Kasti avavad kaks inimest, kumbki oma arvutis.',
        next: 'Palu teisel avajal sisse logida ja oma paroolifraas sisestada.',
      }),
      KeyNotFitting: () => ({
        title: 'Võti ei sobi sellele kastile',
        detail: 'Kahest poolest ei saanud kasti võtit kokku. Kast jäi kinni ja midagi ei läinud kaduma.',
        next: 'Proovige mõlemad uuesti. Kui see ei aita, võtke seifist taastevõti.',
      }),
      TenderTooLate: (late: Late) => ({
        title: 'Tähtaeg on möödas: pakkumust enam vastu ei võeta',
        detail: `${sayLate(late, 'et')} Loeb hetk, mil esitamise soov siia jõudis, mitte see, millal faile saatma hakati.`,
        next: 'Kui arvad, et tegu on veaga, kirjuta kohe hankijale.',
      }),
      TenderUnfinished: ({ missing }: Missing) => ({
        title: 'Pakkumus ei ole valmis',
        detail: [
          missing.includes('statement') && 'Pakkuja andmed ja hind on kirja panemata.',
          missing.includes('files') && 'Ühtegi faili ei ole lisatud.',
        ]
          .filter(Boolean)
          .join(' '),
        next: 'Lisa, mis puudu, ja esita siis.',
      }),
      NothingSubmitted: () => ({ title: 'Esitatud pakkumust ei ole', next: 'Tagasi pole midagi võtta.' }),
      TooManyFiles: ({ most }: Most) => ({
        title: `Lubatud on kuni ${most} faili`,
        next: 'Pane väiksemad failid kokku ühte ZIP-faili.',
      }),
      NoFileChosen: () => ({ title: 'Ühtegi faili ei valitud', next: 'Vali fail ja saada uuesti.' }),
      TenderFileGone: () => ({ title: 'Seda faili siin enam ei ole', next: 'Värskenda lehte.' }),
    },
    facts: {
      OpenerKeyMade: (_: unknown, say: Say) => `${say.who} tegi endale pakkumuste avamise võtme.`,
      BoxSetUp: ({ openers, anew }: Set, say: Say) =>
        `${say.who} seadis pakkumuste kasti ${anew ? 'uuesti ' : ''}üles. Avajaid: ${openers}.`,
      BoxTurnTaken: ({ recovery }: Turn, say: Say) =>
        `${say.who} tegi oma osa kasti avamisest${recovery ? ' taastevõtmega' : ''}.`,
      BoxOpenedByTwo: ({ first, received, refused }: Opened, say: Say) =>
        `Pakkumuste kasti avasid ${say.person(first)} ja ${say.who}. Pakkumusi: ${received}. Hilinenuid: ${refused}.`,
      TenderUnsealing: ({ no }: Numbered) => `Pakkumus nr ${no} võetakse kastist välja.`,
      TenderSealBroken: ({ no }: Numbered) => `Pakkumust nr ${no} ei saanud avada: selle pitser on rikutud.`,
    },
  },
  en: {
    problems: {
      OwnHandsOnly: () => ({
        title: 'Everyone does this in person',
        detail: 'An opener’s key is used by its owner only, not by a substitute or a program.',
        next: 'End the substitution and go on as yourself.',
      }),
      NotResponsibleForBox: () => ({
        title: 'The box is set up by whoever is responsible for the procurement',
        next: 'Ask that person or your manager.',
      }),
      BoxMissing: () => ({
        title: 'Tenders can’t be submitted here yet',
        detail: 'The procurement is not announced, or its box for tenders is not set up.',
        next: 'Ask the buyer when tenders will be taken.',
      }),
      BoxStands: () => ({
        title: 'The box for tenders is not changed any more',
        detail: 'The procurement is announced: something may already lie in the box.',
        next: 'If an opener has left, the others open the box, or the recovery key helps.',
      }),
      OpenersNotFit: ({ fewest }: Fewest) => ({
        title: `At least ${fewest} openers are needed, each with a key in use`,
        next: 'Name openers for the procurement and ask each to make a key. Then try again.',
      }),
      HalvesNotWhole: () => ({
        title: 'The halves of the box’s key are not complete',
        detail: 'There must be two halves for any two openers, or the box could not be opened later.',
        next: 'Open the page again and set the box up anew.',
      }),
      BoxNotDue: () => ({
        title: 'The moment for tenders has not passed yet',
        detail: 'Nobody opens tenders before it.',
        next: 'Come back after that moment.',
      }),
      BoxOpened: () => ({ title: 'The box is open already', next: 'Look at the tenders.' }),
      NotAnOpener: () => ({
        title: 'You are not named to open tenders',
        detail: 'Two people open them who are named and have declared their interests.',
        next: 'Ask whoever is responsible who the openers are.',
      }),
      SameOpener: () => ({
        title: 'Another opener is needed',
        detail: 'You have done your part. Two people open the box, each at a computer of their own.',
        next: 'Ask the other opener to sign in and enter the passphrase.',
      }),
      KeyNotFitting: () => ({
        title: 'The key does not fit this box',
        detail: 'The two halves did not make the box’s key. It stayed closed and nothing was lost.',
        next: 'Try again, both of you. If that does not help, take the recovery key from the safe.',
      }),
      TenderTooLate: (late: Late) => ({
        title: 'The moment has passed: the tender is not taken any more',
        detail: `${sayLate(late, 'en')} What counts is when the request to submit arrived here, not when files began to be sent.`,
        next: 'If you think this is a mistake, write to the buyer at once.',
      }),
      TenderUnfinished: ({ missing }: Missing) => ({
        title: 'The tender is not finished',
        detail: [
          missing.includes('statement') && 'Who tenders and the price are not written down.',
          missing.includes('files') && 'No file was added.',
        ]
          .filter(Boolean)
          .join(' '),
        next: 'Add what is missing, then submit.',
      }),
      NothingSubmitted: () => ({
        title: 'There is no submitted tender',
        next: 'There is nothing to withdraw.',
      }),
      TooManyFiles: ({ most }: Most) => ({
        title: `At most ${most} files are allowed`,
        next: 'Put the smaller ones together into a ZIP file.',
      }),
      NoFileChosen: () => ({ title: 'No file was chosen', next: 'Choose a file and send again.' }),
      TenderFileGone: () => ({ title: 'This file is not here any more', next: 'Refresh the page.' }),
    },
    facts: {
      OpenerKeyMade: (_: unknown, say: Say) => `${say.who} made a key for opening tenders.`,
      BoxSetUp: ({ openers, anew }: Set, say: Say) =>
        `${say.who} set up the box for tenders${anew ? ' anew' : ''}. Openers: ${openers}.`,
      BoxTurnTaken: ({ recovery }: Turn, say: Say) =>
        `${say.who} did one part of opening the box${recovery ? ' with the recovery key' : ''}.`,
      BoxOpenedByTwo: ({ first, received, refused }: Opened, say: Say) =>
        `The box for tenders was opened by ${say.person(first)} and ${say.who}. Tenders: ${received}. Late: ${refused}.`,
      TenderUnsealing: ({ no }: Numbered) => `Tender no ${no} is being taken out of the box.`,
      TenderSealBroken: ({ no }: Numbered) => `Tender no ${no} could not be opened: its seal is broken.`,
    },
  },
  ru: {
    problems: {
      OwnHandsOnly: () => ({
        title: 'Это каждый делает сам',
        detail: 'Ключом вскрывающего пользуется только его владелец, а не заместитель и не программа.',
        next: 'Закончите замещение и продолжайте от своего имени.',
      }),
      NotResponsibleForBox: () => ({
        title: 'Ящик готовит ответственный за закупку',
        next: 'Обратитесь к ответственному за закупку или к руководителю.',
      }),
      BoxMissing: () => ({
        title: 'Подать предложение здесь пока нельзя',
        detail: 'Закупка не объявлена или ящик для предложений не подготовлен.',
        next: 'Спросите закупщика, когда начнётся приём предложений.',
      }),
      BoxStands: () => ({
        title: 'Ящик для предложений больше не меняется',
        detail: 'Закупка объявлена: в ящике уже может что-то лежать.',
        next: 'Если вскрывающий ушёл, ящик откроют другие или поможет запасной ключ.',
      }),
      OpenersNotFit: ({ fewest }: Fewest) => ({
        title: `Вскрывающих должно быть не меньше ${fewest}, у каждого свой действующий ключ`,
        next: 'Назначьте вскрывающих и попросите каждого сделать ключ. Затем попробуйте снова.',
      }),
      HalvesNotWhole: () => ({
        title: 'Половины ключа ящика неполны',
        detail: 'Для каждых двух вскрывающих нужны две половины, иначе ящик потом не открыть.',
        next: 'Откройте страницу снова и подготовьте ящик заново.',
      }),
      BoxNotDue: () => ({
        title: 'Срок подачи предложений ещё не прошёл',
        detail: 'До него предложения не вскрывает никто.',
        next: 'Вернитесь после срока.',
      }),
      BoxOpened: () => ({ title: 'Ящик уже открыт', next: 'Посмотрите предложения.' }),
      NotAnOpener: () => ({
        title: 'Вы не назначены вскрывать предложения',
        detail: 'Вскрывают двое назначенных людей, которые заявили о своих интересах.',
        next: 'Спросите ответственного за закупку, кто вскрывает.',
      }),
      SameOpener: () => ({
        title: 'Нужен второй вскрывающий',
        detail: 'Свою часть вы уже сделали. Ящик открывают двое, каждый за своим компьютером.',
        next: 'Попросите второго войти в систему и ввести свою парольную фразу.',
      }),
      KeyNotFitting: () => ({
        title: 'Ключ не подходит к этому ящику',
        detail: 'Из двух половин ключ не сложился. Ящик остался закрыт, ничего не пропало.',
        next: 'Попробуйте оба ещё раз. Если не поможет, возьмите из сейфа запасной ключ.',
      }),
      TenderTooLate: (late: Late) => ({
        title: 'Срок прошёл: предложение больше не принимается',
        detail: `${sayLate(late, 'ru')} Важен момент, когда сюда пришла просьба подать, а не когда началась отправка файлов.`,
        next: 'Если вы считаете это ошибкой, сразу напишите закупщику.',
      }),
      TenderUnfinished: ({ missing }: Missing) => ({
        title: 'Предложение не готово',
        detail: [
          missing.includes('statement') && 'Не записаны данные участника и цена.',
          missing.includes('files') && 'Не добавлено ни одного файла.',
        ]
          .filter(Boolean)
          .join(' '),
        next: 'Добавьте недостающее и затем подайте.',
      }),
      NothingSubmitted: () => ({ title: 'Поданного предложения нет', next: 'Отзывать нечего.' }),
      TooManyFiles: ({ most }: Most) => ({
        title: `Разрешено не больше файлов: ${most}`,
        next: 'Соберите небольшие файлы в один ZIP.',
      }),
      NoFileChosen: () => ({ title: 'Файл не выбран', next: 'Выберите файл и отправьте снова.' }),
      TenderFileGone: () => ({ title: 'Этого файла здесь больше нет', next: 'Обновите страницу.' }),
    },
    facts: {
      OpenerKeyMade: (_: unknown, say: Say) => `Сделан ключ для вскрытия предложений: ${say.who}.`,
      BoxSetUp: ({ openers, anew }: Set, say: Say) =>
        `Ящик для предложений подготовлен${anew ? ' заново' : ''}: ${say.who}. Вскрывающих: ${openers}.`,
      BoxTurnTaken: ({ recovery }: Turn, say: Say) =>
        `Сделана одна часть вскрытия ящика${recovery ? ' запасным ключом' : ''}: ${say.who}.`,
      BoxOpenedByTwo: ({ first, received, refused }: Opened, say: Say) =>
        `Ящик с предложениями открыли ${say.person(first)} и ${say.who}. Предложений: ${received}. Опоздавших: ${refused}.`,
      TenderUnsealing: ({ no }: Numbered) => `Предложение № ${no} достаётся из ящика.`,
      TenderSealBroken: ({ no }: Numbered) => `Предложение № ${no} не открылось: печать нарушена.`,
    },
  },
}
