import type { LawRow, RuleWarning } from '../../../kernel/values/law-row.ts'
import { ruleInForce, warningsOf } from '../../../kernel/values/rule-in-force.ts'
import type { AdviceInput } from '../contract/advice.ts'
import type { AdviceLaw, Finding } from './advice.ts'
import { ruleIdOf, type Said } from './advice-saying.ts'
import { bareCpv } from './cpv.ts'
import type { Timing } from './explain-advice.ts'
import { lawKeys } from './law-keys.ts'
import { areOwnRulesKnown, buyerKindOn } from './own-rules.ts'

interface Cautioned {
  readonly input: AdviceInput
  readonly finding: Finding
  readonly used: readonly LawRow[]
  readonly timing: Timing
}

/** What to know before leaning on the advice: the text's reach, what is not held, how sure the rules are. */
export function sayCautions(law: AdviceLaw, of: Cautioned): Said[] {
  return [
    ...textCautions(law, of.finding),
    ...timingCautions(law, of),
    ...subjectCautions(of.input),
    ...formCautions(law, of),
    ...ruleCautions(law, of),
  ]
}

/** The text in force is known until a day; what comes after it was not read. */
function textCautions(law: AdviceLaw, { under, startsOn }: Finding): Said[] {
  const { textKnownUntil, validTo } = under.rule
  if (textKnownUntil === null || validTo !== null) return []
  if (startsOn > textKnownUntil) return [(t) => t.w.textChanged(t.day(textKnownUntil))]
  return [(t) => t.w.textEnds(t.day(textKnownUntil), law.today > textKnownUntil)]
}

function timingCautions({ rows }: AdviceLaw, { finding, timing }: Cautioned): Said[] {
  const { procedure } = finding
  if (procedure === null) return []
  const name = procedure
  return [
    ...(timing.missing ? [((t) => t.w.termMissing(t.procedure(name))) satisfies Said] : []),
    ...(timing.standstill.state === 'unknown'
      ? [((t) => t.w.standstillUnknown(t.procedure(name))) satisfies Said]
      : []),
    ...(timing.standstill.state === 'only tenderer' && !timing.standstill.exception
      ? [((t) => t.w.onlyTendererOld) satisfies Said]
      : []),
    ...(procedure === 'VO' && !areOwnRulesKnown(rows, finding.startsOn)
      ? [((t) => t.w.ownRules) satisfies Said]
      : []),
    ...(procedure === 'PK' ? [((t) => t.w.designContest) satisfies Said] : []),
  ]
}

/** CPV codes beside which an exception of § 11 may stand; whether it does depends on what exactly is bought. */
const nearExceptions = [
  { codes: ['85312300', '85312310', '85312320', '85312000'], exception: 'conciliation' },
  { codes: ['702', '703'], exception: 'realEstate' },
  { codes: ['791'], exception: 'legal' },
] as const

const exceptionKeys = {
  conciliation: lawKeys.conciliation,
  realEstate: lawKeys.realEstate,
  legal: lawKeys.legalServices,
} as const

const subjectCautions = (input: AdviceInput): Said[] => {
  const cpv = bareCpv(input.cpv) ?? ''
  return nearExceptions.flatMap(({ codes, exception }) =>
    codes.some((code) => cpv.startsWith(code))
      ? [((t) => t.w.mayBeExempt[exception](t.place(exceptionKeys[exception]))) satisfies Said]
      : [],
  )
}

function formCautions(law: AdviceLaw, { input, finding }: Cautioned): Said[] {
  const { cents, startsOn, thresholds, procedure } = finding
  const form = ruleInForce(law.rows, lawKeys.writtenForm, { on: startsOn })
  const from = form.state === 'in force' && typeof form.rule.value === 'number' ? form.rule : undefined
  const international = thresholds.find(({ kind }) => kind === 'rahvusvaheline')
  const large = international !== undefined && cents >= international.cents
  const explained = ruleInForce(law.rows, lawKeys.explainNoLots, { on: startsOn }).state === 'in force'
  const buyer = input.buyerKind ?? buyerKindOn(law.rows, startsOn)
  const isNew = input.framework === true || input.framework === 'new'
  return [
    ...(from && cents >= Number(from.value) * 100 && procedure !== 'LA'
      ? [((t) => t.w.writtenForm(t.money(Number(from.value) * 100), t.cite(from))) satisfies Said]
      : []),
    ...(large && explained && input.lots.length === 0
      ? [((t) => t.w.explainNoLots(t.place(lawKeys.explainNoLots))) satisfies Said]
      : []),
    ...(large && procedure === 'SE' ? [((t) => t.w.euNotice) satisfies Said] : []),
    ...(isNew ? [((t) => t.w.newFramework) satisfies Said] : []),
    ...(large && buyer === 'avalik_sektor' ? [((t) => t.w.anyBuyer) satisfies Said] : []),
  ]
}

const doubts = ['unverified', 'secondary', 'start-unknown', 'value-unknown'] as const satisfies RuleWarning[]

function ruleCautions(law: AdviceLaw, { used, finding }: Cautioned): Said[] {
  return [...new Set(used)].flatMap((rule) => {
    const warnings = warningsOf(rule, { today: law.today, on: finding.startsOn })
    return doubts
      .filter((doubt) => warnings.includes(doubt))
      .map(
        (doubt): Said =>
          (t) =>
            t.w.doubtful(`${rule.act} ${rule.section ?? ''}, ${ruleIdOf(rule)}`, doubt),
      )
  })
}
