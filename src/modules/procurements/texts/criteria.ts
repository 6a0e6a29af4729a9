import type { SentenceHelp } from '../../../kernel/words.ts'
import type { ComparisonMethod } from '../contract/criteria.ts'

type Say = SentenceHelp
type Sum = { sum: number; lot: string | null }
type Title = { title: string }
type OfMethod = { method: ComparisonMethod; title: string }
type Count = { count: number }

export const methodWords: Readonly<Record<'et' | 'en' | 'ru', Readonly<Record<ComparisonMethod, string>>>> = {
  et: {
    bestRatio: 'parim hinna ja kvaliteedi suhe',
    priceOnly: 'ainult hind',
    fixedPrice: 'hind on ette antud, võrreldakse kvaliteeti',
  },
  en: {
    bestRatio: 'best ratio of price and quality',
    priceOnly: 'price alone',
    fixedPrice: 'the price is fixed, quality is compared',
  },
  ru: {
    bestRatio: 'лучшее соотношение цены и качества',
    priceOnly: 'только цена',
    fixedPrice: 'цена задана, сравнивается качество',
  },
}

/** 9900 → “99”, 3333 → “33,33”. */
const percent = (hundredths: number, mark: ',' | '.') => String(hundredths / 100).replace('.', mark)

export const criteriaWords = {
  et: {
    problems: {
      WeightsNotWhole: ({ sum, lot }: Sum) => ({
        title: `${lot ? `${lot}: osakaalud` : 'Osakaalud'} annavad kokku ${percent(sum, ',')} %`,
        detail: 'Pakkuja peab teadma, kui palju iga kriteerium loeb. Seepärast on kokku täpselt 100 %.',
        next:
          sum < 10_000
            ? `Lisa kuhugi ${percent(10_000 - sum, ',')} %.`
            : `Võta kusagilt ära ${percent(sum - 10_000, ',')} %.`,
      }),
      CriterionNotOfMethod: ({ method, title }: OfMethod) => ({
        title: `Kriteerium „${title}” ei sobi valitud viisiga`,
        detail: `Valitud on: ${methodWords.et[method]}. Hinda saab võrrelda ühe kriteeriumiga.`,
        next: 'Jäta see kriteerium välja või vali teine võrdlemise viis.',
      }),
      SameCriterionTwice: ({ title }: Title) => ({
        title: `Kriteerium „${title}” on kirjas kaks korda`,
        next: 'Ühenda need või nimeta üks ümber.',
      }),
      SameLotTwice: ({ title }: Title) => ({
        title: `Osa „${title}” on kirjas kaks korda`,
        detail: 'Pakkuja valib osa nime järgi.',
        next: 'Anna osadele erinevad nimed.',
      }),
    },
    facts: {
      CriteriaWritten: ({ count }: Count, say: Say) => `${say.who} kirjutas hindamiskriteeriumid: ${count}.`,
      LotsWritten: ({ count }: Count, say: Say) =>
        count === 0
          ? `${say.who} otsustas, et hanget osadeks ei jagata.`
          : `${say.who} jagas hanke osadeks: ${count}.`,
    },
  },
  en: {
    problems: {
      WeightsNotWhole: ({ sum, lot }: Sum) => ({
        title: `${lot ? `${lot}: the` : 'The'} weights make ${percent(sum, '.')} % together`,
        detail: 'A tenderer must know how much each criterion counts: together they make exactly 100 %.',
        next:
          sum < 10_000
            ? `Add ${percent(10_000 - sum, '.')} % somewhere.`
            : `Take ${percent(sum - 10_000, '.')} % away somewhere.`,
      }),
      CriterionNotOfMethod: ({ method, title }: OfMethod) => ({
        title: `The criterion “${title}” does not go with the chosen way`,
        detail: `Chosen: ${methodWords.en[method]}. The price is compared by one criterion.`,
        next: 'Leave the criterion out, or choose another way to compare.',
      }),
      SameCriterionTwice: ({ title }: Title) => ({
        title: `The criterion “${title}” stands there twice`,
        next: 'Join them, or rename one.',
      }),
      SameLotTwice: ({ title }: Title) => ({
        title: `The lot “${title}” stands there twice`,
        detail: 'A tenderer chooses a lot by its name.',
        next: 'Give the lots different names.',
      }),
    },
    facts: {
      CriteriaWritten: ({ count }: Count, say: Say) => `${say.who} wrote the award criteria: ${count}.`,
      LotsWritten: ({ count }: Count, say: Say) =>
        count === 0
          ? `${say.who} decided not to divide the procurement into lots.`
          : `${say.who} divided the procurement into lots: ${count}.`,
    },
  },
  ru: {
    problems: {
      WeightsNotWhole: ({ sum, lot }: Sum) => ({
        title: `${lot ? `${lot}: веса` : 'Веса'} вместе дают ${percent(sum, ',')} %`,
        detail: 'Участник должен знать, сколько весит каждый критерий: вместе ровно 100 %.',
        next:
          sum < 10_000
            ? `Добавьте куда-нибудь ${percent(10_000 - sum, ',')} %.`
            : `Уберите где-нибудь ${percent(sum - 10_000, ',')} %.`,
      }),
      CriterionNotOfMethod: ({ method, title }: OfMethod) => ({
        title: `Критерий «${title}» не подходит к выбранному способу`,
        detail: `Выбрано: ${methodWords.ru[method]}. Цена сравнивается одним критерием.`,
        next: 'Уберите этот критерий или выберите другой способ сравнения.',
      }),
      SameCriterionTwice: ({ title }: Title) => ({
        title: `Критерий «${title}» записан дважды`,
        next: 'Объедините их или переименуйте один.',
      }),
      SameLotTwice: ({ title }: Title) => ({
        title: `Часть «${title}» записана дважды`,
        detail: 'Участник выбирает часть по названию.',
        next: 'Дайте частям разные названия.',
      }),
    },
    facts: {
      CriteriaWritten: ({ count }: Count, say: Say) => `Критерии оценки записаны (${count}): ${say.who}.`,
      LotsWritten: ({ count }: Count, say: Say) =>
        count === 0
          ? `Решено не делить закупку на части: ${say.who}.`
          : `Закупка разделена на части (${count}): ${say.who}.`,
    },
  },
}
