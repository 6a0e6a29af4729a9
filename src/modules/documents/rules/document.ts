import type { documentActions } from '../contract/document.ts'
import type { DocumentState } from '../contract/kind.ts'
import { documentProblems as problems } from '../contract/problems.ts'

export type DocumentAction = (typeof documentActions)[number]

/** In which states of a document each step is open; what is signed or registered stays as it is. */
const openIn: Readonly<Record<DocumentAction, readonly DocumentState[]>> = {
  change: ['draft', 'inApproval', 'approved', 'signed', 'registered'],
  addVersion: ['draft', 'inApproval', 'approved'],
  end: ['draft', 'inApproval', 'approved', 'signed', 'registered'],
  reopen: ['ended'],
}

/** What the one who looks may do now; `mayWrite` is the permission in the document's team. */
export const allowedActions = (state: DocumentState, mayWrite: boolean): DocumentAction[] =>
  mayWrite ? (Object.keys(openIn) as DocumentAction[]).filter((action) => openIn[action].includes(state)) : []

/** @throws DocumentSettled in a state that doesn't let it happen */
export function demandOpen(action: DocumentAction, state: DocumentState): void {
  if (!openIn[action].includes(state)) throw problems.DocumentSettled({ state })
}
