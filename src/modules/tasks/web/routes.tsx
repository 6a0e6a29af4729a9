import type { Area } from '../../../web/area.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { isAllowed, type Session } from '../../../web/session.ts'
import { permissions, tasks } from '../contract.ts'

const reads = (session: Session) => isAllowed(session, permissions.read)

function useOpenCount() {
  const { data } = useQueryOf(tasks.readMyCounts, {}, { every: 120_000 })
  return data ? { count: data.open } : {}
}
function useLateCount() {
  const { data } = useQueryOf(tasks.readMyCounts, {}, { every: 120_000 })
  return data ? { count: data.late, late: data.late > 0 } : {}
}

export const area: Area = {
  pages: [
    { path: '/', load: async () => (await import('./desk-page.tsx')).DeskPage },
    { path: '/tasks', load: async () => (await import('./task-list-page.tsx')).TaskListPage },
    { path: '/tasks/board', load: async () => (await import('./task-board-page.tsx')).TaskBoardPage },
    {
      path: '/tasks/calendar',
      load: async () => (await import('./task-calendar-page.tsx')).TaskCalendarPage,
    },
    { path: '/tasks/new', load: async () => (await import('./new-task-page.tsx')).NewTaskPage },
    { path: '/tasks/import', load: async () => (await import('./task-import-page.tsx')).TaskImportPage },
    { path: '/tasks/feed', load: async () => (await import('./feed-page.tsx')).FeedPage },
    { path: '/tasks/$taskId', load: async () => (await import('./task-page.tsx')).TaskPage },
    { path: '/tasks/$taskId/edit', load: async () => (await import('./edit-task-page.tsx')).EditTaskPage },
  ],
  nav: [
    {
      to: '/',
      label: { et: 'Töölaud', en: 'My desk', ru: 'Рабочий стол' },
      useCount: useLateCount,
    },
    {
      to: '/tasks',
      label: { et: 'Ülesanded ja kalender', en: 'Tasks and calendar', ru: 'Задачи и календарь' },
      useCount: useOpenCount,
      shownTo: reads,
    },
  ],
  kinds: { task: { et: 'Ülesanded', en: 'Tasks', ru: 'Задачи' } },
}
