import type { Area } from '../../../web/area.ts'

const at = '/procurements/$procurementId'

export const area: Area = {
  pages: [
    { path: `${at}/tenderers`, load: async () => (await import('./tenderers-page.tsx')).TenderersPage },
    { path: `${at}/questions`, load: async () => (await import('./questions-page.tsx')).QuestionsPage },
    {
      path: '/tenders/questions/$questionId',
      load: async () => (await import('./questions-page.tsx')).QuestionPage,
    },
  ],
  kinds: { question: { et: 'Küsimused', en: 'Questions', ru: 'Вопросы' } },
}
