import type { Area } from '../../../web/area.ts'

export const area: Area = {
  pages: [
    { path: '/rulebook', load: async () => (await import('./rules-page.tsx')).RulesPage },
    { path: '/rulebook/codes', load: async () => (await import('./codes-page.tsx')).CodesPage },
    { path: '/rulebook/own-rules', load: async () => (await import('./own-rules-page.tsx')).OwnRulesPage },
    { path: '/rulebook/rules/$key', load: async () => (await import('./rule-page.tsx')).RulePage },
    { path: '/rulebook/term', load: async () => (await import('./term-page.tsx')).TermPage },
    { path: '/rulebook/calendar', load: async () => (await import('./calendar-page.tsx')).CalendarPage },
  ],
  nav: [{ to: '/rulebook', label: { et: 'Reeglid', en: 'Rules', ru: 'Правила' } }],
}
