import type { Day } from '../../../kernel/values/day.ts'
import { formatDay } from '../../../kernel/values/day.ts'
import type { Locale, SameShape } from '../../../kernel/words.ts'
import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'
import type { ThresholdShown, ValueStep } from '../contract/value.ts'
import { procedureWords, subjectWords } from './kinds.ts'
import { euros } from './value.ts'

type ThresholdKind = ThresholdShown['kind']
interface Together {
  togetherCents: number
  aloneCents: number
  thresholdCents: number
  kind: ThresholdKind
  undecidedCents: number
  before: ProcedureCode | null
  after: ProcedureCode | null
}
interface Period {
  year: number
  from: Day
  until: Day
}
interface SumOf {
  cents: number
  count: number
}
interface OwnWaySums {
  used: number
  mostTogether: number | null
  eachBelow: number | null
  allowed: boolean
}

const quantity = (hundredths: number, locale: Locale): string =>
  (hundredths / 100).toLocaleString({ et: 'et-EE', en: 'en-GB', ru: 'ru-RU' }[locale], {
    maximumFractionDigits: 2,
  })

const et = {
  thresholds: {
    lihthange: 'lihthanke piirmäär',
    riigihange: 'riigihanke piirmäär',
    rahvusvaheline: 'rahvusvaheline piirmäär',
  } as Record<ThresholdKind, string>,
  steps: {
    total: 'kogumaksumus',
    options: 'valikuõigused (optsioonid)',
    renewals: 'pikendused',
    others: 'muud tulevased kohustused',
    interest: 'intress',
    residual: 'jääkväärtus',
    framework: 'kõigi lepingute suurim kogumaht',
    before: 'sarnased lepingud möödunud ajal',
    change: 'eeldatav muutus',
    ahead: 'sarnased lepingud eesoleval ajal',
    units: (count: string, price: string) => `${count} × ${price}`,
    months: (months: number, price: string) => `${months} kuud × ${price}`,
    openEnded: (months: number, price: string) => `tähtajatu, arvestatakse ${months} kuud × ${price}`,
    longer: (months: number, price: string) => `pikem leping, arvestatakse ${months} kuud × ${price}`,
  },
  doubts: {
    withVat: () => 'Summad on käibemaksuga. Piirmäärad on käibemaksuta: sisesta käibemaksuta summad.',
    mentionsVat: () => 'Märkuses on juttu käibemaksust. Kas sisestatud summad on kindlasti käibemaksuta?',
    totalsDiffer: (cents: number) =>
      `Hulgast ja hinnast tuleb ${euros(cents, 'et')}, kogumaksumuseks on sisestatud muu summa. Kas üks neist on käibemaksuga? Arvestatakse kogumaksumust.`,
    roundsToThreshold: (cents: number) =>
      `Täiseurodeks ümardatult ulatuks maksumus piirmäärani ${euros(cents, 'et')}. Loeb sendi täpsusega summa, mis jääb alla selle; ära ümarda seda dokumentides.`,
    nothingGiven: () => 'Sisesta kogumaksumus, hulk koos ühiku hinnaga, kuutasu või sarnaste ostude summa.',
  },
  ownWay: ({ used, mostTogether, eachBelow, allowed }: OwnWaySums) =>
    [
      mostTogether === null
        ? 'Erandi piir ei ole selle päeva kohta teada.'
        : `Oma väärtuse järgi valitud osad on kokku ${euros(used, 'et')}, erand lubab kokku ${euros(mostTogether, 'et')}.`,
      eachBelow === null ? '' : `Iga selline osa peab olema alla ${euros(eachBelow, 'et')}.`,
      allowed ? 'Erand on lubatud.' : 'Erand ei ole lubatud.',
    ]
      .filter(Boolean)
      .join(' '),
  watch: {
    changes: (t: Together) =>
      `Koos sellega on sarnaseid oste ${euros(t.togetherCents, 'et')} eest, ${et.thresholds[t.kind]} on ${euros(t.thresholdCents, 'et')}: menetlus muutub.${change(t, 'et')}`,
    could: (t: Together) =>
      `Kui ka otsustamata ostud (${euros(t.undecidedCents, 'et')}) on sarnased, jõuab summa piirini: ${et.thresholds[t.kind]} on ${euros(t.thresholdCents, 'et')}. Otsusta nende sarnasus.`,
    alone: (t: Together) =>
      `See ost ulatub piirini juba üksi: ${et.thresholds[t.kind]} on ${euros(t.thresholdCents, 'et')}. Koos sarnastega ${euros(t.togetherCents, 'et')}.`,
    below: (t: Together) =>
      `Koos sellega on sarnaseid oste ${euros(t.togetherCents, 'et')} eest; järgmine piir on ${euros(t.thresholdCents, 'et')} (${et.thresholds[t.kind]}).`,
    above: (cents: number) =>
      `Koos sellega on sarnaseid oste ${euros(cents, 'et')} eest. Kõrgemat piiri ei ole.`,
    noKind: (cents: number) =>
      `Koos sellega on sarnaseid oste ${euros(cents, 'et')} eest. Piirmäära ei saa öelda, kuni CPV kood või eseme liik on valimata.`,
    noRule: (cents: number) =>
      `Koos sellega on sarnaseid oste ${euros(cents, 'et')} eest. Selle eseme ja alguspäeva piirmäär ei ole siin teada.`,
  },
  mixed: (kinds: readonly SubjectKind[]) =>
    kinds.length === 1
      ? `Segaleping: põhiese on ${kinds.map((kind) => subjectWords.et[kind]).join('')}, piirmäär on selle järgi.`
      : 'Segaleping: siin ei ole teada, mis on põhiese, piirmäär on võetud madalama järgi.',
  doubled: ({ cents, count }: SumOf) =>
    `Imporditud ostude hulgas on siin sõlmitud lepinguga sama päeva ja summaga oste (${count}, ${euros(cents, 'et')}). Neid on loetud üks kord; lepingu juures küsitakse, kas see on sama ost.`,
  asIfToday: 'Alguspäev on valimata: arvutatud nii, nagu algaks hange täna.',
  year: ({ year }: Period, { cents, count }: SumOf) =>
    `Eelarveaasta ${year}: ${count} sarnast ostu, ${euros(cents, 'et')}.`,
  twelve: ({ from, until }: Period, { cents, count }: SumOf) =>
    `12 kuud (${formatDay(from, 'et')}–${formatDay(until, 'et')}): ${count} sarnast ostu, ${euros(cents, 'et')}.`,
  thisOne: (cents: number) => `See ost: ${euros(cents, 'et')}.`,
  likeness:
    'Sarnaseks loetakse sama sarja ja sama CPV grupi (kolm esimest numbrit) ostud; ainult nime poolest sarnaste kohta otsustab inimene.',
}

const en: SameShape<typeof et> = {
  thresholds: {
    lihthange: 'the simplified procurement threshold',
    riigihange: 'the procurement threshold',
    rahvusvaheline: 'the international threshold',
  },
  steps: {
    total: 'total price',
    options: 'options',
    renewals: 'renewals',
    others: 'other future obligations',
    interest: 'interest',
    residual: 'residual value',
    framework: 'largest total of all contracts',
    before: 'like contracts of the time before',
    change: 'expected change',
    ahead: 'like contracts of the time ahead',
    units: (count, price) => `${count} × ${price}`,
    months: (months, price) => `${months} months × ${price}`,
    openEnded: (months, price) => `open-ended, counted as ${months} months × ${price}`,
    longer: (months, price) => `a longer contract, counted as ${months} months × ${price}`,
  },
  doubts: {
    withVat: () => 'The amounts include VAT. Thresholds are without VAT: enter amounts without it.',
    mentionsVat: () => 'The note speaks of VAT. Are the amounts entered certainly without VAT?',
    totalsDiffer: (cents) =>
      `Quantity and price come to ${euros(cents, 'en')}, but another total was entered. Does one of them include VAT? The total counts.`,
    roundsToThreshold: (cents) =>
      `Rounded to whole euros the value would reach the threshold of ${euros(cents, 'en')}. The exact amount counts and is below it; don’t round it in documents.`,
    nothingGiven: () =>
      'Enter a total price, a quantity with its unit price, a monthly price or the sum of like purchases.',
  },
  ownWay: ({ used, mostTogether, eachBelow, allowed }) =>
    [
      mostTogether === null
        ? 'The limit of the exception is not known for that day.'
        : `The lots chosen to go by their own value come to ${euros(used, 'en')}; the exception allows ${euros(mostTogether, 'en')} together.`,
      eachBelow === null ? '' : `Each such lot must be below ${euros(eachBelow, 'en')}.`,
      allowed ? 'The exception is allowed.' : 'The exception is not allowed.',
    ]
      .filter(Boolean)
      .join(' '),
  watch: {
    changes: (t) =>
      `With this, like purchases reach ${euros(t.togetherCents, 'en')} of ${euros(t.thresholdCents, 'en')} (${en.thresholds[t.kind]}): the procedure changes.${change(t, 'en')}`,
    could: (t) =>
      `If the undecided purchases (${euros(t.undecidedCents, 'en')}) are like this one too, ${en.thresholds[t.kind]} of ${euros(t.thresholdCents, 'en')} is reached. Decide whether they are.`,
    alone: (t) =>
      `This purchase reaches ${en.thresholds[t.kind]} of ${euros(t.thresholdCents, 'en')} by itself. With the like ones: ${euros(t.togetherCents, 'en')}.`,
    below: (t) =>
      `With this, like purchases come to ${euros(t.togetherCents, 'en')}; the next limit is ${euros(t.thresholdCents, 'en')} (${en.thresholds[t.kind]}).`,
    above: (cents) => `With this, like purchases come to ${euros(cents, 'en')}. There is no higher limit.`,
    noKind: (cents) =>
      `With this, like purchases come to ${euros(cents, 'en')}. No threshold can be named while neither a CPV code nor a kind of subject is chosen.`,
    noRule: (cents) =>
      `With this, like purchases come to ${euros(cents, 'en')}. The threshold for this subject and start day is not known here.`,
  },
  mixed: (kinds) =>
    kinds.length === 1
      ? `A mixed contract: its main subject is ${kinds.map((kind) => subjectWords.en[kind]).join('')}, which decides the threshold.`
      : 'A mixed contract: which subject is the main one is not known here, so the lower threshold is taken.',
  doubled: ({ cents, count }) =>
    `Among the imported purchases are some of the day and amount of a contract made here (${count}, ${euros(cents, 'en')}). They are counted once; the contract asks whether it is the same purchase.`,
  asIfToday: 'No start day is chosen: reckoned as if the procurement began today.',
  year: ({ year }, { cents, count }) =>
    `Budget year ${year}: ${count} like purchases, ${euros(cents, 'en')}.`,
  twelve: ({ from, until }, { cents, count }) =>
    `12 months (${formatDay(from, 'en')} – ${formatDay(until, 'en')}): ${count} like purchases, ${euros(cents, 'en')}.`,
  thisOne: (cents) => `This purchase: ${euros(cents, 'en')}.`,
  likeness:
    'Purchases of the same series and of the same CPV group (first three digits) are taken as like; where only the names are alike, a person decides.',
}

const ru: SameShape<typeof et> = {
  thresholds: {
    lihthange: 'порог упрощённой закупки',
    riigihange: 'порог государственной закупки',
    rahvusvaheline: 'международный порог',
  },
  steps: {
    total: 'общая стоимость',
    options: 'опционы',
    renewals: 'продления',
    others: 'другие будущие обязательства',
    interest: 'проценты',
    residual: 'остаточная стоимость',
    framework: 'наибольшая сумма всех договоров',
    before: 'сходные договоры прошедшего времени',
    change: 'ожидаемое изменение',
    ahead: 'сходные договоры предстоящего времени',
    units: (count, price) => `${count} × ${price}`,
    months: (months, price) => `${months} мес. × ${price}`,
    openEnded: (months, price) => `бессрочно, считается ${months} мес. × ${price}`,
    longer: (months, price) => `более долгий договор, считается ${months} мес. × ${price}`,
  },
  doubts: {
    withVat: () => 'Суммы указаны с НДС. Пороги – без НДС: введите суммы без него.',
    mentionsVat: () => 'В примечании говорится об НДС. Введённые суммы точно без НДС?',
    totalsDiffer: (cents) =>
      `Количество и цена дают ${euros(cents, 'ru')}, а общая стоимость введена другая. Может быть, одна из сумм с НДС? Считается общая стоимость.`,
    roundsToThreshold: (cents) =>
      `При округлении до целых евро стоимость достигла бы порога ${euros(cents, 'ru')}. Считается точная сумма, и она ниже; не округляйте её в документах.`,
    nothingGiven: () =>
      'Введите общую стоимость, количество с ценой единицы, месячную цену или сумму сходных закупок.',
  },
  ownWay: ({ used, mostTogether, eachBelow, allowed }) =>
    [
      mostTogether === null
        ? 'Предел исключения на этот день не известен.'
        : `Части, выбранные по собственной стоимости, вместе составляют ${euros(used, 'ru')}, исключение допускает ${euros(mostTogether, 'ru')}.`,
      eachBelow === null ? '' : `Каждая такая часть должна быть меньше ${euros(eachBelow, 'ru')}.`,
      allowed ? 'Исключение допустимо.' : 'Исключение не допустимо.',
    ]
      .filter(Boolean)
      .join(' '),
  watch: {
    changes: (t) =>
      `Вместе с этой сходные закупки составляют ${euros(t.togetherCents, 'ru')}, ${ru.thresholds[t.kind]} – ${euros(t.thresholdCents, 'ru')}: процедура меняется.${change(t, 'ru')}`,
    could: (t) =>
      `Если и нерешённые закупки (${euros(t.undecidedCents, 'ru')}) сходны, сумма достигнет предела: ${ru.thresholds[t.kind]} – ${euros(t.thresholdCents, 'ru')}. Решите, сходны ли они.`,
    alone: (t) =>
      `Эта закупка достигает предела сама по себе: ${ru.thresholds[t.kind]} – ${euros(t.thresholdCents, 'ru')}. Вместе со сходными ${euros(t.togetherCents, 'ru')}.`,
    below: (t) =>
      `Вместе с этой сходные закупки составляют ${euros(t.togetherCents, 'ru')}; следующий предел – ${euros(t.thresholdCents, 'ru')} (${ru.thresholds[t.kind]}).`,
    above: (cents) =>
      `Вместе с этой сходные закупки составляют ${euros(cents, 'ru')}. Более высокого предела нет.`,
    noKind: (cents) =>
      `Вместе с этой сходные закупки составляют ${euros(cents, 'ru')}. Порог нельзя назвать, пока не выбран код CPV или вид предмета.`,
    noRule: (cents) =>
      `Вместе с этой сходные закупки составляют ${euros(cents, 'ru')}. Порог для этого предмета и дня начала здесь не известен.`,
  },
  mixed: (kinds) =>
    kinds.length === 1
      ? `Смешанный договор: основной предмет – ${kinds.map((kind) => subjectWords.ru[kind]).join('')}, порог определяется по нему.`
      : 'Смешанный договор: какой предмет основной, здесь не известно, поэтому взят более низкий порог.',
  doubled: ({ cents, count }) =>
    `Среди импортированных закупок есть совпадающие по дню и сумме с заключённым здесь договором (${count}, ${euros(cents, 'ru')}). Они посчитаны один раз; у договора спрашивается, та же ли это закупка.`,
  asIfToday: 'День начала не выбран: рассчитано так, как если бы закупка началась сегодня.',
  year: ({ year }, { cents, count }) =>
    `Бюджетный год ${year}: сходных закупок – ${count}, ${euros(cents, 'ru')}.`,
  twelve: ({ from, until }, { cents, count }) =>
    `12 месяцев (${formatDay(from, 'ru')}–${formatDay(until, 'ru')}): сходных закупок – ${count}, ${euros(cents, 'ru')}.`,
  thisOne: (cents) => `Эта закупка: ${euros(cents, 'ru')}.`,
  likeness:
    'Сходными считаются закупки одной серии и одной группы CPV (первые три цифры); если сходны только названия, решает человек.',
}

const changed = {
  et: (before: string, after: string) => ` Üksi: ${before}; koos: ${after}.`,
  en: (before: string, after: string) => ` Alone: ${before}; together: ${after}.`,
  ru: (before: string, after: string) => ` Отдельно: ${before}; вместе: ${after}.`,
}
const change = ({ before, after }: Together, locale: Locale): string =>
  before && after && before !== after
    ? changed[locale](procedureWords[locale][before], procedureWords[locale][after])
    : ''

export const valueSays: Readonly<Record<Locale, SameShape<typeof et>>> = { et, en, ru }

/** One line of the arithmetic: “12,5 × 80,00 € = 1 000,00 €”. */
export function sayStep(step: ValueStep, locale: Locale): string {
  const words = valueSays[locale].steps
  const sum = euros(step.cents, locale)
  switch (step.say) {
    case 'units':
      return `${words.units(quantity(step.hundredths, locale), euros(step.unitCents, locale))} = ${sum}`
    case 'months':
    case 'openEnded':
    case 'longer':
      return `${words[step.say](step.months, euros(step.monthCents, locale))} = ${sum}`
    default:
      return `${words[step.say]}: ${sum}`
  }
}
