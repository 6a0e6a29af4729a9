import { type Day, formatDay } from '../../../kernel/values/day.ts'

/** Why no advice can be given. */
export const adviceProblemWords = {
  et: {
    problems: {
      SubjectNotSaid: () => ({
        title: 'Ostetav on nimetamata',
        detail: 'Piirmäär oleneb sellest, mida ostetakse.',
        next: 'Lisa CPV kood või ostu liik.',
      }),
      RegimeUnknown: ({ day }: { day: Day }) => ({
        title: 'Selle päeva seadust siin ei ole',
        detail: `Ühegi teksti kohta ei ole teada, et ${formatDay(day, 'et')} alanud menetlus käiks selle järgi.`,
        next: 'Kontrolli alustamise päeva; varasema hanke kohta loe tollast seadust.',
      }),
    },
  },
  en: {
    problems: {
      SubjectNotSaid: () => ({
        title: 'What is bought is not said',
        detail: 'The threshold depends on what is bought.',
        next: 'Add a CPV code or the kind of subject.',
      }),
      RegimeUnknown: ({ day }: { day: Day }) => ({
        title: 'The law of that day is not held here',
        detail: `No text is known under which a procedure begun on ${formatDay(day, 'en')} would run.`,
        next: 'Check the start day; of an earlier procurement read the law of its time.',
      }),
    },
  },
  ru: {
    problems: {
      SubjectNotSaid: () => ({
        title: 'Не указано, что покупается',
        detail: 'Порог зависит от предмета покупки.',
        next: 'Добавьте код CPV или вид предмета.',
      }),
      RegimeUnknown: ({ day }: { day: Day }) => ({
        title: 'Закона на этот день здесь нет',
        detail: `Ни об одном тексте не известно, что по нему идёт процедура, начатая ${formatDay(day, 'ru')}.`,
        next: 'Проверьте день начала; о более ранней закупке читайте тогдашний закон.',
      }),
    },
  },
}
