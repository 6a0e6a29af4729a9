import type { Locale } from '../../../kernel/words.ts'
import type { CheckState, LegalCheckKey } from '../contract/legal-check.ts'

interface Said {
  readonly state: CheckState
  readonly day: string | null
  readonly against: string | null
}
type Why = (said: Said) => string

interface CheckWords {
  /** It is not asked of this procurement. */
  readonly notNeeded: string
  readonly names: Readonly<Record<LegalCheckKey, string>>
  readonly why: Readonly<Record<LegalCheckKey, Why>>
}

/** What is known, or that it is not known yet. */
const known = (text: (days: { day: string; against: string }) => string, open: string): Why => {
  return ({ day, against }) => (day || against ? text({ day: day ?? '–', against: against ?? '–' }) : open)
}

/** Of a notice: sent, due, or nothing to send. */
const notice =
  (words: {
    sent: (day: string, against: string) => string
    due: (against: string) => string
    open: string
  }): Why =>
  ({ day, against }) =>
    day ? words.sent(day, against ?? '–') : against ? words.due(against) : words.open

export const checkWords: Readonly<Record<Locale, CheckWords>> = {
  et: {
    notNeeded: 'Selles hankes seda ei nõuta.',
    names: {
      declarations: 'Kõik asjaosalised on huvid deklareerinud',
      value: 'Eeldatav maksumus on arvutatud enne hanke algust',
      tendersTerm: 'Pakkumusteks on jäänud nõutud aeg',
      closing: 'Tähtaeg on tööpäeval lubatud kellaajal',
      opening: 'Pakkumused on avatud pärast tähtaega',
      exclusion: 'Kõrvaldamise alused on kontrollitud enne lepingut',
      decision: 'Otsus on allkirjastatud',
      notice: 'Otsusest on pakkujatele teatatud',
      standstill: 'Leping on sõlmitud pärast ooteaega',
      challenge: 'Vaidlustuse ajal lepingut ei sõlmitud',
      awardNotice: 'Lepingu sõlmimise teade on registris õigel ajal',
      endData: 'Lepingu lõppemise andmed on registris õigel ajal',
    },
    why: {
      declarations: known(
        ({ day, against }) => `Viimane deklaratsioon ${day}; hange algas ${against}.`,
        'Kõik ei ole veel deklareerinud.',
      ),
      value: known(
        ({ day, against }) => `Maksumus arvutati ${day}; hange algas ${against}.`,
        'Hange ei ole veel alanud.',
      ),
      tendersTerm: known(
        ({ day, against }) => `Pakkumuste tähtpäev on ${day}; varaseim lubatud päev oli ${against}.`,
        'Tähtaega ei saa veel võrrelda.',
      ),
      closing: known(({ day }) => `Pakkumuste tähtpäev on ${day}.`, 'Tähtaeg ei ole veel määratud.'),
      opening: known(
        ({ day, against }) => `Avati ${day}; tähtpäev oli ${against}.`,
        'Pakkumused ei ole veel avatud.',
      ),
      exclusion: known(
        ({ day, against }) => `Kontroll lõpetati ${day}; leping sõlmiti ${against}.`,
        'Lepingut ei ole veel sõlmitud.',
      ),
      decision: known(
        ({ day }) => `Otsus tehti ${day}, allkirjastatud dokumendiga.`,
        'Allkirjastatud otsust siin ei ole.',
      ),
      notice: known(({ day }) => `Teatati ${day}.`, 'Otsusest ei ole veel teatatud.'),
      standstill: known(
        ({ day, against }) => `Leping sõlmiti ${day}; ooteaja viimane päev oli ${against}.`,
        'Lepingut ei ole veel sõlmitud või ooteaega ei ole.',
      ),
      challenge: known(
        ({ day }) => `Viimane päev, millest see sõltub: ${day}.`,
        'Vaidlustust ei ole või see on lahendamata.',
      ),
      awardNotice: notice({
        sent: (day, against) => `Esitati ${day}; viimane päev oli ${against}.`,
        due: (against) => `Viimane päev on ${against}.`,
        open: 'Teadet ei ole veel vaja esitada.',
      }),
      endData: notice({
        sent: (day, against) => `Esitati ${day}; viimane päev oli ${against}.`,
        due: (against) => `Viimane päev on ${against}.`,
        open: 'Leping ei ole veel lõppenud.',
      }),
    },
  },
  en: {
    notNeeded: 'Not required of this procurement.',
    names: {
      declarations: 'Everyone involved has declared his interests',
      value: 'The estimated value was reckoned before the procedure began',
      tendersTerm: 'Tenders had the time that the act asks for',
      closing: 'Tenders close on a working day within the hours allowed',
      opening: 'Tenders were opened after the deadline',
      exclusion: 'Grounds for exclusion were checked before the contract',
      decision: 'The decision is signed',
      notice: 'The tenderers were told the decision',
      standstill: 'The contract was made after the standstill',
      challenge: 'No contract was made during a challenge',
      awardNotice: 'The award notice is in the register in time',
      endData: 'The data of the contract’s end are in the register in time',
    },
    why: {
      declarations: known(
        ({ day, against }) => `Last declaration ${day}; the procurement began ${against}.`,
        'Not everyone has declared yet.',
      ),
      value: known(
        ({ day, against }) => `Reckoned on ${day}; the procedure began on ${against}.`,
        'Not begun yet.',
      ),
      tendersTerm: known(
        ({ day, against }) => `Tenders were due on ${day}; the first day allowed was ${against}.`,
        'The term can’t be compared yet.',
      ),
      closing: known(({ day }) => `Tenders were due on ${day}.`, 'The deadline is not set yet.'),
      opening: known(
        ({ day, against }) => `Opened on ${day}; due on ${against}.`,
        'Tenders are not opened yet.',
      ),
      exclusion: known(
        ({ day, against }) => `Checks finished on ${day}; contract made on ${against}.`,
        'No contract is made yet.',
      ),
      decision: known(
        ({ day }) => `Decided on ${day} by a signed document.`,
        'There is no signed decision here.',
      ),
      notice: known(({ day }) => `Told on ${day}.`, 'The decision was not told yet.'),
      standstill: known(
        ({ day, against }) => `Contract made on ${day}; the last day of the standstill was ${against}.`,
        'No contract is made yet, or there is no standstill.',
      ),
      challenge: known(
        ({ day }) => `The last day that decides it: ${day}.`,
        'There is no challenge, or it is open.',
      ),
      awardNotice: notice({
        sent: (day, against) => `Sent on ${day}; the last day was ${against}.`,
        due: (against) => `The last day is ${against}.`,
        open: 'No notice is due yet.',
      }),
      endData: notice({
        sent: (day, against) => `Sent on ${day}; the last day was ${against}.`,
        due: (against) => `The last day is ${against}.`,
        open: 'The contract has not ended.',
      }),
    },
  },
  ru: {
    notNeeded: 'В этой закупке это не требуется.',
    names: {
      declarations: 'Все участники подали декларации об интересах',
      value: 'Предполагаемая стоимость рассчитана до начала закупки',
      tendersTerm: 'На предложения дано требуемое время',
      closing: 'Срок истекает в рабочий день в дозволенные часы',
      opening: 'Предложения вскрыты после срока',
      exclusion: 'Основания для исключения проверены до договора',
      decision: 'Решение подписано',
      notice: 'Участники уведомлены о решении',
      standstill: 'Договор заключён после периода ожидания',
      challenge: 'Во время протеста договор не заключали',
      awardNotice: 'Извещение о договоре подано в регистр вовремя',
      endData: 'Данные о конце договора поданы в регистр вовремя',
    },
    why: {
      declarations: known(
        ({ day, against }) => `Последняя декларация ${day}; закупка началась ${against}.`,
        'Декларации поданы ещё не всеми.',
      ),
      value: known(
        ({ day, against }) => `Стоимость рассчитана ${day}; закупка началась ${against}.`,
        'Закупка ещё не началась.',
      ),
      tendersTerm: known(
        ({ day, against }) => `Срок предложений – ${day}; самый ранний дозволенный день – ${against}.`,
        'Срок пока нельзя сравнить.',
      ),
      closing: known(({ day }) => `Срок предложений – ${day}.`, 'Срок ещё не назначен.'),
      opening: known(
        ({ day, against }) => `Вскрыты ${day}; срок был ${against}.`,
        'Предложения ещё не вскрыты.',
      ),
      exclusion: known(
        ({ day, against }) => `Проверка закончена ${day}; договор заключён ${against}.`,
        'Договор ещё не заключён.',
      ),
      decision: known(
        ({ day }) => `Решение принято ${day}, подписанным документом.`,
        'Подписанного решения здесь нет.',
      ),
      notice: known(({ day }) => `Уведомили ${day}.`, 'О решении ещё не уведомили.'),
      standstill: known(
        ({ day, against }) => `Договор заключён ${day}; последний день ожидания – ${against}.`,
        'Договор ещё не заключён, или периода ожидания нет.',
      ),
      challenge: known(
        ({ day }) => `Последний день, от которого это зависит: ${day}.`,
        'Протеста нет, или он не рассмотрен.',
      ),
      awardNotice: notice({
        sent: (day, against) => `Подано ${day}; последний день – ${against}.`,
        due: (against) => `Последний день – ${against}.`,
        open: 'Подавать ещё нечего.',
      }),
      endData: notice({
        sent: (day, against) => `Подано ${day}; последний день – ${against}.`,
        due: (against) => `Последний день – ${against}.`,
        open: 'Договор ещё не закончился.',
      }),
    },
  },
}
