import type { Drawings } from '../../kernel/page.ts'
import type { publicPlanOperations } from './contract/public-plan.ts'
import { drawPlan } from './pages/public-plan.tsx'

type Pages = typeof publicPlanOperations

/** Public pages of procurements: they work without scripts. */
export const pages: Drawings<Pages> = { showPublicPlan: drawPlan }
