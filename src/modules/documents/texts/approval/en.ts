import type { SameShape } from '../../../../kernel/words.ts'
import type { ApprovalPart } from '../../contract/approval-problems.ts'
import { outcomeWords, partWords, sayMissing } from '../approval-parts.ts'
import type { ApprovalTexts } from './et.ts'

const nobody = 'nobody answers'
const days = (n: number) => (n === 0 ? 'the same day' : n === 1 ? '1 working day' : `${n} working days`)
const brackets = (part: ApprovalPart | null) => (part ? ` (${partWords.en[part]})` : '')

const took = (n: number) => (n === 0 ? 'The answer came the same day.' : `Time taken: ${days(n)}.`)

const blocked = {
  none: 'approval of this version was not asked for.',
  open: 'the approval round is still open.',
  returned: 'the last round ended with a return.',
  superseded: 'the approval is of an earlier version: a new one was added since.',
  withdrawn: 'the last round was withdrawn.',
}
const unable = {
  left: 'This person works here no more.',
  role: 'This person has no role that may approve.',
  own: 'Those who asked for the document, wrote it or own it don’t approve it.',
}

export const approvalEn: SameShape<ApprovalTexts> = {
  problems: {
    ApprovalMissing: ({ title, why, missing }) => ({
      title: missing.length
        ? `Approval is missing: ${sayMissing('en', missing, nobody)}`
        : 'The document is not approved',
      detail: `“${title}”: ${blocked[why]} It can be signed and registered when the round is complete.`,
      next:
        why === 'open'
          ? 'Remind those who are missing on the document’s page.'
          : 'Ask for approval on the document’s page.',
    }),
    OwnRequest: () => ({
      title: 'You don’t approve what you asked for yourself',
      detail:
        'Whoever asked for the document, wrote it or owns it doesn’t decide on it, also not as a substitute.',
      next: 'Give the step to somebody else, or wait until the approver is back.',
    }),
    NotYourStep: ({ waitingFor }) => ({
      title: 'This step doesn’t wait for your answer',
      detail: waitingFor.length ? `It waits for: ${sayMissing('en', waitingFor, nobody)}.` : undefined,
    }),
    NotYourRound: () => ({
      title: 'This round is kept by the one who asked for it',
      next: 'Ask the requester or the team’s manager.',
    }),
    StepDecided: ({ by, decision }) => ({
      title: decision === 'approved' ? 'This step is approved already' : 'This step was returned already',
      detail: by ? `Answered by: ${by}.` : undefined,
      next: 'See the round on the document’s page.',
    }),
    StepNotOpen: () => ({
      title: 'It is not this step’s turn yet',
      detail: 'The steps of the stage before it are answered first.',
    }),
    RoundOver: ({ outcome }) => ({
      title: `The round is over: ${outcomeWords.en[outcome]}`,
      next: outcome === 'complete' ? undefined : 'The document’s owner can ask for approval again.',
    }),
    RoundOpen: () => ({
      title: 'An approval round of this version is open already',
      next: 'Wait for the answers, or withdraw the round.',
    }),
    OtherVersion: ({ no, sha256 }) => ({
      title: 'You looked at another version',
      detail: `The decision is about version ${no} (SHA-256 ${sha256}).`,
      next: 'Open that version, read it and decide again.',
    }),
    VersionMissing: () => ({
      title: 'The document has no file yet',
      next: 'Add the first version, then ask for approval.',
    }),
    PartUnanswered: ({ parts }) => ({
      title: `Nobody answers for: ${parts.map((part) => partWords.en[part]).join(', ')}`,
      detail: 'Those who asked, wrote or own the document don’t count here.',
      next: 'Name somebody on the page Approval settings, or choose a person for the step.',
    }),
    ApproverUnable: ({ why, names }) => ({
      title: `Can’t approve: ${names.join(', ')}`,
      detail: unable[why],
      next: 'Choose somebody else.',
    }),
    StepTwice: ({ stage }) => ({
      title: `Stage ${stage} asks the same person or part twice`,
      next: 'Keep one of them.',
    }),
    NothingToConfirm: () => ({
      title: 'You have no earlier approval to confirm here',
      next: 'Approve the step in the usual way.',
    }),
    RemindedToday: () => ({
      title: 'A reminder was sent today already',
      detail: 'Each step is reminded of at most once a day.',
      next: 'You can do it again tomorrow.',
    }),
    PeriodBackwards: () => ({ title: 'The end is before the beginning', next: 'Correct the days.' }),
    DecisionFollowed: () => ({
      title: 'This decision can’t be taken back any more',
      detail: 'An approval can be taken back within ten minutes, while nobody has answered after it.',
      next: 'Tell the requester: the round can be withdrawn.',
    }),
  },
  facts: {
    RoundAsked: ({ no, steps }, say) => `${say.who} asked for approval of version ${no} (steps: ${steps}).`,
    StepApproved: (d, say) =>
      `${say.who} approved${brackets(d.part)}${d.withRemark ? ' with a remark' : ''}. ${took(d.workingDays)}`,
    StepConfirmed: (d, say) =>
      `${say.who} confirmed an earlier approval for the new version${brackets(d.part)}.`,
    StepReturned: (d, say) => `${say.who} returned the document${brackets(d.part)}. ${took(d.workingDays)}`,
    StepHandedOn: ({ from, to }, say) =>
      `${say.who} gave an approval step on. Before: ${say.person(from)}, now: ${say.person(to)}.`,
    ApproverLost: ({ person }, say) => `An approver can’t answer any more: ${say.person(person)}.`,
    ApprovalTakenBack: (_d, say) => `${say.who} took an approval back.`,
    CompletionTakenBack: () => 'The approval round is open again.',
    RoundCompleted: (d) =>
      `The approval round is complete: ${days(d.workingDays)}, ${d.onTime ? 'in time' : 'late'}${d.withoutReturn ? ', without a return' : ''}.`,
    RoundSuperseded: ({ no }) => `The approval round ended because version ${no} was added.`,
    RoundWithdrawn: (_d, say) => `${say.who} withdrew the approval round.`,
    ApproversReminded: ({ people }, say) =>
      `${say.who} reminded of approval: ${people.map((one) => say.person(one)).join(', ')}.`,
    RoundPlanSaved: (_d, say) => `${say.who} saved a ready-made round.`,
    RoundPlanRemoved: (_d, say) => `${say.who} removed a ready-made round.`,
  },
  tasks: {
    answer: (title) => `Approve: ${title}`,
    stuck: (title) => `Find an approver: ${title}`,
    returned: (title) => `Mend the returned document: ${title}`,
    source: 'Approval round',
    why: {
      answer: 'The days run from the day the step’s turn came.',
      stuck: 'Nobody can answer the step: its person has left or lost the right. Give it to somebody else.',
      returned: 'The document was returned with a reason. Add a mended version, or ask for approval again.',
    },
  },
  mail: {
    returnedSubject: (title) => `Returned: ${title}`,
    returned: (by) => `${by} returned the document. The reason:`,
    returnedNext: 'Add a mended version and ask for approval again.',
    reminderSubject: (title) => `Waits for your approval: ${title}`,
    reminder: (by, due) =>
      due ? `${by} waits for your answer, due on ${due}.` : `${by} waits for your answer.`,
    lostSubject: (title) => `An approver is missing: ${title}`,
    lost: (person) => `${person} can’t answer any more: has left, or lost the right to approve.`,
    lostNext: 'Give the step to somebody else on the document’s page, or the round stands still.',
  },
  indicators: {
    contractsApproved: {
      name: () => 'contracts approved',
      why: 'Contracts whose newest version completed its round in the period.',
    },
    approvedWithoutReturn: {
      name: () => 'without a return',
      why: 'Of the approved contracts, those that were never returned.',
    },
    approvedOnTime: {
      name: () => 'approved in time',
      why: 'Of the approved contracts, those whose every step was answered by its day.',
    },
    approvalDays: {
      name: () => 'working days, median round',
      why: 'Working days from asking to the last answer; half of the rounds were faster.',
    },
    registeredOnTime: {
      name: () => 'registered in time',
      why: 'Of the registered contracts, those that were in the register by the next working day.',
    },
    signedAfterRound: {
      name: () => 'signed after a complete round',
      why: 'Of the registered contracts, those whose round was complete before signing.',
    },
  },
}
