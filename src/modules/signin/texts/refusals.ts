import type { Locale, RefusalWords } from '../../../kernel/words.ts'
import type { oidcRefusals } from '../contract/problems.ts'

type LinkReason = 'unknown' | 'ended' | 'used' | 'otherBrowser'

/** Why a sign-in link can't be used. */
export const linkRefusals: Record<Locale, Record<LinkReason, RefusalWords>> = {
  et: {
    unknown: {
      title: 'See link ei ole täielik või ei kehti enam.',
      next: 'Kopeeri link kirjast tervikuna või küsi uus.',
    },
    ended: {
      title: 'Link on aegunud.',
      detail: 'Lühike aeg kaitseb sind, kui keegi hiljem sinu kirju näeb.',
      next: 'Küsi uus link.',
    },
    used: {
      title: 'Seda linki on juba kasutatud.',
      detail: 'Iga link töötab ühe korra.',
      next: 'Küsi uus link.',
    },
    otherBrowser: {
      title: 'Linki küsiti teises brauseris.',
      detail: 'Link töötab ainult seal, kus seda küsiti: nii ei saa keegi teine seda kasutada.',
      next: 'Ava link samas brauseris, kus sa seda küsisid, või küsi siin uus.',
    },
  },
  en: {
    unknown: {
      title: 'This link is incomplete or no longer valid.',
      next: 'Copy the whole link from the letter, or ask for a new one.',
    },
    ended: {
      title: 'The link has expired.',
      detail: 'The short time protects you if somebody sees your mail later.',
      next: 'Ask for a new link.',
    },
    used: {
      title: 'This link has been used already.',
      detail: 'Each link works once.',
      next: 'Ask for a new link.',
    },
    otherBrowser: {
      title: 'The link was asked for in another browser.',
      detail: 'It works only where it was asked for, so that nobody else can use it.',
      next: 'Open it in the browser in which you asked, or ask for a new one here.',
    },
  },
  ru: {
    unknown: {
      title: 'Ссылка неполная или больше не действует.',
      next: 'Скопируйте ссылку из письма целиком или запросите новую.',
    },
    ended: {
      title: 'Срок действия ссылки истёк.',
      detail: 'Короткий срок защищает вас, если кто-то позже увидит вашу почту.',
      next: 'Запросите новую ссылку.',
    },
    used: {
      title: 'Эта ссылка уже использована.',
      detail: 'Каждая ссылка работает один раз.',
      next: 'Запросите новую ссылку.',
    },
    otherBrowser: {
      title: 'Ссылка была запрошена в другом браузере.',
      detail: 'Она работает только там, где её запросили, чтобы никто другой не смог ею воспользоваться.',
      next: 'Откройте её в том браузере, где запросили, или запросите здесь новую.',
    },
  },
}

/** Why a provider's answer was not accepted. */
export const oidcWords: Record<Locale, Record<(typeof oidcRefusals)[number], RefusalWords>> = {
  et: {
    wrongState: {
      title: 'See sisselogimine ei alanud siin või on juba lõppenud.',
      detail: 'Nii ei saa keegi sind enda kontoga sisse logida.',
      next: 'Alusta sisselogimist uuesti.',
    },
    wrongNonce: {
      title: 'Vastus ei kuulu sellesse sisselogimisse.',
      detail: 'Vana vastust uuesti kasutada ei lubata.',
      next: 'Alusta sisselogimist uuesti.',
    },
    cancelled: { title: 'Sisselogimine katkestati.', next: 'Alusta uuesti või vali muu viis.' },
    replay: { title: 'Seda vastust on juba kasutatud.', next: 'Alusta sisselogimist uuesti.' },
    badToken: {
      title: 'Sisselogimisteenuse vastust ei saa usaldada.',
      next: 'Proovi uuesti; kui see kordub, ütle administraatorile.',
    },
    weakAcr: {
      title: 'Selle vahendi usaldustase on siin liiga madal.',
      next: 'Logi sisse ID-kaardi, mobiil-ID või Smart-ID-ga.',
    },
    unexpectedAmr: {
      title: 'Seda sisselogimisvahendit siin ei kasutata.',
      next: 'Vali vahend, mida sisselogimisel pakutakse.',
    },
    providerDown: {
      title: 'Sisselogimisteenus ei vasta.',
      next: 'Proovi mõne minuti pärast või vali muu viis.',
    },
  },
  en: {
    wrongState: {
      title: 'This sign-in did not begin here, or it is over.',
      detail: 'So nobody can sign you in to an account of theirs.',
      next: 'Begin the sign-in again.',
    },
    wrongNonce: {
      title: 'The answer does not belong to this sign-in.',
      detail: 'An old answer can’t be used again.',
      next: 'Begin the sign-in again.',
    },
    cancelled: { title: 'The sign-in was cancelled.', next: 'Begin again, or choose another way.' },
    replay: { title: 'This answer has been used already.', next: 'Begin the sign-in again.' },
    badToken: {
      title: 'The answer of the sign-in service can’t be trusted.',
      next: 'Try again; if it happens again, tell the administrator.',
    },
    weakAcr: {
      title: 'The level of assurance of this means is too low here.',
      next: 'Sign in with an ID card, Mobile-ID or Smart-ID.',
    },
    unexpectedAmr: {
      title: 'This means of signing in is not used here.',
      next: 'Choose one that is offered.',
    },
    providerDown: {
      title: 'The sign-in service does not answer.',
      next: 'Try in a few minutes, or choose another way.',
    },
  },
  ru: {
    wrongState: {
      title: 'Этот вход начат не здесь или уже завершён.',
      detail: 'Так никто не сможет ввести вас под своей учётной записью.',
      next: 'Начните вход заново.',
    },
    wrongNonce: {
      title: 'Ответ не относится к этому входу.',
      detail: 'Старый ответ повторно использовать нельзя.',
      next: 'Начните вход заново.',
    },
    cancelled: { title: 'Вход отменён.', next: 'Начните заново или выберите другой способ.' },
    replay: { title: 'Этот ответ уже использован.', next: 'Начните вход заново.' },
    badToken: {
      title: 'Ответу службы входа нельзя доверять.',
      next: 'Попробуйте снова; если ошибка повторится, сообщите администратору.',
    },
    weakAcr: {
      title: 'Уровень надёжности этого средства здесь слишком низок.',
      next: 'Войдите с ID-картой, Mobiil-ID или Smart-ID.',
    },
    unexpectedAmr: {
      title: 'Это средство входа здесь не используется.',
      next: 'Выберите одно из предложенных.',
    },
    providerDown: {
      title: 'Служба входа не отвечает.',
      next: 'Попробуйте через несколько минут или выберите другой способ.',
    },
  },
}
