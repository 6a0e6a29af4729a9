import { sayValue, sayWarning } from '../../../kernel/values/explain-rule.ts'
import { useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { Cluster } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, type Tone } from '../../../web/ui/marks.tsx'
import type { Rule } from '../contract.ts'
import { correctionScreens } from '../texts/correction-screens.ts'
import { screens } from '../texts/screens.ts'
import css from './rulebook.module.css'

const tones: Record<Rule['certainty'], Tone> = {
  verified: 'done',
  secondary: 'soon',
  unverified: 'soon',
  own: 'law',
}

interface RuleItemProps {
  rule: Rule
  /** Its other texts, told in a line each. */
  others?: readonly Rule[]
  /** Its own page tells more. */
  isLinked?: boolean
}

/** A rule with its value, period, source and how sure one may be of it. */
export function RuleItem({ rule, others = [], isLinked }: RuleItemProps) {
  const w = useWords(screens).rules
  const locale = useLocale()
  const value = sayValue(rule, locale)
  return (
    <li className={css.rule}>
      <div className={css.ruleHead}>
        <h3>
          {isLinked ? <Link to={`/rulebook/rules/${rule.key}`}>{rule.what[locale]}</Link> : rule.what[locale]}
        </h3>
        {value && <b className={css.value}>{value}</b>}
      </div>
      <Cluster>
        <span className="small">{rule.cite}</span>
        <Chip tone={rule.state === 'in force' ? 'plain' : 'soon'}>{w.state[rule.state]}</Chip>
        <Chip tone={tones[rule.certainty]}>{w.certainty[rule.certainty]}</Chip>
      </Cluster>
      <OtherTexts rules={others} />
      <Warnings rule={rule} />
      <RuleFacts rule={rule} />
    </li>
  )
}

function OtherTexts({ rules }: { rules: readonly Rule[] }) {
  const w = useWords(correctionScreens)
  const f = useFormat()
  const locale = useLocale()
  return rules.map((rule) => {
    const value = sayValue(rule, locale) || rule.what[locale]
    const until = rule.validTo ? f.day(rule.validTo) : ''
    return (
      <p key={String(rule.validFrom)} className="small muted">
        {rule.state === 'coming' && rule.validFrom
          ? w.after(value, f.day(rule.validFrom))
          : w.before(value, until)}
      </p>
    )
  })
}

/** Each warning as a whole sentence: a chip alone would not say what to do. That a rule is our own, it does say. */
function Warnings({ rule }: { rule: Rule }) {
  const locale = useLocale()
  return rule.warnings
    .filter((warning) => warning !== 'own')
    .map((warning) => (
      <p key={warning} className={css.warning}>
        {sayWarning(rule, warning, locale)}
      </p>
    ))
}

function RuleFacts({ rule }: { rule: Rule }) {
  const w = useWords(screens).rules
  const f = useFormat()
  const from = rule.validFrom ? w.from(f.day(rule.validFrom)) : w.fromUnknown
  const period = rule.validTo ? `${from} ${w.until(f.day(rule.validTo))}` : from
  const read = rule.readOn ? w.readOn(f.day(rule.readOn)) : w.notRead
  const event = `${w.compared}: ${w.events[rule.comparedWith] ?? rule.comparedWith}`
  const isOwn = rule.certainty === 'own'
  return (
    <div className="small muted">
      <p>{isOwn ? event : `${period} · ${event}`}</p>
      {!isOwn && <p>{`${w.source}: ${rule.source} · ${read}`}</p>}
      {rule.note && (
        <p>
          {w.note}: <span lang="et">{rule.note}</span>
        </p>
      )}
    </div>
  )
}
