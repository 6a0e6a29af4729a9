import type { Area } from '../../../web/area.ts'

const at = '/procurements/$procurementId'

export const area: Area = {
  pages: [
    { path: `${at}/box`, load: async () => (await import('./box-page.tsx')).BoxPage },
    { path: `${at}/tenderers`, load: async () => (await import('./tenderers-page.tsx')).TenderersPage },
    { path: `${at}/questions`, load: async () => (await import('./questions-page.tsx')).QuestionsPage },
    { path: `${at}/evaluation`, load: async () => (await import('./evaluation-page.tsx')).EvaluationPage },
    {
      path: `${at}/tenders/new`,
      load: async () => (await import('./enter-tender-page.tsx')).EnterTenderPage,
    },
    { path: '/tenders/$tenderId', load: async () => (await import('./tender-page.tsx')).TenderPage },
    {
      path: '/tenders/questions/$questionId',
      load: async () => (await import('./questions-page.tsx')).QuestionPage,
    },
  ],
  kinds: {
    tender: { et: 'Pakkumused', en: 'Tenders', ru: 'Предложения' },
    question: { et: 'Küsimused', en: 'Questions', ru: 'Вопросы' },
  },
}
