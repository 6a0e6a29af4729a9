import { formatDay } from '../../../kernel/values/day.ts'
import { dayOf, timeOf } from '../../../kernel/values/tallinn-time.ts'

/** What stands in the task of everyone who is named to open tenders. */
export const openingWords = {
  et: {
    title: (due: Date, title: string) =>
      `Ava pakkumused (tähtaeg ${formatDay(dayOf(due), 'et')} kell ${timeOf(due).replace(':', '.')}): ${title}`,
    source: 'Pakkumuste tähtaeg hanke ajakavas',
    why: (due: Date) =>
      `Sind on määratud pakkumusi avama. Enne ${formatDay(dayOf(due), 'et')} kell ${timeOf(due).replace(':', '.')} neid avada ei saa. Pärast seda avavad kasti kaks avajat, kumbki oma seansis; siis on ülesanne kõigil avajatel tehtud.`,
  },
  en: {
    title: (due: Date, title: string) =>
      `Open the tenders (due ${formatDay(dayOf(due), 'en')} at ${timeOf(due)}): ${title}`,
    source: 'When tenders are due by the timetable',
    why: (due: Date) =>
      `You are named to open tenders. Before ${formatDay(dayOf(due), 'en')} at ${timeOf(due)} they can't be opened. After it two openers open the box, each in a session of his own; then the task is done for all of them.`,
  },
  ru: {
    title: (due: Date, title: string) =>
      `Вскрыть предложения (срок ${formatDay(dayOf(due), 'ru')}, ${timeOf(due)}): ${title}`,
    source: 'Срок подачи предложений по графику закупки',
    why: (due: Date) =>
      `Вы назначены вскрывать предложения. До ${formatDay(dayOf(due), 'ru')}, ${timeOf(due)}, это невозможно. После срока ящик вскрывают двое, каждый в своём сеансе; тогда задача выполнена у всех.`,
  },
}
