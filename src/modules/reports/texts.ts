import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { operationWords } from './texts/operations.ts'

const formats = { pdf: 'PDF', docx: 'Word' }

export const texts = defineTexts(
  problems,
  facts,
)({
  et: {
    operations: operationWords.et,
    problems: {
      PackUnfinished: () => ({
        title: 'See fail ei ole veel valmis.',
        next: 'Oota, kuni ülevaade on koostatud, või koosta see uuesti.',
      }),
      PackFinished: () => ({ title: 'Ülevaade on juba valmis.', next: 'Laadi failid alla.' }),
      ReviewOfOther: () => ({
        title: 'See ülevaatus on teise ametikoha või ajavahemiku kohta.',
        next: 'Vali sama ametikoha ülevaatus või koosta ülevaade selleta.',
      }),
    },
    facts: {
      PackRequested: ({ from, until }, say) =>
        `${say.who} koostas ülevaate ajavahemikust ${say.day(from)}–${say.day(until)}`,
      PackFileMade: ({ format }) => `Ülevaate fail on valmis: ${formats[format]}`,
      PackStopped: (_data, say) => `${say.who} peatas ülevaate koostamise`,
    },
  },
  en: {
    operations: operationWords.en,
    problems: {
      PackUnfinished: () => ({
        title: 'This file is not ready yet.',
        next: 'Wait until the pack is made, or make it again.',
      }),
      PackFinished: () => ({ title: 'The pack is ready already.', next: 'Download its files.' }),
      ReviewOfOther: () => ({
        title: 'That review is of another position or period.',
        next: 'Choose a review of the same position, or make the pack without one.',
      }),
    },
    facts: {
      PackRequested: ({ from, until }, say) =>
        `${say.who} made a review pack of ${say.day(from)}–${say.day(until)}`,
      PackFileMade: ({ format }) => `A file of the pack is ready: ${formats[format]}`,
      PackStopped: (_data, say) => `${say.who} stopped the making of the pack`,
    },
  },
  ru: {
    operations: operationWords.ru,
    problems: {
      PackUnfinished: () => ({
        title: 'Этот файл ещё не готов.',
        next: 'Подождите, пока обзор составится, или составьте его заново.',
      }),
      PackFinished: () => ({ title: 'Обзор уже готов.', next: 'Скачайте файлы.' }),
      ReviewOfOther: () => ({
        title: 'Этот пересмотр относится к другой должности или периоду.',
        next: 'Выберите пересмотр той же должности или составьте обзор без него.',
      }),
    },
    facts: {
      PackRequested: ({ from, until }, say) =>
        `${say.who}: составлен обзор за ${say.day(from)}–${say.day(until)}`,
      PackFileMade: ({ format }) => `Готов файл обзора: ${formats[format]}`,
      PackStopped: (_data, say) => `${say.who}: составление обзора остановлено`,
    },
  },
})
