import type { AdviceWords } from '../advice.ts'

export const en: AdviceWords = {
  thresholds: {
    lihthange: 'the threshold of simplified procurement',
    riigihange: 'the procurement threshold',
    rahvusvaheline: 'the international threshold',
  },
  verdict: (procedure) =>
    procedure === null
      ? 'Which procedure this purchase needs can’t be told by the rules that are known here.'
      : `Procedure: ${procedure}.`,
  regimeOld: (on, until, cite) =>
    `The procedure begins on ${on}. What began before the new text is finished under the text in force until ${until} (${cite}).`,
  regimeNew: (on, cite) =>
    `The procedure begins on ${on}, so the new text of the Public Procurement Act applies (${cite}).`,
  byCpv: (cpv, { group, kind, works }) =>
    group !== null
      ? `CPV ${cpv} is in group ${group} of Annex XIV to Directive 2014/24/EU. Kind: ${kind}.`
      : works
        ? `CPV ${cpv} belongs to construction work (45000000). Kind: ${kind}.`
        : `CPV ${cpv} is not in Annex XIV to Directive 2014/24/EU. Kind: ${kind}.`,
  bySaid: (kind) => `The kind was given: ${kind}.`,
  compared: (value, { name, sum, cite, reached }) =>
    reached
      ? `The value of ${value} without VAT reaches ${name}, which is ${sum} (${cite}).`
      : `The value of ${value} without VAT is below ${name}, which is ${sum} (${cite}).`,
  noThresholds: (kind) => `No thresholds are known here for that day and kind (${kind}).`,
  procedureNotHeld: (kind) =>
    `By which procedure a purchase of this kind (${kind}) is made from there on is not known here.`,
  exempt: (cite) =>
    `Ordering conciliation is outside the act (${cite}). There is no procedure, threshold or standstill; the mediator is found by an open contest.`,
  underFramework: (procedure) =>
    `The contract is made under a framework agreement that stands: ${procedure}. Thresholds are not compared again; the value was counted when the framework was made.`,
  mixed: (sums, cite) =>
    `A mixed contract that can’t be separated: the part with the larger value is the main one (${sums.join('; ')}; ${cite}). The whole sum is compared with its threshold.`,
  mixedEven: (sum, cite) =>
    `The parts of the mixed contract are equal (${sum}). The larger one would be the main subject (${cite}); which it is here, the rule does not say.`,
  mixedUnknown: (kinds) =>
    `The parts of the mixed contract are of different kinds (${kinds.join('; ')}). No rule that says which is the main one is known here for that day. An answer is given only where it is the same by all of them.`,
  mixedExempt: 'One part is outside the act; how it is bought together with the rest is not known here.',
  likes: (sum) => `Like purchases that are added up bring ${sum} to the sum that is compared.`,
  lotsSummed: (count, sum, cite) =>
    `There are ${count} lots. Each follows the procedure of the whole, here ${sum} (${cite}).`,
  lotsApart: (together, { count, cap, cites }) =>
    `By way of exception lots that together do not exceed ${together} may be bought by the procedure of their own value${cap ? `, if each of them is below ${cap}` : ''} (${cites}). ${
      count === 0
        ? 'None of the lots fits in.'
        : `Beginning with the smallest, ${count === 1 ? 'one lot fits' : `${count} lots fit`} in.`
    }`,
  lotsShareUnknown: 'How large lots may be bought apart is not known here for that day.',
  next: (more, { name, sum, procedure }) =>
    `The next procedure${procedure ? ` (${procedure})` : ''} begins at ${sum}, ${name}; that is ${more} away.`,
  noHigher: 'For a larger sum the act asks for no stricter procedure.',
  below: (sum, procedure) => `Below ${sum} this would do: ${procedure}.`,
  otherSame: (on, before) =>
    before
      ? `Had it begun on ${on} or earlier, the procedure would be the same by the old text.`
      : `If it began on ${on} or later, the procedure would be the same by the new text.`,
  otherDiffers: (on, { before, procedure }) =>
    `${before ? `Had it begun on ${on} or earlier` : `If it began on ${on} or later`}, ${procedure ? `the procedure would be another one: ${procedure}` : 'which procedure it would be is not known here'}.`,
  tendersTerm: (length, cite) => `At least ${length} are given for handing in (${cite}).`,
  standstill: (length, cite) =>
    `After the notice of the decision there is a standstill of ${length}; no contract is made before it ends (${cite}).`,
  onlyTenderer: (cite) => `There is one tenderer, so there is no standstill (${cite}).`,
  noStandstill: 'There is no standstill.',
  volunteered: (procedure, required) =>
    `The act asks at least for: ${required}. A stricter one was chosen freely: ${procedure}.`,
  binds: (cite) =>
    `Once a freely chosen procedure was begun in the register, it must be finished by the rules of that procedure (${cite}).`,
  milder: (wished, required) =>
    `The procedure wished for (${wished}) is no stricter than the one the act asks for (${required}); the latter stays.`,
  needsGround: (wished, cite) =>
    `The procedure wished for (${wished}) may be used only on a ground named in the act (${cite}). If there is one, write it down; until then the ordinary procedure stays.`,
  needsReason: (wished) =>
    `Whether the procedure wished for (${wished}) fits can't be told by the rules known here. If you are sure, write the reason.`,
  onGround: (procedure, cite) =>
    `Chosen: ${procedure}, which may be used only on a ground named in the act (${cite}). The ground is written down.`,
  ownChoice: (procedure) => `The buyer chose the procedure and wrote the reason down: ${procedure}.`,
  otherwise: (required) => `Without that ground the act asks for: ${required}.`,
  groundNotJudged:
    'Whether the ground written down really is there is not judged here: have it looked at before the start.',
  otherText: (place) => `${place} in the new text; the old wording is not held here`,
  otherSubject: (wished) => `The procedure wished for (${wished}) is not for purchases of this kind.`,
  checkDigit: (cpv) => `The check digit of the CPV code was left aside: ${cpv}.`,
  noSuchCode: (cpv) => `CPV 2008 has no code ${cpv}; check the code.`,
  kindDiffers: (cpv, byCode, said) =>
    `By CPV ${cpv} the kind would be “${byCode}”, but “${said}” was given. The given one was used; check which is right.`,
  lotsDiffer: (sum, value, larger) =>
    `The lots are ${sum} together, but the value given is ${value}. The larger one was used: ${larger}.`,
  lapsed: (on, sum, cite) =>
    `The international threshold for ${on} is not known here. The last one known was ${sum} (${cite}); check the new one.`,
  textChanged: (until) =>
    `The text of the act changed after ${until} and the new one was not read. The earlier one was used here: read the act in force before deciding.`,
  textEnds: (until, passed) =>
    `The text of the act is known until ${until}; after that it ${passed ? 'changed' : 'changes'}. Whether what began before is finished under today’s text is not known.`,
  termMissing: (procedure) =>
    `How long must be given for handing in tenders or requests (${procedure}) is not known here for this text.`,
  standstillUnknown: (procedure) =>
    `Whether there is a standstill, and how long (${procedure}), is not known here.`,
  onlyTendererOld:
    'What the old text says of an only tenderer is not held here word for word; check it before the contract is made.',
  ownRule: (what, value, cite) => `The agency’s own rules: ${what}${value && ` – ${value}`} (${cite}).`,
  ownRules:
    'Below the threshold the agency’s own procurement rules apply: how many tenders and whose approval are needed is said by them, not by the act. They have not been written down here; the administrator adds them under Rules.',
  designContest:
    'The code is that of the restricted design contest; the code of an open one is not known here.',
  mayBeExempt: {
    conciliation: (cite) =>
      `If conciliation itself is ordered, it is outside the act (${cite}), and no procedure is needed.`,
    realEstate: (cite) =>
      `Renting a room alone may be outside the act (${cite}); a conference package with catering is not.`,
    legal: (cite) => `Some legal services are outside the act (${cite}); see whether this is one of them.`,
  },
  writtenForm: (sum, cite) =>
    `From ${sum} on the contract must be in a form reproducible in writing (${cite}).`,
  explainNoLots: (cite) =>
    `From the international threshold on the documents must explain why the procurement is not divided into lots (${cite}).`,
  euNotice:
    'The notice also goes to the Publications Office of the European Union, and the time for handing in is counted from it.',
  newFramework:
    'The value of a framework agreement is the largest total of all contracts made while it is in force.',
  anyBuyer:
    'What kind of buyer it is, is open: the international threshold of central authorities was used, which is lower. The administrator notes the kind under “Rules → Own procurement rules”.',
  doubtful: (cite, why) =>
    `Rule (${cite}): ${
      {
        unverified: 'unverified, read the act before relying on it',
        secondary: 'known from another source, the act itself was not read',
        'start-unknown': 'since when it is in force is not known',
        'value-unknown': 'its value is not known',
      }[why]
    }.`,
}
