import type { Locale } from '../../../kernel/words.ts'

interface HoldWords {
  readonly undecided: string
  readonly beforeDecision: (takenOn: string) => string
  readonly notNotified: string
  readonly standstillOpen: string
  readonly standstill: (until: string) => string
  readonly challenge: (filedOn: string) => string
  readonly clearance: (open: readonly string[]) => string
}

/** Why a contract of a procurement may not be signed. */
export const holdWords: Readonly<Record<Locale, HoldWords>> = {
  et: {
    undecided:
      'Leping kuulub hanke juurde, kuid ei ole veel seotud tehtud otsusega. Leping sõlmitakse selle pakkujaga, kelle kohta on otsus.',
    beforeDecision: (takenOn) => `Otsus tehti ${takenOn}. Enne otsust lepingut ei sõlmita.`,
    notNotified:
      'Otsusest ei ole veel pakkujatele teatatud: kas ja kui kaua kehtib ooteaeg, selgub teatamisel.',
    standstillOpen:
      'Kehtib ooteaeg, mille lõppu ei saa veel arvutada: vaidlustus on lahendamata või selle aasta riigipühad ei ole teada.',
    standstill: (until) =>
      `Kehtib ooteaeg: kuni ${until} (kaasa arvatud) lepingut ei sõlmita. Enne ooteaja lõppu sõlmitud leping on tühine.`,
    challenge: (filedOn) =>
      `Hange on vaidlustatud (${filedOn}). Kuni vaidlustuse lõpuni lepingut ei sõlmita.`,
    clearance: (open) =>
      [
        'Pakkuja kontroll ei ole lõpetatud: enne lepingut peab olema selge, et kõrvaldamise alust ei ole.',
        ...open,
      ].join(' '),
  },
  en: {
    undecided:
      'The contract belongs to a procurement but follows from no decision yet. A contract is made with the tenderer whom a decision names.',
    beforeDecision: (takenOn) => `The decision was taken on ${takenOn}. No contract is made before it.`,
    notNotified:
      'The tenderers were not told of the decision yet: whether there is a standstill is known then.',
    standstillOpen:
      'A standstill is in force whose end can’t be reckoned yet: a challenge is open, or the holidays of that year are not known.',
    standstill: (until) =>
      `A standstill is in force: until ${until} (that day included) no contract is made. One made before its end is void.`,
    challenge: (filedOn) =>
      `The procurement was challenged (${filedOn}). Until the challenge ends no contract is made.`,
    clearance: (open) =>
      [
        'The tenderer’s checks are not finished: before the contract it must be clear that nothing excludes him.',
        ...open,
      ].join(' '),
  },
  ru: {
    undecided:
      'Договор относится к закупке, но не связан ни с одним решением. Договор заключают с тем, кого называет решение.',
    beforeDecision: (takenOn) => `Решение принято ${takenOn}. До решения договор не заключают.`,
    notNotified:
      'Участников ещё не уведомили о решении: действует ли период ожидания, станет известно тогда.',
    standstillOpen:
      'Действует период ожидания, конец которого пока нельзя вычислить: протест не рассмотрен или неизвестны праздники этого года.',
    standstill: (until) =>
      `Действует период ожидания: по ${until} (включительно) договор не заключают. Договор, заключённый раньше, ничтожен.`,
    challenge: (filedOn) =>
      `Закупка опротестована (${filedOn}). До конца рассмотрения протеста договор не заключают.`,
    clearance: (open) =>
      [
        'Проверка участника не закончена: до договора должно быть ясно, что оснований для исключения нет.',
        ...open,
      ].join(' '),
  },
}
