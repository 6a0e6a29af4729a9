import type { LocalText } from '../../../kernel/values/local-text.ts'
import type { CheckKind } from '../contract/check.ts'
import { checkKindWords } from './check-kinds.ts'

/** Words of the deadlines that checks make; titles are Estonian, as those of other tasks are. */
export const checkDeadlineWords = {
  title: (kind: CheckKind, tenderer: string): string => `${checkKindWords.et[kind]}: ${tenderer} vastab`,
  source: {
    et: 'Küsimus pakkujale',
    en: 'Question to the tenderer',
    ru: 'Вопрос участнику',
  } satisfies LocalText,
  byHand: {
    et: 'Tähtaja määras küsija: seadusest selle jaoks tähtaega ei loetud.',
    en: 'The day was set by the one who asked: no term was counted by law.',
    ru: 'Срок назначил спросивший: по закону он не отсчитывался.',
  } satisfies LocalText,
}
