import { sayValue, sayWarning } from '../../../kernel/values/explain-rule.ts'
import { useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { Cluster } from '../../../web/ui/layout.tsx'
import { Chip, type Tone } from '../../../web/ui/marks.tsx'
import type { Rule } from '../contract.ts'
import { screens } from '../texts/screens.ts'
import css from './rulebook.module.css'
import { useProcedures } from './use-procedures.ts'

const tones: Record<Rule['certainty'], Tone> = {
  verified: 'done',
  secondary: 'soon',
  unverified: 'soon',
  own: 'law',
}

/** A rule with its value, period, source and how sure one may be of it. */
export function RuleItem({ rule }: { rule: Rule }) {
  const w = useWords(screens).rules
  const locale = useLocale()
  const value = sayValue(rule, locale)
  return (
    <li className={css.rule}>
      <div className={css.ruleHead}>
        <h3>{rule.what[locale]}</h3>
        {value && <b className={css.value}>{value}</b>}
      </div>
      <Cluster>
        <span className="small">{rule.cite}</span>
        <Chip tone={rule.state === 'in force' ? 'plain' : 'soon'}>{w.state[rule.state]}</Chip>
        <Chip tone={tones[rule.certainty]}>{w.certainty[rule.certainty]}</Chip>
      </Cluster>
      <Warnings rule={rule} />
      <RuleFacts rule={rule} />
    </li>
  )
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
  const procedures = useProcedures(rule)
  const f = useFormat()
  const from = rule.validFrom ? w.from(f.day(rule.validFrom)) : w.fromUnknown
  const period = rule.validTo ? `${from} ${w.until(f.day(rule.validTo))}` : from
  const read = rule.readOn ? w.readOn(f.day(rule.readOn)) : w.notRead
  const event = `${w.compared}: ${w.events[rule.comparedWith] ?? rule.comparedWith}`
  const isOwn = rule.certainty === 'own'
  return (
    <div className="small muted">
      <p>{isOwn ? event : `${period} · ${event}`}</p>
      {procedures.length > 0 && <p>{`${w.appliesTo}: ${f.list(procedures)}`}</p>}
      {!isOwn && <p>{`${w.source}: ${rule.source} · ${read}`}</p>}
      {rule.note && (
        <p>
          {w.note}: <span lang="et">{rule.note}</span>
        </p>
      )}
    </div>
  )
}
