import { kernelProblems } from './problem.ts'
import { valueProblems } from './values/problems.ts'
import { valueTexts } from './values/texts.ts'
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
      LinkNotInForce: () => ({
        title: 'See link ei kehti.',
        detail: 'Selle asemele on saadetud uus link, link on lõpetatud või ei ole aadress täielik.',
        next: 'Ava link kõige uuemast kirjast. Kui seda ei ole, küsi uus link asutuselt, kes selle sulle saatis.',
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
      TooManyFiles: ({ most }) => ({
        title: `Korraga saab lisada kuni ${most} faili. Ühtegi ei lisatud.`,
        next: 'Vali vähem faile või paki need kokku.',
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
      ...valueTexts.et.problems,
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
      LinkNotInForce: () => ({
        title: 'This link is not in force.',
        detail: 'A new link was sent in its place, the link was ended, or the address is not complete.',
        next: 'Open the link in the newest letter. If there is none, ask the agency that sent you the link for a new one.',
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
      TooManyFiles: ({ most }) => ({
        title: `At most ${most} files can be added at once. None was added.`,
        next: 'Choose fewer files or pack them together.',
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
      ...valueTexts.en.problems,
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
      LinkNotInForce: () => ({
        title: 'Эта ссылка не действует.',
        detail: 'Вместо неё отправлена новая, действие ссылки прекращено или адрес неполный.',
        next: 'Откройте ссылку из самого нового письма. Если его нет, попросите новую ссылку у учреждения, которое её прислало.',
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
      TooManyFiles: ({ most }) => ({
        title: `За один раз можно добавить не больше ${most} файлов. Ни один не добавлен.`,
        next: 'Выберите меньше файлов или упакуйте их вместе.',
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
      ...valueTexts.ru.problems,
    },
    facts: {},
  },
})
