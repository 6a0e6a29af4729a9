import { approvalEn } from './approval/en.ts'
import { approvalEt } from './approval/et.ts'
import { approvalRu } from './approval/ru.ts'

/** Words of approval rounds: refusals, history, tasks on desks, letters, indicators. */
export const approvalWords = { et: approvalEt, en: approvalEn, ru: approvalRu }
