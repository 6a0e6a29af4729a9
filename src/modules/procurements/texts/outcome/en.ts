import type { DataOf, SameShape, SentenceHelp } from '../../../../kernel/words.ts'
import { checkWords } from '../legal-checks.ts'
import type { et, Facts, Problems } from './et.ts'

type Say = SentenceHelp
type Told<K extends keyof Facts> = DataOf<Facts[K]>
type Refused<K extends keyof Problems> = DataOf<Problems[K]>

const documentWhy = {
  none: 'A decision stands on a document, and none was named.',
  otherMatter: 'This document doesn’t belong to this procurement.',
  otherKind: 'This document is no decision.',
  notSigned: 'The decision is not signed yet.',
}
const settledWhy = {
  takenBack: 'The decision was taken back already.',
  notified: 'The tenderers were told of the decision already.',
  contracted: 'A contract was made on the decision already.',
}
const contractWhy = {
  otherMatter: 'This document doesn’t belong to this procurement.',
  otherKind: 'Name either the contract’s document or where it was made elsewhere.',
  taken: 'This contract is named in the procurement already.',
  signed: 'This document was signed before it was tied to a decision.',
}
const endWhy = {
  notContracted: 'A procurement is done when its contract was made.',
  contracted: 'The contract was made: the procurement can neither fail nor be cancelled.',
  contested: 'The procurement is challenged, and the challenge is open.',
  noticesDue: 'Notices to the register are due.',
}
const ends = { done: 'done', failed: 'failed', cancelled: 'cancelled' }
const challengeEnds = { rejected: 'rejected', upheld: 'upheld', withdrawn: 'withdrawn' }
const marks = { word: 'gave his word', file: 'attached proof', exception: 'noted a deliberate exception' }

export const en: SameShape<typeof et> = {
  problems: {
    OutcomeDecided: () => ({
      title: 'This lot was decided already',
      detail: 'The evaluation that a decision stands on is not changed under it.',
      next: 'Take the decision back; then it can be evaluated and decided again.',
    }),
    NothingToDecide: ({ lots }: Refused<'NothingToDecide'>) => ({
      title: 'There is nothing to decide yet',
      detail:
        lots.length > 0
          ? `Lots without a tender that could win: ${lots.join(', ')}.`
          : 'No tender was evaluated.',
      next: 'Finish the evaluation, or mark the procurement as failed.',
    }),
    FirstPlaceShared: ({ names }: Refused<'FirstPlaceShared'>) => ({
      title: 'Several tenders share the first place',
      detail: names.join(', '),
      next: 'Settle the tie in the evaluation by the rule that the documents have.',
    }),
    RejectionUnreasoned: () => ({
      title: 'Rejecting all tenders needs a reason',
      detail: 'Tenderers are told it.',
      next: 'Write why.',
    }),
    LotsDecided: () => ({
      title: 'All of these lots are decided',
      next: 'If the decision was wrong, take it back and make a new one.',
    }),
    LotUnknown: () => ({ title: 'The procurement has no such lot', next: 'Choose one from the list.' }),
    DecisionDocumentMissing: ({ why }: Refused<'DecisionDocumentMissing'>) => ({
      title: 'There is no decision without a signed document',
      detail: documentWhy[why],
      next: 'Make the decision from its template, have it approved and signed, then choose it here.',
    }),
    DirectNotAllowed: () => ({
      title: 'One buys directly, without tenders, only where the act allows it',
      next: 'Invite tenderers and evaluate their tenders. Where lots are bought directly, decide each one by itself.',
    }),
    DecisionSettled: ({ why }: Refused<'DecisionSettled'>) => ({
      title: 'This decision can’t be changed so any more',
      detail: settledWhy[why],
      next: 'See the list of decisions.',
    }),
    StandstillUnknown: () => ({
      title: 'It is not known here how long the standstill of this procedure is',
      detail: 'The rule book has no row for this procedure, so no day is reckoned.',
      next: 'Ask a lawyer and write the last day of the standstill yourself.',
    }),
    DayAhead: () => ({
      title: 'This day has not come yet',
      next: 'Write the day of what has happened; days to come are reckoned by the program.',
    }),
    ChallengeOver: () => ({ title: 'This challenge has ended already', next: 'See the list of challenges.' }),
    ChallengeEndsEarly: () => ({
      title: 'A challenge can’t end before it was filed',
      next: 'Check the days.',
    }),
    LineNotAwarded: () => ({
      title: 'A contract is made only with the one whom a decision in force names',
      next: 'Choose the row of the winner.',
    }),
    LineContracted: () => ({
      title: 'The contract of this tenderer is named already',
      next: 'If the wrong document was named, take the naming back.',
    }),
    NotItsContract: ({ why }: Refused<'NotItsContract'>) => ({
      title: 'This document can’t be named as the contract of this procurement',
      detail: contractWhy[why],
      next: 'Make the contract among the procurement’s documents and tie it to the decision before it is signed.',
    }),
    ContractHeld: ({ reason }: Refused<'ContractHeld'>) => ({
      title: 'On that day no contract might be made',
      detail: reason.en,
      next: 'Ask a lawyer: a contract made before the time allowed may be void.',
    }),
    ContractSigned: () => ({
      title: 'The contract is signed',
      next: 'The naming of a signed contract is not taken back.',
    }),
    ContractNotSigned: () => ({
      title: 'It is too early for this: the contract’s day is missing',
      next: 'The notice follows the contract, the data of its end follow its end.',
    }),
    EndsBeforeStart: () => ({ title: 'The contract would end before it begins', next: 'Check its days.' }),
    EndNotFitting: ({ as, why }: Refused<'EndNotFitting'>) => ({
      title: `The procurement can’t be marked now as: ${ends[as]}`,
      detail: endWhy[why],
      next: 'The procurement’s page says what is still to be done.',
    }),
    EndReasonMissing: () => ({
      title: 'Write the reason',
      detail: 'Tenderers and auditors must understand why it ended without a contract.',
      next: 'Describe it in a sentence or two.',
    }),
    NotEnded: () => ({ title: 'The procurement has not ended', next: 'There is nothing to take back.' }),
    MarkFileMissing: () => ({
      title: 'Proof is a document of this procurement that has a file',
      next: 'Add the file to the procurement’s documents and choose it here.',
    }),
  },
  facts: {
    TendersOpened: () => 'The tenders were opened.',
    OutcomeSettled: ({ ranked, rejected }: Told<'OutcomeSettled'>) =>
      `The tenders were evaluated: ${ranked} ranked, ${rejected} rejected.`,
    DecisionTaken: ({ kind }: Told<'DecisionTaken'>, say: Say) =>
      kind === 'award'
        ? `${say.who} recorded the decision on the successful tenders.`
        : `${say.who} recorded the decision to reject all tenders.`,
    DecisionNotified: ({ standstillUntil }: Told<'DecisionNotified'>, say: Say) =>
      standstillUntil
        ? `${say.who} told all tenderers the decision. Last day of the standstill: ${say.day(standstillUntil)}.`
        : `${say.who} told all tenderers the decision.`,
    DecisionTakenBack: (_: unknown, say: Say) => `${say.who} took the decision back.`,
    ChallengeAdded: ({ filedOn }: Told<'ChallengeAdded'>, say: Say) =>
      `${say.who} noted a challenge (${say.day(filedOn)}). No contract is made until it is settled.`,
    ChallengeEnded: ({ as, endedOn }: Told<'ChallengeEnded'>, say: Say) =>
      `The challenge was ${challengeEnds[as]} (${say.day(endedOn)}).`,
    ContractAdded: (_: unknown, say: Say) => `${say.who} named the contract of a decision.`,
    ContractRemoved: (_: unknown, say: Say) => `${say.who} took the naming of a contract back.`,
    ContractMade: ({ signedOn, green, checks, exceptions }: Told<'ContractMade'>, say: Say) =>
      [
        `The contract was made on ${say.day(signedOn)}.`,
        `Legal checks in order: ${green} / ${checks}.`,
        exceptions > 0 && `Deliberate exceptions: ${exceptions}.`,
      ]
        .filter(Boolean)
        .join(' '),
    TwinJudged: ({ verdict }, say) =>
      verdict === 'same'
        ? `${say.who} said that the contract and an imported purchase are one purchase.`
        : `${say.who} said that an imported purchase is another one than the contract.`,
    ContractUnmade: () => 'The contract is unsigned again: the scan of its paper was taken back.',
    NoticeSent: ({ kind, onTime }: Told<'NoticeSent'>, say: Say) =>
      [
        kind === 'award'
          ? `${say.who} noted that the award notice is in the register.`
          : `${say.who} noted that the data of the contract’s end are in the register.`,
        onTime === null ? '' : onTime ? 'In time.' : 'After the term.',
      ]
        .filter(Boolean)
        .join(' '),
    ContractEnded: ({ endedOn }: Told<'ContractEnded'>, say: Say) =>
      `The contract ended on ${say.day(endedOn)}.`,
    ProcurementEnded: ({ as }: Told<'ProcurementEnded'>, say: Say) =>
      `${say.who} marked the procurement as: ${ends[as]}.`,
    ProcurementReopened: (_: unknown, say: Say) => `${say.who} opened the ended procurement again.`,
    LegalCheckMarked: ({ check, kind }: Told<'LegalCheckMarked'>, say: Say) =>
      `${say.who} ${marks[kind]}: ${checkWords.en.names[check]}.`,
  },
}
