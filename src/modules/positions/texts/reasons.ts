import type { Locale, SameShape } from '../../../kernel/words.ts'

interface Candidate {
  title: string
  name: string
  days: string
}

const et = {
  review: {
    rule: {
      yearly: 'Ametijuhend vaadatakse üle kord aastas.',
      organisation: 'Töökorraldus muutus, seepärast vaadatakse ametijuhend üle enne aasta möödumist.',
    },
    quote: (text: string) => `Ametijuhend: „${text}“`,
    since: { version: 'Versioon kehtib alates', review: 'Viimane ülevaatus lõppes' },
    changed: 'Töökorraldus muutus',
    year: (day: string) => `${day} + 12 kuud`,
    chosen: (day: string) =>
      `Muudatuse märkimisel valiti ülevaatuse päevaks ${day}, see on varem kui aasta täitub.`,
    changedBy: 'Uus versioon, lõpetatud ülevaatus või märgitud töökorralduse muudatus.',
  },
  order: {
    rule: 'Ametijuhend nimetab asendajad järjekorras. Asendab esimene, kes on kogu selle aja kohal.',
    source: (no: number) => `Ametijuhendi versioon ${no}, „Kes asendab“`,
    period: 'Äraoleku aeg',
    nobody: 'Kedagi ei ole kohal',
    verdict: {
      chosen: ({ title, name }: Candidate) => `${title}: ${name} on kohal ja asendab.`,
      away: ({ title, name, days }: Candidate) => `${title}: ${name} on ise ära ${days}.`,
      self: ({ title, name }: Candidate) => `${title}: ${name} ei saa asendada iseennast.`,
      nobody: ({ title }: Candidate) => `${title}: tiimis ei ole praegu sellise ametinimetusega inimest.`,
      later: ({ title, name }: Candidate) => `${title}: ${name} on järjekorras tagapool.`,
    },
    changedBy: 'Teised päevad, kellegi äraolek või ametijuhendi uus versioon.',
  },
  indicator: {
    rule: 'Loetakse kirjeid, mis teenivad seda tulemust.',
    period: 'Ajavahemik',
    facts: 'Arvu taga olevaid sündmusi',
    target: (share: string, percent: number | null, target: number) =>
      percent === null ? `${share}; siht on ${target}.` : `${share} = ${percent} %; siht on ${target} %.`,
    changedBy: 'Uus sündmus selles ajavahemikus või teine ajavahemik.',
  },
  deadline: {
    title: (position: string) => `Vaata üle ametijuhend: ${position}`,
  },
}

type Words = SameShape<typeof et>

const en: Words = {
  review: {
    rule: {
      yearly: 'A job description is reviewed once a year.',
      organisation: 'Work organisation changed, so the job description is reviewed before the year is over.',
    },
    quote: (text) => `Job description: “${text}”`,
    since: { version: 'Version valid from', review: 'Last review finished' },
    changed: 'Work organisation changed',
    year: (day) => `${day} + 12 months`,
    chosen: (day) =>
      `When the change was noted, ${day} was chosen for the review; that is before the year is over.`,
    changedBy: 'A new version, a finished review, or a noted change of work organisation.',
  },
  order: {
    rule: 'The job description names the substitutes in order. The first who is present all that time substitutes.',
    source: (no) => `Job description, version ${no}, “Substituted by”`,
    period: 'Away',
    nobody: 'Nobody is present',
    verdict: {
      chosen: ({ title, name }) => `${title}: ${name} is present and substitutes.`,
      away: ({ title, name, days }) => `${title}: ${name} is away ${days}.`,
      self: ({ title, name }) => `${title}: ${name} can’t substitute themselves.`,
      nobody: ({ title }) => `${title}: nobody in the team has this title now.`,
      later: ({ title, name }) => `${title}: ${name} comes later in the order.`,
    },
    changedBy: 'Other days, someone’s absence, or a new version of the job description.',
  },
  indicator: {
    rule: 'Counts the records that serve this result.',
    period: 'Period',
    facts: 'Events behind the number',
    target: (share, percent, target) =>
      percent === null
        ? `${share}; the target is ${target}.`
        : `${share} = ${percent}%; the target is ${target}%.`,
    changedBy: 'Another event in this period, or another period.',
  },
  deadline: { title: (position) => `Review the job description: ${position}` },
}

const ru: Words = {
  review: {
    rule: {
      yearly: 'Должностная инструкция пересматривается раз в год.',
      organisation:
        'Организация работы изменилась, поэтому инструкция пересматривается раньше, чем пройдёт год.',
    },
    quote: (text) => `Должностная инструкция: «${text}»`,
    since: { version: 'Версия действует с', review: 'Последний пересмотр завершён' },
    changed: 'Организация работы изменилась',
    year: (day) => `${day} + 12 месяцев`,
    chosen: (day) => `При отметке изменения днём пересмотра выбрано ${day}; это раньше, чем пройдёт год.`,
    changedBy: 'Новая версия, завершённый пересмотр или отмеченное изменение организации работы.',
  },
  order: {
    rule: 'Инструкция называет замещающих по порядку. Замещает первый, кто всё это время на месте.',
    source: (no) => `Должностная инструкция, версия ${no}, «Кто замещает»`,
    period: 'Время отсутствия',
    nobody: 'Никого нет на месте',
    verdict: {
      chosen: ({ title, name }) => `${title}: ${name} на месте и замещает.`,
      away: ({ title, name, days }) => `${title}: ${name} отсутствует ${days}.`,
      self: ({ title, name }) => `${title}: ${name} не может замещать себя.`,
      nobody: ({ title }) => `${title}: сейчас в команде нет человека с такой должностью.`,
      later: ({ title, name }) => `${title}: ${name} дальше по порядку.`,
    },
    changedBy: 'Другие дни, чьё-то отсутствие или новая версия инструкции.',
  },
  indicator: {
    rule: 'Считаются записи, которые служат этому результату.',
    period: 'Период',
    facts: 'Событий за этим числом',
    target: (share, percent, target) =>
      percent === null ? `${share}; цель ${target}.` : `${share} = ${percent} %; цель ${target} %.`,
    changedBy: 'Новое событие в этом периоде или другой период.',
  },
  deadline: { title: (position) => `Пересмотреть должностную инструкцию: ${position}` },
}

/** The sentences of reasons that this module gives. */
export const reasonTexts: Readonly<Record<Locale, Words>> = { et, en, ru }
