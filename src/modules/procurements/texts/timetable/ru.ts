import { type Day, formatDay } from '../../../../kernel/values/day.ts'
import { formatMoney } from '../../../../kernel/values/money.ts'
import { dayOf } from '../../../../kernel/values/tallinn-time.ts'
import { procedureWords } from '../kinds.ts'
import type { TimetableWords } from '../timetable.ts'

const money = (cents: number) => formatMoney({ cents, currency: 'EUR', vat: 'without' }, 'ru')
const on = (day: string) => formatDay(day as Day, 'ru')
const onDay = (moment: string) => formatDay(dayOf(new Date(moment)), 'ru')
const list = (items: readonly string[]) => items.join(', ')
const steps: TimetableWords['steps'] = {
  announce: 'Начало',
  questions: 'Ответы на вопросы',
  due: 'Срок подачи предложений',
  open: 'Вскрытие',
  decide: 'Решение и сообщение участникам',
  standstill: 'Последний день ожидания',
  contract: 'Заключение договора',
  awardNotice: 'Извещение о заключении в регистр',
  delivery: 'Когда это нужно',
}
const gaps: TimetableWords['gaps'] = {
  declarations: 'декларации интересов',
  brief: 'техзадание',
  startsOn: 'день начала',
  subject: 'предмет покупки (код CPV или вид)',
  value: 'ожидаемая стоимость',
  likeness: 'решение, складываются ли сходные покупки',
  ownWay: 'части, закупаемые отдельно: вместе или по одной их больше, чем допускает исключение',
  mixed: 'стоимость частей смешанного договора',
  procedure: 'процедура: известные правила её не называют; выберите её сами и запишите причину',
  criteria: 'критерии оценки',
  documents: 'согласованные документы для участников',
}
const faults: TimetableWords['faults'] = {
  early: 'раньше нельзя',
  late: 'не успеть к нужному дню',
  restDay: 'нерабочий день',
  hour: 'час не подходит',
  past: 'прошло: закупка началась?',
}
/** At a step that lies behind the text that was read. */
const doubts = {
  textChanged: 'текст изменился, не прочитан',
  keptUnknown: 'сохранится ли нынешний текст, неизвестно',
}

export const ru: TimetableWords = {
  steps,
  gaps,
  faults,
  doubts,
  why: {
    announce: (day) => `День начала ${day} решает, по какому тексту закона проводится закупка.`,
    questions: 'Ответ даётся всем одновременно и до срока подачи. Законного срока для ответа здесь нет.',
    dueTerm: (length, from, cite) =>
      `На подачу даётся не менее: ${length}; время считается с ${from}, сам этот день не считается (${cite}).`,
    dueFree: 'Закон здесь срока подачи не устанавливает; смотрите закупочный порядок учреждения.',
    hours: (from, until, cite) =>
      `Срок наступает в рабочий день с понедельника по пятницу, ${from}–${until} (${cite}).`,
    open: 'Предложения вскрывают после срока подачи.',
    decide: 'Решение принимают после вскрытия и оценки; всем сообщают в один день.',
    standstill: (length, from, cite) =>
      `Период ожидания – ${length} после дня сообщения ${from} (${cite}). В это время договор не заключается.`,
    contractAfter: 'Договор заключают не раньше рабочего дня после периода ожидания.',
    contested: 'Закупка оспорена: время стоит. День будет рассчитан, когда протест завершится.',
    contractFree: 'Периода ожидания нет; договор заключают после решения.',
    awardNotice: (length, from, cite) =>
      `Извещение подают не позднее чем через ${length} после заключения договора ${from} (${cite}), но до отправки первого счёта в бухгалтерию.`,
    delivery: 'От этого дня отсчитывается назад, к какому сроку должен быть сделан каждый шаг.',
    earliest: (day) => `Самый ранний день – ${day}.`,
    latest: (latest, goal) => `Чтобы успеть к ${goal}, это надо сделать не позднее ${latest}.`,
    skipped: (ends, holidays) =>
      `Между ними есть нерабочие дни${holidays.length > 0 ? `, в том числе ${list(holidays)}` : ''}; последний день срока – ${ends}.`,
    calendarUnknown: 'Государственные праздники того года ещё неизвестны, поэтому день не вычисляется.',
    ownTitle: 'График закупки',
    planned: 'День указан в графике закупки.',
  },
  task: (step, title) => `${steps[step]}: ${title}`,
  problems: {
    TimetableNotPossible: ({ step, fault, day, earliest }) => ({
      title: `«${steps[step]}» не может быть ${on(day)}`,
      detail: `Причина: ${faults[fault]}.${earliest ? ` Самый ранний день – ${on(earliest)}.` : ''}`,
      next: 'Выберите более поздний день или сдвиньте предыдущие шаги.',
    }),
    NotReadyToAnnounce: ({ gaps: lacking }) => ({
      title: 'Закупку ещё нельзя начать',
      detail: `Не хватает: ${lacking.map(({ step, what }) => `${gaps[step]}${step === 'declarations' && what.length > 0 ? ` (${list(what)})` : ''}`).join('; ')}.`,
      next: 'Заполните недостающее на странице закупки.',
    }),
    ProcedureNotOpen: ({ wished, required, why }) => ({
      title: `Процедуру нельзя выбрать так: ${procedureWords.ru[wished]}`,
      detail: {
        ground: 'Её можно применять только на своём основании; основание не записано.',
        milder: 'Она не строже процедуры, которую требует закон.',
        otherSubject: 'Эта процедура не для покупок такого вида.',
      }[why],
      next:
        why === 'ground'
          ? 'Запишите статью и почему она здесь подходит, или не выбирайте процедуру.'
          : `Не выбирайте процедуру${required ? `; тогда это будет: ${procedureWords.ru[required]}` : ''}.`,
    }),
    MixedPartsTooLarge: ({ cents, valueCents }) => ({
      title: 'Для основной части ничего не остаётся',
      detail:
        valueCents === null
          ? 'Предполагаемая стоимость ещё не рассчитана.'
          : `Другие части вместе ${money(cents)}, предполагаемая стоимость закупки ${money(valueCents)}.`,
      next: 'Сначала рассчитайте стоимость всего договора; другие части входят в неё.',
    }),
    StartInFuture: ({ startsOn, today }) => ({
      title: 'День начала в будущем',
      detail: `Указано ${on(startsOn)}, сегодня ${on(today)}. День начала определяет действующий закон.`,
      next: 'Начните закупку в день, когда извещение уходит в регистр или приглашение участникам.',
    }),
    DueMomentNeeded: () => ({
      title: 'Не указан срок подачи предложений',
      detail: 'В этой процедуре запрашивают предложения.',
      next: 'Укажите день и час.',
    }),
    DueMomentPast: () => ({
      title: 'Этот момент уже прошёл',
      detail: 'Никто не успел бы подать предложение.',
      next: 'Выберите более поздний день и час.',
    }),
    ClosingNotAllowed: ({ why, day, time, from, until, nearest, rule }) => ({
      title:
        why === 'restDay'
          ? `Срок не может быть в нерабочий день (${on(day)})`
          : `Срок не может быть в ${time}`,
      detail: `Срок подачи – в рабочий день, ${from}–${until} (${rule.cite}).`,
      next: `Ближайшее допустимое время: ${on(nearest.day)} в ${nearest.time}.`,
    }),
    TermTooShort: ({ day, earliest, startsOn, rule }) => ({
      title: 'На подачу предложений остаётся слишком мало времени',
      detail: `Процедура начинается ${on(startsOn)}; ${on(day)} раньше, чем разрешено (${rule.cite}).`,
      next: `Самый ранний день – ${on(earliest)}.`,
    }),
    NotAnnounced: () => ({
      title: 'Закупка ещё не началась',
      detail: 'Пока участники не приглашены, срок меняют в графике.',
      next: 'Измените график или начните закупку.',
    }),
    DueMomentEarlier: ({ from }) => ({
      title: 'Срок можно только отложить',
      detail: `Участники рассчитывают на ${onDay(from)}.`,
      next: 'Выберите более позднее время.',
    }),
    TendersClosed: () => ({
      title: 'Срок подачи прошёл',
      detail: 'Прошедший срок не меняют: опоздавший получил бы преимущество.',
      next: 'Если предложений нет, признайте закупку несостоявшейся и начните с копии.',
    }),
  },
  facts: {
    TimetablePlanned: ({ steps: planned }, say) =>
      `${say.who}: изменён график: ${planned.map((step) => steps[step].toLowerCase()).join(', ')}.`,
    ProcurementAnnounced: ({ startsOn, dueAt }, say) =>
      `${say.who}: процедура начата ${say.day(startsOn)}${dueAt ? `; срок подачи ${say.day(dueAt)}` : ''}.`,
    MixedPartsSet: ({ parts }, say) =>
      parts === 0
        ? `${say.who}: договор касается покупки только одного вида.`
        : `${say.who}: отмечено, что ещё входит в тот же договор: ${parts}.`,
    DueMomentMoved: ({ from, to }, say) =>
      `${say.who}: срок подачи отложен: ${say.day(from)} → ${say.day(to)}.`,
  },
}
