import type { Locale } from '../words.ts'
import type { RuleWarning } from './law-row.ts'

interface RuleWords {
  readonly own: string
  readonly unverified: string
  readonly notKnown: string
  readonly hours: (count: number) => string
  readonly noRow: (key: string) => string
  readonly unknown: (about: string, on: string) => string
  readonly lastKnown: (cite: string, until: string) => string
  readonly until: (day: string) => string
  readonly source: (source: string, readOn: string | null) => string
  readonly warnings: Readonly<Record<RuleWarning, (day: string) => string>>
}

/** How a rule is told: cite, value, period, source, warnings. */
export const ruleWords: Readonly<Record<Locale, RuleWords>> = {
  et: {
    own: 'Koosmeele reegel',
    unverified: 'kontrollimata',
    notKnown: 'ei ole teada',
    hours: (count) => (count === 1 ? '1 tund' : `${count} tundi`),
    noRow: (key) => `reeglit „${key}” ei ole`,
    unknown: (about, on) => `Mida seadus päeva ${on} kohta ütleb (${about}), ei ole siin teada.`,
    lastKnown: (cite, until) => `Viimane teadaolev: ${cite}, kehtis kuni ${until}.`,
    until: (day) => `Kehtib kuni ${day}.`,
    source: (source, readOn) => `Allikas: ${source}${readOn ? `, loetud ${readOn}` : ''}.`,
    warnings: {
      'ends-soon': (until) => `Hoiatus: reegel kehtib veel ainult kuni ${until}.`,
      ended: (until) => `Hoiatus: reegel lõppes ${until}; see kehtib ainult varem alanud asja kohta.`,
      'text-ends-soon': (day) => `Hoiatus: seaduse tekst on teada kuni ${day}; pärast seda see muutub.`,
      'text-changed': (day) =>
        `Hoiatus: pärast ${day} seaduse tekst muutus ja uut teksti ei ole loetud; loe enne kasutamist seadust.`,
      'text-changed-since': (day) =>
        `Hoiatus: pärast ${day} seaduse tekst muutus; kas varem alanud asi lõpetatakse vana teksti järgi, ei ole teada.`,
      unverified: () => 'Hoiatus: reegel on kontrollimata, loe enne kasutamist seadust.',
      secondary: () => 'Hoiatus: reegel on teada teise allika kaudu, seaduse teksti ei ole loetud.',
      own: () => 'Hoiatus: see on Koosmeele valik, seadus seda otse ei ütle.',
      'start-unknown': () => 'Hoiatus: kehtivuse algus ei ole teada.',
      'value-unknown': () => 'Hoiatus: väärtus ei ole teada, selle järgi ei arvutata.',
    },
  },
  en: {
    own: 'a rule of Koosmeel',
    unverified: 'unverified',
    notKnown: 'not known',
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    noRow: (key) => `no rule “${key}”`,
    unknown: (about, on) => `What the law says for ${on} (${about}) is not known here.`,
    lastKnown: (cite, until) => `The last one known is ${cite}, in force until ${until}.`,
    until: (day) => `In force until ${day}.`,
    source: (source, readOn) => `Source: ${source}${readOn ? `, read on ${readOn}` : ''}.`,
    warnings: {
      'ends-soon': (until) => `Warning: the rule is in force only until ${until}.`,
      ended: (until) => `Warning: the rule ended on ${until}; it holds only for what began earlier.`,
      'text-ends-soon': (day) => `Warning: the text of the act is known until ${day}; it changes after that.`,
      'text-changed': (day) =>
        `Warning: the text of the act changed after ${day} and the new one was not read; read it before relying on this.`,
      'text-changed-since': (day) =>
        `Warning: the text of the act changed after ${day}; whether what began earlier keeps the old text is not known.`,
      unverified: () => 'Warning: the rule is unverified; read the act before relying on it.',
      secondary: () => 'Warning: the rule is known from another source; the text of the act was not read.',
      own: () => 'Warning: this is the choice of Koosmeel; no act says so directly.',
      'start-unknown': () => 'Warning: it is not known since when the rule is in force.',
      'value-unknown': () => 'Warning: the value is not known; nothing is computed from it.',
    },
  },
  ru: {
    own: 'правило Koosmeel',
    unverified: 'не проверено',
    notKnown: 'неизвестно',
    hours: (count) => `${count} ч`,
    noRow: (key) => `правила «${key}» нет`,
    unknown: (about, on) => `Что говорит закон на ${on} (${about}), здесь неизвестно.`,
    lastKnown: (cite, until) => `Последнее известное: ${cite}, действовало до ${until}.`,
    until: (day) => `Действует до ${day}.`,
    source: (source, readOn) => `Источник: ${source}${readOn ? `, прочитан ${readOn}` : ''}.`,
    warnings: {
      'ends-soon': (until) => `Внимание: правило действует только до ${until}.`,
      ended: (until) => `Внимание: правило действовало до ${until} и касается только начатого раньше.`,
      'text-ends-soon': (day) => `Внимание: текст закона известен по ${day}; после этого он меняется.`,
      'text-changed': (day) =>
        `Внимание: после ${day} текст закона изменился, новый не прочитан; перед применением прочтите закон.`,
      'text-changed-since': (day) =>
        `Внимание: после ${day} текст закона изменился; действует ли прежний текст для начатого раньше, неизвестно.`,
      unverified: () => 'Внимание: правило не проверено, перед применением прочтите закон.',
      secondary: () => 'Внимание: правило известно из другого источника, текст закона не прочитан.',
      own: () => 'Внимание: это выбор Koosmeel, в законе этого прямо нет.',
      'start-unknown': () => 'Внимание: неизвестно, с какого дня правило действует.',
      'value-unknown': () => 'Внимание: значение неизвестно, по нему ничего не считается.',
    },
  },
}
