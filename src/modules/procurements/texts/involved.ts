import type { SentenceHelp } from '../../../kernel/words.ts'

type Say = SentenceHelp
type Name = { name: string }
type Names = { names: readonly string[] }
type Named = { added: readonly string[]; removed: readonly string[] }
type To = { to: string }
type Conflict = { conflict: boolean }

const listOf = (ids: readonly string[], say: Say) => ids.map((id) => say.person(id)).join(', ')

export const involvedWords = {
  et: {
    problems: {
      OneResponsible: () => ({
        title: 'Hankel on üks vastutaja',
        detail: 'Nii on alati teada, kes järgmise sammu teeb.',
        next: 'Määra „vastutab hanke eest” täpselt ühele inimesele.',
      }),
      PersonOut: ({ name }: Name) => ({
        title: 'Huvide konfliktiga inimene hankes enam ei osale',
        detail: `Huvide konflikti on deklareerinud: ${name}.`,
        next: 'Määra tema asemele keegi teine.',
      }),
      CannotTakePart: ({ names }: Names) => ({
        title: 'Kõiki nimetatud inimesi hankesse määrata ei saa',
        detail: names.length > 0 ? `Asutusest lahkunud: ${names.join(', ')}.` : 'Inimest ei leitud.',
        next: 'Vali praegu töötav kolleeg.',
      }),
      OwnDeclarationOnly: () => ({
        title: 'Huvisid deklareerib igaüks ise',
        detail: 'Teise inimese eest ega teda asendades seda teha ei saa.',
        next: 'Kui sa hankes osaled, deklareeri enda nimel. Kui mitte, ei ole vaja midagi teha.',
      }),
      NobodyToRemind: () => ({
        title: 'Kellelegi ei ole vaja meelde tuletada',
        detail: 'Kõik teised osalejad on oma huvid juba deklareerinud.',
      }),
    },
    facts: {
      PeopleNamed: ({ added, removed }: Named, say: Say) =>
        [
          `${say.who} määras osalejad.`,
          added.length > 0 && `Lisandusid: ${listOf(added, say)}.`,
          removed.length > 0 && `Jäid välja: ${listOf(removed, say)}.`,
        ]
          .filter(Boolean)
          .join(' '),
      ResponsibleChanged: ({ to }: To, say: Say) =>
        `${say.who} määras hankele uue vastutaja: ${say.person(to)}.`,
      InterestsDeclared: ({ conflict }: Conflict, say: Say) =>
        conflict
          ? `${say.who} deklareeris huvide konflikti ja hankes enam ei osale.`
          : `${say.who} deklareeris, et huvide konflikti ei ole.`,
    },
    mail: {
      subject: (title: string) => `Deklareeri oma huvid: ${title}`,
      text: (title: string) =>
        `Osaled hankes „${title}”. Kinnita, et sul ei ole huvide konflikti, või kirjuta, mis sind seob.`,
      why: 'Enne kui kõik osalejad on seda teinud, hankes edasi minna ei saa.',
    },
  },
  en: {
    problems: {
      OneResponsible: () => ({
        title: 'A procurement has one who is responsible',
        detail: 'So it is always known who takes the next step.',
        next: 'Give “responsible for the procurement” to exactly one person.',
      }),
      PersonOut: ({ name }: Name) => ({
        title: 'Who has a conflict of interests takes part no more',
        detail: `Declared a conflict of interests: ${name}.`,
        next: 'Name someone else instead.',
      }),
      CannotTakePart: ({ names }: Names) => ({
        title: 'Not all of these people can be named',
        detail: names.length > 0 ? `Left the agency: ${names.join(', ')}.` : 'A person was not found.',
        next: 'Choose a colleague who works here now.',
      }),
      OwnDeclarationOnly: () => ({
        title: 'Everyone declares his own interests',
        detail: 'It can’t be done for another person, nor while substituting for one.',
        next: 'If you take part in the procurement, declare in your own name. If not, there is nothing to do.',
      }),
      NobodyToRemind: () => ({
        title: 'There is nobody to remind',
        detail: 'All others who take part have declared their interests.',
      }),
    },
    facts: {
      PeopleNamed: ({ added, removed }: Named, say: Say) =>
        [
          `${say.who} named who takes part.`,
          added.length > 0 && `New: ${listOf(added, say)}.`,
          removed.length > 0 && `No longer: ${listOf(removed, say)}.`,
        ]
          .filter(Boolean)
          .join(' '),
      ResponsibleChanged: ({ to }: To, say: Say) =>
        `${say.who} named who is responsible now: ${say.person(to)}.`,
      InterestsDeclared: ({ conflict }: Conflict, say: Say) =>
        conflict
          ? `${say.who} declared a conflict of interests and takes part no more.`
          : `${say.who} declared that there is no conflict of interests.`,
    },
    mail: {
      subject: (title: string) => `Declare your interests: ${title}`,
      text: (title: string) =>
        `You take part in the procurement “${title}”. Confirm that you have no conflict of interests, or write what binds you.`,
      why: 'The procurement can’t go on before everyone who takes part has done so.',
    },
  },
  ru: {
    problems: {
      OneResponsible: () => ({
        title: 'У закупки один ответственный',
        detail: 'Так всегда известно, кто делает следующий шаг.',
        next: 'Назначьте «отвечает за закупку» ровно одному человеку.',
      }),
      PersonOut: ({ name }: Name) => ({
        title: 'Человек с конфликтом интересов больше не участвует',
        detail: `Конфликт интересов задекларировал(а): ${name}.`,
        next: 'Назначьте вместо него другого.',
      }),
      CannotTakePart: ({ names }: Names) => ({
        title: 'Не всех этих людей можно назначить',
        detail: names.length > 0 ? `Больше не работают: ${names.join(', ')}.` : 'Человек не найден.',
        next: 'Выберите коллегу, который работает сейчас.',
      }),
      OwnDeclarationOnly: () => ({
        title: 'Интересы каждый декларирует сам',
        detail: 'За другого человека или замещая его, этого сделать нельзя.',
        next: 'Если вы участвуете в закупке, декларируйте от своего имени. Если нет, ничего делать не нужно.',
      }),
      NobodyToRemind: () => ({
        title: 'Напоминать некому',
        detail: 'Все остальные участвующие уже задекларировали свои интересы.',
      }),
    },
    facts: {
      PeopleNamed: ({ added, removed }: Named, say: Say) =>
        [
          `Участвующие назначены: ${say.who}.`,
          added.length > 0 && `Добавлены: ${listOf(added, say)}.`,
          removed.length > 0 && `Больше не участвуют: ${listOf(removed, say)}.`,
        ]
          .filter(Boolean)
          .join(' '),
      ResponsibleChanged: ({ to }: To, say: Say) =>
        `Назначен новый ответственный (${say.person(to)}): ${say.who}.`,
      InterestsDeclared: ({ conflict }: Conflict, say: Say) =>
        conflict
          ? `Задекларирован конфликт интересов, дальше без участия: ${say.who}.`
          : `Задекларировано отсутствие конфликта интересов: ${say.who}.`,
    },
    mail: {
      subject: (title: string) => `Задекларируйте свои интересы: ${title}`,
      text: (title: string) =>
        `Вы участвуете в закупке «${title}». Подтвердите, что у вас нет конфликта интересов, или напишите, что вас связывает.`,
      why: 'Пока все участвующие этого не сделали, закупка дальше не пойдёт.',
    },
  },
}
