/** What stands in the task of everyone who has yet to declare his interests. */
export const declarationWords = {
  et: {
    title: (title: string) => `Deklareeri oma huvid: ${title}`,
    source: 'Hankes osalejad ja nende huvid',
    why: 'Sind on määratud hankes osalema. Enne kui kõik osalejad on oma huvid deklareerinud, ei avane hankes midagi muud. Seepärast on tähtaeg järgmine tööpäev pärast määramist; seadus seda päeva ei ütle.',
  },
  en: {
    title: (title: string) => `Declare your interests: ${title}`,
    source: 'Who takes part in the procurement, and their interests',
    why: 'You are named to take part in a procurement. Nothing else in it opens before everyone who takes part has declared his interests. So it is due on the next working day after you were named; the law does not say this day.',
  },
  ru: {
    title: (title: string) => `Задекларировать свои интересы: ${title}`,
    source: 'Участники закупки и их интересы',
    why: 'Вы назначены участвовать в закупке. Пока все участники не задекларировали свои интересы, ничего другого в закупке не открывается. Поэтому срок – следующий рабочий день после назначения; закон этого дня не называет.',
  },
}
