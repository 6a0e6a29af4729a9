import { type Day, formatDay } from '../../../../kernel/values/day.ts'
import { formatMoney } from '../../../../kernel/values/money.ts'
import { dayOf } from '../../../../kernel/values/tallinn-time.ts'
import { procedureWords } from '../kinds.ts'
import type { TimetableWords } from '../timetable.ts'

const money = (cents: number) => formatMoney({ cents, currency: 'EUR', vat: 'without' }, 'en')
const on = (day: string) => formatDay(day as Day, 'en')
const onDay = (moment: string) => formatDay(dayOf(new Date(moment)), 'en')
const list = (items: readonly string[]) => items.join(', ')
const steps: TimetableWords['steps'] = {
  announce: 'Start',
  questions: 'Answers to questions',
  due: 'Tenders close',
  open: 'Opening',
  decide: 'Decision and notice to tenderers',
  standstill: 'Last day of the standstill',
  contract: 'Contract made',
  awardNotice: 'Award notice to the register',
  delivery: 'When it is needed',
}
const gaps: TimetableWords['gaps'] = {
  declarations: 'declarations of interests',
  brief: 'the brief',
  startsOn: 'the start day',
  subject: 'what is bought (CPV code or kind)',
  value: 'the estimated value',
  likeness: 'a decision whether like purchases are added up',
  ownWay: 'lots to be bought apart: together or singly they are more than the exception allows',
  mixed: 'what the parts of the mixed contract cost',
  procedure: 'the procedure: the rules that are held don’t say; choose it and write the reason',
  criteria: 'the award criteria',
  documents: 'approved documents for tenderers',
}
const faults: TimetableWords['faults'] = {
  early: 'too early',
  late: 'too late for what is needed',
  restDay: 'not a working day',
  hour: 'not at this hour',
  past: 'past: has it begun?',
}
/** At a step that lies behind the text that was read. */
const doubts = {
  textChanged: 'the text changed, not read',
  keptUnknown: 'whether today’s text is kept is unknown',
}

export const en: TimetableWords = {
  steps,
  gaps,
  faults,
  doubts,
  why: {
    announce: (day) => `The start day ${day} decides under which text of the act the procurement runs.`,
    questions:
      'An answer goes to all at once, and before tenders close. No legal term for answering is held here.',
    dueTerm: (length, from, cite) =>
      `At least ${length} are given for handing in, counted from ${from}, that day left out (${cite}).`,
    dueFree: 'The act sets no term for handing in here; see the agency’s own procurement rules.',
    hours: (from, until, cite) =>
      `Tenders close on a working day, Monday to Friday, ${from}–${until} (${cite}).`,
    open: 'Tenders are opened after they closed.',
    decide: 'The decision follows opening and evaluation; all are told on the same day.',
    standstill: (length, from, cite) =>
      `The standstill is ${length} after the day of the notice, ${from} (${cite}). No contract is made meanwhile.`,
    contractAfter: 'The contract is made at the earliest on the working day after the standstill.',
    contested:
      'The procurement is challenged: the clock stands still. The day is reckoned once the challenge has ended.',
    contractFree: 'There is no standstill; the contract is made after the decision.',
    awardNotice: (length, from, cite) =>
      `The notice goes out within ${length} after the contract was made on ${from} (${cite}), but before the first invoice is sent to the accounts.`,
    delivery: 'From this day it is reckoned back by when each step must be done.',
    earliest: (day) => `The earliest day is ${day}.`,
    latest: (latest, goal) => `To have it on ${goal}, this must be done by ${latest}.`,
    skipped: (ends, holidays) =>
      `Rest days fall in between${holidays.length > 0 ? `, among them ${list(holidays)}` : ''}; the last day of the term is ${ends}.`,
    calendarUnknown: 'The public holidays of that year are not known yet, so no day is computed.',
    ownTitle: 'Timetable of the procurement',
    planned: 'The day was set in the timetable of the procurement.',
  },
  task: (step, title) => `${steps[step]}: ${title}`,
  problems: {
    TimetableNotPossible: ({ step, fault, day, earliest }) => ({
      title: `“${steps[step]}” can’t be on ${on(day)}`,
      detail: `Why: ${faults[fault]}.${earliest ? ` The earliest day is ${on(earliest)}.` : ''}`,
      next: 'Choose a later day, or move the steps before it.',
    }),
    NotReadyToAnnounce: ({ gaps: lacking }) => ({
      title: 'The procurement can’t start yet',
      detail: `Lacking: ${lacking.map(({ step, what }) => `${gaps[step]}${step === 'declarations' && what.length > 0 ? ` (${list(what)})` : ''}`).join('; ')}.`,
      next: 'Complete the missing steps on the procurement’s page.',
    }),
    ProcedureNotOpen: ({ wished, required, why }) => ({
      title: `The procedure can't be chosen so: ${procedureWords.en[wished]}`,
      detail: {
        ground: 'It may be used only on a ground of its own; none is written down.',
        milder: 'It is no stricter than the procedure that the act asks for.',
        otherSubject: 'It is not for purchases of this kind.',
      }[why],
      next:
        why === 'ground'
          ? 'Write the section and why it fits here, or choose no procedure.'
          : `Choose no procedure${required ? `; then it is: ${procedureWords.en[required]}` : ''}.`,
    }),
    MixedPartsTooLarge: ({ cents, valueCents }) => ({
      title: 'Nothing is left for the main part',
      detail:
        valueCents === null
          ? 'The estimated value has not been reckoned yet.'
          : `The other parts are ${money(cents)} together, the estimated value of the procurement is ${money(valueCents)}.`,
      next: 'First reckon the value of the whole contract; the other parts are a share of it.',
    }),
    StartInFuture: ({ startsOn, today }) => ({
      title: 'The start day is in the future',
      detail: `It says ${on(startsOn)}, today is ${on(today)}. The start day decides which law applies.`,
      next: 'Start it on the day on which the notice goes to the register or the call to tenderers.',
    }),
    DueMomentNeeded: () => ({
      title: 'When tenders close is missing',
      detail: 'In this procedure tenders are asked for.',
      next: 'Say the day and the hour.',
    }),
    DueMomentPast: () => ({
      title: 'That moment has passed',
      detail: 'Nobody could hand in a tender any more.',
      next: 'Choose a later day and hour.',
    }),
    ClosingNotAllowed: ({ why, day, time, from, until, nearest, rule }) => ({
      title:
        why === 'restDay'
          ? `Tenders can’t close on a rest day (${on(day)})`
          : `Tenders can’t close at ${time}`,
      detail: `Tenders close on a working day between ${from} and ${until} (${rule.cite}).`,
      next: `The nearest allowed moment is ${on(nearest.day)} at ${nearest.time}.`,
    }),
    TermTooShort: ({ day, earliest, startsOn, rule }) => ({
      title: 'Too little time for handing in tenders',
      detail: `The procedure begins on ${on(startsOn)}; ${on(day)} is earlier than allowed (${rule.cite}).`,
      next: `The earliest day is ${on(earliest)}.`,
    }),
    NotAnnounced: () => ({
      title: 'The procurement has not started yet',
      detail: 'Until tenderers are invited the moment is changed in the timetable.',
      next: 'Change the timetable, or start the procurement.',
    }),
    DueMomentEarlier: ({ from }) => ({
      title: 'The moment can only be put off',
      detail: `Tenderers count on ${onDay(from)}.`,
      next: 'Choose a later moment.',
    }),
    TendersClosed: () => ({
      title: 'Tenders are closed',
      detail: 'A moment that has passed is not moved: who was late would gain over the others.',
      next: 'If there are no tenders, end the procurement as failed and begin again from a copy.',
    }),
  },
  facts: {
    TimetablePlanned: ({ steps: planned }, say) =>
      `${say.who} changed the timetable: ${planned.map((step) => steps[step].toLowerCase()).join(', ')}.`,
    ProcurementAnnounced: ({ startsOn, dueAt }, say) =>
      `${say.who} started the procedure on ${say.day(startsOn)}${dueAt ? `; tenders close on ${say.day(dueAt)}` : ''}.`,
    MixedPartsSet: ({ parts }, say) =>
      parts === 0
        ? `${say.who} noted that the contract is for one kind of purchase only.`
        : `${say.who} noted what else the contract is for: ${parts}.`,
    DueMomentMoved: ({ from, to }, say) =>
      `${say.who} put off when tenders close: ${say.day(from)} → ${say.day(to)}.`,
  },
}
