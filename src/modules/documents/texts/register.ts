import type { Locale, SentenceHelp as Say } from '../../../kernel/words.ts'
import type { patternFaults } from '../contract/register-problems.ts'

interface Pattern {
  fault: (typeof patternFaults)[number]
  part: string
}
interface Code {
  code: string
}
interface Reference {
  reference: string
}
interface Fitting {
  code: string
  why: 'notInForce' | 'otherKind'
}
interface Missing {
  part: 'sender' | 'addressee'
}
interface FollowUp {
  why: 'notRegistered' | 'otherSeries' | 'noPlace'
}
interface Arrived {
  receivedOn: string
}
interface Registered {
  onTime: boolean | null
}

/** What is wrong with a pattern, also while one types. */
export const patternWords: Readonly<
  Record<Locale, Readonly<Record<Pattern['fault'], (part: string) => string>>>
> = {
  et: {
    unclosed: () => 'Looksulg on avamata või sulgemata.',
    unknownPart: (part) =>
      `Osa {${part}} ei ole. On {funktsioon}, {sari}, {toimik}, {number}, {järg}, {aasta}.`,
    numberMissing: () => 'Mustris peab olema {number}, muidu oleksid viited ühesugused.',
    sign: (part) =>
      `Märk „${part}” viites olla ei saa: sobivad tähed, numbrid, punkt, kaldkriips, sidekriips, alakriips ja tühik.`,
    fileMissing: () => 'Muster küsib toimikut, aga toimikut ei ole antud.',
  },
  en: {
    unclosed: () => 'A brace is not opened or not closed.',
    unknownPart: (part) =>
      `There is no part {${part}}. There are {funktsioon}, {sari}, {toimik}, {number}, {järg}, {aasta}.`,
    numberMissing: () => 'The pattern needs {number}, else references would be alike.',
    sign: (part) =>
      `The sign “${part}” can’t stand in a reference: letters, digits, full stop, slash, hyphen, underscore and space can.`,
    fileMissing: () => 'The pattern asks for a file, but none was named.',
  },
  ru: {
    unclosed: () => 'Фигурная скобка не открыта или не закрыта.',
    unknownPart: (part) =>
      `Части {${part}} нет. Есть {funktsioon}, {sari}, {toimik}, {number}, {järg}, {aasta}.`,
    numberMissing: () => 'В образце нужна часть {number}, иначе номера были бы одинаковыми.',
    sign: (part) =>
      `Знак «${part}» в номере невозможен: подходят буквы, цифры, точка, косая черта, дефис, подчёркивание и пробел.`,
    fileMissing: () => 'Образец требует номер дела, а он не указан.',
  },
}

export const registerWords = {
  et: {
    problems: {
      PatternRefused: ({ fault, part }: Pattern) => ({
        title: 'Viite muster ei sobi',
        detail: patternWords.et[fault](part),
        next: 'Näide: {sari}/{number}-{järg}',
      }),
      SeriesCodeTaken: ({ code }: Code) => ({
        title: `Sari ${code} on juba olemas`,
        next: 'Vali teine tähis või muuda olemasolevat sarja.',
      }),
      SeriesEndsBeforeStart: () => ({
        title: 'Sarja kehtivus lõpeb enne algust',
        next: 'Paranda kuupäevad või jäta lõpp tühjaks.',
      }),
      AlreadyRegistered: ({ reference }: Reference) => ({
        title: `Dokument on juba registreeritud: ${reference}`,
        next: 'Kui viide anti eksikombel, tühista see põhjusega ja registreeri uuesti.',
      }),
      NotRegistered: () => ({
        title: 'Dokumendil ei ole viidet',
        next: 'Registreeri dokument kõigepealt.',
      }),
      NothingToRegister: () => ({
        title: 'Dokumendil ei ole ühtegi faili',
        detail: 'Registris on viite taga alati dokument ise.',
        next: 'Lisa dokumendi fail.',
      }),
      SignatureMissing: () => ({
        title: 'Dokument on veel allkirjastamata',
        detail: 'Leping ja õigusakt saavad viite pärast seda, kui kõik pooled on alla kirjutanud.',
        next: 'Lisa allkirjastatud ümbrik.',
      }),
      SeriesNotFitting: ({ code, why }: Fitting) => ({
        title: why === 'notInForce' ? `Sari ${code} ei kehti täna` : `Sarja ${code} see liik ei käi`,
        next: 'Vali teine sari.',
      }),
      ReferenceTaken: ({ reference }: Reference) => ({
        title: `Viide ${reference} on sel aastal juba antud`,
        detail: 'Kahe sarja mustrid annavad sama viite.',
        next: 'Lisa sarja mustrisse osa {sari}.',
      }),
      CorrespondentMissing: ({ part }: Missing) => ({
        title: part === 'sender' ? 'Saatja on märkimata' : 'Saaja on märkimata',
        detail: 'Registrist peab näha olema, kellelt kiri tuli või kellele läks.',
        next: part === 'sender' ? 'Kirjuta, kellelt dokument tuli.' : 'Kirjuta, kellele dokument läks.',
      }),
      EventAhead: () => ({
        title: 'Saamise, saatmise või allkirjastamise päev on tulevikus',
        next: 'Registreeritakse see, mis on juba toimunud: paranda kuupäev.',
      }),
      FollowUpImpossible: ({ why }: FollowUp) => ({
        title: 'Asja ei saa nii jätkata',
        detail: {
          notRegistered: 'Dokument, mida jätkata, ei ole registris.',
          otherSeries: 'Järg saab sama numbri, seepärast peab sari olema sama.',
          noPlace: 'Selle sarja viites ei ole järjenumbrit.',
        }[why],
        next: 'Vali teine dokument või registreeri uue numbriga.',
      }),
    },
    facts: {
      SeriesAdded: (_d: unknown, say: Say) => `${say.who} lisas sarja.`,
      SeriesChanged: (_d: unknown, say: Say) => `${say.who} muutis sarja.`,
      DocumentArrived: (d: Arrived, say: Say) =>
        `${say.who} võttis dokumendi vastu, saabumise päev ${say.day(d.receivedOn)}.`,
      DocumentRegistered: (d: Registered, say: Say) =>
        `${say.who} registreeris dokumendi${d.onTime === null ? '' : d.onTime ? ' õigel ajal' : ' pärast tähtaega'}.`,
      EntryChanged: (_d: unknown, say: Say) => `${say.who} muutis registrikannet.`,
      RegistrationAnnulled: (_d: unknown, say: Say) => `${say.who} tühistas viite.`,
    },
  },
  en: {
    problems: {
      PatternRefused: ({ fault, part }: Pattern) => ({
        title: 'The pattern of references does not fit',
        detail: patternWords.en[fault](part),
        next: 'Example: {sari}/{number}-{järg}',
      }),
      SeriesCodeTaken: ({ code }: Code) => ({
        title: `There is a series ${code} already`,
        next: 'Choose another code, or change the series that is there.',
      }),
      SeriesEndsBeforeStart: () => ({
        title: 'The series ends before it begins',
        next: 'Mend the dates, or leave the end empty.',
      }),
      AlreadyRegistered: ({ reference }: Reference) => ({
        title: `The document is registered already: ${reference}`,
        next: 'If the reference was given by mistake, annul it with a reason and register again.',
      }),
      NotRegistered: () => ({
        title: 'The document has no reference',
        next: 'Register the document first.',
      }),
      NothingToRegister: () => ({
        title: 'The document has no file',
        detail: 'Behind a reference in the register stands the document itself.',
        next: 'Add the document’s file.',
      }),
      SignatureMissing: () => ({
        title: 'The document is not signed yet',
        detail: 'Contracts and acts get their reference once all parties have signed.',
        next: 'Add the signed container.',
      }),
      SeriesNotFitting: ({ code, why }: Fitting) => ({
        title:
          why === 'notInForce'
            ? `Series ${code} is not in force today`
            : `Series ${code} takes no documents of this kind`,
        next: 'Choose another series.',
      }),
      ReferenceTaken: ({ reference }: Reference) => ({
        title: `The reference ${reference} was given this year already`,
        detail: 'The patterns of two series make the same reference.',
        next: 'Add the part {sari} to the pattern of the series.',
      }),
      CorrespondentMissing: ({ part }: Missing) => ({
        title: part === 'sender' ? 'The sender is missing' : 'The addressee is missing',
        detail: 'The register says whom a letter came from or went to.',
        next: part === 'sender' ? 'Write whom the document came from.' : 'Write whom the document went to.',
      }),
      EventAhead: () => ({
        title: 'The day of receiving, sending or signing is in the future',
        next: 'What has happened is registered: mend the date.',
      }),
      FollowUpImpossible: ({ why }: FollowUp) => ({
        title: 'The matter can’t go on like this',
        detail: {
          notRegistered: 'The document that it should follow is not in the register.',
          otherSeries: 'A follow-up gets the same number, so the series must be the same.',
          noPlace: 'References of this series have no follow-up number.',
        }[why],
        next: 'Choose another document, or register with a new number.',
      }),
    },
    facts: {
      SeriesAdded: (_d: unknown, say: Say) => `${say.who} added the series.`,
      SeriesChanged: (_d: unknown, say: Say) => `${say.who} changed the series.`,
      DocumentArrived: (d: Arrived, say: Say) =>
        `${say.who} took the document in, received on ${say.day(d.receivedOn)}.`,
      DocumentRegistered: (d: Registered, say: Say) =>
        `${say.who} registered the document${d.onTime === null ? '' : d.onTime ? ' in time' : ' after the term'}.`,
      EntryChanged: (_d: unknown, say: Say) => `${say.who} changed the entry in the register.`,
      RegistrationAnnulled: (_d: unknown, say: Say) => `${say.who} annulled the reference.`,
    },
  },
  ru: {
    problems: {
      PatternRefused: ({ fault, part }: Pattern) => ({
        title: 'Образец номера не подходит',
        detail: patternWords.ru[fault](part),
        next: 'Пример: {sari}/{number}-{järg}',
      }),
      SeriesCodeTaken: ({ code }: Code) => ({
        title: `Серия ${code} уже есть`,
        next: 'Выберите другое обозначение или измените имеющуюся серию.',
      }),
      SeriesEndsBeforeStart: () => ({
        title: 'Серия заканчивается раньше, чем начинается',
        next: 'Исправьте даты или оставьте конец пустым.',
      }),
      AlreadyRegistered: ({ reference }: Reference) => ({
        title: `Документ уже зарегистрирован: ${reference}`,
        next: 'Если номер дан по ошибке, аннулируйте его с указанием причины и зарегистрируйте снова.',
      }),
      NotRegistered: () => ({
        title: 'У документа нет регистрационного номера',
        next: 'Сначала зарегистрируйте документ.',
      }),
      NothingToRegister: () => ({
        title: 'У документа нет ни одного файла',
        detail: 'За номером в регистре всегда стоит сам документ.',
        next: 'Добавьте файл документа.',
      }),
      SignatureMissing: () => ({
        title: 'Документ ещё не подписан',
        detail: 'Договор и правовой акт получают номер, когда подписали все стороны.',
        next: 'Добавьте подписанный контейнер.',
      }),
      SeriesNotFitting: ({ code, why }: Fitting) => ({
        title:
          why === 'notInForce'
            ? `Серия ${code} сегодня не действует`
            : `Серия ${code} не принимает документы этого вида`,
        next: 'Выберите другую серию.',
      }),
      ReferenceTaken: ({ reference }: Reference) => ({
        title: `Номер ${reference} в этом году уже дан`,
        detail: 'Образцы двух серий дают одинаковый номер.',
        next: 'Добавьте в образец серии часть {sari}.',
      }),
      CorrespondentMissing: ({ part }: Missing) => ({
        title: part === 'sender' ? 'Отправитель не указан' : 'Получатель не указан',
        detail: 'Из регистра должно быть видно, от кого пришло письмо и кому ушло.',
        next: part === 'sender' ? 'Укажите, от кого пришёл документ.' : 'Укажите, кому ушёл документ.',
      }),
      EventAhead: () => ({
        title: 'День получения, отправки или подписания в будущем',
        next: 'Регистрируется то, что уже произошло: исправьте дату.',
      }),
      FollowUpImpossible: ({ why }: FollowUp) => ({
        title: 'Так продолжить дело нельзя',
        detail: {
          notRegistered: 'Документа, который нужно продолжить, нет в регистре.',
          otherSeries: 'Продолжение получает тот же номер, поэтому серия должна быть та же.',
          noPlace: 'В номере этой серии нет порядкового номера продолжения.',
        }[why],
        next: 'Выберите другой документ или зарегистрируйте с новым номером.',
      }),
    },
    facts: {
      SeriesAdded: (_d: unknown, say: Say) => `Серия добавлена: ${say.who}.`,
      SeriesChanged: (_d: unknown, say: Say) => `Серия изменена: ${say.who}.`,
      DocumentArrived: (d: Arrived, say: Say) =>
        `Документ принят: ${say.who}, день получения ${say.day(d.receivedOn)}.`,
      DocumentRegistered: (d: Registered, say: Say) =>
        `Документ зарегистрирован${d.onTime === null ? '' : d.onTime ? ' в срок' : ' после срока'}: ${say.who}.`,
      EntryChanged: (_d: unknown, say: Say) => `Запись в регистре изменена: ${say.who}.`,
      RegistrationAnnulled: (_d: unknown, say: Say) => `Номер аннулирован: ${say.who}.`,
    },
  },
}
