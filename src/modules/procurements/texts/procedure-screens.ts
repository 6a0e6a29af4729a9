import type { SameShape } from '../../../kernel/words.ts'

const et = {
  title: 'Menetlus',
  none: 'Menetlus selgub, kui on teada, mida ostetakse, kui palju see maksab ja millal hange algab.',
  unknown: 'Siin teada olevad reeglid ei ütle',
  next: (sum: string, procedure: string | null) =>
    `Järgmine piir on ${sum}${procedure ? `: ${procedure}` : ''}.`,
  warnings: (count: number) => `Pane tähele (${count})`,
  ground: 'Alus',
  mixed: 'Sama leping hõlmab ka',
  mix: 'Segaleping',
  mixTitle: 'Mida sama leping veel hõlmab',
  mixHelp:
    'Ainult siis, kui osi ei saa lahus hoida. Iga osa maksumus on hanke eeldatavast maksumusest osa; ülejäänu on peamine osa.',
  part: (no: number) => `${no}. teine osa`,
  remove: (name: string) => `Eemalda: ${name}`,
  add: 'Lisa osa',
  cpv: 'CPV kood',
  kind: 'Ostu liik, kui koodi ei ole',
  euros: 'Maksumus, € käibemaksuta',
  save: 'Salvesta osad',
  saved: 'Lepingu osad on salvestatud.',
  start: {
    step: 'Vali tähtaeg ja alusta',
    lacks: 'Enne alustamist on puudu',
    lead: 'Need sammud saab ära teha hanke lehel:',
    judged: 'Nii alustatakse',
    earliest: (day: string) => `Pakkumuste tähtaeg on kõige varem ${day}.`,
    hours: (from: string, until: string) => `Tööpäeval kell ${from}–${until}.`,
    free: 'Esitamise aega ei määra siin seadus ega hankekord.',
    box: 'Kui pakkumused tulevad Koosmeele linkide kaudu, sea kohe pärast alustamist üles pakkumuste kast: enne seda ei saa keegi lingi kaudu esitada. Registrist või e-postiga tulnud pakkumused sisestad pärast tähtaega ise.',
    other: 'Muu menetlus',
    otherHelp: 'Jäta valimata, kui sobib see, mida seadus nõuab.',
    grounded: (name: string) => `${name} (ainult oma alusel)`,
    declined: {
      ground: 'Seda menetlust tohib kasutada ainult oma alusel. Kirjuta alus; ilma selleta ei saa alustada.',
      milder: 'See ei ole rangem kui seaduse nõutav menetlus. Jäta valimata.',
      otherSubject: 'See menetlus ei ole seda liiki ostu jaoks. Jäta valimata.',
    },
    groundLabel: 'Alus või põhjus',
    groundHelp: 'Säte ja miks see siin sobib. Näiteks: § 125 lg 3, lihthange nurjus ja tingimused on samad.',
    close: 'Sulge',
  },
  box: 'Sea pakkumuste kast üles',
  boxAfter: (until: string) =>
    `Ilma kastita ei saa pakkujad lingi kaudu esitada. Pakkumusi oodatakse kuni ${until}; kui need tulevad registrist või e-postiga, sisestad need pärast tähtaega ise.`,
}

const en: SameShape<typeof et> = {
  title: 'Procedure',
  none: 'The procedure shows once it is known what is bought, what it costs and when it begins.',
  unknown: 'The rules known here don’t say',
  next: (sum, procedure) => `The next threshold is ${sum}${procedure ? `: ${procedure}` : ''}.`,
  warnings: (count) => `Take note (${count})`,
  ground: 'Ground',
  mixed: 'The same contract is also for',
  mix: 'Mixed contract',
  mixTitle: 'What else the same contract is for',
  mixHelp:
    'Only where the parts can’t be kept apart. The value of each is a share of the estimated value; the rest is the main part.',
  part: (no) => `Other part ${no}`,
  remove: (name) => `Remove: ${name}`,
  add: 'Add a part',
  cpv: 'CPV code',
  kind: 'Kind of subject, where there is no code',
  euros: 'Value, € without VAT',
  save: 'Save the parts',
  saved: 'The parts of the contract are saved.',
  start: {
    step: 'Choose the closing and start',
    lacks: 'Lacking before the start',
    lead: 'These steps are done on the page of the procurement:',
    judged: 'It starts so',
    earliest: (day) => `Tenders may close on ${day} at the earliest.`,
    hours: (from, until) => `On a working day, ${from}–${until}.`,
    free: 'Neither the act nor the agency’s own rules set a time for tenders here.',
    box: 'If tenders come by Koosmeel’s links, set up the box for tenders right after the start: before that nobody can submit by a link. Tenders from the register or by e-mail you enter yourself after the closing.',
    other: 'Another procedure',
    otherHelp: 'Leave it empty if what the act asks for will do.',
    grounded: (name) => `${name} (on a ground of its own)`,
    declined: {
      ground:
        'This procedure may be used only on a ground of its own. Write it down; without it nothing starts.',
      milder: 'It is no stricter than the procedure that the act asks for. Leave it empty.',
      otherSubject: 'This procedure is not for purchases of this kind. Leave it empty.',
    },
    groundLabel: 'Ground or reason',
    groundHelp:
      'The section and why it fits. For example: § 125 lg 3, the simplified procedure failed and the terms are the same.',
    close: 'Close',
  },
  box: 'Set up the box for tenders',
  boxAfter: (until) =>
    `Without the box tenderers can’t submit by their links. Tenders are awaited until ${until}; those from the register or by e-mail you enter after it.`,
}

const ru: SameShape<typeof et> = {
  title: 'Процедура',
  none: 'Процедура станет известна, когда указано, что покупается, сколько это стоит и когда начинается.',
  unknown: 'Известные здесь правила не говорят',
  next: (sum, procedure) => `Следующий порог – ${sum}${procedure ? `: ${procedure}` : ''}.`,
  warnings: (count) => `Обратите внимание (${count})`,
  ground: 'Основание',
  mixed: 'Тот же договор включает и',
  mix: 'Смешанный договор',
  mixTitle: 'Что ещё включает тот же договор',
  mixHelp:
    'Только если части нельзя разделить. Стоимость каждой части входит в предполагаемую стоимость; остальное – основная часть.',
  part: (no) => `Другая часть ${no}`,
  remove: (name) => `Удалить: ${name}`,
  add: 'Добавить часть',
  cpv: 'Код CPV',
  kind: 'Вид предмета, если кода нет',
  euros: 'Стоимость, € без НДС',
  save: 'Сохранить части',
  saved: 'Части договора сохранены.',
  start: {
    step: 'Выбрать срок и начать',
    lacks: 'До начала не хватает',
    lead: 'Эти шаги выполняются на странице закупки:',
    judged: 'Начнётся так',
    earliest: (day) => `Срок подачи предложений не раньше: ${day}.`,
    hours: (from, until) => `В рабочий день, ${from}–${until}.`,
    free: 'Ни закон, ни порядок закупок времени на подачу здесь не задают.',
    box: 'Если предложения поступают по ссылкам Koosmeel, сразу после начала создайте ящик для предложений: до этого никто не сможет подать по ссылке. Предложения из регистра или по почте вы введёте сами после срока.',
    other: 'Другая процедура',
    otherHelp: 'Оставьте пустым, если подходит та, которую требует закон.',
    grounded: (name) => `${name} (только на своём основании)`,
    declined: {
      ground:
        'Эту процедуру можно применять только на своём основании. Запишите его; без него начать нельзя.',
      milder: 'Она не строже той, которую требует закон. Оставьте пустым.',
      otherSubject: 'Эта процедура не для покупок такого вида. Оставьте пустым.',
    },
    groundLabel: 'Основание или причина',
    groundHelp:
      'Статья и почему она подходит. Например: § 125 lg 3, упрощённая закупка не состоялась, условия те же.',
    close: 'Закрыть',
  },
  box: 'Создать ящик для предложений',
  boxAfter: (until) =>
    `Без ящика участники не смогут подать по ссылке. Предложения ожидаются до ${until}; поступившие из регистра или по почте вы введёте после срока сами.`,
}

/** Words of the procedure's card, of the start and of the box that follows it. */
export const procedureScreens = { et, en, ru }
