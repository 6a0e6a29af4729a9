import type { RefusalWords } from '../../../kernel/words.ts'

interface Named {
  name: string
}

const sheetReasons = {
  et: {
    columns: 'Esimesest reast ei leia veergu „Ülesanne“.',
    tooManyRows: 'Korraga saab sisse lugeda kuni 2000 rida.',
    empty: 'Fail on tühi.',
    tooLarge: 'Fail on liiga suur: lubatud on kuni 10 MB.',
    notXlsx: 'See ei ole Exceli fail (.xlsx).',
    oldXls: 'See on vana Exceli fail (.xls). Salvesta see kujul .xlsx.',
    damaged: 'Fail on katki.',
    tooManyCells: 'Failis on liiga palju lahtreid.',
  },
  en: {
    columns: 'The first row has no column “Task”.',
    tooManyRows: 'At most 2000 rows can be read at once.',
    empty: 'The file is empty.',
    tooLarge: 'The file is too large: at most 10 MB.',
    notXlsx: 'This is not an Excel file (.xlsx).',
    oldXls: 'This is an old Excel file (.xls). Save it as .xlsx.',
    damaged: 'The file is damaged.',
    tooManyCells: 'The file has too many cells.',
  },
  ru: {
    columns: 'В первой строке нет столбца «Задача».',
    tooManyRows: 'За один раз можно прочитать до 2000 строк.',
    empty: 'Файл пуст.',
    tooLarge: 'Файл слишком большой: допускается до 10 МБ.',
    notXlsx: 'Это не файл Excel (.xlsx).',
    oldXls: 'Это старый файл Excel (.xls). Сохраните его как .xlsx.',
    damaged: 'Файл повреждён.',
    tooManyCells: 'В файле слишком много ячеек.',
  },
} as const
const sayReason = (locale: keyof typeof sheetReasons, reason: string): string =>
  (sheetReasons[locale] as Record<string, string>)[reason] ?? reason

export const problemWords = {
  et: {
    DueInPast: (): RefusalWords => ({
      title: 'See aeg on juba möödas.',
      next: 'Vali tähtaeg, mis on alles ees.',
    }),
    AssigneeUnknown: (): RefusalWords => ({
      title: 'Sellist inimest ei ole.',
      next: 'Vali täitja nimekirjast.',
    }),
    AssigneeHasLeft: ({ name }: Named): RefusalWords => ({
      title: `${name} ei tööta enam siin.`,
      next: 'Vali teine täitja.',
    }),
    GivingNotYours: ({ name }: Named): RefusalWords => ({
      title: `Ülesannet ei saa anda: ${name}.`,
      detail: 'Teistele annab ülesandeid tiimi juht.',
      next: 'Anna ülesanne iseendale või palu juhti.',
    }),
    TaskEnded: (): RefusalWords => ({
      title: 'See ülesanne on lõpetatud.',
      detail: 'Lõpetatud töö on tõend ja jääb nii.',
      next: 'Loo uus ülesanne.',
    }),
    TaskNotDone: (): RefusalWords => ({
      title: 'Ülesanne ei ole veel tehtud.',
      next: 'Oota, kuni täitja märgib selle tehtuks.',
    }),
    TaskAlreadyTaken: (): RefusalWords => ({
      title: 'Ülesanne on juba töös.',
      next: 'Kui see on tehtud, lisa tulemus.',
    }),
    TaskWaitsForAnswer: ({ name }: Named): RefusalWords => ({
      title: `Tulemus ootab vastust: ${name}.`,
      next: 'Kui eksisid, võta viimane samm tagasi.',
    }),
    NotYourTask: ({ name }: Named): RefusalWords => ({
      title: `Selle ülesande täitja on ${name}.`,
      next: 'Lisa kommentaar või palu ülesanne endale.',
    }),
    NotYourAnswer: ({ name }: Named): RefusalWords => ({
      title: `Selle üle otsustab andja: ${name}.`,
      next: 'Lisa kommentaar, siis jõuab su sõna kohale.',
    }),
    OwnWorkAccepted: (): RefusalWords => ({
      title: 'Omaenda tööd ei saa vastu võtta.',
      detail: 'Ka asendajana mitte: töö tegija ja selle hindaja on eri inimesed.',
      next: 'Vastuse annab ülesande andja või teine juht.',
    }),
    DeadlineNotYours: (): RefusalWords => ({
      title: 'Seda tähtaega ei saa siin muuta.',
      detail: 'Selle seadis reegel; vaata „Miks?“.',
      next: 'Muuda kuupäeva kirjes, mille tähtaeg see on.',
    }),
    NothingToUndo: (): RefusalWords => ({
      title: 'Pole sammu, mida tagasi võtta.',
      detail: 'Oma viimase sammu saab tagasi võtta kümne minuti jooksul.',
      next: 'Lisa kommentaar.',
    }),
    SheetUnreadable: ({ reason }: { reason: string }): RefusalWords => ({
      title: sayReason('et', reason),
      next: 'Ekspordi nimekiri Excelisse ja kasuta sama päist.',
    }),
    SheetHasDoubts: ({ rows }: { rows: number[] }): RefusalWords => ({
      title: rows.length
        ? `Kahtlusega read: ${rows.slice(0, 10).join(', ')}.`
        : 'Failis ei ole ühtegi rida, mida lisada.',
      detail: 'Salvestatakse kas kõik või mitte midagi.',
      next: 'Paranda read failis või jäta need välja.',
    }),
    ImportNotYours: (): RefusalWords => ({
      title: 'Seda sisselugemist ei saa tagasi võtta.',
      next: 'Võta ülesanded tagasi ükshaaval.',
    }),
    ImportUnderWay: ({ tasks }: { tasks: number }): RefusalWords => ({
      title: `Töösse on võetud ülesandeid: ${tasks}.`,
      next: 'Võta ülejäänud tagasi ükshaaval.',
    }),
    NoRecurrence: (): RefusalWords => ({ title: 'See ülesanne ei kordu.', next: 'Midagi ei ole vaja teha.' }),
  },
  en: {
    DueInPast: (): RefusalWords => ({
      title: 'That time has passed.',
      next: 'Choose a due date that is still ahead.',
    }),
    AssigneeUnknown: (): RefusalWords => ({
      title: 'There is no such person.',
      next: 'Choose someone from the list.',
    }),
    AssigneeHasLeft: ({ name }: Named): RefusalWords => ({
      title: `${name} no longer works here.`,
      next: 'Choose someone else.',
    }),
    GivingNotYours: ({ name }: Named): RefusalWords => ({
      title: `You can’t give this task to ${name}.`,
      detail: 'The team’s manager gives tasks to others.',
      next: 'Give it to yourself or ask the manager.',
    }),
    TaskEnded: (): RefusalWords => ({
      title: 'This task is closed.',
      detail: 'Closed work is evidence and stays so.',
      next: 'Make a new task.',
    }),
    TaskNotDone: (): RefusalWords => ({
      title: 'The task is not done yet.',
      next: 'Wait until the assignee marks it done.',
    }),
    TaskAlreadyTaken: (): RefusalWords => ({
      title: 'The task is already under way.',
      next: 'When it is done, add the result.',
    }),
    TaskWaitsForAnswer: ({ name }: Named): RefusalWords => ({
      title: `The result waits for an answer from ${name}.`,
      next: 'If it was a slip, take the last step back.',
    }),
    NotYourTask: ({ name }: Named): RefusalWords => ({
      title: `This task is ${name}’s.`,
      next: 'Add a comment or ask for the task.',
    }),
    NotYourAnswer: ({ name }: Named): RefusalWords => ({
      title: `The giver decides: ${name}.`,
      next: 'Add a comment, so that your word arrives.',
    }),
    OwnWorkAccepted: (): RefusalWords => ({
      title: 'You can’t accept your own work.',
      detail: 'Not as a substitute either: who does it and who judges it are two people.',
      next: 'The giver or another manager answers.',
    }),
    DeadlineNotYours: (): RefusalWords => ({
      title: 'This deadline can’t be changed here.',
      detail: 'A rule set it; see “Why?”.',
      next: 'Change the date in the record whose deadline it is.',
    }),
    NothingToUndo: (): RefusalWords => ({
      title: 'There is no step to take back.',
      detail: 'Your own latest step can be taken back for ten minutes.',
      next: 'Add a comment.',
    }),
    SheetUnreadable: ({ reason }: { reason: string }): RefusalWords => ({
      title: sayReason('en', reason),
      next: 'Export the list to Excel and use the same header.',
    }),
    SheetHasDoubts: ({ rows }: { rows: number[] }): RefusalWords => ({
      title: rows.length ? `Rows in doubt: ${rows.slice(0, 10).join(', ')}.` : 'There is no row to add.',
      detail: 'Either all are saved or none.',
      next: 'Mend the rows in the file or leave them out.',
    }),
    ImportNotYours: (): RefusalWords => ({
      title: 'This import can’t be taken back.',
      next: 'Withdraw the tasks one by one.',
    }),
    ImportUnderWay: ({ tasks }: { tasks: number }): RefusalWords => ({
      title: `Tasks already under way: ${tasks}.`,
      next: 'Withdraw the others one by one.',
    }),
    NoRecurrence: (): RefusalWords => ({
      title: 'This task does not repeat.',
      next: 'Nothing needs to be done.',
    }),
  },
  ru: {
    DueInPast: (): RefusalWords => ({
      title: 'Это время уже прошло.',
      next: 'Выберите срок, который ещё впереди.',
    }),
    AssigneeUnknown: (): RefusalWords => ({
      title: 'Такого человека нет.',
      next: 'Выберите исполнителя из списка.',
    }),
    AssigneeHasLeft: ({ name }: Named): RefusalWords => ({
      title: `${name} здесь больше не работает.`,
      next: 'Выберите другого исполнителя.',
    }),
    GivingNotYours: ({ name }: Named): RefusalWords => ({
      title: `Задачу нельзя дать: ${name}.`,
      detail: 'Другим даёт задачи руководитель команды.',
      next: 'Дайте задачу себе или обратитесь к руководителю.',
    }),
    TaskEnded: (): RefusalWords => ({
      title: 'Эта задача закрыта.',
      detail: 'Законченная работа – доказательство и остаётся такой.',
      next: 'Создайте новую задачу.',
    }),
    TaskNotDone: (): RefusalWords => ({
      title: 'Задача ещё не выполнена.',
      next: 'Подождите, пока исполнитель отметит её выполненной.',
    }),
    TaskAlreadyTaken: (): RefusalWords => ({
      title: 'Задача уже в работе.',
      next: 'Когда она будет выполнена, добавьте результат.',
    }),
    TaskWaitsForAnswer: ({ name }: Named): RefusalWords => ({
      title: `Результат ждёт ответа: ${name}.`,
      next: 'Если это ошибка, отмените последний шаг.',
    }),
    NotYourTask: ({ name }: Named): RefusalWords => ({
      title: `Исполнитель этой задачи – ${name}.`,
      next: 'Добавьте комментарий или попросите задачу себе.',
    }),
    NotYourAnswer: ({ name }: Named): RefusalWords => ({
      title: `Решает тот, кто дал задачу: ${name}.`,
      next: 'Добавьте комментарий, и ваше слово дойдёт.',
    }),
    OwnWorkAccepted: (): RefusalWords => ({
      title: 'Собственную работу принять нельзя.',
      detail: 'И в порядке замещения тоже: делает и оценивает не один человек.',
      next: 'Ответит тот, кто дал задачу, или другой руководитель.',
    }),
    DeadlineNotYours: (): RefusalWords => ({
      title: 'Этот срок нельзя изменить здесь.',
      detail: 'Его установило правило; см. «Почему?».',
      next: 'Измените дату в записи, к которой относится срок.',
    }),
    NothingToUndo: (): RefusalWords => ({
      title: 'Нет шага, который можно отменить.',
      detail: 'Свой последний шаг можно отменить в течение десяти минут.',
      next: 'Добавьте комментарий.',
    }),
    SheetUnreadable: ({ reason }: { reason: string }): RefusalWords => ({
      title: sayReason('ru', reason),
      next: 'Экспортируйте список в Excel и используйте тот же заголовок.',
    }),
    SheetHasDoubts: ({ rows }: { rows: number[] }): RefusalWords => ({
      title: rows.length
        ? `Строки с сомнениями: ${rows.slice(0, 10).join(', ')}.`
        : 'В файле нет строк, которые можно добавить.',
      detail: 'Сохраняется либо всё, либо ничего.',
      next: 'Исправьте строки в файле или пропустите их.',
    }),
    ImportNotYours: (): RefusalWords => ({
      title: 'Этот импорт нельзя отменить.',
      next: 'Отзовите задачи по одной.',
    }),
    ImportUnderWay: ({ tasks }: { tasks: number }): RefusalWords => ({
      title: `Задач уже в работе: ${tasks}.`,
      next: 'Отзовите остальные по одной.',
    }),
    NoRecurrence: (): RefusalWords => ({
      title: 'Эта задача не повторяется.',
      next: 'Ничего делать не нужно.',
    }),
  },
}
