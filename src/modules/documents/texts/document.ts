import type { SentenceHelp } from '../../../kernel/words.ts'
import type { DocumentState } from '../contract/kind.ts'
import { stateWords } from './kinds.ts'

type Say = SentenceHelp
interface Added {
  no: number
}
interface HandedOn {
  from: string | null
  to: string
}
interface Found {
  found: string
}
interface Settled {
  state: DocumentState
}
interface Names {
  names: readonly string[]
}

const looksLike: Readonly<Record<'et' | 'en' | 'ru', Readonly<Record<string, string>>>> = {
  et: {
    empty: 'Fail on tühi.',
    macros: 'Failis on makrod: need käivitaksid koodi, seepärast neid vastu ei võeta.',
    binary: 'Faili sisu ei ole ühegi tuntud dokumendi kujul.',
    zip: 'See on tavaline ZIP-fail, mitte dokument ega allkirjastatud ümbrik.',
    'old office': 'See on vana kuju (.doc, .xls). Salvesta see uuel kujul (.docx, .xlsx).',
    program: 'See on programm, mitte dokument.',
  },
  en: {
    empty: 'The file is empty.',
    macros: 'The file has macros: they would run code, so they are not taken.',
    binary: 'The content has the form of no known document.',
    zip: 'This is a plain ZIP file, neither a document nor a signed container.',
    'old office': 'This is an old format (.doc, .xls). Save it in the new one (.docx, .xlsx).',
    program: 'This is a program, not a document.',
  },
  ru: {
    empty: 'Файл пуст.',
    macros: 'В файле есть макросы: они запускали бы код, поэтому такие файлы не принимаются.',
    binary: 'Содержимое не похоже ни на один известный документ.',
    zip: 'Это обычный ZIP-файл, а не документ и не подписанный контейнер.',
    'old office': 'Это старый формат (.doc, .xls). Сохраните его в новом (.docx, .xlsx).',
    program: 'Это программа, а не документ.',
  },
}
const sayFound = (locale: 'et' | 'en' | 'ru', found: string): string =>
  looksLike[locale][found] ?? looksLike[locale].binary ?? ''

export const documentWords = {
  et: {
    problems: {
      FileNotTaken: ({ found }: Found) => ({
        title: 'Seda faili dokumendiks lisada ei saa',
        detail: sayFound('et', found),
        next: 'Sobivad DOCX, PDF, XLSX, ODT, TXT, PNG ja JPEG ning allkirjastatud ümbrikud (.asice, .bdoc, .ddoc).',
      }),
      DocumentSettled: ({ state }: Settled) => ({
        title: `Dokument on juba ${stateWords.et[state]}`,
        detail: 'Mis on allkirjastatud, registreeritud või lõpetatud, jääb nii, nagu see on.',
        next: 'Lisa uus dokument või ava lõpetatud dokument uuesti.',
      }),
      SameContent: ({ no }: Added) => ({
        title: 'Failis ei ole midagi muutunud',
        detail: `Sisu on sama mis versioonil ${no}.`,
        next: 'Salvesta muudatused oma arvutis ja vali fail uuesti.',
      }),
      NotComparable: ({ names }: Names) => ({
        title: 'Neid faile ei saa kõrvuti panna',
        detail: names.join(', '),
        next: 'Võrrelda saab Wordi ja tekstifaile, mille tekst on loetav.',
      }),
      AboutUnknown: () => ({
        title: 'Kirjet, mille juurde dokument käib, ei leitud',
        next: 'Vali kirje, mida sa näed, või jäta see koht tühjaks.',
      }),
    },
    facts: {
      DocumentAdded: (_d: unknown, say: Say) => `${say.who} lisas dokumendi.`,
      DocumentChanged: (_d: unknown, say: Say) => `${say.who} muutis dokumendi andmeid.`,
      VersionAdded: ({ no }: Added, say: Say) => `${say.who} lisas versiooni ${no}.`,
      DocumentHandedOn: (d: HandedOn, say: Say) =>
        `${say.who} määras uue vastutaja. Oli: ${say.person(d.from)}, nüüd: ${say.person(d.to)}.`,
      DocumentEnded: (_d: unknown, say: Say) => `${say.who} lõpetas dokumendi.`,
      DocumentReopened: (_d: unknown, say: Say) => `${say.who} avas dokumendi uuesti.`,
    },
  },
  en: {
    problems: {
      FileNotTaken: ({ found }: Found) => ({
        title: 'This file can’t be added as a document',
        detail: sayFound('en', found),
        next: 'DOCX, PDF, XLSX, ODT, TXT, PNG and JPEG are taken, and signed containers (.asice, .bdoc, .ddoc).',
      }),
      DocumentSettled: ({ state }: Settled) => ({
        title: `The document is already ${stateWords.en[state]}`,
        detail: 'What was signed, registered or ended stays as it is.',
        next: 'Add a new document, or reopen the ended one.',
      }),
      SameContent: ({ no }: Added) => ({
        title: 'Nothing in the file has changed',
        detail: `The content is that of version ${no}.`,
        next: 'Save the changes on your computer and choose the file again.',
      }),
      NotComparable: ({ names }: Names) => ({
        title: 'These files can’t be put side by side',
        detail: names.join(', '),
        next: 'Word and text files whose text can be read can be compared.',
      }),
      AboutUnknown: () => ({
        title: 'The record that the document belongs to was not found',
        next: 'Choose a record that you see, or leave the place empty.',
      }),
    },
    facts: {
      DocumentAdded: (_d: unknown, say: Say) => `${say.who} added the document.`,
      DocumentChanged: (_d: unknown, say: Say) => `${say.who} changed the document’s details.`,
      VersionAdded: ({ no }: Added, say: Say) => `${say.who} added version ${no}.`,
      DocumentHandedOn: (d: HandedOn, say: Say) =>
        `${say.who} named a new owner. Before: ${say.person(d.from)}, now: ${say.person(d.to)}.`,
      DocumentEnded: (_d: unknown, say: Say) => `${say.who} ended the document.`,
      DocumentReopened: (_d: unknown, say: Say) => `${say.who} reopened the document.`,
    },
  },
  ru: {
    problems: {
      FileNotTaken: ({ found }: Found) => ({
        title: 'Этот файл нельзя добавить как документ',
        detail: sayFound('ru', found),
        next: 'Подходят DOCX, PDF, XLSX, ODT, TXT, PNG и JPEG, а также подписанные контейнеры (.asice, .bdoc, .ddoc).',
      }),
      DocumentSettled: ({ state }: Settled) => ({
        title: `Состояние документа: ${stateWords.ru[state]}`,
        detail: 'То, что подписано, зарегистрировано или завершено, остаётся как есть.',
        next: 'Добавьте новый документ или снова откройте завершённый.',
      }),
      SameContent: ({ no }: Added) => ({
        title: 'В файле ничего не изменилось',
        detail: `Содержимое то же, что у версии ${no}.`,
        next: 'Сохраните изменения на своём компьютере и выберите файл снова.',
      }),
      NotComparable: ({ names }: Names) => ({
        title: 'Эти файлы нельзя сравнить',
        detail: names.join(', '),
        next: 'Сравнить можно файлы Word и текстовые файлы, текст которых читается.',
      }),
      AboutUnknown: () => ({
        title: 'Запись, к которой относится документ, не найдена',
        next: 'Выберите запись, которую вы видите, или оставьте поле пустым.',
      }),
    },
    facts: {
      DocumentAdded: (_d: unknown, say: Say) => `Документ добавлен: ${say.who}.`,
      DocumentChanged: (_d: unknown, say: Say) => `Данные документа изменены: ${say.who}.`,
      VersionAdded: ({ no }: Added, say: Say) => `Версия ${no} добавлена: ${say.who}.`,
      DocumentHandedOn: (d: HandedOn, say: Say) =>
        `${say.who}: новый ответственный. Был: ${say.person(d.from)}, теперь: ${say.person(d.to)}.`,
      DocumentEnded: (_d: unknown, say: Say) => `Документ завершён: ${say.who}.`,
      DocumentReopened: (_d: unknown, say: Say) => `Документ снова открыт: ${say.who}.`,
    },
  },
}
