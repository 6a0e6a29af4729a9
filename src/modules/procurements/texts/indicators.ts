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
      why: 'Kõik lepinguni jõudnud hangete kontrollid, mille kohta saab midagi öelda. Hilisem märge läheb samuti arvesse.',
    },
    withExceptions: {
      name: () => 'kontrolli jäeti teadliku erandiga tegemata',
      why: 'Teadliku erandi põhjus on hanke õiguslike kontrollide juures. Korras kontrolliks see ei loe.',
    },
    byWord: {
      name: () => 'kontrolli on ainult inimese sõnal',
      why: 'Keegi kinnitas oma sõnaga, kuid arvutatud päeva ega faili ei ole. Korras kontrolliks see ei loe.',
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
      why: 'All checks of procurements with a contract about which something can be said. A later mark counts too.',
    },
    withExceptions: {
      name: () => 'checks were left out by a deliberate exception',
      why: 'The reason of the exception stands with the legal checks of the procurement. It doesn’t count as in order.',
    },
    byWord: {
      name: () => 'checks stand on a person’s word alone',
      why: 'Somebody vouched for it, but no computed day and no file proves it. It doesn’t count as in order.',
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
      why: 'Все проверки закупок с договором, о которых можно что-то сказать. Поздняя отметка тоже учитывается.',
    },
    withExceptions: {
      name: () => 'проверок не сделано по сознательному исключению',
      why: 'Причина исключения указана у правовых проверок закупки. Порядком это не считается.',
    },
    byWord: {
      name: () => 'проверок держатся только на слове человека',
      why: 'Кто-то поручился, но ни вычисленного дня, ни файла нет. Порядком это не считается.',
    },
    noticesOnTime: {
      name: () => 'извещений подано в регистр вовремя',
      why: 'Извещения о договоре и данные о его конце, для которых закон назначает срок.',
    },
  },
}
