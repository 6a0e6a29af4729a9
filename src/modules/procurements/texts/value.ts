import { formatDay } from '../../../kernel/values/day.ts'
import { formatMoney } from '../../../kernel/values/money.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale, SentenceHelp } from '../../../kernel/words.ts'
import type { ValueMethod } from '../contract/value.ts'
import type { Verdict } from '../contract/watch.ts'

type Say = SentenceHelp
interface Settled {
  announcedAt: string
  cents: number
}
interface Refused {
  usedCents: number
  mostCents: number | null
  eachBelowCents: number | null
}
interface Reckoned {
  cents: number
  before: number | null
  method: ValueMethod
  joined: boolean
}
interface Judged {
  verdict: Verdict
}

/** Estimated values are always in euros and without VAT. */
export const euros = (cents: number, locale: Locale): string =>
  formatMoney({ cents, currency: 'EUR', vat: 'without' }, locale)
const dayFrom = (moment: string, locale: Locale): string => formatDay(dayOf(new Date(moment)), locale)

export const methodWords: Readonly<Record<Locale, Readonly<Record<ValueMethod, string>>>> = {
  et: {
    total: 'kogumaksumus',
    framework: 'raamlepingu suurim maht',
    monthly: 'kuutasu järgi',
    rental: 'asjade üür',
    past: 'möödunud aja sarnased ostud',
    ahead: 'eesoleva aja sarnased ostud',
  },
  en: {
    total: 'total price',
    framework: 'largest volume of the framework',
    monthly: 'by monthly price',
    rental: 'hire of goods',
    past: 'like purchases of the time before',
    ahead: 'like purchases of the time ahead',
  },
  ru: {
    total: 'общая стоимость',
    framework: 'наибольший объём рамочного договора',
    monthly: 'по месячной цене',
    rental: 'аренда вещей',
    past: 'сходные закупки прошедшего времени',
    ahead: 'сходные закупки предстоящего времени',
  },
}

export const valueWords = {
  et: {
    problems: {
      ValueSettled: ({ announcedAt, cents }: Settled) => ({
        title: 'Eeldatavat maksumust enam ei muudeta',
        detail: `Hange algas ${dayFrom(announcedAt, 'et')} maksumusega ${euros(cents, 'et')}. Eeldatav maksumus peab kehtima menetluse alustamise hetkel; selle järgi valiti menetlus ja arvestasid pakkujad.`,
        next: 'Kui maksumus oli vale, tunnista hange kehtetuks ja alusta uuesti selle koopiast.',
      }),
      ValueWithVat: () => ({
        title: 'Summad on käibemaksuga',
        detail:
          'Kõik piirmäärad on käibemaksuta. Koosmeel käibemaksumäära ei tea ega arvuta käibemaksu ise maha.',
        next: 'Vaata käibemaksuta summat pakkumuselt või arvelt ja sisesta see.',
      }),
      ValueUnknown: () => ({
        title: 'Eeldatavat maksumust ei saa veel arvutada',
        detail:
          'Sisestatud andmetest ei järeldu ühtegi summat või ei ole vajalik reegel selle päeva kohta teada.',
        next: 'Sisesta vähemalt kogumaksumus, hulk koos ühiku hinnaga või kuutasu.',
      }),
      StartDayNeeded: () => ({
        title: 'Hanke alustamise päev on valimata',
        detail: 'Menetluse alustamise päev otsustab, millise seaduseteksti järgi maksumust arvutatakse.',
        next: 'Lisa alustamise päev hanke andmetesse.',
      }),
      OwnWayRefused: ({ usedCents, mostCents, eachBelowCents }: Refused) => ({
        title: 'Neid osi ei saa hankida nende enda väärtuse järgi',
        detail: [
          mostCents === null
            ? 'Erandi piir ei ole selle päeva kohta teada.'
            : `Valitud osad on kokku ${euros(usedCents, 'et')}, erand lubab kokku ${euros(mostCents, 'et')}.`,
          eachBelowCents === null ? '' : `Iga selline osa peab jääma alla ${euros(eachBelowCents, 'et')}.`,
        ]
          .join(' ')
          .trim(),
        next: 'Vali vähem osi või hangi kõik osad terviku menetlusega.',
      }),
      OtherUnknown: () => ({
        title: 'Seda ostu ei leitud',
        next: 'Ava sarnaste ostude loetelu uuesti: vahepeal võis see muutuda.',
      }),
    },
    facts: {
      ValueReckoned: ({ cents, before, joined }: Reckoned, say: Say) =>
        `${say.who} arvutas eeldatava maksumuse: ${before === null ? '' : `${euros(before, 'et')} → `}${euros(cents, 'et')}.${joined ? ' Koos sarnaste ostudega muutub menetlus.' : ''}`,
      LikenessJudged: ({ verdict }: Judged, say: Say) =>
        verdict === 'like'
          ? `${say.who} luges ühe teise ostu sarnaseks.`
          : `${say.who} luges ühe teise ostu erinevaks.`,
    },
  },
  en: {
    problems: {
      ValueSettled: ({ announcedAt, cents }: Settled) => ({
        title: 'The estimated value can no longer be changed',
        detail: `The procurement began on ${dayFrom(announcedAt, 'en')} with a value of ${euros(cents, 'en')}. The estimated value must hold at the start of the procedure; the procedure was chosen by it, and tenderers relied on it.`,
        next: 'If the value was wrong, cancel the procurement and begin again from a copy of it.',
      }),
      ValueWithVat: () => ({
        title: 'The amounts include VAT',
        detail:
          'All thresholds are without VAT. Koosmeel doesn’t know the VAT rate and doesn’t take VAT off itself.',
        next: 'Look up the amount without VAT in the tender or the invoice and enter that.',
      }),
      ValueUnknown: () => ({
        title: 'The estimated value can’t be reckoned yet',
        detail:
          'No amount follows from what was entered, or a rule that is needed is not known for that day.',
        next: 'Enter at least the total price, a quantity with its unit price, or a monthly price.',
      }),
      StartDayNeeded: () => ({
        title: 'The start day of the procurement is not chosen',
        detail:
          'The day on which the procedure begins decides by which text of the act the value is reckoned.',
        next: 'Add the start day to the procurement.',
      }),
      OwnWayRefused: ({ usedCents, mostCents, eachBelowCents }: Refused) => ({
        title: 'These lots can’t be procured by their own value',
        detail: [
          mostCents === null
            ? 'The limit of the exception is not known for that day.'
            : `The chosen lots come to ${euros(usedCents, 'en')}; the exception allows ${euros(mostCents, 'en')} together.`,
          eachBelowCents === null ? '' : `Each such lot must be below ${euros(eachBelowCents, 'en')}.`,
        ]
          .join(' ')
          .trim(),
        next: 'Choose fewer lots, or procure all lots by the procedure of the whole.',
      }),
      OtherUnknown: () => ({
        title: 'That purchase was not found',
        next: 'Open the list of like purchases again: it may have changed meanwhile.',
      }),
    },
    facts: {
      ValueReckoned: ({ cents, before, joined }: Reckoned, say: Say) =>
        `${say.who} reckoned the estimated value: ${before === null ? '' : `${euros(before, 'en')} → `}${euros(cents, 'en')}.${joined ? ' Together with like purchases the procedure changes.' : ''}`,
      LikenessJudged: ({ verdict }: Judged, say: Say) =>
        verdict === 'like'
          ? `${say.who} judged another purchase to be like this one.`
          : `${say.who} judged another purchase to be different.`,
    },
  },
  ru: {
    problems: {
      ValueSettled: ({ announcedAt, cents }: Settled) => ({
        title: 'Ожидаемая стоимость больше не меняется',
        detail: `Закупка началась ${dayFrom(announcedAt, 'ru')} со стоимостью ${euros(cents, 'ru')}. Ожидаемая стоимость должна быть верна в момент начала процедуры: по ней выбрана процедура, на неё опирались участники.`,
        next: 'Если стоимость была неверной, признайте закупку недействительной и начните заново с её копии.',
      }),
      ValueWithVat: () => ({
        title: 'Суммы указаны с НДС',
        detail: 'Все пороги – без НДС. Koosmeel не знает ставки НДС и сам её не вычитает.',
        next: 'Найдите сумму без НДС в предложении или счёте и введите её.',
      }),
      ValueUnknown: () => ({
        title: 'Ожидаемую стоимость пока нельзя рассчитать',
        detail: 'Из введённого не следует ни одной суммы, или нужное правило на этот день не известно.',
        next: 'Введите хотя бы общую стоимость, количество с ценой единицы или месячную цену.',
      }),
      StartDayNeeded: () => ({
        title: 'Не выбран день начала закупки',
        detail: 'День начала процедуры определяет, по какому тексту закона рассчитывается стоимость.',
        next: 'Добавьте день начала в данные закупки.',
      }),
      OwnWayRefused: ({ usedCents, mostCents, eachBelowCents }: Refused) => ({
        title: 'Эти части нельзя закупать по их собственной стоимости',
        detail: [
          mostCents === null
            ? 'Предел исключения на этот день не известен.'
            : `Выбранные части вместе составляют ${euros(usedCents, 'ru')}, исключение допускает ${euros(mostCents, 'ru')}.`,
          eachBelowCents === null
            ? ''
            : `Каждая такая часть должна быть меньше ${euros(eachBelowCents, 'ru')}.`,
        ]
          .join(' ')
          .trim(),
        next: 'Выберите меньше частей или закупайте все части по процедуре целого.',
      }),
      OtherUnknown: () => ({
        title: 'Эта закупка не найдена',
        next: 'Откройте список сходных закупок снова: он мог измениться.',
      }),
    },
    facts: {
      ValueReckoned: ({ cents, before, joined }: Reckoned, say: Say) =>
        `Рассчитана ожидаемая стоимость: ${before === null ? '' : `${euros(before, 'ru')} → `}${euros(cents, 'ru')}. ${say.who}.${joined ? ' Вместе со сходными закупками процедура меняется.' : ''}`,
      LikenessJudged: ({ verdict }: Judged, say: Say) =>
        verdict === 'like'
          ? `Другая закупка признана сходной: ${say.who}.`
          : `Другая закупка признана отличной: ${say.who}.`,
    },
  },
}
