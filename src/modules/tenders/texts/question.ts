import type { SentenceHelp as Say } from '../../../kernel/words.ts'

interface Numbered {
  no: number
}
const said = (words: readonly string[], open: string, close: string): string =>
  words.map((word) => `${open}${word}${close}`).join(', ')

export const questionTexts = {
  et: {
    problems: {
      QuestionAnswered: ({ no }: Numbered) => ({
        title: `Küsimusele ${no} on juba vastatud`,
        detail: 'Vastus on kõigil pakkujatel käes ega muutu enam.',
        next: 'Täpsustuse ütle kõigile teatega.',
      }),
      AskerNamed: ({ words }: { words: readonly string[] }) => ({
        title: 'Tekstist on näha, kes küsis',
        detail: `Küsijale viitab: ${said(words, '„', '”')}. Teised pakkujad ei tohi teada, kes küsis.`,
        next: 'Sõnasta küsimus ja vastus nii, et küsijat ei oleks neist näha.',
      }),
    },
    facts: {
      QuestionAsked: ({ no }: Numbered): string => `Pakkuja küsis: küsimus ${no}.`,
      QuestionAnswered: ({ no }: Numbered, say: Say) =>
        `${say.who} vastas küsimusele ${no}. Vastus läks kõigile pakkujatele samal ajal.`,
    },
  },
  en: {
    problems: {
      QuestionAnswered: ({ no }: Numbered) => ({
        title: `Question ${no} has been answered already`,
        detail: 'All tenderers have the answer; it changes no more.',
        next: 'Tell a correction to all by a notice.',
      }),
      AskerNamed: ({ words }: { words: readonly string[] }) => ({
        title: 'The text shows who asked',
        detail: `These words point to the asker: ${said(words, '“', '”')}. Other tenderers may not know who asked.`,
        next: 'Word the question and the answer so that the asker can’t be seen from them.',
      }),
    },
    facts: {
      QuestionAsked: ({ no }: Numbered): string => `A tenderer asked: question ${no}.`,
      QuestionAnswered: ({ no }: Numbered, say: Say) =>
        `${say.who} answered question ${no}. The answer went to all tenderers at the same moment.`,
    },
  },
  ru: {
    problems: {
      QuestionAnswered: ({ no }: Numbered) => ({
        title: `На вопрос ${no} уже дан ответ`,
        detail: 'Ответ есть у всех участников и больше не меняется.',
        next: 'Уточнение сообщите всем.',
      }),
      AskerNamed: ({ words }: { words: readonly string[] }) => ({
        title: 'Из текста видно, кто спросил',
        detail: `На спросившего указывает: ${said(words, '«', '»')}. Другие участники не должны знать, кто спросил.`,
        next: 'Сформулируйте вопрос и ответ так, чтобы спросившего не было видно.',
      }),
    },
    facts: {
      QuestionAsked: ({ no }: Numbered): string => `Участник задал вопрос ${no}.`,
      QuestionAnswered: ({ no }: Numbered, say: Say) =>
        `На вопрос ${no} дан ответ (${say.who}). Все участники получили его одновременно.`,
    },
  },
}

export const questionWords = {
  et: {
    deadline: {
      title: (no: number, title: string) => `Vasta küsimusele ${no}: ${title}`,
      source: 'Pakkumuste tähtaeg hanke ajakavas',
      why: 'Pärast pakkumuste tähtaega ei ole vastusest pakkujatele enam kasu. Kui palju varem tuleb vastata, ei ole siin teada: vaata hanke dokumentidest ja seadusest.',
    },
  },
  en: {
    deadline: {
      title: (no: number, title: string) => `Answer question ${no}: ${title}`,
      source: 'When tenders are due by the timetable',
      why: 'After tenders are due an answer is of no use to tenderers. How much earlier it has to be given is not known here: see the procurement documents and the act.',
    },
  },
  ru: {
    deadline: {
      title: (no: number, title: string) => `Ответить на вопрос ${no}: ${title}`,
      source: 'Срок подачи предложений по графику закупки',
      why: 'После срока подачи ответ участникам уже не поможет. Насколько раньше нужно ответить, здесь неизвестно: смотрите документы закупки и закон.',
    },
  },
}
