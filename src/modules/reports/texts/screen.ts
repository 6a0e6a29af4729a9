import type { Locale, SameShape } from '../../../kernel/words.ts'

const et = {
  title: 'Aruanded',
  pack: 'Ametijuhendi täitmise ülevaade',
  empty: 'Ülevaateid veel pole',
  emptyText: 'Ülevaade koostatakse ametikoha lehel: vali ajavahemik ja vajuta „Koosta ülevaade“.',
  toPositions: 'Ava ametikohad',
  making: 'Teen PDF-i ja Wordi faile. Võid lehe sulgeda; ülevaade jääb siia.',
  stopped: 'Koostamine peatati. Valmis failid on alles.',
  failed: 'Koostamine ei õnnestunud. Koosta ülevaade uuesti; kui see kordub, ütle administraatorile.',
  stop: 'Ülevaate koostamine on peatatud',
  download: (format: string, size: string) => `Laadi alla ${format} (${size})`,
  formats: { pdf: 'PDF', docx: 'Word' },
  states: { making: 'koostamisel', ready: 'valmis', stopped: 'peatatud', failed: 'ebaõnnestus' },
  made: (when: string) => `küsitud ${when}`,
  numbers: 'Arvud on need, mida sa ülevaadet küsides nägid.',
  position: 'Ava ametikoht',
  review: 'Ava ülevaatus',
}
const en: SameShape<typeof et> = {
  title: 'Reports',
  pack: 'Review pack',
  empty: 'No review packs yet',
  emptyText: 'A pack is made on the page of a position: choose a period and press “Make the review pack”.',
  toPositions: 'Open positions',
  making: 'Making the PDF and Word files. You may close the page; the pack stays here.',
  stopped: 'The making was stopped. Files that were ready are kept.',
  failed: 'The making failed. Make the pack again; if it recurs, tell the administrator.',
  stop: 'The making of the pack was stopped',
  download: (format, size) => `Download ${format} (${size})`,
  formats: { pdf: 'PDF', docx: 'Word' },
  states: { making: 'being made', ready: 'ready', stopped: 'stopped', failed: 'failed' },
  made: (when) => `asked for ${when}`,
  numbers: 'The numbers are those that you saw when you asked for the pack.',
  position: 'Open the position',
  review: 'Open the review',
}
const ru: SameShape<typeof et> = {
  title: 'Отчёты',
  pack: 'Обзор выполнения инструкции',
  empty: 'Обзоров пока нет',
  emptyText: 'Обзор составляется на странице должности: выберите период и нажмите «Составить обзор».',
  toPositions: 'Открыть должности',
  making: 'Готовятся файлы PDF и Word. Страницу можно закрыть; обзор останется здесь.',
  stopped: 'Составление остановлено. Готовые файлы сохранены.',
  failed: 'Составить не удалось. Составьте обзор снова; если это повторится, сообщите администратору.',
  stop: 'Составление обзора остановлено',
  download: (format, size) => `Скачать ${format} (${size})`,
  formats: { pdf: 'PDF', docx: 'Word' },
  states: { making: 'составляется', ready: 'готов', stopped: 'остановлен', failed: 'не удался' },
  made: (when) => `запрошен ${when}`,
  numbers: 'Числа те, которые вы видели, когда запросили обзор.',
  position: 'Открыть должность',
  review: 'Открыть пересмотр',
}

/** Words of the screens of reports. */
export const screenTexts: Readonly<Record<Locale, SameShape<typeof et>>> = { et, en, ru }
