import { formatDay } from '../../../kernel/values/day.ts'
import { defineTexts, type Locale } from '../../../kernel/words.ts'
import { facts, problems } from '../contract.ts'

type Bound = Parameters<typeof formatDay>[0] | null
const period = (from: Bound, until: Bound, locale: Locale): string =>
  `${from ? formatDay(from, locale) : '…'}–${until ? formatDay(until, locale) : '…'}`

export const correctionWords = defineTexts(
  problems,
  facts,
)({
  et: {
    problems: {
      RuleGone: () => ({
        title: 'Seda reeglit sellisena enam ei ole.',
        detail: 'Keegi parandas seda vahepeal.',
        next: 'Ava reegel uuesti.',
      }),
      RuleFaulty: ({ why }) => ({
        title: {
          number: 'Väärtus peab olema arv.',
          word: 'Selle reegli väärtus on sõna, mitte arv.',
          period: 'Lõpp on enne algust.',
        }[why],
        next: 'Paranda ja salvesta uuesti.',
      }),
      RuleOverlaps: ({ cite, from, until }) => ({
        title: `Samal päeval kehtiks kaks teksti: ${cite} kehtib ${period(from, until, 'et')}.`,
        detail: 'Ühel päeval tohib kehtida üks tekst, muidu ei ole teada, kumma järgi arvutada.',
        next: 'Muuda enne teise teksti algust või lõppu.',
      }),
      NothingChanged: () => ({ title: 'Midagi ei muutunud.', next: 'Muuda vähemalt üht välja.' }),
      CorrectionFollowed: () => ({
        title: 'Seda parandust on hiljem uuesti parandatud.',
        next: 'Võta enne tagasi hilisem parandus.',
      }),
      OwnRuleFaulty: () => ({
        title: 'Sellele teemale sobib teist liiki väärtus',
        detail: 'Hankija liik on sõna, kõik muu arv.',
        next: 'Vali hankija liik või kirjuta arv.',
      }),
      OwnRuleBackwards: ({ from }) => ({
        title: `Hankekorras on juba tekst, mis algab ${from ? formatDay(from, 'et') : 'teadmata päeval'}.`,
        next: 'Vali hilisem algus või võta see tekst tagasi.',
      }),
    },
    facts: {
      RuleCorrected: ({ key, as }, { who }) =>
        ({
          corrected: `${who} parandas reeglit ${key}.`,
          added: `${who} lisas reegli ${key}.`,
          takenBack: `${who} võttis tagasi reegli ${key} paranduse.`,
        })[as],
    },
  },
  en: {
    problems: {
      RuleGone: () => ({
        title: 'The rule is no longer as it was.',
        detail: 'Someone corrected it in between.',
        next: 'Open the rule again.',
      }),
      RuleFaulty: ({ why }) => ({
        title: {
          number: 'The value must be a number.',
          word: 'The value of this rule is a word, not a number.',
          period: 'The end is before the beginning.',
        }[why],
        next: 'Correct it and save again.',
      }),
      RuleOverlaps: ({ cite, from, until }) => ({
        title: `Two texts would be in force on one day: ${cite} is in force ${period(from, until, 'en')}.`,
        detail: 'One text may be in force on a day, or nobody knows which to compute by.',
        next: 'Change the beginning or end of the other text first.',
      }),
      NothingChanged: () => ({ title: 'Nothing changed.', next: 'Change at least one field.' }),
      CorrectionFollowed: () => ({
        title: 'This correction was corrected again later.',
        next: 'Take the later one back first.',
      }),
      OwnRuleFaulty: () => ({
        title: 'That topic takes another kind of value',
        detail: 'The kind of buyer is a word, all others are numbers.',
        next: 'Choose the kind of buyer or write a number.',
      }),
      OwnRuleBackwards: ({ from }) => ({
        title: `The own rules already have a text that begins ${from ? `on ${formatDay(from, 'en')}` : 'on an unknown day'}.`,
        next: 'Choose a later beginning or take that text back.',
      }),
    },
    facts: {
      RuleCorrected: ({ key, as }, { who }) =>
        ({
          corrected: `${who} corrected the rule ${key}.`,
          added: `${who} added the rule ${key}.`,
          takenBack: `${who} took back a correction of the rule ${key}.`,
        })[as],
    },
  },
  ru: {
    problems: {
      RuleGone: () => ({
        title: 'Правила в этом виде больше нет.',
        detail: 'Кто-то исправил его за это время.',
        next: 'Откройте правило снова.',
      }),
      RuleFaulty: ({ why }) => ({
        title: {
          number: 'Значение должно быть числом.',
          word: 'Значение этого правила – слово, а не число.',
          period: 'Окончание раньше начала.',
        }[why],
        next: 'Исправьте и сохраните снова.',
      }),
      RuleOverlaps: ({ cite, from, until }) => ({
        title: `В один день действовали бы два текста: ${cite} действует ${period(from, until, 'ru')}.`,
        detail: 'В один день действует один текст, иначе неизвестно, по какому считать.',
        next: 'Сначала измените начало или окончание другого текста.',
      }),
      NothingChanged: () => ({ title: 'Ничего не изменилось.', next: 'Измените хотя бы одно поле.' }),
      CorrectionFollowed: () => ({
        title: 'Это исправление позже исправлено снова.',
        next: 'Сначала отмените более позднее.',
      }),
      OwnRuleFaulty: () => ({
        title: 'Для этой темы нужно другое значение',
        detail: 'Вид заказчика – слово, всё остальное – число.',
        next: 'Выберите вид заказчика или напишите число.',
      }),
      OwnRuleBackwards: ({ from }) => ({
        title: `В порядке закупок уже есть текст, который начинается ${from ? formatDay(from, 'ru') : 'в неизвестный день'}.`,
        next: 'Выберите более позднее начало или отмените тот текст.',
      }),
    },
    facts: {
      RuleCorrected: ({ key, as }, { who }) =>
        ({
          corrected: `Правило ${key} исправлено (${who}).`,
          added: `Добавлено правило ${key} (${who}).`,
          takenBack: `Исправление правила ${key} отменено (${who}).`,
        })[as],
    },
  },
})
