import type { SentenceHelp } from '../../../kernel/words.ts'

type Say = SentenceHelp
type Missing = { missing: number }

export const briefWords = {
  et: {
    facts: {
      BriefWritten: ({ missing }: Missing, say: Say) =>
        missing === 0
          ? `${say.who} kirjutas lähteülesande, kõik vajalik on täidetud.`
          : `${say.who} kirjutas lähteülesannet. Täita on veel: ${missing}.`,
    },
  },
  en: {
    facts: {
      BriefWritten: ({ missing }: Missing, say: Say) =>
        missing === 0
          ? `${say.who} wrote the brief; all that is needed is there.`
          : `${say.who} wrote the brief. Still to be filled in: ${missing}.`,
    },
  },
  ru: {
    facts: {
      BriefWritten: ({ missing }: Missing, say: Say) =>
        missing === 0
          ? `Техзадание написано, всё нужное заполнено: ${say.who}.`
          : `Техзадание пишется, осталось заполнить: ${missing} (${say.who}).`,
    },
  },
}
