import type { SameShape } from '../../../../kernel/words.ts'
import type { ApprovalPart } from '../../contract/approval-problems.ts'
import { outcomeWords, partWords, sayMissing } from '../approval-parts.ts'
import type { ApprovalTexts } from './et.ts'

const nobody = 'отвечающего нет'
const days = (n: number) => (n === 0 ? 'в тот же день' : `рабочих дней: ${n}`)
const brackets = (part: ApprovalPart | null) => (part ? ` (${partWords.ru[part]})` : '')

const blocked = {
  none: 'согласование этой версии не запрошено.',
  open: 'круг согласования ещё открыт.',
  returned: 'последний круг закончился возвратом.',
  superseded: 'согласована более ранняя версия: после неё добавлена новая.',
  withdrawn: 'последний круг отозван.',
}
const unable = {
  left: 'Этот человек здесь больше не работает.',
  role: 'У этого человека нет роли, позволяющей согласовывать.',
  own: 'Тот, кто запросил, составил или ведёт документ, сам его не согласовывает.',
}

export const approvalRu: SameShape<ApprovalTexts> = {
  problems: {
    ApprovalMissing: ({ title, why, missing }) => ({
      title: missing.length
        ? `Нет согласования: ${sayMissing('ru', missing, nobody)}`
        : 'Документ не согласован',
      detail: `«${title}»: ${blocked[why]} Подписать и зарегистрировать можно, когда круг завершён.`,
      next:
        why === 'open'
          ? 'Напомните тем, кого ждут, на странице документа.'
          : 'Запросите согласование на странице документа.',
    }),
    OwnRequest: () => ({
      title: 'Запрошенное вами вы сами не согласовываете',
      detail: 'Кто запросил, составил или ведёт документ, не решает о нём – и как заместитель тоже.',
      next: 'Передайте шаг другому или дождитесь согласующего.',
    }),
    NotYourStep: ({ waitingFor }) => ({
      title: 'Этот шаг не ждёт вашего ответа',
      detail: waitingFor.length ? `Ждут: ${sayMissing('ru', waitingFor, nobody)}.` : undefined,
    }),
    NotYourRound: () => ({
      title: 'Этим кругом занимается тот, кто его запросил',
      next: 'Обратитесь к запросившему или руководителю команды.',
    }),
    StepDecided: ({ by, decision }) => ({
      title: decision === 'approved' ? 'Этот шаг уже согласован' : 'Этот шаг уже возвращён',
      detail: by ? `Ответ: ${by}.` : undefined,
      next: 'Посмотрите состояние круга на странице документа.',
    }),
    StepNotOpen: () => ({
      title: 'Очередь этого шага ещё не наступила',
      detail: 'Сначала отвечают на шаги предыдущего этапа.',
    }),
    RoundOver: ({ outcome }) => ({
      title: `Круг закончен: ${outcomeWords.ru[outcome]}`,
      next:
        outcome === 'complete' ? undefined : 'Ответственный за документ может запросить согласование снова.',
    }),
    RoundOpen: () => ({
      title: 'Круг согласования этой версии уже открыт',
      next: 'Дождитесь ответов или отзовите круг.',
    }),
    OtherVersion: ({ no, sha256 }) => ({
      title: 'Вы смотрели другую версию',
      detail: `Решение относится к версии ${no} (SHA-256 ${sha256}).`,
      next: 'Откройте эту версию, прочитайте и решите снова.',
    }),
    VersionMissing: () => ({
      title: 'У документа ещё нет файла',
      next: 'Добавьте первую версию, затем запросите согласование.',
    }),
    PartUnanswered: ({ parts }) => ({
      title: `Никто не отвечает за: ${parts.map((part) => partWords.ru[part]).join(', ')}`,
      detail: 'Тот, кто запросил, составил или ведёт документ, здесь не считается.',
      next: 'Назначьте отвечающего на странице «Настройки согласований» или выберите для шага человека.',
    }),
    ApproverUnable: ({ why, names }) => ({
      title: `Не может согласовать: ${names.join(', ')}`,
      detail: unable[why],
      next: 'Выберите другого.',
    }),
    StepTwice: ({ stage }) => ({
      title: `На этапе ${stage} один человек или одна часть указаны дважды`,
      next: 'Оставьте что-то одно.',
    }),
    NothingToConfirm: () => ({
      title: 'У вас нет более раннего согласования, которое можно подтвердить',
      next: 'Согласуйте шаг обычным образом.',
    }),
    RemindedToday: () => ({
      title: 'Сегодня уже напоминали',
      detail: 'О каждом шаге напоминают не чаще раза в день.',
      next: 'Завтра можно снова.',
    }),
    PeriodBackwards: () => ({ title: 'Конец раньше начала', next: 'Исправьте даты.' }),
    DecisionFollowed: () => ({
      title: 'Это решение уже нельзя отозвать',
      detail: 'Своё согласование можно отозвать в течение десяти минут, пока после него никто не ответил.',
      next: 'Скажите запросившему: круг можно отозвать.',
    }),
  },
  facts: {
    RoundAsked: ({ no, steps }, say) => `${say.who}: запрошено согласование версии ${no} (шагов: ${steps}).`,
    StepApproved: (d, say) =>
      `${say.who}: согласовано${brackets(d.part)}${d.withRemark ? ' с замечанием' : ''}, ${days(d.workingDays)}.`,
    StepConfirmed: (d, say) =>
      `${say.who}: прежнее согласование подтверждено для новой версии${brackets(d.part)}.`,
    StepReturned: (d, say) => `${say.who}: документ возвращён${brackets(d.part)}, ${days(d.workingDays)}.`,
    StepHandedOn: ({ from, to }, say) =>
      `${say.who}: шаг согласования передан. Было: ${say.person(from)}, теперь: ${say.person(to)}.`,
    ApproverLost: ({ person }, say) => `Согласующий больше не может ответить: ${say.person(person)}.`,
    ApprovalTakenBack: (_d, say) => `${say.who}: согласование отозвано.`,
    CompletionTakenBack: () => 'Круг согласования снова открыт.',
    RoundCompleted: (d) =>
      `Круг согласования завершён: ${days(d.workingDays)}, ${d.onTime ? 'в срок' : 'с опозданием'}${d.withoutReturn ? ', без возвратов' : ''}.`,
    RoundSuperseded: ({ no }) => `Круг согласования закончен: добавлена версия ${no}.`,
    RoundWithdrawn: (_d, say) => `${say.who}: круг согласования отозван.`,
    ApproversReminded: ({ people }, say) =>
      `${say.who}: напоминание о согласовании: ${people.map((one) => say.person(one)).join(', ')}.`,
    RoundPlanSaved: (_d, say) => `${say.who}: готовый круг сохранён.`,
    RoundPlanRemoved: (_d, say) => `${say.who}: готовый круг удалён.`,
  },
  tasks: {
    answer: (title) => `Согласовать: ${title}`,
    stuck: (title) => `Найти согласующего: ${title}`,
    returned: (title) => `Исправить возвращённый документ: ${title}`,
    source: 'Круг согласования',
    why: {
      answer: 'Срок идёт с дня, когда наступила очередь шага.',
      stuck: 'На шаг некому ответить: человек ушёл или потерял право. Передайте шаг другому.',
      returned:
        'Документ возвращён с причиной. Добавьте исправленную версию или запросите согласование снова.',
    },
  },
  mail: {
    returnedSubject: (title) => `Возвращено: ${title}`,
    returned: (by) => `Документ вернул(а) ${by}. Причина:`,
    returnedNext: 'Добавьте исправленную версию и запросите согласование снова.',
    reminderSubject: (title) => `Ждёт вашего согласования: ${title}`,
    reminder: (by, due) => (due ? `${by} ждёт вашего ответа. Срок: ${due}.` : `${by} ждёт вашего ответа.`),
    lostSubject: (title) => `Нет согласующего: ${title}`,
    lost: (person) => `Больше не может ответить: ${person}. Ушёл или потерял право согласовывать.`,
    lostNext: 'Передайте шаг другому на странице документа, иначе круг остановится.',
  },
  indicators: {
    contractsApproved: {
      name: () => 'договоров согласовано',
      why: 'Договоры, последняя версия которых прошла круг за период.',
    },
    approvedWithoutReturn: {
      name: () => 'без возврата',
      why: 'Из согласованных договоров те, которые ни разу не возвращали.',
    },
    approvedOnTime: {
      name: () => 'согласовано в срок',
      why: 'Из согласованных договоров те, где на каждый шаг ответили в срок.',
    },
    approvalDays: {
      name: () => 'рабочих дней, медиана круга',
      why: 'Рабочие дни от запроса до последнего ответа; половина кругов была быстрее.',
    },
    registeredOnTime: {
      name: () => 'зарегистрировано в срок',
      why: 'Из зарегистрированных договоров те, что попали в реестр не позднее следующего рабочего дня.',
    },
    signedAfterRound: {
      name: () => 'подписано после завершённого круга',
      why: 'Из зарегистрированных договоров те, чей круг был завершён до подписания.',
    },
  },
}
