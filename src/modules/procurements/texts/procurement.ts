import type { SentenceHelp } from '../../../kernel/words.ts'
import type { ProcurementState } from '../contract/kind.ts'
import { fieldWords, stateWords } from './kinds.ts'

type Say = SentenceHelp
type Name = { name: string | null }
type Names = { names: readonly string[] }
type Fields = { fields: readonly string[] }
type State = { state: ProcurementState }
type Added = { copiedFrom: string | null }

const listOf = (fields: readonly string[], words: Readonly<Record<string, string>>) =>
  fields.map((field) => words[field] ?? field).join(', ')

export const procurementWords = {
  et: {
    problems: {
      NotResponsible: ({ name }: Name) => ({
        title: 'Selle hanke eest vastutab keegi teine',
        detail: name ? `Vastutaja: ${name}.` : 'Vastutajat ei ole praegu määratud.',
        next: 'Hanget muudavad vastutaja ja tiimi juht. Pöördu nende poole.',
      }),
      ProcurementAnnounced: ({ fields }: Fields) => ({
        title: 'Hange on juba välja kuulutatud',
        detail: `Enam ei muutu: ${listOf(fields, fieldWords.et)}. Pakkujad on nende andmetega arvestanud.`,
        next: 'Kui andmed on valed, tunnista hange kehtetuks ja alusta uuesti selle koopiast.',
      }),
      ProcurementEnded: ({ state }: State) => ({
        title: 'Hange on läbi',
        detail: `Seisund: ${stateWords.et[state]}.`,
        next: 'Uue ostu jaoks tee sellest hankest koopia.',
      }),
      DeclarationsMissing: ({ names }: Names) => ({
        title: 'Huvide deklaratsioone on puudu',
        detail: `Veel ei ole deklareerinud: ${names.join(', ')}.`,
        next: 'Enne kui kõik osalejad on oma huvid deklareerinud, midagi muud ei avane. Tuleta neile meelde.',
      }),
    },
    facts: {
      ProcurementAdded: ({ copiedFrom }: Added, say: Say) =>
        copiedFrom
          ? `${say.who} alustas hanget varasema koopiast: ${say.record(copiedFrom)}.`
          : `${say.who} alustas hanget.`,
      ProcurementChanged: ({ fields }: Fields, say: Say) =>
        `${say.who} muutis: ${listOf(fields, fieldWords.et)}.`,
    },
  },
  en: {
    problems: {
      NotResponsible: ({ name }: Name) => ({
        title: 'Someone else is responsible for this procurement',
        detail: name ? `Responsible: ${name}.` : 'Nobody is responsible for it now.',
        next: 'It is changed by the one responsible and by the team’s manager. Turn to them.',
      }),
      ProcurementAnnounced: ({ fields }: Fields) => ({
        title: 'The procurement has been announced',
        detail: `No longer changed: ${listOf(fields, fieldWords.en)}. Tenderers rely on these.`,
        next: 'If they are wrong, cancel the procurement and begin again from a copy of it.',
      }),
      ProcurementEnded: ({ state }: State) => ({
        title: 'The procurement is over',
        detail: `State: ${stateWords.en[state]}.`,
        next: 'For a new purchase make a copy of it.',
      }),
      DeclarationsMissing: ({ names }: Names) => ({
        title: 'Declarations of interests are missing',
        detail: `Not declared yet: ${names.join(', ')}.`,
        next: 'Nothing else opens before everyone who takes part has declared. Remind them.',
      }),
    },
    facts: {
      ProcurementAdded: ({ copiedFrom }: Added, say: Say) =>
        copiedFrom
          ? `${say.who} began the procurement as a copy of an earlier one: ${say.record(copiedFrom)}.`
          : `${say.who} began the procurement.`,
      ProcurementChanged: ({ fields }: Fields, say: Say) =>
        `${say.who} changed: ${listOf(fields, fieldWords.en)}.`,
    },
  },
  ru: {
    problems: {
      NotResponsible: ({ name }: Name) => ({
        title: 'За эту закупку отвечает другой человек',
        detail: name ? `Ответственный: ${name}.` : 'Ответственный сейчас не назначен.',
        next: 'Закупку меняют ответственный и руководитель команды. Обратитесь к ним.',
      }),
      ProcurementAnnounced: ({ fields }: Fields) => ({
        title: 'Закупка уже объявлена',
        detail: `Больше не меняется: ${listOf(fields, fieldWords.ru)}. Участники на это полагаются.`,
        next: 'Если данные неверны, признайте закупку недействительной и начните заново с её копии.',
      }),
      ProcurementEnded: ({ state }: State) => ({
        title: 'Закупка завершена',
        detail: `Состояние: ${stateWords.ru[state]}.`,
        next: 'Для новой покупки сделайте копию этой закупки.',
      }),
      DeclarationsMissing: ({ names }: Names) => ({
        title: 'Не хватает деклараций интересов',
        detail: `Ещё не задекларировали: ${names.join(', ')}.`,
        next: 'Пока все участвующие не задекларируют свои интересы, дальше ничего не откроется. Напомните им.',
      }),
    },
    facts: {
      ProcurementAdded: ({ copiedFrom }: Added, say: Say) =>
        copiedFrom
          ? `Закупка начата как копия прежней (${say.record(copiedFrom)}): ${say.who}.`
          : `Закупка начата: ${say.who}.`,
      ProcurementChanged: ({ fields }: Fields, say: Say) =>
        `Изменено (${listOf(fields, fieldWords.ru)}): ${say.who}.`,
    },
  },
}
