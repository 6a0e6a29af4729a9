import type { TemplateRefusal } from '../../../kernel/values/word-template.ts'
import type { Locale, OperationWords, SentenceHelp } from '../../../kernel/words.ts'
import type { Party } from '../contract/document.ts'

type Say = SentenceHelp
interface Refused {
  reason: TemplateRefusal | 'tooLarge'
}
interface Names {
  names: readonly string[]
}
interface Labels {
  labels: readonly string[]
}
interface Faults {
  faults: number
}
interface No {
  no: number
}
interface Published {
  no: number
  from: string
  to: string | null
}
interface Generated {
  no: number
  template: string
  missing: number
}

/** The part that a party plays, as templates write it. */
export const partWords: Readonly<Record<Locale, Readonly<Record<Party['part'], string>>>> = {
  et: { signer: 'allkirjastaja', addressee: 'adressaat', sender: 'saatja' },
  en: { signer: 'signer', addressee: 'addressee', sender: 'sender' },
  ru: { signer: 'подписывающий', addressee: 'адресат', sender: 'отправитель' },
}

/** Words of the catalogue of fields, on the page and in its Word file. */
export const fieldWords = {
  et: {
    title: 'Mallide väljad',
    intro:
      'Kopeeri väli koos looksulgudega oma malli. Väljade nimed on kõigis keeltes eestikeelsed. Kuupäev ja summa tulevad dokumendi keeles.',
    field: 'Väli',
    says: 'Mida see tähendab',
    page: 'Lk',
    sources: {
      document: 'Dokument',
      parties: 'Osapooled',
      agency: 'Asutus',
      owner: 'Vastutaja',
      record: 'Seotud kirje',
    },
  },
  en: {
    title: 'Fields of templates',
    intro:
      'Copy a field with its braces into your template. Names of fields are Estonian in every language. Dates and sums come in the language of the document.',
    field: 'Field',
    says: 'What it means',
    page: 'Page',
    sources: {
      document: 'Document',
      parties: 'Parties',
      agency: 'Agency',
      owner: 'Owner',
      record: 'Related record',
    },
  },
  ru: {
    title: 'Поля шаблонов',
    intro:
      'Скопируйте поле вместе с фигурными скобками в свой шаблон. Имена полей на всех языках эстонские. Даты и суммы пишутся на языке документа.',
    field: 'Поле',
    says: 'Что оно значит',
    page: 'Стр.',
    sources: {
      document: 'Документ',
      parties: 'Стороны',
      agency: 'Учреждение',
      owner: 'Ответственный',
      record: 'Связанная запись',
    },
  },
}

const refusals: Readonly<Record<Locale, Readonly<Record<Refused['reason'], string>>>> = {
  et: {
    notWord: 'See ei ole Wordi fail (.docx).',
    wordTemplate: 'See on Wordi mallifail (.dotx). Salvesta see Wordis kujul .docx.',
    damaged: 'Fail on rikutud: seda ei saa avada.',
    encrypted: 'Fail on parooliga suletud või vana kuju (.doc).',
    macros: 'Failis on makrod. Need käivitaksid koodi igas dokumendis, mis mallist tehakse.',
    bomb: 'Fail paisub avamisel lubatust suuremaks.',
    remote: 'Fail viitab väljapoole: kaugel asuv pilt, lingitud objekt või väli, mis midagi käivitab.',
    embedded: 'Failis on sisse pandud objekt (näiteks tabelifail või juhtelement).',
    tooMuch: 'Faili läbivaatamine võttis liiga kaua.',
    tooLarge: 'Mall võib olla kuni 10 MB. Tõenäoliselt on selles suured pildid.',
  },
  en: {
    notWord: 'This is no Word file (.docx).',
    wordTemplate: 'This is a Word template file (.dotx). Save it as .docx in Word.',
    damaged: 'The file is damaged and can’t be opened.',
    encrypted: 'The file is closed with a password or of an old format (.doc).',
    macros: 'The file has macros. They would run code in every document that is made from it.',
    bomb: 'The file swells past what is allowed when it is opened.',
    remote:
      'The file reaches out: a picture from elsewhere, a linked object or a field that starts something.',
    embedded: 'The file holds an embedded object (a spreadsheet, a control).',
    tooMuch: 'Looking through the file took too long.',
    tooLarge: 'A template may have 10 MB. Probably there are large pictures in it.',
  },
  ru: {
    notWord: 'Это не файл Word (.docx).',
    wordTemplate: 'Это файл шаблона Word (.dotx). Сохраните его в Word как .docx.',
    damaged: 'Файл повреждён и не открывается.',
    encrypted: 'Файл закрыт паролем или старого вида (.doc).',
    macros: 'В файле есть макросы. Они запускали бы код в каждом документе, сделанном по шаблону.',
    bomb: 'Файл при открытии разрастается сверх допустимого.',
    remote: 'Файл обращается наружу: картинка из сети, связанный объект или поле, которое что-то запускает.',
    embedded: 'В файле есть вставленный объект (таблица, элемент управления).',
    tooMuch: 'Проверка файла заняла слишком много времени.',
    tooLarge: 'Шаблон может быть до 10 МБ. Вероятно, в нём большие картинки.',
  },
}

export const templateWords = {
  et: {
    problems: {
      TemplateNotTaken: ({ reason }: Refused) => ({
        title: 'Sellest failist malli teha ei saa',
        detail: refusals.et[reason],
        next: 'Ava fail Wordis, paranda ja salvesta kujul .docx.',
      }),
      FieldNameTaken: ({ names }: Names) => ({
        title: 'Välja nimi on juba kasutusel',
        detail: names.map((name) => `{${name}}`).join(', '),
        next: 'Anna oma väljale teine nimi, mida kataloogis ei ole.',
      }),
      TemplatePublished: ({ no }: No) => ({
        title: `Versioon ${no} on avaldatud`,
        detail: 'Selle järgi võib juba olla dokumente, seepärast see ei muutu.',
        next: 'Lisa uus versioon ja muuda seda.',
      }),
      TemplateFaulty: ({ faults }: Faults) => ({
        title: 'Mallis on vigu',
        detail: `Parandada on ${faults}. Vigase malli järgi tuleks vigane dokument.`,
        next: 'Paranda need kohad Wordis ja lisa fail uue versioonina.',
      }),
      ValidityBackwards: () => ({
        title: 'Kehtivuse lõpp on enne algust',
        next: 'Vali hilisem lõpp või jäta see tühjaks.',
      }),
      ShippedTaken: () => ({
        title: 'See mall on juba kasutusele võetud',
        next: 'Ava asutuse mall ja lisa sellele uus versioon.',
      }),
      TemplateTooMuch: () => ({
        title: 'Dokumenti ei jõutud valmis teha',
        detail: 'Mallis on loendid üksteise sees või on ridu nii palju, et dokument ei saa valmis.',
        next: 'Vähenda ridu või lihtsusta malli.',
      }),
      TemplateNotInForce: () => ({
        title: 'Selle malli järgi täna dokumenti teha ei saa',
        detail: 'Ükski versioon ei kehti täna või ei ole mall seda liiki dokumendi jaoks.',
        next: 'Vali teine mall või avalda sellest kehtiv versioon.',
      }),
      ValuesMissing: ({ labels }: Labels) => ({
        title: 'Dokumendist jääks midagi puudu',
        detail: labels.join('; '),
        next: 'Täida need või koosta siiski: puuduv märgitakse dokumendis kollasega.',
      }),
    },
    facts: {
      TemplateAdded: (_d: unknown, say: Say) => `${say.who} lisas malli.`,
      TemplateChanged: (_d: unknown, say: Say) => `${say.who} muutis malli andmeid.`,
      TemplateVersionAdded: ({ no }: No, say: Say) => `${say.who} lisas malli versiooni ${no}.`,
      TemplatePublished: ({ no, from, to }: Published, say: Say) =>
        `${say.who} avaldas versiooni ${no}. Kehtib alates ${say.day(from)}${to ? `, kuni ${say.day(to)}` : ''}.`,
      TemplateEnded: (_d: unknown, say: Say) => `${say.who} lõpetas malli kasutamise.`,
      TemplateReopened: (_d: unknown, say: Say) => `${say.who} võttis malli uuesti kasutusele.`,
      DocumentGenerated: ({ no, template, missing }: Generated, say: Say) =>
        `${say.who} koostas versiooni ${no}. Mall: ${say.record(template)}.${missing > 0 ? ` Puuduvaid kohti: ${missing}.` : ''}`,
    },
  },
  en: {
    problems: {
      TemplateNotTaken: ({ reason }: Refused) => ({
        title: 'This file can’t be a template',
        detail: refusals.en[reason],
        next: 'Open the file in Word, mend it and save it as .docx.',
      }),
      FieldNameTaken: ({ names }: Names) => ({
        title: 'The name of a field is taken',
        detail: names.map((name) => `{${name}}`).join(', '),
        next: 'Give your field another name, one that the catalogue doesn’t have.',
      }),
      TemplatePublished: ({ no }: No) => ({
        title: `Version ${no} is published`,
        detail: 'Documents may have been made from it already, so it doesn’t change.',
        next: 'Add a new version and change that.',
      }),
      TemplateFaulty: ({ faults }: Faults) => ({
        title: 'The template has mistakes',
        detail: `To be mended: ${faults}. A faulty template would give a faulty document.`,
        next: 'Mend these places in Word and add the file as a new version.',
      }),
      ValidityBackwards: () => ({
        title: 'The last day is before the first',
        next: 'Choose a later last day, or leave it empty.',
      }),
      ShippedTaken: () => ({
        title: 'This template is in use already',
        next: 'Open the agency’s template and add a new version to it.',
      }),
      TemplateTooMuch: () => ({
        title: 'The document couldn’t be finished',
        detail: 'Lists stand within each other, or there are so many rows that the document never ends.',
        next: 'Take fewer rows or make the template simpler.',
      }),
      TemplateNotInForce: () => ({
        title: 'No document can be made from this template today',
        detail: 'No version is in force today, or the template isn’t for this kind of document.',
        next: 'Choose another template, or publish a version of this one.',
      }),
      ValuesMissing: ({ labels }: Labels) => ({
        title: 'Something would be missing in the document',
        detail: labels.join('; '),
        next: 'Fill these in, or make it all the same: what is missing is marked in yellow.',
      }),
    },
    facts: {
      TemplateAdded: (_d: unknown, say: Say) => `${say.who} added the template.`,
      TemplateChanged: (_d: unknown, say: Say) => `${say.who} changed the template’s details.`,
      TemplateVersionAdded: ({ no }: No, say: Say) => `${say.who} added version ${no} of the template.`,
      TemplatePublished: ({ no, from, to }: Published, say: Say) =>
        `${say.who} published version ${no}. In force from ${say.day(from)}${to ? ` to ${say.day(to)}` : ''}.`,
      TemplateEnded: (_d: unknown, say: Say) => `${say.who} ended the use of the template.`,
      TemplateReopened: (_d: unknown, say: Say) => `${say.who} took the template into use again.`,
      DocumentGenerated: ({ no, template, missing }: Generated, say: Say) =>
        `${say.who} made version ${no}. Template: ${say.record(template)}.${missing > 0 ? ` Missing places: ${missing}.` : ''}`,
    },
  },
  ru: {
    problems: {
      TemplateNotTaken: ({ reason }: Refused) => ({
        title: 'Из этого файла нельзя сделать шаблон',
        detail: refusals.ru[reason],
        next: 'Откройте файл в Word, исправьте и сохраните как .docx.',
      }),
      FieldNameTaken: ({ names }: Names) => ({
        title: 'Имя поля уже занято',
        detail: names.map((name) => `{${name}}`).join(', '),
        next: 'Дайте своему полю другое имя, которого нет в каталоге.',
      }),
      TemplatePublished: ({ no }: No) => ({
        title: `Версия ${no} опубликована`,
        detail: 'По ней уже могли сделать документы, поэтому она не меняется.',
        next: 'Добавьте новую версию и измените её.',
      }),
      TemplateFaulty: ({ faults }: Faults) => ({
        title: 'В шаблоне есть ошибки',
        detail: `Нужно исправить: ${faults}. По такому шаблону получился бы документ с ошибками.`,
        next: 'Исправьте эти места в Word и добавьте файл как новую версию.',
      }),
      ValidityBackwards: () => ({
        title: 'Последний день раньше первого',
        next: 'Выберите более поздний день или оставьте поле пустым.',
      }),
      ShippedTaken: () => ({
        title: 'Этот шаблон уже используется',
        next: 'Откройте шаблон учреждения и добавьте к нему новую версию.',
      }),
      TemplateTooMuch: () => ({
        title: 'Документ не удалось закончить',
        detail: 'Списки стоят друг в друге, или строк так много, что документ не кончается.',
        next: 'Уменьшите число строк или упростите шаблон.',
      }),
      TemplateNotInForce: () => ({
        title: 'По этому шаблону сегодня нельзя сделать документ',
        detail: 'Сегодня не действует ни одна версия, или шаблон не для этого вида документа.',
        next: 'Выберите другой шаблон или опубликуйте версию этого.',
      }),
      ValuesMissing: ({ labels }: Labels) => ({
        title: 'В документе чего-то не хватило бы',
        detail: labels.join('; '),
        next: 'Заполните это или составьте всё равно: недостающее будет отмечено жёлтым.',
      }),
    },
    facts: {
      TemplateAdded: (_d: unknown, say: Say) => `Шаблон добавлен: ${say.who}.`,
      TemplateChanged: (_d: unknown, say: Say) => `Данные шаблона изменены: ${say.who}.`,
      TemplateVersionAdded: ({ no }: No, say: Say) => `Версия шаблона ${no} добавлена: ${say.who}.`,
      TemplatePublished: ({ no, from, to }: Published, say: Say) =>
        `Версия ${no} опубликована: ${say.who}. Действует с ${say.day(from)}${to ? ` по ${say.day(to)}` : ''}.`,
      TemplateEnded: (_d: unknown, say: Say) => `Использование шаблона завершено: ${say.who}.`,
      TemplateReopened: (_d: unknown, say: Say) => `Шаблон снова используется: ${say.who}.`,
      DocumentGenerated: ({ no, template, missing }: Generated, say: Say) =>
        `Версия ${no} составлена: ${say.who}. Шаблон: ${say.record(template)}.${missing > 0 ? ` Недостающих мест: ${missing}.` : ''}`,
    },
  },
}

export const templateOperationWords: OperationWords = {
  et: {
    listTemplates: 'Mallide vaatamine',
    readTemplate: 'Malli vaatamine',
    addTemplate: 'Malli lisamine',
    changeTemplate: 'Malli andmete muutmine',
    endTemplate: 'Malli kasutamise lõpetamine',
    reopenTemplate: 'Malli uuesti kasutusele võtmine',
    addTemplateVersion: 'Malli versiooni lisamine',
    changeTemplateFields: 'Malli oma väljade määramine',
    publishTemplateVersion: 'Malli versiooni avaldamine',
    takeShipped: 'Kaasasoleva malli kasutusele võtmine',
    previewTemplate: 'Malli eelvaade',
    downloadSample: 'Täidetud näidise allalaadimine',
    downloadTemplate: 'Malli faili allalaadimine',
    downloadShipped: 'Kaasasoleva malli allalaadimine',
    listFields: 'Väljade kataloogi vaatamine',
    downloadFields: 'Väljade kataloogi allalaadimine',
    readGeneration: 'Mallist koostamise ettevalmistus',
    generateVersion: 'Dokumendi koostamine mallist',
  },
  en: {},
  ru: {
    listTemplates: 'Просмотр шаблонов',
    readTemplate: 'Просмотр шаблона',
    addTemplate: 'Добавление шаблона',
    changeTemplate: 'Изменение данных шаблона',
    endTemplate: 'Завершение использования шаблона',
    reopenTemplate: 'Возвращение шаблона',
    addTemplateVersion: 'Добавление версии шаблона',
    changeTemplateFields: 'Собственные поля шаблона',
    publishTemplateVersion: 'Публикация версии шаблона',
    takeShipped: 'Взятие готового шаблона',
    previewTemplate: 'Предпросмотр шаблона',
    downloadSample: 'Скачивание заполненного образца',
    downloadTemplate: 'Скачивание файла шаблона',
    downloadShipped: 'Скачивание готового шаблона',
    listFields: 'Просмотр каталога полей',
    downloadFields: 'Скачивание каталога полей',
    readGeneration: 'Подготовка документа по шаблону',
    generateVersion: 'Составление документа по шаблону',
  },
}
