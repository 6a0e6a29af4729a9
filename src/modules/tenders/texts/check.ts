import { type Day, formatDay } from '../../../kernel/values/day.ts'
import type { SentenceHelp } from '../../../kernel/words.ts'
import type { CheckKind, Outcome } from '../contract/check.ts'
import { checkKindWords as kinds } from './check-kinds.ts'

type Say = SentenceHelp
interface Cite {
  cite: string
}
interface Heard {
  kind: 'taxDebt' | 'arithmetic' | 'abnormallyLow'
  until: Day | null
}
interface Term extends Cite {
  earliest: Day
}
interface OfKind {
  kind: CheckKind
}
interface Answered extends OfKind {
  onOwnPage: boolean
}
interface Asked {
  kind: CheckKind
  dueDay: Day | null
}
interface Settled {
  kind: CheckKind
  outcome: Outcome
  proven: boolean
}
interface Planned {
  grounds: number
}

export const checkWords = {
  et: {
    problems: {
      GroundNotKnown: () => ({
        title: 'Sellist kõrvaldamise alust reeglites ei ole',
        detail: 'Alused tulevad hanke alustamise päeval kehtinud seaduse tekstist.',
        next: 'Vali alus loetelust.',
      }),
      GroundNotNamed: ({ cite }: Cite) => ({
        title: 'Seda alust hanke alusdokumentides ei nimetatud',
        detail: `${cite} on vabatahtlik alus: selle järgi tohib kõrvaldada ainult siis, kui alusdokumendid selle nimetasid.`,
        next: 'Kontrolli kohustuslikke ja nimetatud aluseid.',
      }),
      CheckMadeAlready: () => ({
        title: 'See kontroll on juba alustatud',
        next: 'Lõpeta see kontroll või võta selle tulemus tagasi.',
      }),
      CheckSettled: () => ({
        title: 'Kontrollil on juba tulemus',
        next: 'Kui see oli vale, võta tulemus tagasi ja kirjuta uus.',
      }),
      CheckOpen: () => ({
        title: 'Kontrollil ei ole veel tulemust',
        next: 'Kirjuta tulemus.',
      }),
      TendererNotHeard: ({ kind, until }: Heard) => ({
        title:
          kind === 'taxDebt'
            ? 'Maksuvõla tasumiseks antud aeg ei ole läbi'
            : 'Pakkujat ei ole veel ära kuulatud',
        detail:
          (until ? `Pakkuja saab vastata ${formatDay(until, 'et')} lõpuni. ` : '') +
          (kind === 'taxDebt'
            ? 'Maksuvõla tõttu tohib kõrvaldada alles siis, kui võlg on antud aja jooksul tasumata ja ajatamata.'
            : 'Enne tagasilükkamist küsitakse pakkujalt selgitust.'),
        next: until ? 'Oota vastus või tähtaja lõpp ära.' : 'Küsi pakkujalt ja oota vastus ära.',
      }),
      CorrectionNotAgreed: () => ({
        title: 'Pakkuja ei ole veel nõustunud',
        detail: 'Õiget maksumust võrreldakse alles siis, kui pakkuja on sellega nõustunud.',
        next: 'Kirjuta tema vastus. Kui tähtaeg on läbi ja vastust ei ole, kirjuta tulemuseks, et ta ei nõustunud.',
      }),
      TermTooShort: ({ earliest, cite }: Term) => ({
        title: 'Vastamiseks antud aeg on liiga lühike',
        detail: `${cite} järgi on varaseim lubatud päev ${formatDay(earliest, 'et')}.`,
        next: `Vali ${formatDay(earliest, 'et')} või hilisem päev.`,
      }),
      TermNotKnown: () => ({
        title: 'Tähtaega ei saa siin arvutada',
        detail: 'Selle küsimuse jaoks reegel tähtaega ei anna või ei ole teksti loetud.',
        next: 'Määra päev ise.',
      }),
      PriceNeeded: () => ({ title: 'Kirjuta õige maksumus', next: 'Pakkuja peab saama sellega nõustuda.' }),
      PlanFixed: () => ({
        title: 'Kõrvaldamise alused on juba teada antud',
        detail: 'Pärast hanke väljakuulutamist alusdokumentide tingimused ei muutu.',
        next: 'Kontrolli nende aluste järgi, mis nimetati.',
      }),
    },
    facts: {
      TendererAsked: ({ kind, dueDay }: Asked, say: Say) =>
        `Pakkujalt küsiti (${kinds.et[kind].toLowerCase()}${dueDay ? `, vastata ${formatDay(dueDay, 'et')}` : ''}): ${say.who}.`,
      TendererAnswered: ({ kind, onOwnPage }: Answered, say: Say) =>
        onOwnPage
          ? `Pakkuja vastas oma lehel (${kinds.et[kind].toLowerCase()}).`
          : `Pakkuja vastus kirja pandud (${kinds.et[kind].toLowerCase()}): ${say.who}.`,
      CheckSettled: ({ kind, outcome, proven }: Settled, say: Say) =>
        `${kinds.et[kind]}: ${outcome === 'passed' ? 'korras' : 'ei vasta'}${proven ? ', tõend lisatud' : ''}. ${say.who}.`,
      CheckReopened: ({ kind }: OfKind, say: Say) => `${kinds.et[kind]}: tulemus võeti tagasi. ${say.who}.`,
      CheckPlanSet: ({ grounds }: Planned, say: Say) =>
        `Alusdokumentide vabatahtlikud kõrvaldamise alused (${grounds}): ${say.who}.`,
    },
  },
  en: {
    problems: {
      GroundNotKnown: () => ({
        title: 'There is no such ground for exclusion in the rules',
        detail: 'Grounds come from the text of the act in force on the day the procedure began.',
        next: 'Choose a ground from the list.',
      }),
      GroundNotNamed: ({ cite }: Cite) => ({
        title: 'The procurement documents don’t name this ground',
        detail: `${cite} is optional: it may be used only where the documents named it.`,
        next: 'Check the mandatory grounds and those that were named.',
      }),
      CheckMadeAlready: () => ({
        title: 'This check was begun already',
        next: 'Finish it, or take its outcome back.',
      }),
      CheckSettled: () => ({
        title: 'The check has an outcome already',
        next: 'If it was wrong, take it back and write another.',
      }),
      CheckOpen: () => ({ title: 'The check has no outcome yet', next: 'Write the outcome.' }),
      TendererNotHeard: ({ kind, until }: Heard) => ({
        title:
          kind === 'taxDebt'
            ? 'The term for paying the tax debt is not over'
            : 'The tenderer was not heard yet',
        detail:
          (until ? `He may answer until the end of ${formatDay(until, 'en')}. ` : '') +
          (kind === 'taxDebt'
            ? 'For a tax debt one may exclude only when it was neither paid nor scheduled within the term given.'
            : 'Before a tender is rejected its tenderer is asked for an explanation.'),
        next: until
          ? 'Wait for the answer or the end of the term.'
          : 'Ask the tenderer and wait for the answer.',
      }),
      CorrectionNotAgreed: () => ({
        title: 'The tenderer has not agreed yet',
        detail: 'The right price is compared only when the tenderer has agreed to it.',
        next: 'Write down his answer. If the term is over and there is none, write as the outcome that he did not agree.',
      }),
      TermTooShort: ({ earliest, cite }: Term) => ({
        title: 'The term for the answer is too short',
        detail: `By ${cite} the earliest day is ${formatDay(earliest, 'en')}.`,
        next: `Choose ${formatDay(earliest, 'en')} or a later day.`,
      }),
      TermNotKnown: () => ({
        title: 'The term can’t be counted here',
        detail: 'No rule gives a term for this question, or its text was not read.',
        next: 'Set the day yourself.',
      }),
      PriceNeeded: () => ({
        title: 'Write the right price',
        next: 'The tenderer must be able to agree to it.',
      }),
      PlanFixed: () => ({
        title: 'The grounds for exclusion were told already',
        detail: 'After the announcement the conditions of the documents don’t change.',
        next: 'Check by the grounds that were named.',
      }),
    },
    facts: {
      TendererAsked: ({ kind, dueDay }: Asked, say: Say) =>
        `The tenderer was asked (${kinds.en[kind].toLowerCase()}${dueDay ? `, to answer by ${formatDay(dueDay, 'en')}` : ''}): ${say.who}.`,
      TendererAnswered: ({ kind, onOwnPage }: Answered, say: Say) =>
        onOwnPage
          ? `The tenderer answered on his own page (${kinds.en[kind].toLowerCase()}).`
          : `The tenderer’s answer was written down (${kinds.en[kind].toLowerCase()}): ${say.who}.`,
      CheckSettled: ({ kind, outcome, proven }: Settled, say: Say) =>
        `${kinds.en[kind]}: ${outcome === 'passed' ? 'in order' : 'failed'}${proven ? ', with evidence' : ''}. ${say.who}.`,
      CheckReopened: ({ kind }: OfKind, say: Say) =>
        `${kinds.en[kind]}: the outcome was taken back. ${say.who}.`,
      CheckPlanSet: ({ grounds }: Planned, say: Say) =>
        `Optional grounds for exclusion of the documents (${grounds}): ${say.who}.`,
    },
  },
  ru: {
    problems: {
      GroundNotKnown: () => ({
        title: 'Такого основания для исключения в правилах нет',
        detail: 'Основания берутся из текста закона, действовавшего в день начала закупки.',
        next: 'Выберите основание из списка.',
      }),
      GroundNotNamed: ({ cite }: Cite) => ({
        title: 'Документы закупки не называют этого основания',
        detail: `${cite} – добровольное основание: оно действует, только если его назвали документы.`,
        next: 'Проверьте обязательные и названные основания.',
      }),
      CheckMadeAlready: () => ({
        title: 'Эта проверка уже начата',
        next: 'Завершите её или отмените её результат.',
      }),
      CheckSettled: () => ({
        title: 'У проверки уже есть результат',
        next: 'Если он ошибочен, отмените его и запишите новый.',
      }),
      CheckOpen: () => ({ title: 'У проверки ещё нет результата', next: 'Запишите результат.' }),
      TendererNotHeard: ({ kind, until }: Heard) => ({
        title: kind === 'taxDebt' ? 'Срок для уплаты налогового долга не истёк' : 'Участник ещё не выслушан',
        detail:
          (until ? `Ответить можно до конца дня ${formatDay(until, 'ru')}. ` : '') +
          (kind === 'taxDebt'
            ? 'Из-за налогового долга можно исключить, только если его не уплатили и не рассрочили в данный срок.'
            : 'До отклонения предложения у участника просят объяснения.'),
        next: until ? 'Дождитесь ответа или конца срока.' : 'Спросите участника и дождитесь ответа.',
      }),
      CorrectionNotAgreed: () => ({
        title: 'Участник ещё не согласился',
        detail: 'Правильная стоимость сравнивается только после согласия участника.',
        next: 'Запишите его ответ. Если срок прошёл, а ответа нет, запишите результатом, что он не согласился.',
      }),
      TermTooShort: ({ earliest, cite }: Term) => ({
        title: 'Срок для ответа слишком короткий',
        detail: `По ${cite} самый ранний день – ${formatDay(earliest, 'ru')}.`,
        next: `Выберите ${formatDay(earliest, 'ru')} или более поздний день.`,
      }),
      TermNotKnown: () => ({
        title: 'Срок здесь не вычислить',
        detail: 'Правило не даёт срока для этого вопроса, или текст не прочитан.',
        next: 'Назначьте день сами.',
      }),
      PriceNeeded: () => ({
        title: 'Укажите верную стоимость',
        next: 'Участник должен иметь возможность согласиться.',
      }),
      PlanFixed: () => ({
        title: 'Основания для исключения уже объявлены',
        detail: 'После объявления закупки условия документов не меняются.',
        next: 'Проверяйте по названным основаниям.',
      }),
    },
    facts: {
      TendererAsked: ({ kind, dueDay }: Asked, say: Say) =>
        `Участнику задан вопрос (${kinds.ru[kind].toLowerCase()}${dueDay ? `, ответить до ${formatDay(dueDay, 'ru')}` : ''}): ${say.who}.`,
      TendererAnswered: ({ kind, onOwnPage }: Answered, say: Say) =>
        onOwnPage
          ? `Участник ответил на своей странице (${kinds.ru[kind].toLowerCase()}).`
          : `Ответ участника записан (${kinds.ru[kind].toLowerCase()}): ${say.who}.`,
      CheckSettled: ({ kind, outcome, proven }: Settled, say: Say) =>
        `${kinds.ru[kind]}: ${outcome === 'passed' ? 'в порядке' : 'не соответствует'}${proven ? ', есть доказательство' : ''}. ${say.who}.`,
      CheckReopened: ({ kind }: OfKind, say: Say) => `${kinds.ru[kind]}: результат отменён. ${say.who}.`,
      CheckPlanSet: ({ grounds }: Planned, say: Say) =>
        `Добровольные основания для исключения в документах (${grounds}): ${say.who}.`,
    },
  },
}
