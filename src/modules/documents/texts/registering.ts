import type { Locale } from '../../../kernel/words.ts'

interface RuleWords {
  readonly term: (what: string, days: number) => string
  readonly doubt: Readonly<Record<'textChanges' | 'unverified', (changesOn: string) => string>>
  readonly deadline: (title: string) => string
}

/** Words of the terms of registering, as deadlines and the register show them. */
export const ruleWords: Readonly<Record<Locale, RuleWords>> = {
  et: {
    term: (what, days) => `Reegel: ${what}, ${days} ${days === 1 ? 'tööpäev' : 'tööpäeva'}.`,
    doubt: {
      textChanges: (day) =>
        `Seaduse tekst muutus ${day} ja uut sõnastust ei ole loetud: tähtaeg on arvutatud seni teada reegli järgi, kontrolli seda.`,
      unverified: (day) =>
        `Loetud on 2007. aasta sõnastus, praegust ei ole kontrollitud${day ? `; seaduse tekst muutub ${day}` : ''}.`,
    },
    deadline: (title) => `Registreerida: ${title}`,
  },
  en: {
    term: (what, days) => `Rule: ${what}, ${days} working ${days === 1 ? 'day' : 'days'}.`,
    doubt: {
      textChanges: (day) =>
        `The act’s text changed on ${day} and the new wording was not read: the term is counted by the rule known so far, check it.`,
      unverified: (day) =>
        `The wording of 2007 was read, the present one was not checked${day ? `; the act’s text changes on ${day}` : ''}.`,
    },
    deadline: (title) => `Register: ${title}`,
  },
  ru: {
    term: (what, days) => `Правило: ${what}, рабочих дней: ${days}.`,
    doubt: {
      textChanges: (day) =>
        `Текст закона изменился ${day}, новая редакция не прочитана: срок посчитан по известному до сих пор правилу, проверьте его.`,
      unverified: (day) =>
        `Прочитана редакция 2007 года, действующая не проверена${day ? `; текст закона меняется ${day}` : ''}.`,
    },
    deadline: (title) => `Зарегистрировать: ${title}`,
  },
}
