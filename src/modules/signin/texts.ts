import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { operationWords } from './texts/operations.ts'
import { linkRefusals, oidcWords } from './texts/refusals.ts'

interface LinkWords {
  url: string
  minutes: number
}
interface WelcomeWords {
  name: string
  email: string
  url: string
}

export const texts = defineTexts(
  problems,
  facts,
)({
  et: {
    operations: operationWords.et,
    problems: {
      LinkNotUsable: ({ reason }) => linkRefusals.et[reason],
      SetUpLinkNotUsable: () => ({
        title: 'See seadistamise link ei kehti.',
        detail: 'Iga käivitamine teeb uue lingi ja vana lakkab kehtimast.',
        next: 'Ava link, mille Koosmeel viimati käivitades välja kirjutas.',
      }),
      SetUpDone: () => ({
        title: 'Asutus on juba seadistatud.',
        next: 'Logi sisse või palu administraatoril end lisada.',
      }),
      WayNotOffered: () => ({
        title: 'Nii siin sisse logida ei saa.',
        next: 'Vali muu viis või küsi administraatorilt sisselogimise linki.',
      }),
      PasskeyRefused: () => ({
        title: 'Pääsuvõti ei sobinud.',
        detail: 'See võib olla tehtud teise aadressi jaoks või siit eemaldatud.',
        next: 'Proovi teist pääsuvõtit või logi sisse muul viisil.',
      }),
      OfferEnded: () => ({
        title: 'Pääsuvõtmega läks liiga kaua.',
        detail: 'Pakkumine kehtib viis minutit ja ainult ühes brauseris.',
        next: 'Alusta uuesti.',
      }),
      OidcRefused: ({ code }) => oidcWords.et[code],
      NobodyHere: ({ profile }) => ({
        title:
          profile === 'tara'
            ? 'Sinu isikukood ei ole siin ühegi inimese juures.'
            : 'Sinu e-posti aadress ei ole siin ühegi inimese juures.',
        detail: 'Sinu isik on tõendatud, kuid sisse pääsevad ainult need, kelle administraator on lisanud.',
        next: 'Palu oma asutuse administraatoril end lisada.',
      }),
      CodeTaken: () => ({
        title: 'See isikukood on juba teise inimese juures.',
        next: 'Kontrolli isikukoodi.',
      }),
      OnlyInBrowser: () => ({
        title: 'Seda saab teha ainult brauseris.',
        detail: 'Nii ei saa lekkinud API-luba endale uusi võtmeid teha.',
        next: 'Logi brauseris sisse ja tee seda oma seadetes.',
      }),
      ScopeUnknown: ({ scope }) => ({
        title: `Õigust „${scope}“ ei ole.`,
        next: 'Kirjuta näiteks tasks.* või *.',
      }),
    },
    facts: { SignedIn: ({ person }, say) => `${say.person(person)} logis sisse.` },
    mails: {
      link: {
        subject: 'Sisselogimise link',
        text: ({ url, minutes }: LinkWords) =>
          `Koosmeelde sisselogimiseks ava link samas brauseris, kus sa seda küsisid:\n\n${url}\n\nLink kehtib ${minutes} minutit ja ühe korra.\n\nKui sa seda ei küsinud, ei pea sa midagi tegema: link töötab ainult küsija brauseris ja ainult sinu postkasti kaudu.`,
      },
      welcome: {
        subject: 'Sind ootab Koosmeel',
        text: ({ name, email, url }: WelcomeWords) =>
          `Tere, ${name}!\n\nSind on lisatud Koosmeelde. Sisse saad siit:\n\n${url}\n\nKirjuta sinna oma aadress ${email} ja sulle saadetakse link. Hiljem saad lisada pääsuvõtme, siis linki enam vaja ei ole.`,
      },
    },
  },
  en: {
    operations: operationWords.en,
    problems: {
      LinkNotUsable: ({ reason }) => linkRefusals.en[reason],
      SetUpLinkNotUsable: () => ({
        title: 'This set-up link is not valid.',
        detail: 'Each start makes a new link, and the old one stops working.',
        next: 'Open the link that Koosmeel printed when it was last started.',
      }),
      SetUpDone: () => ({
        title: 'The agency has been set up already.',
        next: 'Sign in, or ask the administrator to add you.',
      }),
      WayNotOffered: () => ({
        title: 'This way of signing in is not offered here.',
        next: 'Choose another way, or ask the administrator for a sign-in link.',
      }),
      PasskeyRefused: () => ({
        title: 'The passkey did not fit.',
        detail: 'It may belong to another address, or it was removed here.',
        next: 'Try another passkey, or sign in another way.',
      }),
      OfferEnded: () => ({
        title: 'The passkey took too long.',
        detail: 'An offer holds for five minutes and in one browser.',
        next: 'Begin again.',
      }),
      OidcRefused: ({ code }) => oidcWords.en[code],
      NobodyHere: ({ profile }) => ({
        title:
          profile === 'tara' ? 'Nobody here has your personal code.' : 'Nobody here has your e-mail address.',
        detail: 'You have proven who you are, but only people whom the administrator added may enter.',
        next: 'Ask the administrator of your agency to add you.',
      }),
      CodeTaken: () => ({
        title: 'This personal code belongs to someone else here.',
        next: 'Check the personal code.',
      }),
      OnlyInBrowser: () => ({
        title: 'This can be done only in a browser.',
        detail: 'So a leaked API token can’t make new keys for itself.',
        next: 'Sign in with a browser and do it in your settings.',
      }),
      ScopeUnknown: ({ scope }) => ({
        title: `There is no scope “${scope}”.`,
        next: 'Write, for example, tasks.* or *.',
      }),
    },
    facts: { SignedIn: ({ person }, say) => `${say.person(person)} signed in.` },
    mails: {
      link: {
        subject: 'Sign-in link',
        text: ({ url, minutes }: LinkWords) =>
          `To sign in to Koosmeel, open this link in the browser in which you asked for it:\n\n${url}\n\nThe link works for ${minutes} minutes and once.\n\nIf you did not ask for it, there is nothing to do: the link works only in the browser that asked, and only through your mailbox.`,
      },
      welcome: {
        subject: 'Koosmeel is waiting for you',
        text: ({ name, email, url }: WelcomeWords) =>
          `Hello, ${name}!\n\nYou have been added to Koosmeel. You sign in here:\n\n${url}\n\nWrite your address ${email} there and a link will be sent to you. Later you can add a passkey; then no link is needed.`,
      },
    },
  },
  ru: {
    operations: operationWords.ru,
    problems: {
      LinkNotUsable: ({ reason }) => linkRefusals.ru[reason],
      SetUpLinkNotUsable: () => ({
        title: 'Эта ссылка для настройки не действует.',
        detail: 'При каждом запуске создаётся новая ссылка, а старая перестаёт действовать.',
        next: 'Откройте ссылку, которую Koosmeel вывел при последнем запуске.',
      }),
      SetUpDone: () => ({
        title: 'Учреждение уже настроено.',
        next: 'Войдите в систему или попросите администратора добавить вас.',
      }),
      WayNotOffered: () => ({
        title: 'Такой способ входа здесь не предлагается.',
        next: 'Выберите другой способ или попросите у администратора ссылку для входа.',
      }),
      PasskeyRefused: () => ({
        title: 'Ключ доступа не подошёл.',
        detail: 'Возможно, он создан для другого адреса или удалён здесь.',
        next: 'Попробуйте другой ключ доступа или войдите другим способом.',
      }),
      OfferEnded: () => ({
        title: 'Вход с ключом доступа занял слишком много времени.',
        detail: 'Предложение действует пять минут и только в одном браузере.',
        next: 'Начните заново.',
      }),
      OidcRefused: ({ code }) => oidcWords.ru[code],
      NobodyHere: ({ profile }) => ({
        title:
          profile === 'tara'
            ? 'Вашего личного кода здесь нет ни у одного человека.'
            : 'Вашего адреса электронной почты здесь нет ни у одного человека.',
        detail: 'Ваша личность подтверждена, но войти могут только те, кого добавил администратор.',
        next: 'Попросите администратора вашего учреждения добавить вас.',
      }),
      CodeTaken: () => ({
        title: 'Этот личный код уже указан у другого человека.',
        next: 'Проверьте личный код.',
      }),
      OnlyInBrowser: () => ({
        title: 'Это можно сделать только в браузере.',
        detail: 'Так утёкший ключ API не сможет создать себе новые ключи.',
        next: 'Войдите через браузер и сделайте это в своих настройках.',
      }),
      ScopeUnknown: ({ scope }) => ({
        title: `Права «${scope}» не существует.`,
        next: 'Напишите, например, tasks.* или *.',
      }),
    },
    facts: { SignedIn: ({ person }, say) => `Вход: ${say.person(person)}.` },
    mails: {
      link: {
        subject: 'Ссылка для входа',
        text: ({ url, minutes }: LinkWords) =>
          `Чтобы войти в Koosmeel, откройте ссылку в том же браузере, в котором вы её запросили:\n\n${url}\n\nСсылка действует ${minutes} минут и один раз.\n\nЕсли вы её не запрашивали, ничего делать не нужно: ссылка работает только в браузере того, кто её запросил, и только через ваш почтовый ящик.`,
      },
      welcome: {
        subject: 'Вас ждёт Koosmeel',
        text: ({ name, email, url }: WelcomeWords) =>
          `Здравствуйте, ${name}!\n\nВас добавили в Koosmeel. Вход здесь:\n\n${url}\n\nУкажите там свой адрес ${email}, и вам придёт ссылка. Позже можно добавить ключ доступа, тогда ссылка больше не понадобится.`,
      },
    },
  },
})
