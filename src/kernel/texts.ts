import { kernelProblems } from './problem.ts'
import { valueProblems } from './values/problems.ts'
import { defineTexts } from './words.ts'

/** Words of the refusals that any operation may give. */
export const kernelTexts = defineTexts(
  { ...kernelProblems, ...valueProblems },
  {},
)({
  et: {
    problems: {
      InputInvalid: ({ errors }) => ({
        title:
          errors.length === 1 ? 'Üks väli vajab parandamist.' : `${errors.length} välja vajavad parandamist.`,
        next: 'Paranda märgitud väljad ja proovi uuesti. Midagi ei salvestatud ega kaotatud.',
      }),
      SignInNeeded: () => ({
        title: 'Selleks on vaja sisse logida.',
        next: 'Logi sisse ja jätka; pooleli vormid on alles.',
      }),
      NotAllowed: () => ({
        title: 'Sinu rollil ei ole selleks õigust.',
        detail: 'Õigused kaitsevad teiste tööd ja andmeid.',
        next: 'Küsi õigust oma juhilt või administraatorilt.',
      }),
      NotFound: () => ({
        title: 'Seda kirjet ei ole või ei ole sul õigust seda näha.',
        next: 'Kontrolli linki või otsi nime järgi.',
      }),
      ChangedMeanwhile: () => ({
        title: 'Keegi muutis seda vahepeal.',
        detail: 'Et kellegi töö üle ei kirjutataks, ei salvestatud sinu muudatust.',
        next: 'Vaata mõlemat versiooni ja vali, kumb jääb.',
      }),
      TooLarge: ({ limitMegabytes }) => ({
        title: `See on liiga suur: lubatud on kuni ${limitMegabytes} MB.`,
        next: 'Vali väiksem fail või jaga see osadeks.',
      }),
      BodyNotUnderstood: () => ({
        title: 'Päringu sisu ei ole loetav.',
        next: 'Saada sisu JSON-ina ja kodeeringus UTF-8.',
      }),
      ForeignOrigin: () => ({
        title: 'See tegevus tuli teiselt lehelt.',
        next: 'Ava Koosmeel otse ja proovi uuesti.',
      }),
      StillRunning: () => ({ title: 'Sama tegevus on juba pooleli.', next: 'Oota hetk ja vaata tulemust.' }),
      KeyReused: () => ({ title: 'See vorm on juba teise sisuga saadetud.', next: 'Ava vorm uuesti.' }),
      TooMany: ({ retryAfter }) => ({
        title: 'Liiga palju katseid järjest.',
        next: `Proovi uuesti ${retryAfter} sekundi pärast.`,
      }),
      SubstitutionEnded: () => ({ title: 'Asendamine on lõppenud.', next: 'Jätka iseendana.' }),
      CalendarUnknown: ({ from, to }) => ({
        title: `Pühade kalender on teada aastateks ${from}–${to}.`,
        detail: 'Väljaspool neid aastaid ei saa puhkepäevi õigesti arvestada.',
        next: 'Vali lähem kuupäev või palu administraatoril kalendrit täiendada.',
      }),
      DayOutOfReach: () => ({
        title: 'Kuupäev jääb liiga kaugele.',
        next: 'Arvestame aastaid 1900–2199. Vali lähem kuupäev.',
      }),
      TermRefused: ({ text }) => ({
        title: `Tähtajast „${text}“ ei saa aru.`,
        next: 'Kirjuta näiteks „5 tööpäeva“, „2 nädalat“ või „1 kuu“.',
      }),
      TimeRefused: ({ text }) => ({ title: `Kellaaega „${text}“ ei ole.`, next: 'Kirjuta näiteks 12.00.' }),
      MoneyRefused: ({ text }) => ({
        title: `Summast „${text}“ ei saa aru.`,
        next: 'Kirjuta näiteks 1 234,50.',
      }),
      MoneyDiffers: () => ({
        title: 'Neid summasid ei saa kokku arvata.',
        detail: 'Üks on käibemaksuga, teine käibemaksuta, või on rahaühik erinev.',
        next: 'Vii summad samale alusele.',
      }),
    },
    facts: {},
  },
  en: {
    problems: {
      InputInvalid: ({ errors }) => ({
        title: errors.length === 1 ? 'One field needs mending.' : `${errors.length} fields need mending.`,
        next: 'Mend the marked fields and try again. Nothing was saved or lost.',
      }),
      SignInNeeded: () => ({
        title: 'Please sign in first.',
        next: 'Sign in and go on; your unfinished forms are kept.',
      }),
      NotAllowed: () => ({
        title: 'Your role does not allow this.',
        detail: 'Permissions protect the work and data of others.',
        next: 'Ask your manager or the administrator.',
      }),
      NotFound: () => ({
        title: 'There is no such record, or you may not see it.',
        next: 'Check the link or search by name.',
      }),
      ChangedMeanwhile: () => ({
        title: 'Someone changed this in the meantime.',
        detail: 'Your change was not saved, so that nobody’s work is overwritten.',
        next: 'Look at both versions and choose which stays.',
      }),
      TooLarge: ({ limitMegabytes }) => ({
        title: `This is too large: at most ${limitMegabytes} MB.`,
        next: 'Choose a smaller file or split it.',
      }),
      BodyNotUnderstood: () => ({
        title: 'The content of the request can’t be read.',
        next: 'Send the content as JSON in UTF-8.',
      }),
      ForeignOrigin: () => ({
        title: 'This action came from another site.',
        next: 'Open Koosmeel itself and try again.',
      }),
      StillRunning: () => ({
        title: 'The same action is under way.',
        next: 'Wait a moment and look at the result.',
      }),
      KeyReused: () => ({
        title: 'This form was already sent with other content.',
        next: 'Open the form again.',
      }),
      TooMany: ({ retryAfter }) => ({
        title: 'Too many tries in a row.',
        next: `Try again in ${retryAfter} seconds.`,
      }),
      SubstitutionEnded: () => ({ title: 'The substitution has ended.', next: 'Go on as yourself.' }),
      CalendarUnknown: ({ from, to }) => ({
        title: `The calendar of holidays is known for ${from}–${to}.`,
        detail: 'Outside these years rest days can’t be counted correctly.',
        next: 'Choose a nearer date or ask the administrator to extend the calendar.',
      }),
      DayOutOfReach: () => ({
        title: 'The date is too far away.',
        next: 'Years from 1900 to 2199 are counted. Choose a nearer date.',
      }),
      TermRefused: ({ text }) => ({
        title: `“${text}” is not a term that can be counted.`,
        next: 'Write, for example, “5 working days”, “2 weeks” or “1 month”.',
      }),
      TimeRefused: ({ text }) => ({
        title: `There is no such time as “${text}”.`,
        next: 'Write, for example, 12:00.',
      }),
      MoneyRefused: ({ text }) => ({
        title: `“${text}” is not a sum.`,
        next: 'Write, for example, 1 234,50.',
      }),
      MoneyDiffers: () => ({
        title: 'These sums can’t be added.',
        detail: 'One is with VAT and the other without, or the currency differs.',
        next: 'Bring the sums to the same basis.',
      }),
    },
    facts: {},
  },
  ru: {
    problems: {
      InputInvalid: ({ errors }) => ({
        title:
          errors.length === 1
            ? 'Одно поле нужно исправить.'
            : `Полей, которые нужно исправить: ${errors.length}.`,
        next: 'Исправьте отмеченные поля и попробуйте снова. Ничего не сохранено и не потеряно.',
      }),
      SignInNeeded: () => ({
        title: 'Сначала войдите в систему.',
        next: 'Войдите и продолжайте; начатые формы сохранены.',
      }),
      NotAllowed: () => ({
        title: 'Ваша роль не даёт на это права.',
        detail: 'Права защищают работу и данные других людей.',
        next: 'Обратитесь к руководителю или администратору.',
      }),
      NotFound: () => ({
        title: 'Такой записи нет или вам нельзя её видеть.',
        next: 'Проверьте ссылку или найдите запись по названию.',
      }),
      ChangedMeanwhile: () => ({
        title: 'Кто-то изменил это за это время.',
        detail: 'Ваше изменение не сохранено, чтобы ничья работа не пропала.',
        next: 'Посмотрите обе версии и выберите, какая останется.',
      }),
      TooLarge: ({ limitMegabytes }) => ({
        title: `Слишком большой размер: допускается до ${limitMegabytes} МБ.`,
        next: 'Выберите файл меньше или разделите его.',
      }),
      BodyNotUnderstood: () => ({
        title: 'Содержание запроса не читается.',
        next: 'Отправьте содержание как JSON в UTF-8.',
      }),
      ForeignOrigin: () => ({
        title: 'Это действие пришло с другого сайта.',
        next: 'Откройте сам Koosmeel и попробуйте снова.',
      }),
      StillRunning: () => ({
        title: 'То же действие уже выполняется.',
        next: 'Подождите и посмотрите результат.',
      }),
      KeyReused: () => ({
        title: 'Эта форма уже отправлена с другим содержанием.',
        next: 'Откройте форму заново.',
      }),
      TooMany: ({ retryAfter }) => ({
        title: 'Слишком много попыток подряд.',
        next: `Попробуйте снова через ${retryAfter} с.`,
      }),
      SubstitutionEnded: () => ({ title: 'Замещение закончилось.', next: 'Продолжайте от своего имени.' }),
      CalendarUnknown: ({ from, to }) => ({
        title: `Календарь праздников известен на ${from}–${to} годы.`,
        detail: 'Вне этих лет дни отдыха нельзя посчитать верно.',
        next: 'Выберите более близкую дату или попросите администратора дополнить календарь.',
      }),
      DayOutOfReach: () => ({
        title: 'Дата слишком далеко.',
        next: 'Считаются годы с 1900 по 2199. Выберите более близкую дату.',
      }),
      TermRefused: ({ text }) => ({
        title: `Срок «${text}» непонятен.`,
        next: 'Напишите, например, «5 рабочих дней», «2 недели» или «1 месяц».',
      }),
      TimeRefused: ({ text }) => ({
        title: `Времени «${text}» не бывает.`,
        next: 'Напишите, например, 12.00.',
      }),
      MoneyRefused: ({ text }) => ({
        title: `Сумма «${text}» непонятна.`,
        next: 'Напишите, например, 1 234,50.',
      }),
      MoneyDiffers: () => ({
        title: 'Эти суммы нельзя складывать.',
        detail: 'Одна с НДС, другая без него, или валюта разная.',
        next: 'Приведите суммы к одной основе.',
      }),
    },
    facts: {},
  },
})
