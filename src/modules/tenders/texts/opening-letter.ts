/** The letter that says that all tenders are out of the box. */
export const openingLetterWords = {
  et: {
    subject: (procurement: string) => `Pakkumused on kastist väljas: ${procurement}`,
    taken: (count: number) => `Kastist võeti välja pakkumusi: ${count}.`,
    broken: (count: number) => `Pakkumusi, mida rikutud pitseri tõttu ei saanud avada: ${count}.`,
    look: 'Pakkumused on siin:',
  },
  en: {
    subject: (procurement: string) => `Tenders are out of the box: ${procurement}`,
    taken: (count: number) => `Tenders taken out of the box: ${count}.`,
    broken: (count: number) => `Tenders that could not be opened because their seal is broken: ${count}.`,
    look: 'The tenders are here:',
  },
  ru: {
    subject: (procurement: string) => `Предложения извлечены из ящика: ${procurement}`,
    taken: (count: number) => `Извлечено предложений: ${count}.`,
    broken: (count: number) => `Предложений, не открывшихся из-за нарушенной печати: ${count}.`,
    look: 'Предложения здесь:',
  },
}
