import { type Day, formatDay } from '../../../kernel/values/day.ts'
import type { LocalText } from '../../../kernel/values/local-text.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale, OperationWords } from '../../../kernel/words.ts'

interface Held {
  reason: LocalText
  until: string | null
  signedAt: string | null
}

const dayIn = (locale: Locale, moment: string): string => formatDay(dayOf(new Date(moment)) as Day, locale)

export const signingHoldWords = {
  et: {
    problems: {
      SigningHeld: ({ reason, until, signedAt }: Held) => ({
        title: signedAt
          ? `Leping on allkirjastatud ajal, mil seda allkirjastada ei tohtinud (${dayIn('et', signedAt)})`
          : 'Seda lepingut ei tohi praegu allkirjastada',
        detail: reason.et,
        next: signedAt
          ? 'Enne lubatud aega sõlmitud leping võib olla tühine. Pea nõu juristiga ja allkirjasta leping uuesti lubatud ajal.'
          : until
            ? `Allkirjastada tohib alates ${dayIn('et', until)}.`
            : 'Lepingu allkirjastamine avaneb, kui see takistus on möödas. Vaata hanke lehelt, mis on veel teha.',
      }),
    },
  },
  en: {
    problems: {
      SigningHeld: ({ reason, until, signedAt }: Held) => ({
        title: signedAt
          ? `The contract was signed at a time when it might not be (${dayIn('en', signedAt)})`
          : 'This contract may not be signed now',
        detail: reason.en,
        next: signedAt
          ? 'A contract made before the time allowed may be void. Ask a lawyer, and sign it again when it is allowed.'
          : until
            ? `It may be signed from ${dayIn('en', until)} on.`
            : 'Signing opens when this obstacle has gone. The procurement’s page says what is still to be done.',
      }),
    },
  },
  ru: {
    problems: {
      SigningHeld: ({ reason, until, signedAt }: Held) => ({
        title: signedAt
          ? `Договор подписан в то время, когда этого делать было нельзя (${dayIn('ru', signedAt)})`
          : 'Сейчас этот договор подписывать нельзя',
        detail: reason.ru,
        next: signedAt
          ? 'Договор, заключённый раньше дозволенного срока, может быть ничтожным. Посоветуйтесь с юристом и подпишите договор заново в дозволенное время.'
          : until
            ? `Подписывать можно начиная с ${dayIn('ru', until)}.`
            : 'Подписание станет возможным, когда это препятствие отпадёт. Что ещё нужно сделать, видно на странице закупки.',
      }),
    },
  },
}

export const signingHoldOperationWords: OperationWords = {
  et: { setSigningHolds: 'Lepingu allkirjastamise keelu aegade seadmine' },
  en: {},
  ru: { setSigningHolds: 'Установка времени, когда договор подписывать нельзя' },
}
