import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { operationWords } from './texts/operations.ts'

export const texts = defineTexts(
  problems,
  facts,
)({
  et: {
    operations: operationWords.et,
    inPlaceOf: (who: string, name: string) => `${who} (asendas: ${name})`,
    problems: {
      CommentNotYours: () => ({
        title: 'Teise inimese kommentaari ei saa võtta tagasi.',
        detail: 'Igaüks vastutab oma sõnade eest.',
        next: 'Lisa oma kommentaar või palu autoril see tagasi võtta.',
      }),
    },
    facts: {
      CommentAdded: (_data, say) => `${say.who} lisas kommentaari.`,
      CommentRemoved: (_data, say) => `${say.who} võttis kommentaari tagasi.`,
    },
    kinds: {
      task: 'Ülesanne',
      person: 'Inimene',
      team: 'Tiim',
      position: 'Ametikoht',
      duty: 'Tööülesanne',
      result: 'Oodatav tulemus',
      review: 'Ülevaatus',
    } as Record<string, string>,
  },
  en: {
    operations: operationWords.en,
    inPlaceOf: (who: string, name: string) => `${who} (in place of ${name})`,
    problems: {
      CommentNotYours: () => ({
        title: 'Another person’s comment can’t be taken back.',
        detail: 'Everyone answers for their own words.',
        next: 'Add a comment of your own or ask the author to take it back.',
      }),
    },
    facts: {
      CommentAdded: (_data, say) => `${say.who} added a comment.`,
      CommentRemoved: (_data, say) => `${say.who} took a comment back.`,
    },
    kinds: {
      task: 'Task',
      person: 'Person',
      team: 'Team',
      position: 'Position',
      duty: 'Duty',
      result: 'Expected result',
      review: 'Review',
    },
  },
  ru: {
    operations: operationWords.ru,
    inPlaceOf: (who: string, name: string) => `${who} (замещая: ${name})`,
    problems: {
      CommentNotYours: () => ({
        title: 'Чужой комментарий нельзя отозвать.',
        detail: 'Каждый отвечает за свои слова.',
        next: 'Добавьте свой комментарий или попросите автора отозвать его.',
      }),
    },
    facts: {
      CommentAdded: (_data, say) => `${say.who}: добавлен комментарий.`,
      CommentRemoved: (_data, say) => `${say.who}: комментарий отозван.`,
    },
    kinds: {
      task: 'Задача',
      person: 'Человек',
      team: 'Команда',
      position: 'Должность',
      duty: 'Обязанность',
      result: 'Ожидаемый результат',
      review: 'Оценка',
    },
  },
})
