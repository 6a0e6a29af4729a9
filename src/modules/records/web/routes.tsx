import type { Area } from '../../../web/area.ts'

export const area: Area = {
  pages: [{ path: '/records/$recordId', load: async () => (await import('./record-place.tsx')).RecordPlace }],
}
