import type { Locale, SameShape } from '../../../kernel/words.ts'

const et = {
  nothing: 'Selles ajavahemikus tõendit pole ja plaanis ei ole ka midagi.',
  planned: (titles: readonly string[]) =>
    `Selles ajavahemikus tõendit veel pole; plaanis on: ${titles.join('; ')}.`,
  loose: 'Ülesannet teenivad kirjed, mille oodatav tulemus on märkimata',
}
const en: SameShape<typeof et> = {
  nothing: 'Nothing proves it in this period, and nothing is planned.',
  planned: (titles) => `Nothing proves it in this period yet; planned: ${titles.join('; ')}.`,
  loose: 'Records that serve the duty without saying which expected result',
}
const ru: SameShape<typeof et> = {
  nothing: 'В этом периоде доказательств нет, и ничего не запланировано.',
  planned: (titles) => `В этом периоде доказательств ещё нет; запланировано: ${titles.join('; ')}.`,
  loose: 'Записи, которые служат обязанности, но без указания ожидаемого результата',
}

/** What a review pack says of gaps and of evidence without a result. */
export const composedWords: Readonly<Record<Locale, SameShape<typeof et>>> = { et, en, ru }
