import type { Locale, OperationWords } from '../../../kernel/words.ts'
import type { AnnouncementGap, declinedBecause } from '../contract/announcement.ts'
import type { ProcedureCode } from '../contract/kind.ts'
import type { PlannedStepName, TimetableFault, TimetableStepName } from '../contract/timetable.ts'
import { en } from './timetable/en.ts'
import { et } from './timetable/et.ts'
import { ru } from './timetable/ru.ts'

interface Rule {
  readonly cite: string
}
export interface StepRefused {
  readonly step: TimetableStepName
  readonly fault: TimetableFault
  readonly day: string
  readonly earliest: string | null
}
export interface Gaps {
  readonly gaps: readonly AnnouncementGap[]
}
export interface ClosingRefused {
  readonly why: 'restDay' | 'hour'
  readonly day: string
  readonly time: string
  readonly from: string
  readonly until: string
  readonly nearest: { readonly day: string; readonly time: string }
  readonly rule: Rule
}
export interface TermRefused {
  readonly day: string
  readonly earliest: string
  readonly startsOn: string
  readonly rule: Rule
}
export interface WishRefused {
  readonly wished: ProcedureCode
  readonly required: ProcedureCode | null
  readonly why: (typeof declinedBecause)[number]
}
export interface PartsRefused {
  readonly cents: number
  readonly valueCents: number | null
}
export interface PlannedSteps {
  readonly steps: readonly PlannedStepName[]
}
export interface Started {
  readonly startsOn: string
  readonly dueAt: string | null
}
export interface MovedMoment {
  readonly from: string | null
  readonly to: string
}

export type TimetableWords = typeof et
export const timetableWords: Readonly<Record<Locale, TimetableWords>> = { et, en, ru }

export const timetableOperationWords: OperationWords = {
  et: {
    planTimetable: 'Hanke ajakava muutmine',
    setMixedParts: 'Segalepingu osade märkimine',
    announceProcurement: 'Hanke alustamine pakkujatele',
    moveDueMoment: 'Pakkumuste tähtaja edasilükkamine',
  },
  en: {},
  ru: {
    planTimetable: 'Изменение графика закупки',
    setMixedParts: 'Указание частей смешанного договора',
    announceProcurement: 'Объявление закупки',
    moveDueMoment: 'Перенос срока подачи предложений',
  },
}
