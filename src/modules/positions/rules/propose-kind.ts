import type { ResultKind } from '../contract/result-kind.ts'

/** Words by which an expected result, or its duty, tells its kind; the first that fits is proposed. */
const signs: readonly { kind: ResultKind; result: RegExp; duty?: RegExp }[] = [
  { kind: 'oneOffTasks', result: /tähtaegselt|nõuetekohaselt/, duty: /ühekord|muude .*ülesan/ },
  { kind: 'foreignPractice', result: /teiste riikide|välisriik|rahvusvaheli\S* (praktika|kogemus)/ },
  { kind: 'proposals', result: /ettepanek/ },
  { kind: 'contractsInTime', result: /leping/ },
  { kind: 'lawfulProcurements', result: /hanked|riigihanke/ },
  { kind: 'eventsEvaluated', result: /hinnatud|tagasiside/, duty: /hindami|tagasiside/ },
  { kind: 'eventsHeld', result: /koolitus|infopäev|konverents|infotun|seminar|üritus/ },
  { kind: 'teamInformed', result: /info\S* .*(edastatud|kättesaadav)|teavitatud/ },
  { kind: 'cooperation', result: /koostöö|infovahetus|võrgustik/ },
  { kind: 'projects', result: /projekt|algatus/ },
]

/** The kind that the words of a result suggest; a person confirms it. Unknown is `byHand`. */
export function proposeKind(duty: string, result: string): ResultKind {
  const [of, text] = [duty.toLowerCase(), result.toLowerCase()]
  return signs.find((sign) => sign.result.test(text) && (sign.duty?.test(of) ?? true))?.kind ?? 'byHand'
}
