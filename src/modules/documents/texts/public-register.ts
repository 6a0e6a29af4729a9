import type { Locale } from '../../../kernel/words.ts'

interface Words {
  readonly title: string
  readonly lead: string
  readonly search: string
  readonly text: string
  readonly from: string
  readonly until: string
  readonly series: string
  readonly kind: string
  readonly any: string
  readonly submit: string
  readonly found: (count: number, more: boolean) => string
  readonly none: string
  readonly withheld: string
  readonly restricted: string
  readonly pages: string
  readonly earlier: string
  readonly later: string
  readonly pageOf: (page: number, pages: number) => string
  readonly openData: string
  readonly file: string
  readonly channel: string
  readonly direction: string
  readonly function: string
  readonly folder: string
  readonly access: string
  readonly ends: (cite: string, day: string | null) => string
  readonly files: string
  readonly noFiles: string
  readonly restrictedFiles: string
  readonly disposed: (day: string) => string
  readonly signed: string
  readonly document: (format: string) => string
  readonly back: string
}

export const publicWords: Readonly<Record<Locale, Words>> = {
  et: {
    title: 'Dokumendiregister',
    lead: 'Asutuse registreeritud dokumendid. Eraisikute nimed on initsiaalidena.',
    search: 'Otsing',
    text: 'Viit, pealkiri või asutus',
    from: 'Alates',
    until: 'Kuni',
    series: 'Sari',
    kind: 'Liik',
    any: 'kõik',
    submit: 'Otsi',
    found: (count, more) => `Leitud: ${more ? `üle ${count}` : count}`,
    none: 'Ühtegi dokumenti ei leitud. Proovi vähem sõnu või pikemat ajavahemikku.',
    withheld: 'Pealkirja ei avaldata',
    restricted: 'AK',
    pages: 'Leheküljed',
    earlier: 'Eelmine leht',
    later: 'Järgmine leht',
    pageOf: (page, pages) => `Leht ${page} / ${pages}`,
    openData: 'Avaandmed',
    file: 'Fail',
    channel: 'Saabumis- või saatmisviis',
    direction: 'Suund',
    function: 'Funktsioon',
    folder: 'Toimik',
    access: 'Juurdepääs',
    ends: (cite, day) => `${cite}${day ? `, kuni ${day}` : ', aluse äralangemiseni'}`,
    files: 'Failid',
    noFiles: 'Faile ei ole.',
    restrictedFiles:
      'Dokument on asutusesiseseks kasutamiseks, faile ei avaldata. Soovi korral esita teabenõue.',
    disposed: (day) => `Dokumendi säilitustähtaeg on läbi, sisu hävitati ${day}.`,
    signed: 'Allkirjastatud ümbrik',
    document: (format) => `Dokument (${format})`,
    back: 'Tagasi registrisse',
  },
  en: {
    title: 'Document register',
    lead: 'Registered documents of the agency. Names of private persons are shown as initials.',
    search: 'Search',
    text: 'Reference, title or organisation',
    from: 'From',
    until: 'Until',
    series: 'Series',
    kind: 'Kind',
    any: 'all',
    submit: 'Search',
    found: (count, more) => `Found: ${more ? `more than ${count}` : count}`,
    none: 'No documents were found. Try fewer words or a longer period.',
    withheld: 'The title is not published',
    restricted: 'AK',
    pages: 'Pages',
    earlier: 'Previous page',
    later: 'Next page',
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    openData: 'Open data',
    file: 'File',
    channel: 'How it came or went',
    direction: 'Direction',
    function: 'Function',
    folder: 'File (toimik)',
    access: 'Access',
    ends: (cite, day) => `${cite}${day ? `, until ${day}` : ', until the ground falls away'}`,
    files: 'Files',
    noFiles: 'There are no files.',
    restrictedFiles:
      'The document is for internal use; its files are not published. You may ask for it by a request for information.',
    disposed: (day) => `The document’s time of keeping is over; its content was disposed of on ${day}.`,
    signed: 'Signed container',
    document: (format) => `Document (${format})`,
    back: 'Back to the register',
  },
  ru: {
    title: 'Регистр документов',
    lead: 'Зарегистрированные документы учреждения. Имена частных лиц показаны инициалами.',
    search: 'Поиск',
    text: 'Номер, заголовок или организация',
    from: 'С',
    until: 'По',
    series: 'Серия',
    kind: 'Вид',
    any: 'все',
    submit: 'Искать',
    found: (count, more) => `Найдено: ${more ? `более ${count}` : count}`,
    none: 'Документы не найдены. Попробуйте меньше слов или более длинный период.',
    withheld: 'Заголовок не публикуется',
    restricted: 'AK',
    pages: 'Страницы',
    earlier: 'Предыдущая страница',
    later: 'Следующая страница',
    pageOf: (page, pages) => `Страница ${page} из ${pages}`,
    openData: 'Открытые данные',
    file: 'Файл',
    channel: 'Способ получения или отправки',
    direction: 'Направление',
    function: 'Функция',
    folder: 'Дело',
    access: 'Доступ',
    ends: (cite, day) => `${cite}${day ? `, до ${day}` : ', пока не отпадёт основание'}`,
    files: 'Файлы',
    noFiles: 'Файлов нет.',
    restrictedFiles:
      'Документ для внутреннего пользования, файлы не публикуются. Их можно запросить по запросу информации.',
    disposed: (day) => `Срок хранения документа истёк, содержание уничтожено ${day}.`,
    signed: 'Подписанный контейнер',
    document: (format) => `Документ (${format})`,
    back: 'Назад в регистр',
  },
}
