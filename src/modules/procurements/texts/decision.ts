import type { Locale } from '../../../kernel/words.ts'

interface UndecidedWords {
  readonly notAnnounced: string
  readonly notEvaluated: string
  readonly lotsNotEvaluated: (lots: readonly string[]) => string
}
/** What stands before the next decision. */
export const undecidedWords: Readonly<Record<Locale, UndecidedWords>> = {
  et: {
    notAnnounced: 'Hange ei ole alanud: alusta see ajakavast.',
    notEvaluated: 'Pakkumused ei ole veel hinnatud.',
    lotsNotEvaluated: (lots) => `Nende osade pakkumused ei ole veel hinnatud: ${lots.join(', ')}.`,
  },
  en: {
    notAnnounced: 'The procurement has not begun: start it from its timetable.',
    notEvaluated: 'The tenders are not evaluated yet.',
    lotsNotEvaluated: (lots) => `The tenders for these lots are not evaluated yet: ${lots.join(', ')}.`,
  },
  ru: {
    notAnnounced: 'Закупка не начата: начните её в графике.',
    notEvaluated: 'Предложения ещё не оценены.',
    lotsNotEvaluated: (lots) => `Предложения по этим частям ещё не оценены: ${lots.join(', ')}.`,
  },
}

interface PlaceWords {
  readonly rejected: string
  readonly awarded: (points: string | null) => string
  readonly notAwarded: (place: number | null, own: string | null, best: string | null) => string
}
/** What a tenderer is told of his tender. */
export const placeWords: Readonly<Record<Locale, PlaceWords>> = {
  et: {
    rejected: 'Pakkumus lükati tagasi.',
    awarded: (points) =>
      points ? `Pakkumus tunnistati edukaks (${points} punkti).` : 'Pakkumus tunnistati edukaks.',
    notAwarded: (place, own, best) =>
      own && best
        ? `Pakkumus ei osutunud edukaks: koht ${place}, ${own} punkti. Eduka pakkumuse punktid: ${best}.`
        : 'Pakkumus ei osutunud edukaks.',
  },
  en: {
    rejected: 'The tender was rejected.',
    awarded: (points) =>
      points ? `The tender was successful (${points} points).` : 'The tender was successful.',
    notAwarded: (place, own, best) =>
      own && best
        ? `The tender was not successful: place ${place}, ${own} points. Points of the successful tender: ${best}.`
        : 'The tender was not successful.',
  },
  ru: {
    rejected: 'Предложение отклонено.',
    awarded: (points) =>
      points ? `Предложение признано успешным (${points} баллов).` : 'Предложение признано успешным.',
    notAwarded: (place, own, best) =>
      own && best
        ? `Предложение не стало успешным: место ${place}, ${own} баллов. Баллы успешного предложения: ${best}.`
        : 'Предложение не стало успешным.',
  },
}
