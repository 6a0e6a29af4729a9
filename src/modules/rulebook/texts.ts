import type { Direction, TermStep } from '../../kernel/values/count-term.ts'
import { defineTexts, type Locale } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { correctionWords } from './texts/correction.ts'
import { operationWords } from './texts/operations.ts'

interface TermWords {
  readonly asked: Readonly<Record<Direction, (length: string, from: string) => string>>
  /** `extra` is what the step has besides its day: the day moved from, or the day of the month looked for. */
  readonly steps: Readonly<
    Record<TermStep['rule'], (day: string, cite: string, extra?: string | number) => string>
  >
  readonly skipped: (days: readonly string[], cites: string) => string
  readonly weekendDays: (count: number) => string
  readonly inTime: (day: string, cite: string) => string
  readonly atLatest: (day: string) => string
}

const termWords: Readonly<Record<Locale, TermWords>> = {
  et: {
    asked: {
      forward: (length, from) => `Tähtaeg on ${length}, sündmuse päev on ${from}.`,
      back: (length, from) => `Tegu tuleb teha vähemalt ${length} enne päeva ${from}.`,
    },
    steps: {
      'term.start': (day, cite) => `Tähtaeg hakkab kulgema järgmisel päeval: ${day}; ${cite}.`,
      'term.start-back': (day, cite) => `Tagasi loetakse alates eelnevast päevast: ${day}; ${cite}.`,
      'term.days': (day, cite) => `Viimane päev on ${day}; ${cite}.`,
      'term.weeks': (day, cite) => `Viimase nädala vastav päev on ${day}; ${cite}.`,
      'term.months': (day, cite) => `Viimase kuu vastav päev on ${day}; ${cite}.`,
      'term.years': (day, cite) => `Viimase aasta vastav päev on ${day}; ${cite}.`,
      'term.back': (day, cite) => `Tähtaja võrra varasem päev on ${day}; ${cite}.`,
      'term.last-of-month': (day, cite, wanted) =>
        `Viimases kuus ei ole ${wanted}. kuupäeva, seega loeb kuu viimane päev ${day}; ${cite}.`,
      'term.working-days': (day, cite) => `Viimane loetud tööpäev on ${day}; ${cite}.`,
      'term.rest-day': (day, cite, from) =>
        `Viimane päev ${from} on puhkepäev, seega lõpeb tähtaeg järgmisel tööpäeval ${day}; ${cite}.`,
      'term.rest-day-back': (day, cite, from) =>
        `Viimane päev ${from} on puhkepäev, seega nihkub tegu eelnevale tööpäevale ${day}; ${cite}.`,
      'term.not-before': (day, cite) => `Tegu on lubatud alates ${day}; ${cite}.`,
    },
    skipped: (days, cites) => `Vahele jäävad puhkepäevad: ${days.join(', ')}${cites && `; ${cites}`}.`,
    weekendDays: (count) => `${count} nädalavahetuse päeva`,
    inTime: (day, cite) => `Tegu on õigel ajal, kui see tehakse kuni ${day} kell 24.00; ${cite}.`,
    atLatest: (day) => `Tegu on õigel ajal, kui see tehakse hiljemalt ${day}.`,
  },
  en: {
    asked: {
      forward: (length, from) => `The term is ${length}; the day of the event is ${from}.`,
      back: (length, from) => `The act must be done at least ${length} before ${from}.`,
    },
    steps: {
      'term.start': (day, cite) => `The term begins on the day after: ${day}; ${cite}.`,
      'term.start-back': (day, cite) => `It is counted back from the day before: ${day}; ${cite}.`,
      'term.days': (day, cite) => `The last day is ${day}; ${cite}.`,
      'term.weeks': (day, cite) => `The corresponding day of the last week is ${day}; ${cite}.`,
      'term.months': (day, cite) => `The corresponding day of the last month is ${day}; ${cite}.`,
      'term.years': (day, cite) => `The corresponding day of the last year is ${day}; ${cite}.`,
      'term.back': (day, cite) => `The day that much earlier is ${day}; ${cite}.`,
      'term.last-of-month': (day, cite, wanted) =>
        `The last month has no day ${wanted}, so its last day counts: ${day}; ${cite}.`,
      'term.working-days': (day, cite) => `The last working day counted is ${day}; ${cite}.`,
      'term.rest-day': (day, cite, from) =>
        `The last day ${from} is a rest day, so the term ends on the next working day: ${day}; ${cite}.`,
      'term.rest-day-back': (day, cite, from) =>
        `The last day ${from} is a rest day, so the act is due on the working day before: ${day}; ${cite}.`,
      'term.not-before': (day, cite) => `The act is allowed from ${day}; ${cite}.`,
    },
    skipped: (days, cites) => `Rest days left out: ${days.join(', ')}${cites && `; ${cites}`}.`,
    weekendDays: (count) => `${count} weekend days`,
    inTime: (day, cite) => `The act is in time until 24:00 on ${day}; ${cite}.`,
    atLatest: (day) => `The act is in time on ${day} at the latest.`,
  },
  ru: {
    asked: {
      forward: (length, from) => `Срок: ${length}; день события – ${from}.`,
      back: (length, from) => `Действие нужно совершить заранее, до ${from}; срок: ${length}.`,
    },
    steps: {
      'term.start': (day, cite) => `Срок начинает течь на следующий день: ${day}; ${cite}.`,
      'term.start-back': (day, cite) => `Отсчёт назад идёт от предыдущего дня: ${day}; ${cite}.`,
      'term.days': (day, cite) => `Последний день – ${day}; ${cite}.`,
      'term.weeks': (day, cite) => `Соответствующий день последней недели – ${day}; ${cite}.`,
      'term.months': (day, cite) => `Соответствующий день последнего месяца – ${day}; ${cite}.`,
      'term.years': (day, cite) => `Соответствующий день последнего года – ${day}; ${cite}.`,
      'term.back': (day, cite) => `День на столько раньше – ${day}; ${cite}.`,
      'term.last-of-month': (day, cite, wanted) =>
        `В последнем месяце нет ${wanted}-го числа, поэтому считается последний день месяца: ${day}; ${cite}.`,
      'term.working-days': (day, cite) => `Последний отсчитанный рабочий день – ${day}; ${cite}.`,
      'term.rest-day': (day, cite, from) =>
        `Последний день ${from} – день отдыха, поэтому срок истекает в следующий рабочий день: ${day}; ${cite}.`,
      'term.rest-day-back': (day, cite, from) =>
        `Последний день ${from} – день отдыха, поэтому действие переносится на предыдущий рабочий день: ${day}; ${cite}.`,
      'term.not-before': (day, cite) => `Действие разрешено начиная с ${day}; ${cite}.`,
    },
    skipped: (days, cites) => `Пропущенные дни отдыха: ${days.join(', ')}${cites && `; ${cites}`}.`,
    weekendDays: (count) => `дней выходных: ${count}`,
    inTime: (day, cite) => `Действие совершено вовремя, если это сделано до 24:00 ${day}; ${cite}.`,
    atLatest: (day) => `Действие совершено вовремя, если это сделано не позднее ${day}.`,
  },
}

export const texts = defineTexts(
  problems,
  facts,
)({
  et: { ...correctionWords.et, operations: operationWords.et, term: termWords.et },
  en: { ...correctionWords.en, operations: operationWords.en, term: termWords.en },
  ru: { ...correctionWords.ru, operations: operationWords.ru, term: termWords.ru },
})
