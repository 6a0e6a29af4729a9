import { approvalScreenEn } from './approval/screen-en.ts'
import { approvalScreenEt } from './approval/screen-et.ts'
import { approvalScreenRu } from './approval/screen-ru.ts'

/** Words of the screens of approval. */
export const approvalScreens = { et: approvalScreenEt, en: approvalScreenEn, ru: approvalScreenRu }
