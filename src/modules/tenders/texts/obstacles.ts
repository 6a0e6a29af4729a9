import type { TieBreak } from '../contract/scoring.ts'

/** What keeps an evaluation from being settled, each with how many. */
export const obstacleWords = {
  et: {
    inBox: (count: number) => `kastist on veel välja võtmata: ${count}`,
    evaluators: () => 'hindajaid ei ole määratud',
    relations: (count: number) => `seoste kohta on kinnitamata: ${count}`,
    sheets: (count: number) => `hindamislehti on esitamata: ${count}`,
    differences: (count: number) => `eriarvamusi on lahendamata: ${count}`,
    compliance: (count: number) => `vastavus on kontrollimata: ${count}`,
    questions: (count: number) => `küsimusi pakkujatele on lahendamata: ${count}`,
    tie: (count: number) => `esimest kohta jagab: ${count}`,
    prices: (count: number) => `hind on puudu: ${count}`,
  },
  en: {
    inBox: (count: number) => `still being taken out of the box: ${count}`,
    evaluators: () => 'nobody was named to evaluate',
    relations: (count: number) => `relations not declared: ${count}`,
    sheets: (count: number) => `sheets not handed in: ${count}`,
    differences: (count: number) => `differences not settled: ${count}`,
    compliance: (count: number) => `compliance not checked: ${count}`,
    questions: (count: number) => `questions to tenderers open: ${count}`,
    tie: (count: number) => `sharing the first place: ${count}`,
    prices: (count: number) => `price missing: ${count}`,
  },
  ru: {
    inBox: (count: number) => `ещё не вынуто из ящика: ${count}`,
    evaluators: () => 'оценщики не назначены',
    relations: (count: number) => `не заявлено о связях: ${count}`,
    sheets: (count: number) => `не сдано листов: ${count}`,
    differences: (count: number) => `не решено разногласий: ${count}`,
    compliance: (count: number) => `не проверено соответствие: ${count}`,
    questions: (count: number) => `открыто вопросов участникам: ${count}`,
    tie: (count: number) => `делят первое место: ${count}`,
    prices: (count: number) => `не хватает цен: ${count}`,
  },
}

/** Between equals: how it reads in a sentence about a place. */
export const tieBreakWords: Record<keyof typeof obstacleWords, Record<TieBreak, string>> = {
  et: {
    lowestPrice: 'madalam hind',
    heaviestCriterion: 'suurima osakaaluga kriteerium',
    drawingLots: 'liisk',
  },
  en: { lowestPrice: 'lower price', heaviestCriterion: 'heaviest criterion', drawingLots: 'drawing lots' },
  ru: {
    lowestPrice: 'более низкая цена',
    heaviestCriterion: 'критерий с наибольшим весом',
    drawingLots: 'жребий',
  },
}
