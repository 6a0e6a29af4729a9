import type { Area } from './area.ts'

const found = import.meta.glob<{ area: Area }>('../modules/*/web/routes.tsx', { eager: true })

/** Every module with screens; the gallery's build has an area of its own in this place. */
export const moduleAreas: readonly Area[] = Object.values(found).map((one) => one.area)
