import type { Locale } from '../../../kernel/words.ts'

interface StandstillWords {
  readonly none: (procedure: string) => string
  readonly onlyTenderer: string
  readonly noWinner: string
  readonly unknown: string
  readonly byHand: (until: string) => string
  readonly counted: (notifiedOn: string, until: string) => string
  readonly open: (notifiedOn: string) => string
  readonly paused: string
}

export const standstillWords: Readonly<Record<Locale, StandstillWords>> = {
  et: {
    none: (procedure) =>
      `Ooteaega ei ole: ${procedure || 'see menetlus'} ei kuulu menetluste hulka, mille puhul otsuse teatamise järel oodatakse.`,
    onlyTenderer: 'Ooteaega ei ole: otsuse ajal oli ainult üks pakkuja.',
    noWinner: 'Ooteaega ei ole: ükski pakkumus ei osutunud edukaks, lepingut ei sõlmita.',
    unknown:
      'Siin ei ole teada, kas ja kui kaua selles menetluses ooteaeg kehtib. Küsi juristilt ja kirjuta päev ise.',
    byHand: (until) =>
      `Siin ei ole teada, kui kaua selles menetluses ooteaeg kehtib. Viimase päeva (${until}) kirjutas teataja ise.`,
    counted: (notifiedOn, until) =>
      `Otsusest teatati ${notifiedOn}. Aeg hakkab kulgema järgmisest päevast, viimane päev on ${until}; lepingu võib sõlmida päev hiljem.`,
    open: (notifiedOn) =>
      `Otsusest teatati ${notifiedOn}. Viimast päeva ei saa praegu arvutada: vaidlustus on lahendamata või selle aasta riigipühad ei ole teada.`,
    paused:
      'Vaidlustus peatas aja: vaidlustuse päevad on vahelt välja jäetud ja ülejäänud päevad kulgevad selle lõpust edasi.',
  },
  en: {
    none: (procedure) =>
      `There is no standstill: ${procedure || 'this procedure'} is not one in which one waits after telling the decision.`,
    onlyTenderer: 'There is no standstill: when it was decided there was only one tenderer.',
    noWinner: 'There is no standstill: no tender won, no contract is made.',
    unknown:
      'It is not known here whether and how long one waits in this procedure. Ask a lawyer and write the day yourself.',
    byHand: (until) =>
      `It is not known here how long one waits in this procedure. The last day (${until}) was written by the one who told the decision.`,
    counted: (notifiedOn, until) =>
      `The decision was told on ${notifiedOn}. Time runs from the day after; the last day is ${until}, and a contract may be made the day after that.`,
    open: (notifiedOn) =>
      `The decision was told on ${notifiedOn}. The last day can’t be reckoned now: a challenge is open, or the holidays of that year are not known.`,
    paused:
      'A challenge stopped the clock: its days are left out, and the days that were left run on from its end.',
  },
  ru: {
    none: (procedure) =>
      `Периода ожидания нет: ${procedure || 'эта процедура'} не относится к процедурам, где после уведомления ждут.`,
    onlyTenderer: 'Периода ожидания нет: на момент решения был только один участник.',
    noWinner: 'Периода ожидания нет: ни одно предложение не победило, договор не заключается.',
    unknown:
      'Здесь не известно, есть ли в этой процедуре период ожидания и как долго он длится. Спросите юриста и укажите день сами.',
    byHand: (until) =>
      `Здесь не известно, как долго в этой процедуре длится период ожидания. Последний день (${until}) указал тот, кто уведомлял.`,
    counted: (notifiedOn, until) =>
      `О решении уведомили ${notifiedOn}. Время идёт со следующего дня, последний день – ${until}; договор можно заключить на следующий день.`,
    open: (notifiedOn) =>
      `О решении уведомили ${notifiedOn}. Последний день сейчас вычислить нельзя: протест не рассмотрен или неизвестны праздники этого года.`,
    paused: 'Протест остановил время: его дни пропущены, оставшиеся дни идут дальше с его конца.',
  },
}

/** Titles of deadlines are kept in Estonian, as those of other tasks. */
export const deadlineWords = {
  et: {
    standstill: (procurement: string) =>
      `Ooteaeg lõpeb, lepingu saab sõlmida järgmisel päeval: ${procurement}`,
  },
}
