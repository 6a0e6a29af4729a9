import type { DataOf, SameShape, SentenceHelp } from '../../../../kernel/words.ts'
import { checkWords } from '../legal-checks.ts'
import type { et, Facts, Problems } from './et.ts'

type Say = SentenceHelp
type Told<K extends keyof Facts> = DataOf<Facts[K]>
type Refused<K extends keyof Problems> = DataOf<Problems[K]>

const documentWhy = {
  none: 'Решение опирается на документ, но он не назван.',
  otherMatter: 'Этот документ не относится к этой закупке.',
  otherKind: 'Этот документ – не решение.',
  notSigned: 'Решение ещё не подписано.',
}
const settledWhy = {
  takenBack: 'Решение уже отозвано.',
  notified: 'Участники уже уведомлены о решении.',
  contracted: 'По решению уже заключён договор.',
}
const contractWhy = {
  otherMatter: 'Этот документ не относится к этой закупке.',
  otherKind: 'Назовите либо документ договора, либо место, где он заключён.',
  taken: 'Этот договор в закупке уже назван.',
  signed: 'Этот документ подписан раньше, чем его связали с решением.',
}
const endWhy = {
  notContracted: 'Закупку завершают, когда договор заключён.',
  contracted: 'Договор уже заключён: закупка не может ни сорваться, ни стать недействительной.',
  contested: 'Закупка опротестована, протест не рассмотрен.',
  noticesDue: 'В регистр не поданы извещения.',
}
const ends = { done: 'завершена', failed: 'не состоялась', cancelled: 'признана недействительной' }
const challengeEnds = { rejected: 'отклонён', upheld: 'удовлетворён', withdrawn: 'отозван' }
const marks = {
  word: 'подтверждено на словах',
  file: 'приложено доказательство',
  exception: 'отмечено сознательное исключение',
}

export const ru: SameShape<typeof et> = {
  problems: {
    OutcomeDecided: () => ({
      title: 'По этой части решение уже принято',
      detail: 'Итог оценки, на который опирается решение, под ним не меняют.',
      next: 'Отзовите решение; после этого можно оценить и решить заново.',
    }),
    NothingToDecide: ({ lots }: Refused<'NothingToDecide'>) => ({
      title: 'Решать пока нечего',
      detail:
        lots.length > 0
          ? `Части без подходящего предложения: ${lots.join(', ')}.`
          : 'Ни одно предложение не оценено.',
      next: 'Завершите оценку или отметьте закупку несостоявшейся.',
    }),
    FirstPlaceShared: ({ names }: Refused<'FirstPlaceShared'>) => ({
      title: 'Первое место делят несколько предложений',
      detail: names.join(', '),
      next: 'Разрешите равенство при оценке по правилу из документов.',
    }),
    RejectionUnreasoned: () => ({
      title: 'Отклонение всех предложений нужно обосновать',
      detail: 'Участники получат обоснование с уведомлением.',
      next: 'Напишите, почему.',
    }),
    LotsDecided: () => ({
      title: 'По всем этим частям решение уже принято',
      next: 'Если решение было ошибочным, отзовите его и примите новое.',
    }),
    LotUnknown: () => ({ title: 'Такой части в закупке нет', next: 'Выберите часть из списка.' }),
    DecisionDocumentMissing: ({ why }: Refused<'DecisionDocumentMissing'>) => ({
      title: 'Без подписанного документа решения нет',
      detail: documentWhy[why],
      next: 'Составьте решение по шаблону, согласуйте и подпишите его, затем выберите здесь.',
    }),
    DirectNotAllowed: () => ({
      title: 'Купить напрямую, без предложений, можно только там, где это допускает закон',
      next: 'Пригласите участников и оцените предложения. Покупая части напрямую, решайте по каждой отдельно.',
    }),
    DecisionSettled: ({ why }: Refused<'DecisionSettled'>) => ({
      title: 'Это решение так изменить уже нельзя',
      detail: settledWhy[why],
      next: 'Посмотрите список решений.',
    }),
    StandstillUnknown: () => ({
      title: 'Здесь не известно, как долго в этой процедуре длится период ожидания',
      detail: 'Среди правил нет строки об этой процедуре, поэтому день не вычисляется.',
      next: 'Спросите юриста и укажите последний день ожидания сами.',
    }),
    DayAhead: () => ({
      title: 'Этот день ещё не наступил',
      next: 'Укажите день того, что уже произошло; будущие дни программа вычисляет сама.',
    }),
    ChallengeOver: () => ({ title: 'Этот протест уже завершён', next: 'Посмотрите список протестов.' }),
    ChallengeEndsEarly: () => ({
      title: 'Протест не может закончиться раньше, чем подан',
      next: 'Проверьте дни.',
    }),
    LineNotAwarded: () => ({
      title: 'Договор заключают только с тем, кого называет действующее решение',
      next: 'Выберите строку победителя.',
    }),
    LineContracted: () => ({
      title: 'Договор этого участника уже назван',
      next: 'Если назван не тот документ, отмените это.',
    }),
    NotItsContract: ({ why }: Refused<'NotItsContract'>) => ({
      title: 'Этот документ нельзя назвать договором этой закупки',
      detail: contractWhy[why],
      next: 'Составьте договор среди документов закупки и свяжите его с решением до подписания.',
    }),
    ContractHeld: ({ reason }: Refused<'ContractHeld'>) => ({
      title: 'В этот день заключать договор было нельзя',
      detail: reason.ru,
      next: 'Посоветуйтесь с юристом: договор, заключённый раньше времени, может быть ничтожным.',
    }),
    ContractSigned: () => ({
      title: 'Договор уже подписан',
      next: 'Подписанный договор остаётся связанным с решением.',
    }),
    ContractNotSigned: () => ({
      title: 'Для этого ещё рано: нет дня договора',
      next: 'Извещение подают после заключения договора, данные о конце – после его окончания.',
    }),
    EndsBeforeStart: () => ({
      title: 'Договор закончился бы раньше, чем начался',
      next: 'Проверьте дни договора.',
    }),
    EndNotFitting: ({ as, why }: Refused<'EndNotFitting'>) => ({
      title: `Сейчас закупку нельзя отметить так: ${ends[as]}`,
      detail: endWhy[why],
      next: 'На странице закупки видно, что ещё нужно сделать.',
    }),
    EndReasonMissing: () => ({
      title: 'Напишите причину',
      detail: 'Участники и проверяющие должны понять, почему закупка кончилась без договора.',
      next: 'Опишите её одним-двумя предложениями.',
    }),
    NotEnded: () => ({ title: 'Закупка не завершена', next: 'Отменять нечего.' }),
    MarkFileMissing: () => ({
      title: 'Доказательство – документ этой закупки, у которого есть файл',
      next: 'Добавьте файл к документам закупки и выберите его здесь.',
    }),
  },
  facts: {
    TendersOpened: () => 'Предложения вскрыты.',
    OutcomeSettled: ({ ranked, rejected }: Told<'OutcomeSettled'>) =>
      `Предложения оценены: в порядке мест ${ranked}, отклонено ${rejected}.`,
    DecisionTaken: ({ kind }: Told<'DecisionTaken'>, say: Say) =>
      kind === 'award'
        ? `${say.who}: оформлено решение об успешных предложениях.`
        : `${say.who}: оформлено решение об отклонении всех предложений.`,
    DecisionNotified: ({ standstillUntil }: Told<'DecisionNotified'>, say: Say) =>
      standstillUntil
        ? `${say.who}: все участники уведомлены о решении. Последний день ожидания: ${say.day(standstillUntil)}.`
        : `${say.who}: все участники уведомлены о решении.`,
    DecisionTakenBack: (_: unknown, say: Say) => `${say.who}: решение отозвано.`,
    ChallengeAdded: ({ filedOn }: Told<'ChallengeAdded'>, say: Say) =>
      `${say.who}: отмечен протест (${say.day(filedOn)}). До его рассмотрения договор не заключают.`,
    ChallengeEnded: ({ as, endedOn }: Told<'ChallengeEnded'>, say: Say) =>
      `Протест ${challengeEnds[as]} (${say.day(endedOn)}).`,
    ContractAdded: (_: unknown, say: Say) => `${say.who}: назван договор по решению.`,
    ContractRemoved: (_: unknown, say: Say) => `${say.who}: договор больше не назван.`,
    ContractMade: ({ signedOn, green, checks, exceptions }: Told<'ContractMade'>, say: Say) =>
      [
        `Договор заключён ${say.day(signedOn)}.`,
        `Правовых проверок в порядке: ${green} / ${checks}.`,
        exceptions > 0 && `Сознательных исключений: ${exceptions}.`,
      ]
        .filter(Boolean)
        .join(' '),
    TwinJudged: ({ verdict }, say) =>
      verdict === 'same'
        ? `${say.who}: договор и импортированная закупка – одна и та же закупка.`
        : `${say.who}: импортированная закупка – другая, не этот договор.`,
    ContractUnmade: () => 'Договор снова не подписан: скан его бумаги отменён.',
    NoticeSent: ({ kind, onTime }: Told<'NoticeSent'>, say: Say) =>
      [
        kind === 'award'
          ? `${say.who}: отмечено, что извещение о договоре в регистре.`
          : `${say.who}: отмечено, что данные о конце договора в регистре.`,
        onTime === null ? '' : onTime ? 'Вовремя.' : 'После срока.',
      ]
        .filter(Boolean)
        .join(' '),
    ContractEnded: ({ endedOn }: Told<'ContractEnded'>, say: Say) =>
      `Договор закончился ${say.day(endedOn)}.`,
    ProcurementEnded: ({ as }: Told<'ProcurementEnded'>, say: Say) => `${say.who}: закупка ${ends[as]}.`,
    ProcurementReopened: (_: unknown, say: Say) => `${say.who}: завершённая закупка открыта снова.`,
    LegalCheckMarked: ({ check, kind }: Told<'LegalCheckMarked'>, say: Say) =>
      `${say.who}: ${marks[kind]} – ${checkWords.ru.names[check]}.`,
  },
}
