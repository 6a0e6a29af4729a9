import { timeOf } from '../../../kernel/values/tallinn-time.ts'
import type { SentenceHelp } from '../../../kernel/words.ts'

interface Given {
  assignee: string
  dueAt: string
}
interface Done {
  onTime: boolean
}
interface Moved {
  from: string
  to: string
}
type Say = SentenceHelp

/** The due day, with its hour where one was set: a whole day ends with its last millisecond. */
const due =
  (at: string, separator: string) =>
  (moment: string, say: Say): string => {
    const hour = timeOf(new Date(moment)).replace(':', separator)
    return moment.endsWith('.999Z') ? say.day(moment) : `${say.day(moment)} ${at} ${hour}`
  }
const [dueEt, dueEn, dueRu] = [due('kell', '.'), due('at', ':'), due('в', ':')]

export const factWords = {
  et: {
    TaskGiven: (d: Given, say: Say) =>
      `${say.who} andis ülesande. Täitja: ${say.person(d.assignee)}, tähtaeg ${dueEt(d.dueAt, say)}.`,
    TaskChanged: (_d: unknown, say: Say) => `${say.who} muutis ülesannet.`,
    TaskHandedOn: (d: Moved, say: Say) =>
      `${say.who} andis ülesande edasi. Oli: ${say.person(d.from)}, nüüd: ${say.person(d.to)}.`,
    DueMoved: (d: Moved, say: Say) =>
      `${say.who} muutis tähtaega: oli ${dueEt(d.from, say)}, nüüd ${dueEt(d.to, say)}.`,
    TaskTaken: (_d: unknown, say: Say) => `${say.who} võttis ülesande töösse.`,
    TaskFinished: (d: Done, say: Say) =>
      `${say.who} tegi ülesande ära (${d.onTime ? 'õigel ajal' : 'hilinemisega'}), vastus on ootel.`,
    TaskCompleted: (d: Done, say: Say) =>
      `${say.who} tegi ülesande ära (${d.onTime ? 'õigel ajal' : 'hilinemisega'}).`,
    TaskAccepted: (d: Done, say: Say) =>
      `${say.who} võttis töö vastu (tehtud ${d.onTime ? 'õigel ajal' : 'hilinemisega'}).`,
    TaskReturned: (_d: unknown, say: Say) => `${say.who} saatis töö põhjusega tagasi.`,
    TaskWithdrawn: (_d: unknown, say: Say) => `${say.who} võttis ülesande tagasi.`,
    StepUndone: (_d: unknown, say: Say) => `${say.who} võttis oma viimase sammu tagasi.`,
    DeadlineSet: (d: Given, say: Say) =>
      `Seati tähtaeg ${dueEt(d.dueAt, say)}. Täitja: ${say.person(d.assignee)}.`,
    RecurrenceEnded: (_d: unknown, say: Say) => `${say.who} lõpetas kordumise.`,
  },
  en: {
    TaskGiven: (d: Given, say: Say) =>
      `${say.who} gave the task to ${say.person(d.assignee)}, due ${dueEn(d.dueAt, say)}.`,
    TaskChanged: (_d: unknown, say: Say) => `${say.who} changed the task.`,
    TaskHandedOn: (d: Moved, say: Say) =>
      `${say.who} handed the task from ${say.person(d.from)} to ${say.person(d.to)}.`,
    DueMoved: (d: Moved, say: Say) =>
      `${say.who} moved the due date from ${dueEn(d.from, say)} to ${dueEn(d.to, say)}.`,
    TaskTaken: (_d: unknown, say: Say) => `${say.who} took the task.`,
    TaskFinished: (d: Done, say: Say) =>
      `${say.who} did the task (${d.onTime ? 'on time' : 'late'}); the answer is awaited.`,
    TaskCompleted: (d: Done, say: Say) => `${say.who} did the task (${d.onTime ? 'on time' : 'late'}).`,
    TaskAccepted: (d: Done, say: Say) =>
      `${say.who} accepted the work (done ${d.onTime ? 'on time' : 'late'}).`,
    TaskReturned: (_d: unknown, say: Say) => `${say.who} returned the work with a reason.`,
    TaskWithdrawn: (_d: unknown, say: Say) => `${say.who} withdrew the task.`,
    StepUndone: (_d: unknown, say: Say) => `${say.who} took the last step back.`,
    DeadlineSet: (d: Given, say: Say) =>
      `A deadline was set: ${dueEn(d.dueAt, say)}, for ${say.person(d.assignee)}.`,
    RecurrenceEnded: (_d: unknown, say: Say) => `${say.who} ended the recurrence.`,
  },
  ru: {
    TaskGiven: (d: Given, say: Say) =>
      `${say.who}: дана задача. Исполнитель: ${say.person(d.assignee)}, срок ${dueRu(d.dueAt, say)}.`,
    TaskChanged: (_d: unknown, say: Say) => `${say.who}: задача изменена.`,
    TaskHandedOn: (d: Moved, say: Say) =>
      `${say.who}: задача передана. Было: ${say.person(d.from)}, стало: ${say.person(d.to)}.`,
    DueMoved: (d: Moved, say: Say) =>
      `${say.who}: срок изменён, был ${dueRu(d.from, say)}, стал ${dueRu(d.to, say)}.`,
    TaskTaken: (_d: unknown, say: Say) => `${say.who}: задача взята в работу.`,
    TaskFinished: (d: Done, say: Say) =>
      `${say.who}: задача выполнена (${d.onTime ? 'вовремя' : 'с опозданием'}), ожидается ответ.`,
    TaskCompleted: (d: Done, say: Say) =>
      `${say.who}: задача выполнена (${d.onTime ? 'вовремя' : 'с опозданием'}).`,
    TaskAccepted: (d: Done, say: Say) =>
      `${say.who}: работа принята (выполнена ${d.onTime ? 'вовремя' : 'с опозданием'}).`,
    TaskReturned: (_d: unknown, say: Say) => `${say.who}: работа возвращена с указанием причины.`,
    TaskWithdrawn: (_d: unknown, say: Say) => `${say.who}: задача отозвана.`,
    StepUndone: (_d: unknown, say: Say) => `${say.who}: последний шаг отменён.`,
    DeadlineSet: (d: Given, say: Say) =>
      `Установлен срок ${dueRu(d.dueAt, say)}. Исполнитель: ${say.person(d.assignee)}.`,
    RecurrenceEnded: (_d: unknown, say: Say) => `${say.who}: повторение закончено.`,
  },
}
