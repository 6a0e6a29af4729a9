import type { Locale, SentenceHelp } from '../../../kernel/words.ts'

type Say = SentenceHelp
interface No {
  no: number
}
interface Rows {
  rows: number
}

const unreadable: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  et: {
    columns: 'Esimesest reast ei leitud vajalikke veerge.',
    withVat: 'Veeru nimi ütleb, et summad on käibemaksuga. Koosmeel vajab käibemaksuta summasid.',
    tooManyRows: 'Failis on liiga palju ridu korraga lugemiseks.',
    empty: 'Fail on tühi.',
    tooLarge: 'Fail on liiga suur.',
    oldXls: 'See on vana kuju (.xls). Salvesta fail kujul .xlsx.',
    notXlsx: 'See ei ole Exceli fail (.xlsx).',
    damaged: 'Fail on rikutud.',
    tooManyCells: 'Failis on liiga palju lahtreid.',
  },
  en: {
    columns: 'The needed columns were not found in the first row.',
    withVat: 'The head of a column says that amounts include VAT. Koosmeel needs amounts without VAT.',
    tooManyRows: 'The file has too many rows to be read at once.',
    empty: 'The file is empty.',
    tooLarge: 'The file is too large.',
    oldXls: 'This is an old format (.xls). Save the file as .xlsx.',
    notXlsx: 'This is not an Excel file (.xlsx).',
    damaged: 'The file is damaged.',
    tooManyCells: 'The file has too many cells.',
  },
  ru: {
    columns: 'В первой строке не найдены нужные столбцы.',
    withVat: 'Заголовок столбца говорит, что суммы с НДС. Koosmeel нужны суммы без НДС.',
    tooManyRows: 'В файле слишком много строк, чтобы прочесть их сразу.',
    empty: 'Файл пуст.',
    tooLarge: 'Файл слишком велик.',
    oldXls: 'Это старый формат (.xls). Сохраните файл как .xlsx.',
    notXlsx: 'Это не файл Excel (.xlsx).',
    damaged: 'Файл повреждён.',
    tooManyCells: 'В файле слишком много ячеек.',
  },
}

export const planWords = {
  et: {
    titleOf: (year: number) => `Hankeplaan ${year}`,
    versionTitle: (year: number, no: number) => `Hankeplaan ${year}, versioon ${no}`,
    sheetName: (year: number) => `Hankeplaan ${year}`,
    fileName: (year: number) => `hankeplaan-${year}`,
    page: 'lk',
    paperLead: (rows: number, total: string, day: string) =>
      `${rows} rida, eeldatav maksumus kokku ${total} käibemaksuta. Koostatud ${day}.`,
    problems: {
      PlanExists: ({ year }: { year: number }) => ({
        title: `Aasta ${year} hankeplaan on juba olemas`,
        detail: 'Asutusel on igal eelarveaastal üks hankeplaan.',
        next: 'Ava olemasolev plaan ja lisa read sinna.',
      }),
      PlanRowBegun: () => ({
        title: 'Sellest reast on hange juba alustatud',
        detail: 'Rida näitab, kust hange tuli, ja jääb plaani.',
        next: 'Ava plaan uuesti: alustatud hange on rea juures. Uue ostu jaoks lisa uus rida.',
      }),
      PlanEmpty: () => ({
        title: 'Hankeplaanis ei ole ühtegi rida',
        next: 'Lisa read ükshaaval või impordi need Exceli failist.',
      }),
      PlanUnchanged: ({ no }: No) => ({
        title: `Read on samad mis versioonis ${no}`,
        detail: 'Uus versioon tehakse siis, kui midagi on muutunud.',
        next: `Saada kooskõlastusele versioon ${no}.`,
      }),
      SheetUnreadable: ({ reason }: { reason: string }) => ({
        title: 'Seda faili ei saa lugeda',
        detail: unreadable.et[reason] ?? reason,
        next: 'Kasuta veergude nimesid, mida imporditav fail vajab: need on lehel või näidisfailis.',
      }),
      SheetHasDoubts: ({ rows }: { rows: readonly number[] }) => ({
        title: rows.length > 0 ? `Kahtlusi on ridades ${rows.join(', ')}` : 'Salvestada ei ole midagi',
        detail: 'Osaliselt või oletades ei salvestata midagi.',
        next: 'Paranda read failis või jäta need välja.',
      }),
      ImportNotYours: () => ({
        title: 'Seda importi ei saa tagasi võtta',
        detail: 'Impordi võtab tagasi see, kes selle tegi, ja üks kord.',
      }),
      ImportUsed: ({ rows }: Rows) => ({
        title: 'Importi ei saa enam tagasi võtta',
        detail: `Ridu, mida on pärast muudetud või kasutatud: ${rows}.`,
        next: 'Muuda või eemalda read ükshaaval.',
      }),
    },
    facts: {
      PlanAdded: (_d: unknown, say: Say) => `${say.who} alustas hankeplaani.`,
      PlanRowAdded: ({ no }: No, say: Say) => `${say.who} lisas rea ${no}.`,
      PlanRowChanged: ({ no }: No, say: Say) => `${say.who} muutis rida ${no}.`,
      PlanRowDropped: ({ no }: No, say: Say) => `${say.who} eemaldas rea ${no}.`,
      PlanRowRestored: ({ no }: No, say: Say) => `${say.who} taastas rea ${no}.`,
      PlanRowsImported: ({ rows }: Rows, say: Say) => `${say.who} importis ridu: ${rows}.`,
      PlanImportWithdrawn: ({ rows }: Rows, say: Say) => `${say.who} võttis impordi tagasi, ridu: ${rows}.`,
      PlanVersionMade: ({ no }: No, say: Say) => `${say.who} tegi versiooni ${no}.`,
      PlanPublished: ({ no }: No) => `Versioon ${no} kinnitati ja avaldati.`,
      PlanWithdrawn: ({ no }: No) => `Versiooni ${no} kinnitus võeti tagasi; see ei ole enam avalik.`,
      PurchasesImported: ({ rows }: Rows, say: Say) => `${say.who} importis varasemaid oste: ${rows}.`,
      PurchasesWithdrawn: ({ rows }: Rows, say: Say) => `${say.who} võttis impordi tagasi, oste: ${rows}.`,
    },
  },
  en: {
    titleOf: (year: number) => `Procurement plan ${year}`,
    versionTitle: (year: number, no: number) => `Procurement plan ${year}, version ${no}`,
    sheetName: (year: number) => `Procurement plan ${year}`,
    fileName: (year: number) => `procurement-plan-${year}`,
    page: 'page',
    paperLead: (rows: number, total: string, day: string) =>
      `${rows} rows, estimated value together ${total} without VAT. Made on ${day}.`,
    problems: {
      PlanExists: ({ year }: { year: number }) => ({
        title: `There is a procurement plan for ${year} already`,
        detail: 'The agency has one plan for each budget year.',
        next: 'Open that plan and add rows to it.',
      }),
      PlanRowBegun: () => ({
        title: 'A procurement was begun from this row',
        detail: 'The row tells where the procurement came from, and stays in the plan.',
        next: 'Open the plan again: the procurement stands beside the row. For a new purchase add a new row.',
      }),
      PlanEmpty: () => ({
        title: 'The plan has no rows',
        next: 'Add rows one by one, or import them from an Excel file.',
      }),
      PlanUnchanged: ({ no }: No) => ({
        title: `The rows are those of version ${no}`,
        detail: 'A new version is made when something has changed.',
        next: `Send version ${no} for approval.`,
      }),
      SheetUnreadable: ({ reason }: { reason: string }) => ({
        title: 'This file can’t be read',
        detail: unreadable.en[reason] ?? reason,
        next: 'Use the names of columns that stand on the page or in the example.',
      }),
      SheetHasDoubts: ({ rows }: { rows: readonly number[] }) => ({
        title: rows.length > 0 ? `Rows in doubt: ${rows.join(', ')}` : 'There is nothing to save',
        detail: 'Nothing is saved in part or by guessing.',
        next: 'Mend the rows in the file, or leave them out.',
      }),
      ImportNotYours: () => ({
        title: 'This import can’t be taken back',
        detail: 'Whoever made an import takes it back, once.',
      }),
      ImportUsed: ({ rows }: Rows) => ({
        title: 'The import can no longer be taken back',
        detail: `Rows changed or used since: ${rows}.`,
        next: 'Change or remove rows one by one.',
      }),
    },
    facts: {
      PlanAdded: (_d: unknown, say: Say) => `${say.who} began the plan.`,
      PlanRowAdded: ({ no }: No, say: Say) => `${say.who} added row ${no}.`,
      PlanRowChanged: ({ no }: No, say: Say) => `${say.who} changed row ${no}.`,
      PlanRowDropped: ({ no }: No, say: Say) => `${say.who} took row ${no} out.`,
      PlanRowRestored: ({ no }: No, say: Say) => `${say.who} put row ${no} back.`,
      PlanRowsImported: ({ rows }: Rows, say: Say) => `${say.who} imported ${rows} rows.`,
      PlanImportWithdrawn: ({ rows }: Rows, say: Say) => `${say.who} took back an import of ${rows} rows.`,
      PlanVersionMade: ({ no }: No, say: Say) => `${say.who} made version ${no}.`,
      PlanPublished: ({ no }: No) => `Version ${no} was approved and published.`,
      PlanWithdrawn: ({ no }: No) => `The approval of version ${no} was taken back; it is public no more.`,
      PurchasesImported: ({ rows }: Rows, say: Say) => `${say.who} imported ${rows} past purchases.`,
      PurchasesWithdrawn: ({ rows }: Rows, say: Say) =>
        `${say.who} took back an import of ${rows} purchases.`,
    },
  },
  ru: {
    titleOf: (year: number) => `План закупок ${year}`,
    versionTitle: (year: number, no: number) => `План закупок ${year}, версия ${no}`,
    sheetName: (year: number) => `План закупок ${year}`,
    fileName: (year: number) => `plan-zakupok-${year}`,
    page: 'стр.',
    paperLead: (rows: number, total: string, day: string) =>
      `Строк: ${rows}, ожидаемая стоимость всего ${total} без НДС. Составлено ${day}.`,
    problems: {
      PlanExists: ({ year }: { year: number }) => ({
        title: `План закупок на ${year} год уже есть`,
        detail: 'У учреждения один план на каждый бюджетный год.',
        next: 'Откройте этот план и добавьте строки в него.',
      }),
      PlanRowBegun: () => ({
        title: 'По этой строке закупка уже начата',
        detail: 'Строка показывает, откуда взялась закупка, и остаётся в плане.',
        next: 'Откройте план снова: закупка указана рядом со строкой. Для новой покупки добавьте новую строку.',
      }),
      PlanEmpty: () => ({
        title: 'В плане нет ни одной строки',
        next: 'Добавьте строки по одной или импортируйте их из файла Excel.',
      }),
      PlanUnchanged: ({ no }: No) => ({
        title: `Строки те же, что в версии ${no}`,
        detail: 'Новая версия делается, когда что-то изменилось.',
        next: `Отправьте на согласование версию ${no}.`,
      }),
      SheetUnreadable: ({ reason }: { reason: string }) => ({
        title: 'Этот файл нельзя прочесть',
        detail: unreadable.ru[reason] ?? reason,
        next: 'Используйте названия столбцов, которые указаны на странице или в образце.',
      }),
      SheetHasDoubts: ({ rows }: { rows: readonly number[] }) => ({
        title: rows.length > 0 ? `Сомнения в строках ${rows.join(', ')}` : 'Сохранять нечего',
        detail: 'Частично или наугад ничего не сохраняется.',
        next: 'Исправьте строки в файле или пропустите их.',
      }),
      ImportNotYours: () => ({
        title: 'Этот импорт нельзя отменить',
        detail: 'Импорт отменяет тот, кто его сделал, и один раз.',
      }),
      ImportUsed: ({ rows }: Rows) => ({
        title: 'Импорт больше нельзя отменить',
        detail: `Строк, изменённых или использованных после: ${rows}.`,
        next: 'Меняйте или убирайте строки по одной.',
      }),
    },
    facts: {
      PlanAdded: (_d: unknown, say: Say) => `План начат: ${say.who}.`,
      PlanRowAdded: ({ no }: No, say: Say) => `Добавлена строка ${no}: ${say.who}.`,
      PlanRowChanged: ({ no }: No, say: Say) => `Изменена строка ${no}: ${say.who}.`,
      PlanRowDropped: ({ no }: No, say: Say) => `Убрана строка ${no}: ${say.who}.`,
      PlanRowRestored: ({ no }: No, say: Say) => `Возвращена строка ${no}: ${say.who}.`,
      PlanRowsImported: ({ rows }: Rows, say: Say) => `Импортировано строк: ${rows}. ${say.who}.`,
      PlanImportWithdrawn: ({ rows }: Rows, say: Say) => `Импорт отменён, строк: ${rows}. ${say.who}.`,
      PlanVersionMade: ({ no }: No, say: Say) => `Сделана версия ${no}: ${say.who}.`,
      PlanPublished: ({ no }: No) => `Версия ${no} утверждена и опубликована.`,
      PlanWithdrawn: ({ no }: No) => `Утверждение версии ${no} отозвано; она больше не публична.`,
      PurchasesImported: ({ rows }: Rows, say: Say) => `Импортировано прошлых закупок: ${rows}. ${say.who}.`,
      PurchasesWithdrawn: ({ rows }: Rows, say: Say) => `Импорт отменён, закупок: ${rows}. ${say.who}.`,
    },
  },
}
