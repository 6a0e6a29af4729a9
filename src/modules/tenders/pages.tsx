import type { Drawings } from '../../kernel/page.ts'
import type { pageOperations } from './contract/tender-page.ts'
import { drawCall, drawCalls } from './pages/calls.tsx'
import { drawTenderPage } from './pages/tender-page.tsx'

/** Pages for people outside: they work without scripts, every part of them has an address. */
export const pages: Drawings<typeof pageOperations> = {
  showCalls: drawCalls,
  showCall: drawCall,
  showTenderPage: drawTenderPage,
}
