/** What the numbers of evidence are called. */
export const lawfulIndicatorWords = {
  et: {
    procurementsMade: {
      name: (value: number) => (value === 1 ? 'hange jõudis lepinguni' : 'hanget jõudis lepinguni'),
      why: 'Hanked, mille leping on perioodil sõlmitud.',
    },
    lawfulWhole: {
      name: () => 'hanget, kus kõik õiguslikud kontrollid on korras',
      why: 'Kontroll on korras, kui seda tõendab arvutatud päev või lisatud fail; ainult inimese sõnast ei piisa.',
    },
    checksGreen: {
      name: () => 'õiguslikku kontrolli korras',
      why: 'Kõik hangete kontrollid, mille kohta lepingu päeval sai midagi öelda.',
    },
    withExceptions: {
      name: () => 'teadliku erandiga',
      why: 'Teadlik erand on kirjas koos põhjusega ega loe korras kontrolliks.',
    },
    noticesOnTime: {
      name: () => 'teadet esitati registrile õigel ajal',
      why: 'Lepingu sõlmimise teated ja lepingu lõppemise andmed, millel on seadusest tulenev tähtpäev.',
    },
  },
  en: {
    procurementsMade: {
      name: (value: number) =>
        value === 1 ? 'procurement came to a contract' : 'procurements came to a contract',
      why: 'Procurements whose contract was made in the period.',
    },
    lawfulWhole: {
      name: () => 'procurements with every legal check in order',
      why: 'A check is in order when a computed day or an attached file proves it; a person’s word alone is not enough.',
    },
    checksGreen: {
      name: () => 'legal checks in order',
      why: 'All checks of procurements about which something could be said on the day of the contract.',
    },
    withExceptions: {
      name: () => 'with a deliberate exception',
      why: 'A deliberate exception is kept with its reason and doesn’t count as in order.',
    },
    noticesOnTime: {
      name: () => 'notices went to the register in time',
      why: 'Award notices and data of a contract’s end that the law gives a term.',
    },
  },
  ru: {
    procurementsMade: {
      name: (value: number) => (value === 1 ? 'закупка дошла до договора' : 'закупок дошло до договора'),
      why: 'Закупки, договор по которым заключён в этот период.',
    },
    lawfulWhole: {
      name: () => 'закупок, где все правовые проверки в порядке',
      why: 'Проверка в порядке, если её доказывает вычисленный день или приложенный файл; слов человека мало.',
    },
    checksGreen: {
      name: () => 'правовых проверок в порядке',
      why: 'Все проверки закупок, о которых в день договора можно было что-то сказать.',
    },
    withExceptions: {
      name: () => 'с сознательным исключением',
      why: 'Сознательное исключение хранится с причиной и не считается порядком.',
    },
    noticesOnTime: {
      name: () => 'извещений подано в регистр вовремя',
      why: 'Извещения о договоре и данные о его конце, для которых закон назначает срок.',
    },
  },
}
