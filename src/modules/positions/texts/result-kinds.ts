import type { Locale } from '../../../kernel/words.ts'
import type { ResultKind } from '../contract/result-kind.ts'

/** What an expected result is about, in words. */
export const kindNames: Readonly<Record<Locale, Readonly<Record<ResultKind, string>>>> = {
  et: {
    lawfulProcurements: 'Hanked õiguspäraselt läbi viidud',
    contractsInTime: 'Lepingud õigel ajal ja kooskõlastatud',
    eventsHeld: 'Koolitused ja üritused peetud',
    eventsEvaluated: 'Koolitused hinnatud',
    teamInformed: 'Tiim kursis',
    cooperation: 'Koostöö ja infovahetus',
    foreignPractice: 'Teiste riikide kogemus',
    projects: 'Tegevused ja projektid',
    proposals: 'Põhjendatud ettepanekud',
    oneOffTasks: 'Ühekordsed ülesanded tähtajaks',
    byHand: 'Tõendid käsitsi',
  },
  en: {
    lawfulProcurements: 'Procurements run lawfully',
    contractsInTime: 'Contracts in time and coordinated',
    eventsHeld: 'Trainings and events held',
    eventsEvaluated: 'Trainings evaluated',
    teamInformed: 'Team informed',
    cooperation: 'Cooperation and exchange of information',
    foreignPractice: 'Experience of other countries',
    projects: 'Activities and projects',
    proposals: 'Reasoned proposals',
    oneOffTasks: 'One-off tasks in time',
    byHand: 'Evidence by hand',
  },
  ru: {
    lawfulProcurements: 'Закупки проведены законно',
    contractsInTime: 'Договоры вовремя и согласованы',
    eventsHeld: 'Обучения и мероприятия проведены',
    eventsEvaluated: 'Обучения оценены',
    teamInformed: 'Команда в курсе',
    cooperation: 'Сотрудничество и обмен информацией',
    foreignPractice: 'Опыт других стран',
    projects: 'Мероприятия и проекты',
    proposals: 'Обоснованные предложения',
    oneOffTasks: 'Разовые задания в срок',
    byHand: 'Доказательства вручную',
  },
}
